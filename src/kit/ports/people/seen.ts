// What the bot has seen pass by: people, and the ids of messages. Never what they said.
import type { ChatHandle } from "../../../core/chat.ts";
import type { MaybePromise } from "../../../core/maybe-promise.ts";
import type { Member } from "../../../core/member.ts";
import type { Instant } from "../../../core/time.ts";

/** A message that passed: its author, its place, and its album. */
export interface SeenMessage {
  readonly chat: ChatHandle | Pick<ChatHandle, "id">;
  readonly id: number;
  /** Undefined for a line that Telegram wrote, and for what the bot wrote itself. */
  readonly author: Member | undefined;
  /** The topic or the comments it belongs to; 0 outside of any, and in General. The message that opens them belongs to itself. */
  readonly topic: number;
  readonly album: string | undefined;
  readonly at: Instant;
}

/** Messages from one id to another. */
export interface SeenRange {
  readonly from: number;
  readonly to: number;
}

/** Notes are kept in memory and written in batches; look-ups see what is not yet written. */
export interface SeenStore {
  readonly noteMessage: (message: SeenMessage) => void;
  /** With a chat, the member was seen there. */
  readonly noteMember: (member: Member, at: Instant, chat?: ChatHandle) => void;
  /** The member has joined the chat. */
  readonly noteJoin: (member: Member, at: Instant, chat: ChatHandle) => void;
  /** When somebody joined the chat last; undefined where the bot did not see it. At hand where it was seen or asked lately. */
  readonly joinedAt: (chatId: number, memberId: number) => MaybePromise<Instant | undefined>;
  readonly memberByUsername: (username: string) => Promise<Member | undefined>;
  readonly memberById: (memberId: number) => Promise<Member | undefined>;
  readonly author: (chatId: number, messageId: number) => Promise<Member | undefined>;
  /** The album that a message belongs to, as far as the bot saw it. */
  readonly albumOf: (chatId: number, messageId: number) => Promise<string | undefined>;
  /** Ids of the messages of an album, as far as they came by. */
  readonly album: (chatId: number, album: string) => Promise<readonly number[]>;
  /** The topic or the comments of a message; undefined where the bot does not know. */
  readonly topicOf: (chatId: number, messageId: number) => Promise<number | undefined>;
  /** Ids of the messages known to be in a topic, or in comments, rising: all in the range but the one that opens it. */
  readonly inTopic: (chatId: number, topic: number, range: SeenRange) => Promise<readonly number[]>;
  /** Ids of the messages in the range that open a topic or comments. */
  readonly openings: (chatId: number, range: SeenRange) => Promise<readonly number[]>;
  /** Ids of what somebody has written in a chat since then, rising, as far as it came by. */
  readonly messagesOf: (chatId: number, authorId: number, since: Instant) => Promise<readonly number[]>;
  /** Writes what is noted; for the end of a unit of work and for the stop. */
  readonly flush: () => Promise<void>;
}
