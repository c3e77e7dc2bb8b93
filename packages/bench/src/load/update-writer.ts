// Writes updates as Telegram's server does: JSON, numbered in order, message ids counted in each group.
import { OWNER, type Person } from "../server/accounts.ts";
import type { Batch } from "../server/controls.ts";
import type { ExpectedAct } from "../server/effects.ts";

/** A written message. */
export interface WrittenMessage {
  /** The number of its update, from 0. */
  readonly update: number;
  readonly chat: number;
  readonly id: number;
  readonly user: number;
}

export interface NewMessage {
  readonly chat: number;
  readonly from: Person;
  readonly text: string;
  /** The message that is replied to, and its author. */
  readonly to?: { readonly id: number; readonly from: Person; readonly channel?: number };
  /** The channel that the author sends as. */
  readonly channel?: number;
}

export interface UpdateWriter {
  readonly say: (utterance: NewMessage) => WrittenMessage;
  /** Registers the act that a message must trigger. */
  readonly mark: (mark: ExpectedAct) => void;
  /** The updates written since the last call, to be pushed. */
  readonly take: () => Batch;
  /** The number of updates written so far. */
  readonly written: () => number;
}

/** The id of a group by its number, from 0. */
export const chatId = (number: number): number => -1_001_000_000_000 - number;

/** A member by number; the name is the number, so that notices about them can be found. */
export const person = (number: number): Person => ({ id: number, is_bot: false, first_name: `N${number}` });

/** A writer whose messages are dated `now` (milliseconds since 1970). */
export function createUpdateWriter(now: () => number): UpdateWriter {
  const lastMessages = new Map<number, number>();
  let [lines, marks]: [string[], ExpectedAct[]] = [[], []];
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

/** The time at which the next message is handed out at that rate, so that waiting messages are not too old. */
export function handOutTimes(perSecond: number, written: UpdateWriter["written"]): () => number {
  const [begun, from] = [Date.now(), written()];
  return () => begun + ((written() - from) * 1000) / perSecond;
}

function messageOf({ chat, from, text, to, channel }: NewMessage, id: number, date: number): object {
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

/** The author of a channel's message (Bot API, Message.from). */
const CHANNEL_BOT: Person = { id: 136_817_688, is_bot: true, first_name: "Channel", username: "Channel_Bot" };

const chatOf = (id: number): object => ({ id, type: "supergroup", title: `Group ${id}` });

/** The owner sends these commands in each of the groups. */
export function command(writer: UpdateWriter, chats: readonly number[], texts: readonly string[]): void {
  for (const chat of chats) for (const text of texts) writer.say({ chat, from: OWNER, text });
}
