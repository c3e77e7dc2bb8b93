// Replays the events of a file in a group of the emulator, at the pace of the bot and with the dates of the file.
import type { StoredMessage } from "telegram-emulator/state/records";
import { ensureMember } from "./authors.ts";
import { edit, postMessage, type ReplayContext } from "./posting.ts";
import type { MembershipChange, ReplayEdit, ReplayEvent, ReplayMessage } from "./replay-input.ts";

/** The maximum number of pending updates. */
const MAX_PENDING = 200;

export interface PlayDeps extends ReplayContext {
  /** Sets the clocks of the emulator and the bot, in milliseconds since 1970. */
  readonly setTime: (now: number) => void;
  /** Waits until the bot has processed everything so far. */
  readonly settle: () => Promise<void>;
  /** Whether the events have dates: then time waits for the bot, else only the number of pending updates is limited. */
  readonly isTimed: boolean;
  /** Whether the bot has exited. */
  readonly isOver: () => boolean;
}

export interface PlayResult {
  /** Replayed events, by kind. */
  readonly counts: Readonly<Record<ReplayEvent["kind"], number>>;
  /** Messages that were refused because their authors were muted or banned. */
  readonly keptOut: number;
  readonly posted: readonly PostedMessage[];
}

export interface PostedMessage {
  readonly source: ReplayMessage;
  readonly message: StoredMessage;
}

/** The counters of a running replay. */
interface ReplayCounters {
  readonly stored: Map<number, StoredMessage>;
  readonly counts: Record<ReplayEvent["kind"], number>;
  readonly posted: PostedMessage[];
  keptOut: number;
}

/** Replays all events, and waits until the bot has processed them. */
export async function play(deps: PlayDeps, events: readonly ReplayEvent[]): Promise<PlayResult> {
  const counts = { message: 0, edit: 0, join: 0, leave: 0 };
  const counters: ReplayCounters = { stored: new Map(), counts, posted: [], keptOut: 0 };
  let at = 0;
  for (const event of events) {
    if (deps.isOver()) break;
    if (event.at > at) {
      await pause(deps);
      deps.setTime(event.at * 1000);
      at = event.at;
    }
    await drained(deps);
    playEvent(deps, event, counters);
  }
  await deps.settle();
  return counters;
}

/** Before the time changes, the bot has acted on the messages so far, as it does in reality within milliseconds. */
const pause = async ({ isTimed, settle }: PlayDeps): Promise<void> => (isTimed ? settle() : undefined);

/** If too many updates are pending, waits until at most half of that number are. */
async function drained({ telegram, isOver }: PlayDeps): Promise<void> {
  if (telegram.pendingUpdates() < MAX_PENDING) return;
  while (telegram.pendingUpdates() > MAX_PENDING / 2 && !isOver())
    await new Promise((resolve) => setTimeout(resolve, 1));
}

function playEvent(deps: PlayDeps, event: ReplayEvent, counters: ReplayCounters): void {
  if (event.kind === "message") sendMessage(deps, event, counters);
  else if (event.kind === "edit") editMessage(deps, event, counters);
  else changeMembership(deps, event, counters);
}

function editMessage(deps: PlayDeps, { number }: ReplayEdit, { stored, counts }: ReplayCounters): void {
  const message = stored.get(number);
  if (!message || message.deletion) return;
  edit(deps, message);
  counts.edit += 1;
}

function sendMessage(deps: PlayDeps, source: ReplayMessage, counters: ReplayCounters): void {
  const message = postMessage(deps, source, counters.stored.get(source.replyTo ?? -1));
  if (!message) {
    counters.keptOut += 1;
    return;
  }
  counters.stored.set(source.number, message);
  counters.counts.message += 1;
  counters.posted.push({ source, message });
}

function changeMembership(
  { group, authors }: PlayDeps,
  { kind, author }: MembershipChange,
  counters: ReplayCounters,
): void {
  if (author.kind !== "person") return;
  const person = authors.person(author);
  if (kind === "leave") ensureMember(group, person);
  if (group.statusOf(person) === "kicked") {
    counters.keptOut += 1;
    return;
  }
  if (kind === "join") person.in(group).joins();
  else person.in(group).leaves();
  counters.counts[kind] += 1;
}
