// What a message says and carries, whatever its kind: the texts, links, media and traits that rules look at.
import type { Member } from "./member.ts";

/** What a message is, besides text. */
export type MediaKind =
  | "animation"
  | "audio"
  | "checklist"
  | "contact"
  | "dice"
  | "document"
  | "game"
  | "giveaway"
  | "invoice"
  | "live-photo"
  | "location"
  | "paid-media"
  | "photo"
  | "poll"
  | "rich"
  | "sticker"
  | "story"
  | "venue"
  | "video"
  | "video-note"
  | "voice"
  /** A kind that the Bot API did not have when this was written. */
  | "unknown";

/** A file that Telegram keeps, by which it can be sent again (Bot API, file_id). */
export interface FileRef {
  readonly media: MediaKind;
  readonly fileId: string;
}

/** Where a forward, or a message replied to in another chat, comes from (Bot API, MessageOrigin). */
export type Origin =
  | { readonly kind: "person"; readonly member: Member }
  /** Somebody whose account does not allow a link to it. */
  | { readonly kind: "hidden"; readonly name: string }
  /** An anonymous admin, or a channel that wrote in a group. */
  | { readonly kind: "group"; readonly member: Member }
  | { readonly kind: "channel"; readonly member: Member };

/** Where in a message a text stands. */
export type TextPlace =
  | "text"
  | "caption"
  /** Quoted from a message of the same chat, which was judged when it was written. */
  | "quote"
  /** Quoted from another chat. */
  | "external-quote"
  | "rich"
  | "poll"
  | "checklist"
  | "contact"
  | "button"
  | "file-name"
  | "track"
  | "venue"
  | "game"
  | "giveaway"
  | "invoice";

/** What a stretch of text is (Bot API, MessageEntity). */
export type SpanKind =
  | "mention"
  | "hashtag"
  | "cashtag"
  | "bot_command"
  | "url"
  | "email"
  | "phone_number"
  | "bold"
  | "italic"
  | "underline"
  | "strikethrough"
  | "spoiler"
  | "blockquote"
  | "expandable_blockquote"
  | "code"
  | "pre"
  | "text_link"
  | "text_mention"
  | "custom_emoji"
  | "date_time"
  | "bank_card";

/** A stretch of text; offset and length in UTF-16 code units. */
export interface Span {
  readonly kind: SpanKind;
  readonly offset: number;
  readonly length: number;
}

export interface ReadText {
  readonly place: TextPlace;
  readonly text: string;
  readonly spans: readonly Span[];
}

/** An address that the message leads to. */
export interface Link {
  readonly url: string;
  readonly place: TextPlace | "preview" | "reply";
  /** The words under which the address is hidden; undefined where it is shown itself. */
  readonly shown?: string | undefined;
}

/** A file, by what stays the same when somebody else sends it again (Bot API, file_unique_id). */
export interface ReadFile {
  readonly media: MediaKind;
  readonly uniqueId: string;
  readonly name?: string | undefined;
  readonly mime?: string | undefined;
}

export interface ReadSticker {
  /** The name of its pack, as in t.me/addstickers/<name>; undefined for a sticker of none. */
  readonly pack: string | undefined;
  readonly emoji: string | undefined;
  readonly isMoving: boolean;
  readonly isPremium: boolean;
}

/** What else is to be seen of a message. */
export type Trait =
  /** A message effect plays. */
  | "effect"
  /** A picture or film is covered until it is tapped. */
  | "covered-media"
  /** Telegram shows a preview of a link. */
  | "preview"
  /** It was paid for with stars. */
  | "paid"
  /** A post suggested to a channel. */
  | "suggested"
  /** Buttons stand below it. */
  | "buttons"
  /** It replies to a message of another chat. */
  | "external-reply"
  /** It replies to a story. */
  | "story-reply"
  /** The text is shown from right to left, by a rich message's own wish. */
  | "right-to-left"
  /** A story was forwarded. */
  | "forwarded-story";

/** All that can be inspected of a message. */
export interface Reading {
  readonly texts: readonly ReadText[];
  readonly links: readonly Link[];
  /** Every kind of media that it holds: a rich message and paid media can hold several. */
  readonly media: ReadonlySet<MediaKind>;
  readonly files: readonly ReadFile[];
  readonly sticker: ReadSticker | undefined;
  /** Ids of custom emoji, in the texts and as a sticker's. */
  readonly customEmoji: readonly string[];
  /** Where a message of another chat comes from that this one replies to. */
  readonly repliedOrigin: Origin | undefined;
  /** The inline bot that made it. */
  readonly via: Member | undefined;
  /** Who called the bot that wrote it and that need not be a member (Bot API, guest_bot_caller_user and guest_bot_caller_chat). */
  readonly guestCaller: Member | undefined;
  readonly traits: ReadonlySet<Trait>;
}

/** The content of a message. What is read at every message is at hand; the rest is read once somebody asks. */
export interface Content {
  /** Text or caption. */
  readonly text: string;
  /** The text with its formatting, in Telegram's HTML. */
  readonly html: string;
  readonly media: MediaKind | undefined;
  readonly file: FileRef | undefined;
  /** Where it was forwarded from; undefined where it was written here. */
  readonly origin: Origin | undefined;
  readonly reading: Reading;
  /** Fields of Telegram's message that this version of the bot does not know. */
  readonly unknownFields: readonly string[];
}

/** The texts that a message's author answers for: a quote from the same chat is somebody else's, and was judged as theirs. */
export const judgedTexts = ({ texts }: Reading): readonly ReadText[] => texts.filter(({ place }) => place !== "quote");

/** The text of a span. */
export const spanText = ({ text }: ReadText, { offset, length }: Span): string => text.slice(offset, offset + length);

/** The content of a message that has a text without formatting and nothing else. The text is written as HTML already where it has `<` or `&`. */
export const writtenContent = (text: string): Content => ({
  text,
  html: text,
  media: undefined,
  file: undefined,
  origin: undefined,
  unknownFields: [],
  reading: {
    texts: text === "" ? [] : [{ place: "text", text, spans: [] }],
    links: [],
    media: new Set(),
    files: [],
    sticker: undefined,
    customEmoji: [],
    repliedOrigin: undefined,
    via: undefined,
    guestCaller: undefined,
    traits: new Set(),
  },
});
