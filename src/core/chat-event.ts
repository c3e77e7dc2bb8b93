// What happens in a group, in our terms. Made from Telegram's updates in one place, telegram/adapter/inbound.ts.
import type { ChatHandle, MessageRef } from "./chat.ts";
import type { Content } from "./content.ts";
import type { Member } from "./member.ts";
import type { Instant } from "./time.ts";

/** In whose name a message was written: any other than `person` an ordinary member cannot have. */
export type SenderKind = "person" | "channel" | "anonymous-admin" | "linked-channel" | "service";

/** A message of the same chat that another one replies to. */
export interface Answered {
  readonly message: MessageRef;
  readonly author: Member;
  /** Those whom a line of Telegram's tells of, where they are several. */
  readonly several?: readonly Member[] | undefined;
  readonly senderKind: SenderKind;
  readonly album: string | undefined;
}

interface Occurrence {
  readonly chat: ChatHandle;
  readonly at: Instant;
  /** The one the event is judged for: the author, the joiner, the one who reacted. */
  readonly member: Member;
}

interface Written extends Occurrence {
  readonly message: MessageRef;
  readonly senderKind: SenderKind;
  /** The media group the message belongs to; its messages are one message to every rule. */
  readonly album: string | undefined;
  readonly content: Content;
  readonly repliedTo?: Answered | undefined;
}

export interface MessageEvent extends Written {
  readonly kind: "message";
}
/** An edit shows new content; it is not another message. */
export interface EditEvent extends Written {
  readonly kind: "edit";
}
export interface JoinEvent extends Occurrence {
  readonly kind: "join";
  /** Who let the member in, where it was not the member. */
  readonly by: Member | undefined;
}
export interface LeaveEvent extends Occurrence {
  readonly kind: "leave";
  /** Who put the member out, where that was not the member. */
  readonly by?: Member | undefined;
}
/** Somebody asks to be let in. The private chat may be written to for five minutes (Bot API, ChatJoinRequest). */
export interface JoinRequestEvent extends Occurrence {
  readonly kind: "join-request";
  readonly privateChatId: number;
  readonly bio: string | undefined;
}
export interface ReactionEvent extends Occurrence {
  readonly kind: "reaction";
  readonly message: MessageRef;
  readonly added: readonly string[];
}

/** What Telegram itself writes into a chat, by the kinds that /cleanservice tells apart. */
export const SERVICE_KINDS = ["join", "leave", "photo", "pin", "title", "videochat", "other"] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** A message that Telegram writes about what somebody did. */
export interface ServiceEvent extends Occurrence {
  readonly kind: "service";
  readonly service: ServiceKind;
  readonly message: MessageRef;
  /** The message that was pinned. */
  readonly pinned?: MessageRef | undefined;
}

export type ChatEvent =
  | MessageEvent
  | EditEvent
  | JoinEvent
  | LeaveEvent
  | JoinRequestEvent
  | ReactionEvent
  | ServiceEvent;
export type EventKind = ChatEvent["kind"];
export type EventOf<K extends EventKind> = Extract<ChatEvent, { readonly kind: K }>;
