// Waits for a time, or until a condition is met.
import { setTimeout as delay } from "node:timers/promises";

/** Waits for milliseconds. */
export const sleep = (ms: number): Promise<void> => delay(ms);

export interface PollOptions {
  /** The time limit in milliseconds. */
  readonly limit: number;
  /** The polling interval in milliseconds. */
  readonly every?: number;
}

/** Waits until the condition is met; false if it is not within the limit. */
export async function pollUntil(
  condition: () => boolean | Promise<boolean>,
  { limit, every = 20 }: PollOptions,
): Promise<boolean> {
  for (const begun = performance.now(); performance.now() - begun < limit; await sleep(every))
    if (await condition()) return true;
  return condition();
}
