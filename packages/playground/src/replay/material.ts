// What a file gives to replay: things that happened in one chat, in their order.
import type { MessageEntity } from "@grammyjs/types";
import type { MediaName } from "telegram-emulator/state/media-names";
import type { Content } from "telegram-emulator/state/records";

/** Who did it: a person, a channel, or the group itself, as which only its admins write. */
export interface Author {
  readonly kind: "person" | "channel" | "group";
  /** One author, one key. */
  readonly key: string;
  readonly name: string;
  /** The id at Telegram, where the file has one. */
  readonly id: number | undefined;
}

export type Label = "spam" | "ham";

/** Something sent that is not text: a file of some kind, or what needs no file. */
export type Attachment =
  | { readonly kind: "file"; readonly media: MediaName }
  | { readonly kind: "content"; readonly content: Content };

export interface Said {
  readonly kind: "message";
  /** The number of the message in the file. */
  readonly number: number;
  /** Seconds since 1970. */
  readonly at: number;
  readonly author: Author;
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly attachment?: Attachment | undefined;
  readonly replyTo?: number | undefined;
  readonly album?: string | undefined;
  readonly forwardedFrom?: string | undefined;
  readonly viaBot?: string | undefined;
  readonly label?: Label | undefined;
}

export interface Edited {
  readonly kind: "edit";
  readonly number: number;
  readonly at: number;
}

export interface Moved {
  readonly kind: "join" | "leave";
  readonly at: number;
  readonly author: Author;
}

export type Happening = Said | Edited | Moved;

/** The content of a file. */
export interface Material {
  readonly layout: "telegram-export" | "labelled-lines" | "lines";
  readonly title: string;
  readonly happenings: readonly Happening[];
  /** What the file has and a group cannot be shown, by kind. */
  readonly skipped: Readonly<Record<string, number>>;
}

/** The input cannot be used; the message is one sentence that says why, and what would help. */
export class InputRefused extends Error {
  override readonly name = "InputRefused";
}
