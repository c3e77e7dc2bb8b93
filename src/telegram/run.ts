// Runs updates from a source through a consumer, and stops without leaving one half done.
import { createConcurrentSink, createRunner, createSource } from "@grammyjs/runner";
import type { Update } from "grammy/types";
import type { CallSignal } from "./pause.ts";
import type { UpdateSource } from "./source.ts";

/** How many updates are in hand at once, at most. */
const CONCURRENCY = 500;

/** How long running updates may take to finish at the stop, in milliseconds. */
const DRAIN_LIMIT = 7_000;

export interface RunNeeds {
  readonly source: UpdateSource;
  /** Never throws: it has the error boundary inside. */
  readonly consume: (update: Update) => Promise<void>;
  /** The source has failed for good. */
  readonly failed: (error: unknown) => void;
}

export interface Running {
  /** How many updates are in hand. */
  readonly inHand: () => number;
  /** Takes no new updates and waits for those in hand; false where some did not finish in time. */
  readonly stop: () => Promise<boolean>;
}

export function run({ source, consume, failed }: RunNeeds): Running {
  const supplier = { supply: async (limit: number, signal: CallSignal) => [...(await source.supply(limit, signal))] };
  const sink = createConcurrentSink<Update>({ consume }, async (error) => failed(error), { concurrency: CONCURRENCY });
  const runner = createRunner(createSource(supplier), sink);
  runner.start();
  runner.task()?.catch(failed);
  return {
    inHand: runner.size,
    stop: async () => {
      await runner.stop();
      const isDrained = await drained(() => runner.size());
      await source.confirm().catch(() => undefined);
      return isDrained;
    },
  };
}

/** The runner's own stop does not wait for updates in hand: this does. */
async function drained(size: () => number): Promise<boolean> {
  const deadline = performance.now() + DRAIN_LIMIT;
  while (size() > 0) {
    if (performance.now() >= deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return true;
}
