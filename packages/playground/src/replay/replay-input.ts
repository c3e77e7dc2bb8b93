// The input of a replay: the events of one chat in order.
import type { MessageEntity } from "@grammyjs/types";
import type { MediaName } from "telegram-emulator/state/media-names";
import type { Content } from "telegram-emulator/state/records";

/** The author of an event: a person, a channel, or the group itself, as which anonymous admins write. */
export interface Author {
  readonly kind: "person" | "channel" | "group";
  /** A unique key of the author. */
  readonly key: string;
  readonly name: string;
  /** The Telegram id, if the file has one. */
  readonly id: number | undefined;
}

export type Label = "spam" | "ham";

/** An attachment: a file of some kind, or content without a file. */
export type Attachment =
  | { readonly kind: "file"; readonly media: MediaName }
  | { readonly kind: "content"; readonly content: Content };

export interface ReplayMessage {
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

export interface ReplayEdit {
  readonly kind: "edit";
  readonly number: number;
  readonly at: number;
}

export interface MembershipChange {
  readonly kind: "join" | "leave";
  readonly at: number;
  readonly author: Author;
}

export type ReplayEvent = ReplayMessage | ReplayEdit | MembershipChange;

/** The content of a file. */
export interface ReplayInput {
  readonly layout: "telegram-export" | "labelled-lines" | "lines";
  readonly title: string;
  readonly events: readonly ReplayEvent[];
  /** Events that cannot be replayed, by kind. */
  readonly skipped: Readonly<Record<string, number>>;
}

/** The input cannot be used; the message is a sentence with the reason and a remedy. */
export class InputRefused extends Error {
  override readonly name = "InputRefused";
}
