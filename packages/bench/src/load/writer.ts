// Writes updates as Telegram's server does: JSON, numbered in order, message ids counted in each group.
import { OWNER, type Person } from "../server/accounts.ts";
import type { Batch } from "../server/controls.ts";
import type { Mark } from "../server/effects.ts";

/** A message as it was written. */
export interface Written {
  /** The number of its update, from 0. */
  readonly update: number;
  readonly chat: number;
  readonly id: number;
  readonly user: number;
}

export interface Utterance {
  readonly chat: number;
  readonly from: Person;
  readonly text: string;
  /** The message that is answered, and who wrote it. */
  readonly to?: { readonly id: number; readonly from: Person; readonly channel?: number };
  /** Written in the name of this channel. */
  readonly channel?: number;
}

export interface Writer {
  readonly say: (utterance: Utterance) => Written;
  /** The act that a message calls for. */
  readonly mark: (mark: Mark) => void;
  /** What was written since the last time, to be pushed. */
  readonly take: () => Batch;
  /** How many updates were written in all. */
  readonly written: () => number;
}

/** The id of the group of this number, from 0. */
export const chatId = (number: number): number => -1_001_000_000_000 - number;

/** The member of this number; their name is the number, so that a notice about them can be found. */
export const person = (number: number): Person => ({ id: number, is_bot: false, first_name: `N${number}` });

/** A writer whose messages are dated `now` (milliseconds since 1970). */
export function createWriter(now: () => number): Writer {
  const lastMessages = new Map<number, number>();
  let [lines, marks]: [string[], Mark[]] = [[], []];
  let written = 0;
  return {
    say: (utterance) => {
      const id = (lastMessages.get(utterance.chat) ?? 0) + 1;
      lastMessages.set(utterance.chat, id);
      written += 1;
      const message = messageOf(utterance, id, Math.floor(now() / 1000));
      lines.push(JSON.stringify({ update_id: written, message }));
      return { update: written - 1, chat: utterance.chat, id, user: utterance.channel ?? utterance.from.id };
    },
    mark: (mark) => void marks.push(mark),
    take: () => {
      const batch = { lines, marks };
      [lines, marks] = [[], []];
      return batch;
    },
    written: () => written,
  };
}

/** When the next message is handed out, where so many a second are from now on: what waits for that is not old by then. */
export function handOutTimes(perSecond: number, written: Writer["written"]): () => number {
  const [begun, from] = [Date.now(), written()];
  return () => begun + ((written() - from) * 1000) / perSecond;
}

function messageOf({ chat, from, text, to, channel }: Utterance, id: number, date: number): object {
  const where = chatOf(chat);
  const command = /^[/!](\w+)/.exec(text)?.[0];
  return {
    message_id: id,
    date,
    chat: where,
    text,
    ...authorOf({ from, channel }),
    ...(command ? { entities: [{ type: "bot_command", offset: 0, length: command.length }] } : {}),
    ...(to ? { reply_to_message: { message_id: to.id, date, chat: where, text: "…", ...authorOf(to) } } : {}),
  };
}

interface Author {
  readonly from: Person;
  readonly channel?: number | undefined;
}

const authorOf = ({ from, channel }: Author): object =>
  channel === undefined
    ? { from }
    : { from: CHANNEL_BOT, sender_chat: { id: channel, type: "channel", title: `C${-channel}` } };

/** Who stands as the author of what a channel writes (Bot API, Message.from). */
const CHANNEL_BOT: Person = { id: 136_817_688, is_bot: true, first_name: "Channel", username: "Channel_Bot" };

const chatOf = (id: number): object => ({ id, type: "supergroup", title: `Group ${id}` });

/** The owner types these in each of the groups. */
export function command(writer: Writer, chats: readonly number[], texts: readonly string[]): void {
  for (const chat of chats) for (const text of texts) writer.say({ chat, from: OWNER, text });
}
