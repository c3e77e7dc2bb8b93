// How the program speaks in chats.
import type { ChatHandle, MessageRef } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import type { Card } from "../reply.ts";

/** Where a card is said, and to whom an `answer` is meant. */
export interface ReplyTarget {
  readonly chat: ChatHandle;
  readonly topic: number | undefined;
  readonly asker?: Member | undefined;
  /** The group whose language is spoken, where it is not that of the chat: in a log channel. */
  readonly inLanguageOf?: number | undefined;
  /** A message of the bot's own that this one takes the place of. */
  readonly instead?: number | undefined;
  /** The message that is answered. */
  readonly about?: MessageRef | undefined;
}

export interface Messenger {
  /** Says a card in the chat's language, split where it is too long: it leaves once the running unit of work is committed. */
  readonly say: (card: Card, stage: ReplyTarget) => Promise<void>;
}
