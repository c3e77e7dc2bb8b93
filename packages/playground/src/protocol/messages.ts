// What the page shows of messages.
import type { MessageEntity, ReactionType } from "@grammyjs/types";

/** Kinds of media that a message shows; `album` says which messages belong together. */
export type MediaKind = "photo" | "video" | "animation" | "audio" | "document" | "voice" | "video_note" | "sticker";

/** Kinds of content without a file. */
export type CardKind = "poll" | "location" | "contact" | "dice";

export interface AuthorView {
  readonly kind: "person" | "bot" | "channel" | "group" | "telegram";
  readonly id: number;
  readonly name: string;
  /** An admin's title, where the chat shows one. */
  readonly title: string | undefined;
}

/** A message of the open chat, deleted ones too. */
export interface MessageView {
  readonly kind: "message";
  readonly key: string;
  readonly chatId: number;
  /** Its number in the chat, or of the ephemeral message. */
  readonly id: number;
  readonly author: AuthorView;
  /** The account behind it, also behind an anonymous admin; undefined for channels. */
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
  /** Whom it was forwarded from. */
  readonly forwardedFrom: string | undefined;
  readonly viaBot: string | undefined;
  /** A line of the chat's history that nobody wrote: "Alice joined the group". */
  readonly service: string | undefined;
  readonly keyboard: readonly (readonly ButtonView[])[];
  readonly reactions: readonly ReactionView[];
  readonly isPinned: boolean;
  readonly deletion: { readonly by: string; readonly at: number } | undefined;
  /** The only one who sees it. */
  readonly onlyFor: { readonly id: number; readonly name: string } | undefined;
}

export interface ButtonView {
  readonly text: string;
  readonly kind: "callback" | "url" | "other";
  /** Where a link leads. One that leads to the bot's private chat carries what to start it with. */
  readonly url: string | undefined;
  readonly startsWith: string | undefined;
}

export interface ReactionView {
  readonly type: ReactionType["type"];
  readonly emoji: string;
  /** Accounts that reacted so. */
  readonly by: readonly number[];
}
