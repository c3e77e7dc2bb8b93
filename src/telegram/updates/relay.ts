// From Telegram into the queue between processes: what was polled is confirmed to Telegram once the queue holds all of it.
import type { Signal } from "../../async/abortable.ts";
import { reconnectDelay, retry } from "../../async/retry.ts";
import type { UpdateQueue } from "../../kit/ports/update-queue.ts";
import { type Intake, toArrival } from "./intake.ts";
import type { UpdateSource } from "./polling.ts";

/** How updates go into the queue: fetched one batch after the other, or brought. */
export const createRelay = (queue: Pick<UpdateQueue, "publish">): Intake => ({
  pump: async ({ supply, kept }, signal) => {
    while (!signal.aborted) {
      const updates = await supply(signal);
      if (updates.length > 0)
        await retry(() => queue.publish(updates.map(toArrival)), { delay: reconnectDelay, signal });
      kept();
    }
  },
  accept: (updates) => queue.publish(updates.map(toArrival)),
});

/** A source that begins once this process leads; until then nothing is asked of Telegram. */
export function whenLeading(begin: (signal: Signal) => Promise<UpdateSource>): UpdateSource {
  let source: UpdateSource | undefined;
  return {
    supply: async (signal) => {
      source ??= await begin(signal);
      return source.supply(signal);
    },
    kept: () => source?.kept(),
    confirm: async () => source?.confirm(),
  };
}
