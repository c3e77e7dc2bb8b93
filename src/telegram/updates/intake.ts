// Takes updates in, by batches that are fetched or delivered: they survive the process before Telegram is told that they arrived.
import type { Update } from "grammy/types";
import type { Signal } from "../../async/abortable.ts";
import { reconnectDelay, retry } from "../../async/retry.ts";
import { sleep } from "../../async/sleep.ts";
import { withTimeout } from "../../async/with-timeout.ts";
import type { Arrival, Inbox } from "../../kit/ports/delivery/inbox.ts";
import type { OverflowFile } from "../../kit/ports/delivery/overflow-file.ts";
import { toArrival } from "../adapter/update-fields.ts";
import type { ChatQueues } from "./chat-queues.ts";

/** Gives the next batch of updates, and is told when it is kept. */
export interface BatchSource {
  readonly supply: (signal: Signal) => Promise<readonly Update[]>;
  /** Called once the batch survives this process. */
  readonly kept: () => void;
}

export interface Intake {
  /** Fetches and keeps batches until aborted; rejects where the source has failed for good. */
  readonly pump: (source: BatchSource, signal: Signal) => Promise<void>;
  /** Keeps updates that were delivered; rejects where they could not be kept. */
  readonly accept: (updates: readonly Update[]) => Promise<void>;
}

export interface IntakeDeps<E> {
  readonly inbox: Pick<Inbox, "append" | "approveJoin" | "remember">;
  readonly overflowFile: OverflowFile;
  readonly queues: Pick<ChatQueues<E>, "add" | "waiting" | "calm">;
  /** Makes an entry of the queues; `isKept` resolves once its row is in the inbox. */
  readonly entryOf: (update: Update, kept: { readonly isKept?: Promise<unknown> }) => E;
}

/** The most updates that wait in memory; others wait with Telegram. */
const MOST_WAITING = 20_000;

/** After this many milliseconds updates are handled although the database has not kept them: enforcement must not wait for it. */
const MOST_WAIT_MS = 1_000;

export function createIntake<E>({ inbox, overflowFile, queues, entryOf }: IntakeDeps<E>): Intake {
  const entering = createEntering(inbox, overflowFile);
  const keep = async (updates: readonly Update[], signal: Signal): Promise<void> => {
    // Fetched again, the batch would not be the same (Bot API server: one update within half a second).
    const batch = entering.begin(updates.map(toArrival), signal);
    const fresh = await withTimeout(entering.isBehind() ? 0 : MOST_WAIT_MS, batch.isKept);
    const isNew = (update: Update): boolean => fresh === undefined || fresh.includes(update.update_id);
    queues.add(updates.filter(isNew).map((update) => entryOf(update, batch)));
    if (fresh === undefined && (await batch.overflowFile())) return;
    await batch.isKept;
  };
  return {
    pump: async (source, signal) => {
      while (!signal.aborted) {
        if (queues.waiting() >= MOST_WAITING) await sleep(20, { signal });
        else {
          await queues.calm(signal);
          const updates = await source.supply(signal);
          if (updates.length > 0) await keep(updates, signal);
          source.kept();
        }
      }
    },
    accept: async (updates) => {
      if (queues.waiting() >= MOST_WAITING) throw new Error("Too many updates wait already.");
      const fresh = await inbox.approveJoin(updates.map(toArrival));
      const known = new Map(updates.map((update) => [update.update_id, update]));
      queues.add(fresh.flatMap((id) => known.get(id) ?? []).map((update) => entryOf(update, {})));
    },
  };
}

/** A batch on its way into the inbox. */
interface Batch {
  /** Gives the ids that were new; rejects once aborted. */
  readonly isKept: Promise<readonly number[]>;
  /** Keeps the batch in the overflow file meanwhile; false where that cannot be. */
  readonly overflowFile: () => Promise<boolean>;
}

/**
 * Batches enter the inbox one after the other, so that its mark says which of those in the overflow file are in it; the file
 * is cleared before a batch enters that was never in the file.
 */
function createEntering(inbox: Pick<Inbox, "append" | "remember">, overflowFile: OverflowFile) {
  let last: Promise<unknown> = Promise.resolve();
  let spilled = 0;
  /** Clears the overflow file once all of it is in the inbox, unless another batch has come into it meanwhile. */
  const settle = async (): Promise<void> => {
    const notes = overflowFile.noted();
    if (spilled === 0 && notes.length > 0) await inbox.remember(notes);
    if (spilled === 0) await overflowFile.clear();
  };
  return {
    /** Whether earlier batches wait in the overflow file. */
    isBehind: (): boolean => spilled > 0,
    begin: (arrivals: readonly Arrival[], signal: Signal): Batch => {
      const state = { isIn: false, isSpilled: false };
      const enter = async (): Promise<readonly number[]> => {
        const fresh = await retry(() => inbox.append(arrivals), { delay: reconnectDelay, signal });
        state.isIn = true;
        if (!state.isSpilled) return fresh;
        spilled -= 1;
        await retry(settle, { delay: reconnectDelay, signal });
        return fresh;
      };
      const isKept = last.then(enter);
      last = isKept;
      isKept.catch(() => undefined);
      return {
        isKept,
        overflowFile: async () => {
          if (state.isIn) return true;
          state.isSpilled = true;
          spilled += 1;
          return overflowFile.add(arrivals);
        },
      };
    },
  };
}

/** How many rows of the overflow file enter the inbox at once. */
const AT_ONCE = 100;

/** Moves what an earlier process left in the overflow file into the inbox, except what the inbox's mark says is there already. */
export async function recoverOverflow(
  inbox: Pick<Inbox, "append" | "mark" | "remember">,
  overflowFile: OverflowFile,
): Promise<void> {
  const { arrivals, notes } = await overflowFile.read();
  const mark = await inbox.mark();
  const rest = arrivals.slice(arrivals.findLastIndex(({ id }) => id === mark) + 1);
  for (let start = 0; start < rest.length; start += AT_ONCE) await inbox.append(rest.slice(start, start + AT_ONCE));
  if (notes.length > 0) await inbox.remember(notes);
  await overflowFile.clear();
}
