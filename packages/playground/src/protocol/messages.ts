// The views of messages.
import type { MessageEntity, ReactionType } from "@grammyjs/types";

/** Kinds of media; `album` says which messages belong together. */
export type MediaKind = "photo" | "video" | "animation" | "audio" | "document" | "voice" | "video_note" | "sticker";

/** Kinds of content without a file. */
export type CardKind = "poll" | "location" | "contact" | "dice";

export interface AuthorView {
  readonly kind: "person" | "bot" | "channel" | "group" | "telegram";
  readonly id: number;
  readonly name: string;
  /** An admin's title, if the chat shows one. */
  readonly title: string | undefined;
}

/** A message of the open chat, including deleted ones. */
export interface MessageView {
  readonly kind: "message";
  readonly key: string;
  readonly chatId: number;
  /** The message number, or the number of the ephemeral message. */
  readonly id: number;
  readonly author: AuthorView;
  /** The account that sent it, including anonymous admins; undefined for channels. */
  readonly accountId: number | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly editedAt: number | undefined;
  /** Text or caption. */
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly media:
    | { readonly kind: MediaKind; readonly name: string | undefined; readonly isHidden: boolean }
    | undefined;
  readonly card: { readonly kind: CardKind; readonly lines: readonly string[] } | undefined;
  readonly album: string | undefined;
  readonly topic: number | undefined;
  readonly replyTo: { readonly id: number; readonly author: string; readonly text: string } | undefined;
  /** The origin of a forward. */
  readonly forwardedFrom: string | undefined;
  readonly viaBot: string | undefined;
  /** The text of a service message: "Alice joined the group". */
  readonly service: string | undefined;
  readonly keyboard: readonly (readonly ButtonView[])[];
  readonly reactions: readonly ReactionView[];
  readonly isPinned: boolean;
  readonly deletion: { readonly by: string; readonly at: number } | undefined;
  /** The receiver of an ephemeral message. */
  readonly onlyFor: { readonly id: number; readonly name: string } | undefined;
}

export interface ButtonView {
  readonly text: string;
  readonly kind: "callback" | "url" | "other";
  /** The target of a link button. A link to the bot's private chat carries the start parameter. */
  readonly url: string | undefined;
  readonly startsWith: string | undefined;
}

export interface ReactionView {
  readonly type: ReactionType["type"];
  readonly emoji: string;
  /** The accounts that reacted with it. */
  readonly by: readonly number[];
}
