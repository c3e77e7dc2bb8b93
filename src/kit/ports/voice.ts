// How the program speaks in chats.
import type { ChatHandle, MessageRef } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import type { Card } from "../reply.ts";
import type { Outcome } from "./outcome.ts";

/** Where a card is said, and to whom an `answer` is meant. */
export interface Stage {
  readonly chat: ChatHandle;
  readonly topic: number | undefined;
  readonly asker?: Member | undefined;
  /** The message that is answered. */
  readonly about?: MessageRef | undefined;
}

export interface Voice {
  /** Says a card in the chat's language, split where it is too long; gives the last message, unless nobody else sees it or it is still on its way. */
  readonly say: (card: Card, stage: Stage) => Promise<Outcome<MessageRef | undefined>>;
}
