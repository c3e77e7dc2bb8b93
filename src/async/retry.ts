// Trying again: an attempt that may fail, and a condition that may not hold yet.
import { type SleepOptions, sleep } from "./sleep.ts";

/** Milliseconds until the next try, after that number of failed ones. */
export type Delay = (failures: number) => number;

/** Delays that double, from `first` up to `longest` milliseconds. */
export const doubling =
  (first: number, longest: number): Delay =>
  (failures) =>
    Math.min(longest, first * 2 ** Math.min(failures - 1, 30));

/** Delays for a database or a broker that is away: work goes on within a second of its return. */
export const reconnectDelay = doubling(50, 500);

export interface RetryOptions extends SleepOptions {
  /** Milliseconds until the next attempt, after that number of failures with this as the last; undefined gives up. */
  readonly delay: (failures: number, error: unknown) => number | undefined;
}

/**
 * The result of the first attempt that succeeds. Throws the last failure where `delay` gives up or the signal is aborted by
 * then, and the signal's reason where it is aborted during a delay.
 */
export async function retry<T>(attempt: () => Promise<T>, { delay, ...options }: RetryOptions): Promise<T> {
  for (let failures = 1; ; failures++) {
    const outcome = await attempt().then(
      (result) => ({ result }),
      (error: unknown) => ({ error }),
    );
    if ("result" in outcome) return outcome.result;
    const ms = options.signal?.aborted ? undefined : delay(failures, outcome.error);
    if (ms === undefined) throw outcome.error;
    await sleep(ms, options);
  }
}

export interface PollOptions extends SleepOptions {
  readonly delay: Delay;
  /** The milliseconds after which no further check is made. */
  readonly limit?: number;
}

/** Sleeps, then checks, until the check holds; false once the signal is aborted or the limit is reached. */
export async function pollUntil(
  check: () => boolean | Promise<boolean>,
  { delay, limit = Number.POSITIVE_INFINITY, ...options }: PollOptions,
): Promise<boolean> {
  const end = performance.now() + limit;
  for (let failures = 1; performance.now() < end; failures++) {
    const isAborted = await sleep(delay(failures), options).then(
      () => false,
      () => true,
    );
    if (isAborted) return false;
    if (await check()) return true;
  }
  return false;
}
