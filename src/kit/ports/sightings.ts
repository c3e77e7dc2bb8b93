// What the bot has seen pass by: people, and the ids of messages. Never what they said.
import type { ChatHandle } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import type { Instant } from "../../core/time.ts";

/** A message that passed: whose it is, and which album it belongs to. */
export interface SeenMessage {
  readonly chat: ChatHandle;
  readonly id: number;
  readonly author: Member;
  readonly album: string | undefined;
  readonly at: Instant;
}

/** Notes are kept in memory and written in batches; look-ups see what is not yet written. */
export interface Sightings {
  readonly noteMessage: (message: SeenMessage) => void;
  /** With a chat, the member was seen there. */
  readonly noteMember: (member: Member, at: Instant, chat?: ChatHandle) => void;
  readonly memberByUsername: (username: string) => Promise<Member | undefined>;
  readonly memberById: (memberId: number) => Promise<Member | undefined>;
  readonly author: (chatId: number, messageId: number) => Promise<Member | undefined>;
  /** The album that a message belongs to, as far as the bot saw it. */
  readonly albumOf: (chatId: number, messageId: number) => Promise<string | undefined>;
  /** Ids of the messages of an album, as far as they came by. */
  readonly album: (chatId: number, album: string) => Promise<readonly number[]>;
  /** Ids of what somebody has written in a chat since then, rising, as far as it came by. */
  readonly messagesOf: (chatId: number, authorId: number, since: Instant) => Promise<readonly number[]>;
  /** Writes what is noted; for the end of a unit of work and for the stop. */
  readonly flush: () => Promise<void>;
}
