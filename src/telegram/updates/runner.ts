// Hands updates from the journal to the consumer, and stops without leaving one half done.
import { setImmediate } from "node:timers/promises";
import { createConcurrentSink, createRunner, createSource } from "@grammyjs/runner";
import type { Signal } from "../../async/abortable.ts";
import { pollUntil } from "../../async/retry.ts";
import type { Entry, HandleUpdate, Journal } from "./journal.ts";
import type { UpdateSource } from "./polling.ts";

/** How many updates are in progress at once, at most. */
const CONCURRENCY = 500;

/** How many are handed out in one turn of the event loop: the next batch is on its way into the inbox while they are handled. */
const AT_ONCE = 25;

/** How long running updates may take to finish at the stop, which the runner does not wait for, in milliseconds. */
const DRAINING = { limit: 7_000, delay: () => 10 };

/**
 * Refers to an entry until it is handled. The runner's queue links the items that it has released to later ones, so that they
 * live until a full garbage collection: updates must not.
 */
interface EntryRef {
  entry: Entry | undefined;
}

export interface RunnerDeps {
  readonly journal: Pick<Journal, "supply" | "handled" | "waiting" | "pump">;
  /** Undefined where updates are delivered to the journal. */
  readonly source: UpdateSource | undefined;
  /** Never throws: the error boundary is inside. */
  readonly handle: HandleUpdate;
  /** Called when the source has failed for good. */
  readonly failed: (error: unknown) => void;
}

export interface Running {
  /** How many updates are in progress. */
  readonly inHand: () => number;
  /** Takes no new updates and waits for those in progress; false where some did not finish in time. */
  readonly stop: () => Promise<boolean>;
}

export function run({ journal, source, handle, failed }: RunnerDeps): Running {
  let inTurn = 0;
  const supplier = {
    supply: async (limit: number, signal: Signal) => {
      if (inTurn >= AT_ONCE) {
        await setImmediate();
        inTurn = 0;
      }
      const entries = await journal.supply(Math.min(limit, AT_ONCE), signal);
      inTurn += entries.length;
      return entries.map((entry): EntryRef => ({ entry }));
    },
  };
  const consume = async (ref: EntryRef): Promise<void> => {
    const { entry } = ref;
    ref.entry = undefined;
    if (entry) await journal.handled(entry, handle);
  };
  const sink = createConcurrentSink<EntryRef>({ consume }, async (error) => failed(error), {
    concurrency: CONCURRENCY,
  });
  const runner = createRunner(createSource(supplier), sink);
  runner.start();
  runner.task()?.catch(failed);
  const halt = new AbortController();
  const pumping =
    source &&
    journal.pump(source, halt.signal).catch((error: unknown) => {
      if (!halt.signal.aborted) failed(error);
    });
  return {
    inHand: () => runner.size() + journal.waiting(),
    stop: async () => {
      halt.abort();
      await Promise.all([runner.stop(), pumping]);
      const isDrained = runner.size() === 0 || (await pollUntil(() => runner.size() === 0, DRAINING));
      await source?.confirm().catch(() => undefined);
      return isDrained;
    },
  };
}
