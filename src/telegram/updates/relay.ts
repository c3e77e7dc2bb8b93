// From Telegram into the queue shared by processes: a batch is confirmed to Telegram once the queue holds all of it.
import type { Signal } from "../../async/abortable.ts";
import { reconnectDelay, retry } from "../../async/retry.ts";
import type { UpdateQueue } from "../../kit/ports/delivery/update-queue.ts";
import { toArrival } from "../adapter/update-fields.ts";
import type { Intake } from "./intake.ts";
import type { UpdateSource } from "./polling.ts";

/** Publishes batches that are fetched or delivered. */
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
