// What the caller of a client's method says about the call, as far as neither grammY nor fetch has a parameter for it.
import { AsyncLocalStorage } from "node:async_hooks";

/** Awaited just before each request of a call, retries included. */
export type BeforeSend = () => Promise<void>;

interface CallContext {
  readonly beforeSend?: BeforeSend;
  /** When the call was handed in, in milliseconds of `performance.now()`, where that was before its fetch. */
  readonly queuedAt?: number;
}

const storage = new AsyncLocalStorage<CallContext>();

/** Runs the work; each call that it makes awaits `beforeSend` just before each of its requests. */
export const withBeforeSend = <T>(beforeSend: BeforeSend, work: () => Promise<T>): Promise<T> =>
  storage.run({ beforeSend }, work);

/** The context of the running call. */
export const callContext = (): CallContext => storage.getStore() ?? {};

/** Keeps the present context and moment for later: calls made by the result count as handed in now. */
export function queuedNow(): <T>(work: () => T) => T {
  const context: CallContext = { ...callContext(), queuedAt: performance.now() };
  return (work) => storage.run(context, work);
}
