// How updates come in: fetched one batch after the other, or brought. What has come survives the process before Telegram hears of it.
import type { Update } from "grammy/types";
import type { Signal } from "../../async/abortable.ts";
import { reconnectDelay, retry } from "../../async/retry.ts";
import { sleep } from "../../async/sleep.ts";
import { withTimeout } from "../../async/with-timeout.ts";
import type { Arrival, Inbox } from "../../kit/ports/inbox.ts";
import type { Spill } from "../../kit/ports/spill.ts";
import type { ChatQueues } from "./chat-queues.ts";

/** The next batch of updates, and the confirmation of the last. */
export interface BatchSource {
  readonly supply: (signal: Signal) => Promise<readonly Update[]>;
  /** Called once the batch survives this process. */
  readonly kept: () => void;
}

export interface Intake {
  /** Fetches and keeps until aborted; rejects where the source has failed for good. */
  readonly pump: (source: BatchSource, signal: Signal) => Promise<void>;
  /** Keeps updates that arrived by another way; rejects where they could not be kept. */
  readonly accept: (updates: readonly Update[]) => Promise<void>;
}

export interface IntakeDeps<E> {
  readonly inbox: Pick<Inbox, "append" | "admit" | "remember">;
  readonly spill: Spill;
  readonly queues: Pick<ChatQueues<E>, "add" | "waiting" | "calm">;
  /** An entry of the queues; `isKept` resolves once its row is in the inbox. */
  readonly entryOf: (update: Update, kept: { readonly isKept?: Promise<unknown> }) => E;
}

/** The most updates that wait in memory; the rest waits with Telegram. */
const MOST_WAITING = 20_000;

/** How long updates wait for the database before they are handled all the same, in milliseconds: acts must not wait for it. */
const MOST_WAIT_MS = 1_000;

export function createIntake<E>({ inbox, spill, queues, entryOf }: IntakeDeps<E>): Intake {
  const entering = createEntering(inbox, spill);
  const keep = async (updates: readonly Update[], signal: Signal): Promise<void> => {
    // BatchSource the batch anew would not give the same (Bot API server: one update within half a second).
    const batch = entering.begin(updates.map(toArrival), signal);
    const fresh = await withTimeout(entering.isBehind() ? 0 : MOST_WAIT_MS, batch.isKept);
    const isNew = (update: Update): boolean => fresh === undefined || fresh.includes(update.update_id);
    queues.add(updates.filter(isNew).map((update) => entryOf(update, batch)));
    if (fresh === undefined && (await batch.spill())) return;
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
      const fresh = await inbox.admit(updates.map(toArrival));
      const known = new Map(updates.map((update) => [update.update_id, update]));
      queues.add(fresh.flatMap((id) => known.get(id) ?? []).map((update) => entryOf(update, {})));
    },
  };
}

/** A batch on its way into the inbox. */
interface Batch {
  /** Gives the ids that were new; rejects once aborted. */
  readonly isKept: Promise<readonly number[]>;
  /** Keeps it outside of the database meanwhile; false where that cannot be. */
  readonly spill: () => Promise<boolean>;
}

/**
 * Batches enter the inbox one after the other, so that its mark says which of those in the spill have come so far; the
 * spill is cleared before a batch enters that was never in it.
 */
function createEntering(inbox: Pick<Inbox, "append" | "remember">, spill: Spill) {
  let last: Promise<unknown> = Promise.resolve();
  let spilled = 0;
  /** Once all of the spill is in the inbox it goes, unless another batch has come into it meanwhile. */
  const settle = async (): Promise<void> => {
    const notes = spill.noted();
    if (spilled === 0 && notes.length > 0) await inbox.remember(notes);
    if (spilled === 0) await spill.clear();
  };
  return {
    /** Whether earlier batches wait outside of the database. */
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
        spill: async () => {
          if (state.isIn) return true;
          state.isSpilled = true;
          spilled += 1;
          return spill.add(arrivals);
        },
      };
    },
  };
}

/** How many of a spill enter the inbox at once. */
const AT_ONCE = 100;

/** What an earlier process left in the spill enters the inbox; the mark of the inbox says what has already. */
export async function recoverOverflow(inbox: Pick<Inbox, "append" | "mark" | "remember">, spill: Spill): Promise<void> {
  const { arrivals, notes } = await spill.read();
  const mark = await inbox.mark();
  const rest = arrivals.slice(arrivals.findLastIndex(({ id }) => id === mark) + 1);
  for (let start = 0; start < rest.length; start += AT_ONCE) await inbox.append(rest.slice(start, start + AT_ONCE));
  if (notes.length > 0) await inbox.remember(notes);
  await spill.clear();
}

export const toArrival = (update: Update): Arrival => ({
  id: update.update_id,
  queue: queueOf(update),
  payload: JSON.stringify(update),
});

/** The chat that an update is about; without a chat its person; those without either wait for nobody. */
export function queueOf(update: Update): number {
  const message = update.message ?? update.edited_message ?? update.channel_post ?? update.edited_channel_post;
  const about = message ?? update.callback_query?.message ?? update.chat_member ?? update.my_chat_member;
  const elsewhere = about ?? update.chat_join_request ?? update.message_reaction;
  return elsewhere?.chat.id ?? (update.callback_query ?? update.inline_query)?.from.id ?? update.update_id;
}
