// Waiting: for a while, and until something is so.
import { setTimeout as sleep } from "node:timers/promises";

/** Waits for milliseconds. */
export const pause = (ms: number): Promise<void> => sleep(ms);

export interface Until {
  /** Milliseconds after which it is given up. */
  readonly limit: number;
  /** Milliseconds between two looks. */
  readonly every?: number;
}

/** Waits until the condition holds; false where it did not within the limit. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  { limit, every = 20 }: Until,
): Promise<boolean> {
  for (const begun = performance.now(); performance.now() - begun < limit; await sleep(every))
    if (await condition()) return true;
  return condition();
}
