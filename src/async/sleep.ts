// A timer as a promise. It is the global one, so that tests can stop it, as they cannot stop node:timers/promises.
import { abortable, NEVER, type Signal } from "./abortable.ts";

export interface SleepOptions {
  /** Rejects the promise once it is aborted. */
  readonly signal?: Signal | undefined;
  /** False where the timer alone keeps no process alive. */
  readonly ref?: boolean | undefined;
}

/** Resolves after that many milliseconds; rejects with the signal's reason. */
export const sleep = (ms: number, { signal = NEVER, ref = true }: SleepOptions = {}): Promise<void> =>
  abortable(signal, (resolve) => {
    const timer = setTimeout(resolve, ms);
    if (!ref) timer.unref();
    return () => clearTimeout(timer);
  });
