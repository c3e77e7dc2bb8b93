// The load of a fault run: ordinary messages, and commands whose every effect can be counted.

import { sentence } from "../load/sentences.ts";
import { chatId, person, type UpdateWriter } from "../load/update-writer.ts";
import type { Random } from "../random.ts";
import { ADMIN, OWNER } from "../server/accounts.ts";

/** A command with all its effects, each of which must occur exactly once. */
export type MarkedUpdate =
  | {
      readonly kind: "ban";
      readonly tag: string;
      readonly chat: number;
      readonly user: number;
      readonly message: number;
    }
  | { readonly kind: "warn"; readonly tag: string; readonly chat: number; readonly user: number }
  | { readonly kind: "setting"; readonly tag: string; readonly chat: number; readonly days: number };

export interface MarkedLoad {
  readonly writer: UpdateWriter;
  readonly random: Random;
  readonly chats: number;
  readonly count: number;
}

/** Settings of the owner before the run: warnings lead to nothing, floods to a mute. */
export const SETTINGS: readonly string[] = ["/warnlimit 50", "/setflood 5"];

/** The number of warnings to the same person, below the limit. */
const WARNINGS_EACH = 40;

interface Counters {
  readonly warnings: Map<number, number>;
  readonly settings: Map<number, number>;
}

/** Writes a number of updates and returns the marked ones in order. */
export function markedLoad(load: MarkedLoad): readonly MarkedUpdate[] {
  const { writer, random, chats, count } = load;
  const counters: Counters = { warnings: new Map(), settings: new Map() };
  const until = writer.written() + count;
  const marks: MarkedUpdate[] = [];
  while (writer.written() < until) {
    const chat = chatId(random.below(chats));
    const dice = random.next();
    if (dice < 0.02) marks.push(ban(load, chat));
    else if (dice < 0.04) marks.push(warn(load, chat, counters));
    else if (dice < 0.05) marks.push(change(load, chat, counters));
    else writer.say({ chat, from: person(2_000_000 + random.below(500)), text: sentence(random) });
  }
  return marks;
}

/** A member writes; an admin bans them for it, and the message is deleted. */
function ban({ writer, random }: MarkedLoad, chat: number): MarkedUpdate {
  const from = person(800_000_000 + writer.written());
  const { id } = writer.say({ chat, from, text: sentence(random) });
  const tag = `b${writer.written()}`;
  writer.say({ chat, from: ADMIN, text: `/dban ${tag}`, to: { id, from } });
  return { kind: "ban", tag, chat, user: from.id, message: id };
}

/** An admin warns a member who has been warned before. */
function warn({ writer, random }: MarkedLoad, chat: number, { warnings }: Counters): MarkedUpdate {
  const before = warnings.get(chat) ?? 0;
  warnings.set(chat, before + 1);
  const from = person(700_000_000 - chat - 1_001_000_000_000 + Math.floor(before / WARNINGS_EACH) * 1000);
  const { id } = writer.say({ chat, from, text: sentence(random) });
  const tag = `w${writer.written()}`;
  writer.say({ chat, from: ADMIN, text: `/warn ${tag}`, to: { id, from } });
  return { kind: "warn", tag, chat, user: from.id };
}

/** The owner changes a setting to a value it has not had before. */
function change({ writer }: MarkedLoad, chat: number, { settings }: Counters): MarkedUpdate {
  const days = (settings.get(chat) ?? 0) + 1;
  settings.set(chat, days);
  writer.say({ chat, from: OWNER, text: `/warntime ${days}d` });
  return { kind: "setting", tag: `s${chat}:${days}`, chat, days };
}
