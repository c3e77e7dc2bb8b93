// From Telegram into the inbox, and only then to whoever handles updates: what has arrived survives the process.
import type { Update } from "grammy/types";
import type { Signal } from "../../async/abortable.ts";
import { pollUntil, reconnectDelay, retry } from "../../async/retry.ts";
import { fromUnix, type Instant } from "../../core/time.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { Inbox, Leftover } from "../../kit/ports/inbox.ts";
import type { Meter } from "../../kit/ports/meter.ts";
import type { Spill } from "../../kit/ports/spill.ts";
import type { Origin } from "../../kit/ports/unit-of-work.ts";
import { createChatQueues } from "./chat-queues.ts";
import { createIntake, type Intake, queueOf, recoverOverflow } from "./intake.ts";
import { createWaitingAges, kindOf, type WaitingAges } from "./waiting-age.ts";

/** An update in hand, with the row that its unit of work removes. */
export interface Entry {
  readonly update: Update;
  readonly origin: Origin;
  /** An earlier process has left it. */
  readonly isLeft: boolean;
}

/** Whoever handles updates; "away" where that has to wait for the database. */
export type HandleUpdate = (entry: Entry) => Promise<"done" | "away">;

/** What becomes of updates that cannot be handled, or not now. */
export interface FailureDeps {
  readonly clock: Clock;
  readonly meter: Meter;
  /** Whether the database answers. */
  readonly isBack: () => Promise<boolean>;
  /** Tells of an update that failed, and gives the cause in words that may be kept. */
  readonly failed: (update: Update, error: unknown) => string;
  /** Tells of an update that no process survives. */
  readonly setAside: (updateId: number) => void;
}

export interface JournalDeps extends FailureDeps {
  readonly inbox: Inbox;
  readonly spill: Spill;
}

export interface Journal extends Intake {
  /** Takes up what an earlier process left: what may have ended it alone and at once, the rest in turn with what comes. */
  readonly recover: (handle: HandleUpdate) => Promise<void>;
  /** The process ends by a fault of its own: notes what was in hand. */
  readonly blame: () => Promise<void>;
  /** Heads of the chats' queues. */
  readonly supply: (limit: number, signal: Signal) => Promise<Entry[]>;
  /** Hands an entry to whoever handles it, and its queue its next. */
  readonly handled: (entry: Entry, handle: HandleUpdate) => Promise<void>;
  readonly waiting: () => number;
}

/** An update in hand at so many crashes is set aside; any that was in hand at one is tried alone, to find the one to blame. */
const MOST_CRASHES = 3;

/** A process that is killed tells nothing: an update that was taken up so often is tried alone, or set aside. */
const [ALONE_AFTER, MOST_BEGUN] = [3, 6];

export function createJournal(deps: JournalDeps): Journal {
  const { inbox, spill } = deps;
  const queues = createChatQueues<Entry>(
    ({ update }) => queueOf(update),
    ({ origin }) => origin.id,
  );
  const present = measured(deps, queues.waiting);
  const out = new Set<number>();
  const returning = createReturn(deps.isBack, queues.resume);
  const park = (entry: Entry): void => {
    present.add(entry);
    queues.park(entry);
    returning.begin();
  };
  const entryOf = createEntries(deps, { park, isInTurn: queues.isInTurn, came: present.add });
  const handled = async (entry: Entry, handle: HandleUpdate): Promise<void> => {
    const { id } = entry.origin;
    out.add(id);
    const outcome = await handle(entry);
    out.delete(id);
    if (outcome === "away") return park(entry);
    present.remove(entry);
    queues.finish(entry);
  };
  return {
    handled,
    ...createIntake({ inbox, spill, queues, entryOf }),
    recover: async (handle) => {
      await recoverOverflow(inbox, spill);
      const { poison, suspects, others } = sorted(await inbox.leftovers());
      for (const leftover of poison) await deadLetter(deps, leftover);
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
      if (left.length > 0) await retry(() => inbox.begin(left), { delay: reconnectDelay, signal });
      return taken;
    },
    waiting: queues.waiting,
  };
}

/** How many updates wait, and how long the oldest of them has been here. */
function measured({ meter, clock }: JournalDeps, waiting: () => number): WaitingAges<Entry> {
  const present = createWaitingAges<Entry>(clock);
  meter.watch("inbox_waiting", waiting);
  meter.watch("inbox_age_seconds", present.oldest);
  return present;
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

interface EntryDeps {
  readonly park: (entry: Entry) => void;
  readonly isInTurn: (entry: Entry) => boolean;
  /** Hears of each, and since when it has been waiting where that was before now. */
  readonly came: (entry: Entry, since?: Instant) => void;
}

function createEntries({ clock, meter, failed }: JournalDeps, { park, isInTurn, came }: EntryDeps) {
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
    came(entry, isLeft ? origin.at : undefined);
    if (!isLeft) meter.count("updates", { kind: kindOf(update) });
    return entry;
  };
}

async function deadLetter({ inbox, setAside, meter }: JournalDeps, { id, crashes, begun }: Leftover): Promise<void> {
  meter.count("updates_handled", { outcome: "set_aside" });
  await inbox.setAside(id, `The process ended ${Math.max(crashes, begun)} times while this update was handled.`);
  setAside(id);
}

/** Looks again and again whether the database is back, while somebody waits for it. */
function createReturn(isBack: () => Promise<boolean>, resume: () => void) {
  let isLooking = false;
  const look = async (): Promise<void> => {
    await pollUntil(isBack, { delay: reconnectDelay, ref: false });
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

const toUpdate = ({ payload }: Leftover): Update => JSON.parse(payload) as Update;

/** When Telegram says that it happened; edits count from their edit, and presses tell nothing. */
export function happened({ message, edited_message: edited, chat_member: member, chat_join_request: request }: Update) {
  const date = message?.date ?? edited?.edit_date ?? member?.date ?? request?.date;
  return date === undefined ? undefined : fromUnix(date);
}
