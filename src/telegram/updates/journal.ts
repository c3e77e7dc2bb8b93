// From Telegram into the inbox, and from there to the handler: what has arrived survives the process.
import type { Update } from "grammy/types";
import type { Signal } from "../../async/abortable.ts";
import { pollUntil, reconnectDelay, retry } from "../../async/retry.ts";
import type { Instant } from "../../core/time.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { Inbox, Leftover } from "../../kit/ports/delivery/inbox.ts";
import type { Meter } from "../../kit/ports/delivery/meter.ts";
import type { OverflowFile } from "../../kit/ports/delivery/overflow-file.ts";
import type { Origin } from "../../kit/ports/unit-of-work.ts";
import { kindOf, queueOf, timeOf } from "../adapter/update-fields.ts";
import { createChatQueues } from "./chat-queues.ts";
import { createIntake, type Intake, recoverOverflow } from "./intake.ts";
import { createWaitingAges, type WaitingAges } from "./waiting-age.ts";

/** An update in progress, with the row that its unit of work removes. */
export interface Entry {
  readonly update: Update;
  readonly origin: Origin;
  /** An earlier process has left it. */
  readonly isLeft: boolean;
}

/** Handles an update; "away" where that has to wait for the database. */
export type HandleUpdate = (entry: Entry) => Promise<"done" | "away">;

/** What is done with updates that cannot be handled, or not now. */
export interface FailureDeps {
  readonly clock: Clock;
  readonly meter: Meter;
  /** Whether the database answers. */
  readonly isBack: () => Promise<boolean>;
  /** Reports a failed update; gives the cause in words that may be kept. */
  readonly failed: (update: Update, error: unknown) => string;
  /** Reports an update whose handling ends the process again and again. */
  readonly deadLettered: (updateId: number) => void;
}

export interface JournalDeps extends FailureDeps {
  readonly inbox: Inbox;
  readonly overflowFile: OverflowFile;
}

export interface Journal extends Intake {
  /** Takes up what an earlier process left: an update that may have ended it alone and at once, the others in turn with new ones. */
  readonly recover: (handle: HandleUpdate) => Promise<void>;
  /** Notes the updates in progress, for a process that ends by a fault of its own. */
  readonly blame: () => Promise<void>;
  /** Heads of the chats' queues. */
  readonly supply: (limit: number, signal: Signal) => Promise<Entry[]>;
  /** Handles an entry, then lets its queue go on. */
  readonly handled: (entry: Entry, handle: HandleUpdate) => Promise<void>;
  readonly waiting: () => number;
}

/** An update in progress at that many crashes becomes a dead letter. One that was in progress at any crash is tried alone, to find the cause. */
const MOST_CRASHES = 3;

/** A process that is killed notes nothing: an update that was begun that often is tried alone, or set aside. */
const [ALONE_AFTER, MOST_BEGUN] = [3, 6];

export function createJournal(deps: JournalDeps): Journal {
  const { inbox, overflowFile } = deps;
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
    ...createIntake({ inbox, overflowFile, queues, entryOf }),
    recover: async (handle) => {
      await recoverOverflow(inbox, overflowFile);
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

/** Measures how many updates wait, and the age of the oldest. */
function measured({ meter, clock }: JournalDeps, waiting: () => number): WaitingAges<Entry> {
  const present = createWaitingAges<Entry>(clock);
  meter.watch("inbox_waiting", waiting);
  meter.watch("inbox_age_seconds", present.oldest);
  return present;
}

/** Sorts the updates of an earlier process by their part in its end. */
function sorted(leftovers: readonly Leftover[]) {
  const isPoison = ({ crashes, begun }: Leftover): boolean => crashes >= MOST_CRASHES || begun >= MOST_BEGUN;
  const isSuspect = ({ crashes, begun }: Leftover): boolean => crashes > 0 || begun >= ALONE_AFTER;
  const poison = leftovers.filter(isPoison);
  const suspects = leftovers.filter((one) => !isPoison(one) && isSuspect(one));
  return { poison, suspects, others: leftovers.filter((one) => !isPoison(one) && !isSuspect(one)) };
}

const REMEMBERED: Promise<unknown> = Promise.resolve();

/** What is known of an update besides its content. */
interface Kept {
  readonly isKept?: Promise<unknown>;
  readonly memo?: Readonly<Record<string, unknown>>;
  readonly isLeft?: boolean;
}

interface EntryDeps {
  readonly park: (entry: Entry) => void;
  readonly isInTurn: (entry: Entry) => boolean;
  /** Called with each entry, and with the moment since which it waits where that is in the past. */
  readonly came: (entry: Entry, since?: Instant) => void;
}

function createEntries({ clock, meter, failed }: JournalDeps, { park, isInTurn, came }: EntryDeps) {
  return (update: Update, { isKept = REMEMBERED, memo, isLeft = false }: Kept = {}): Entry => {
    const origin: Origin = {
      kind: "update",
      id: update.update_id,
      at: timeOf(update) ?? clock.now(),
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

async function deadLetter(
  { inbox, deadLettered, meter }: JournalDeps,
  { id, crashes, begun }: Leftover,
): Promise<void> {
  meter.count("updates_handled", { outcome: "set_aside" });
  await inbox.deadLetter(id, `The process ended ${Math.max(crashes, begun)} times while this update was handled.`);
  deadLettered(id);
}

/** Polls until the database is back, while parked updates wait for it. */
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
