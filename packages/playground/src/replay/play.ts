// Plays the happenings of a file in a group of the emulator, at the pace of the bot and by the clock of the file.
import type { StoredMessage } from "telegram-emulator/state/records";
import { letIn } from "./authors.ts";
import type { Edited, Happening, Moved, Said } from "./material.ts";
import { appear, edit, type Place } from "./posting.ts";

/** How many updates may wait for the bot. */
const MOST_WAITING = 200;

export interface PlayNeeds extends Place {
  /** Puts the clocks of the emulator and the bot forward, in milliseconds since 1970. */
  readonly setTime: (now: number) => void;
  /** Waits until the bot has done with everything that came before. */
  readonly settle: () => Promise<void>;
  /** Whether the file has times of its own: then time waits for the bot, else only the queue does. */
  readonly isTimed: boolean;
  /** Tells that the bot is gone. */
  readonly isOver: () => boolean;
}

export interface Played {
  /** Happenings that took place, by kind. */
  readonly counts: Readonly<Record<Happening["kind"], number>>;
  /** Messages that did not appear, because their authors were muted or banned by then. */
  readonly keptOut: number;
  readonly appeared: readonly Appeared[];
}

export interface Appeared {
  readonly said: Said;
  readonly message: StoredMessage;
}

/** What a play adds up to while it goes on. */
interface Tally {
  readonly stored: Map<number, StoredMessage>;
  readonly counts: Record<Happening["kind"], number>;
  readonly appeared: Appeared[];
  keptOut: number;
}

/** Plays everything, and waits until the bot has done with it. */
export async function play(needs: PlayNeeds, happenings: readonly Happening[]): Promise<Played> {
  const counts = { message: 0, edit: 0, join: 0, leave: 0 };
  const tally: Tally = { stored: new Map(), counts, appeared: [], keptOut: 0 };
  let at = 0;
  for (const happening of happenings) {
    if (needs.isOver()) break;
    if (happening.at > at) {
      await pause(needs);
      needs.setTime(happening.at * 1000);
      at = happening.at;
    }
    await drained(needs);
    perform(needs, happening, tally);
  }
  await needs.settle();
  return tally;
}

/** Before time moves on, the bot has acted on what was said: as in life, where it takes milliseconds. */
const pause = async ({ isTimed, settle }: PlayNeeds): Promise<void> => (isTimed ? settle() : undefined);

/** Where too many updates wait, until at most half of them do. */
async function drained({ telegram, isOver }: PlayNeeds): Promise<void> {
  if (telegram.pendingUpdates() < MOST_WAITING) return;
  while (telegram.pendingUpdates() > MOST_WAITING / 2 && !isOver())
    await new Promise((resolve) => setTimeout(resolve, 1));
}

function perform(needs: PlayNeeds, happening: Happening, tally: Tally): void {
  if (happening.kind === "message") say(needs, happening, tally);
  else if (happening.kind === "edit") change(needs, happening, tally);
  else move(needs, happening, tally);
}

function change(needs: PlayNeeds, { number }: Edited, { stored, counts }: Tally): void {
  const message = stored.get(number);
  if (!message || message.deletion) return;
  edit(needs, message);
  counts.edit += 1;
}

function say(needs: PlayNeeds, said: Said, tally: Tally): void {
  const message = appear(needs, said, tally.stored.get(said.replyTo ?? -1));
  if (!message) {
    tally.keptOut += 1;
    return;
  }
  tally.stored.set(said.number, message);
  tally.counts.message += 1;
  tally.appeared.push({ said, message });
}

function move({ group, authors }: PlayNeeds, { kind, author }: Moved, tally: Tally): void {
  if (author.kind !== "person") return;
  const person = authors.person(author);
  if (kind === "leave") letIn(group, person);
  if (group.statusOf(person) === "kicked") {
    tally.keptOut += 1;
    return;
  }
  if (kind === "join") person.in(group).joins();
  else person.in(group).leaves();
  tally.counts[kind] += 1;
}
