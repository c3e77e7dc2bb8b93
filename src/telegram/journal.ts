// From Telegram into the inbox, and only then to whoever handles updates: what has arrived survives the process.
import type { Update } from "grammy/types";
import { atMost } from "../core/maybe-promise.ts";
import { fromUnix } from "../core/time.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { Arrival, Inbox, Leftover } from "../kit/ports/inbox.ts";
import type { Meter } from "../kit/ports/meter.ts";
import type { Origin } from "../kit/ports/unit-of-work.ts";
import { type ChatQueues, createChatQueues } from "./chat-queues.ts";
import { type CallSignal, pause } from "./pause.ts";
import { untilDone, untilSo } from "./until.ts";

/** An update in hand, with the row that its unit of work removes. */
export interface Entry {
  readonly update: Update;
  readonly origin: Origin;
  /** An earlier process has left it. */
  readonly isLeft: boolean;
}

/** Whoever handles updates; "away" where that has to wait for the database. */
export type Handle = (entry: Entry) => Promise<"done" | "away">;

/** What becomes of updates that cannot be handled, or not now. */
export interface Fates {
  readonly clock: Clock;
  readonly meter: Meter;
  /** Whether the database answers. */
  readonly isBack: () => Promise<boolean>;
  /** Tells of an update that failed, and gives the cause in words that may be kept. */
  readonly failed: (update: Update, error: unknown) => string;
  /** Tells of an update that no process survives. */
  readonly setAside: (updateId: number) => void;
}

export interface JournalNeeds extends Fates {
  readonly inbox: Inbox;
}

/** The next batch of updates, and the confirmation of the last. */
interface Fetching {
  readonly supply: (signal: CallSignal) => Promise<readonly Update[]>;
  /** Called once the batch survives this process. */
  readonly kept: () => void;
}

export interface Journal {
  /** Takes up what an earlier process left: what may have ended it alone and at once, the rest in turn with what comes. */
  readonly recover: (handle: Handle) => Promise<void>;
  /** The process ends by a fault of its own: notes what was in hand. */
  readonly blame: () => Promise<void>;
  /** Fetches and keeps until aborted; rejects where the source has failed for good. */
  readonly pump: (fetching: Fetching, signal: CallSignal) => Promise<void>;
  /** Keeps updates that arrived by another way; rejects where they could not be kept. */
  readonly accept: (updates: readonly Update[]) => Promise<void>;
  /** Heads of the chats' queues. */
  readonly supply: (limit: number, signal: CallSignal) => Promise<Entry[]>;
  /** Hands an entry to whoever handles it, and its queue its next. */
  readonly handled: (entry: Entry, handle: Handle) => Promise<void>;
  readonly waiting: () => number;
}

/** The most updates that wait in memory; the rest waits with Telegram. */
const MOST_WAITING = 20_000;

/** An update in hand at so many crashes is set aside; any that was in hand at one is tried alone, to find the one to blame. */
const MOST_CRASHES = 3;

/** A process that is killed tells nothing: an update that was taken up so often is tried alone, or set aside. */
const [ALONE_AFTER, MOST_BEGUN] = [3, 6];

/** How long updates wait for the database before they are handled all the same, in milliseconds: acts must not wait for it. */
const PATIENCE = 1_000;

export function createJournal(needs: JournalNeeds): Journal {
  const { inbox } = needs;
  const queues = createChatQueues<Entry>(
    ({ update }) => queueOf(update),
    ({ origin }) => origin.id,
  );
  needs.meter.watch("inbox_waiting", queues.waiting);
  const out = new Set<number>();
  const returning = createReturn(needs.isBack, queues.resume);
  const park = (entry: Entry): void => {
    queues.park(entry);
    returning.begin();
  };
  const entryOf = createEntries(needs, { park, isInTurn: queues.isInTurn });
  const handled = async (entry: Entry, handle: Handle): Promise<void> => {
    const { id } = entry.origin;
    out.add(id);
    const outcome = await handle(entry);
    out.delete(id);
    if (outcome === "away") park(entry);
    else queues.finish(entry);
  };
  return {
    handled,
    ...createArrival({ inbox, queues, entryOf }),
    recover: async (handle) => {
      const { poison, suspects, others } = sorted(await inbox.leftovers());
      for (const leftover of poison) await giveUp(needs, leftover);
      for (const suspect of suspects) {
        await inbox.begin([suspect.id]);
        await handled(entryOf(toUpdate(suspect), suspect), handle);
      }
      queues.add(others.map((leftover) => entryOf(toUpdate(leftover), { memo: leftover.memo, isLeft: true })));
    },
    blame: () => inbox.blame([...out]),
    supply: async (limit, signal) => {
      const taken = await queues.take(limit, signal);
      const left = taken.filter(({ isLeft }) => isLeft).map(({ origin }) => origin.id);
      if (left.length > 0) await untilDone(() => inbox.begin(left), signal);
      return taken;
    },
    waiting: queues.waiting,
  };
}

interface ArrivalNeeds extends Pick<JournalNeeds, "inbox"> {
  readonly queues: ChatQueues<Entry>;
  readonly entryOf: (update: Update, kept?: Kept) => Entry;
}

/** How updates come in: fetched one batch after the other, or brought. */
function createArrival({ inbox, queues, entryOf }: ArrivalNeeds): Pick<Journal, "pump" | "accept"> {
  const keep = async (updates: readonly Update[], signal: CallSignal): Promise<void> => {
    // Fetching the batch anew would not give the same (Bot API server: one update within half a second).
    const isKept = untilDone(() => inbox.append(updates.map(toArrival)), signal);
    const fresh = await atMost(PATIENCE, isKept);
    const isNew = (update: Update): boolean => fresh === undefined || fresh.includes(update.update_id);
    queues.add(updates.filter(isNew).map((update) => entryOf(update, { isKept })));
    await isKept;
  };
  return {
    pump: async (fetching, signal) => {
      while (!signal.aborted) {
        if (queues.waiting() >= MOST_WAITING) await pause(20, signal);
        else {
          await queues.calm(signal);
          const updates = await fetching.supply(signal);
          if (updates.length > 0) await keep(updates, signal);
          fetching.kept();
        }
      }
    },
    accept: async (updates) => {
      if (queues.waiting() >= MOST_WAITING) throw new Error("Too many updates wait already.");
      const fresh = await inbox.admit(updates.map(toArrival));
      const known = new Map(updates.map((update) => [update.update_id, update]));
      queues.add(fresh.flatMap((id) => known.get(id) ?? []).map((update) => entryOf(update)));
    },
  };
}

/** What an earlier process left, by how much it is to blame for the end of that one. */
function sorted(leftovers: readonly Leftover[]) {
  const isPoison = ({ crashes, begun }: Leftover): boolean => crashes >= MOST_CRASHES || begun >= MOST_BEGUN;
  const isSuspect = ({ crashes, begun }: Leftover): boolean => crashes > 0 || begun >= ALONE_AFTER;
  const poison = leftovers.filter(isPoison);
  const suspects = leftovers.filter((one) => !isPoison(one) && isSuspect(one));
  return { poison, suspects, others: leftovers.filter((one) => !isPoison(one) && !isSuspect(one)) };
}

const KEPT: Promise<unknown> = Promise.resolve();

/** What is known of an update besides itself. */
interface Kept {
  readonly isKept?: Promise<unknown>;
  readonly memo?: Readonly<Record<string, unknown>>;
  readonly isLeft?: boolean;
}

interface EntryNeeds {
  readonly park: (entry: Entry) => void;
  readonly isInTurn: (entry: Entry) => boolean;
}

function createEntries({ clock, failed }: JournalNeeds, { park, isInTurn }: EntryNeeds) {
  return (update: Update, { isKept = KEPT, memo, isLeft = false }: Kept = {}): Entry => {
    const origin: Origin = {
      kind: "update",
      id: update.update_id,
      at: happened(update) ?? clock.now(),
      isKept,
      memo: new Map(memo && Object.entries(memo)),
      payload: () => JSON.stringify(update),
      failed: (error) => failed(update, error),
      isInTurn: () => isInTurn(entry),
      again: () => park(entry),
    };
    const entry: Entry = { update, origin, isLeft };
    return entry;
  };
}

async function giveUp({ inbox, setAside }: JournalNeeds, { id, crashes, begun }: Leftover): Promise<void> {
  await inbox.setAside(id, `The process ended ${Math.max(crashes, begun)} times while this update was handled.`);
  setAside(id);
}

/** Looks again and again whether the database is back, while somebody waits for it. */
function createReturn(isBack: () => Promise<boolean>, resume: () => void) {
  let isLooking = false;
  const look = async (): Promise<void> => {
    await untilSo(isBack);
    isLooking = false;
    resume();
  };
  return {
    begin: (): void => {
      if (isLooking) return;
      isLooking = true;
      void look();
    },
  };
}

export const toArrival = (update: Update): Arrival => ({
  id: update.update_id,
  queue: queueOf(update),
  payload: JSON.stringify(update),
});

const toUpdate = ({ payload }: Leftover): Update => JSON.parse(payload) as Update;

/** The chat that an update is about; without a chat its person; those without either wait for nobody. */
function queueOf(update: Update): number {
  const message = update.message ?? update.edited_message ?? update.channel_post ?? update.edited_channel_post;
  const about = message ?? update.callback_query?.message ?? update.chat_member ?? update.my_chat_member;
  const elsewhere = about ?? update.chat_join_request ?? update.message_reaction;
  return elsewhere?.chat.id ?? (update.callback_query ?? update.inline_query)?.from.id ?? update.update_id;
}

/** When Telegram says that it happened; edits count from their edit, and presses tell nothing. */
export function happened({ message, edited_message: edited, chat_member: member, chat_join_request: request }: Update) {
  const date = message?.date ?? edited?.edit_date ?? member?.date ?? request?.date;
  return date === undefined ? undefined : fromUnix(date);
}
