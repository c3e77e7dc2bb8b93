// Whoever makes a call may be told when it leaves: after every wait, and just before the request.
import { AsyncLocalStorage } from "node:async_hooks";

/** Awaited before the request; a call that is made again leaves again. */
export type Leaving = () => Promise<void>;

const current = new AsyncLocalStorage<Leaving>();

/** Does the work; each call that it makes awaits `leaving` just before its request. */
export const takingLeave = <T>(leaving: Leaving, work: () => Promise<T>): Promise<T> => current.run(leaving, work);

/** What the running call has to await. */
export const leavingNow = (): Leaving | undefined => current.getStore();
