// What a command, a button or a listener says in return.
import type { Case } from "../core/case.ts";
import type { FileRef } from "../core/content.ts";
import type { Text } from "../core/text.ts";
import type { Booking } from "./declarations/job.ts";

/** A button of an inline keyboard: pressed (data for a callback), opened (url), or a way into the private chat. */
export type Button =
  | { readonly kind: "press"; readonly label: Text; readonly data: string }
  | { readonly kind: "open"; readonly label: Text; readonly url: string }
  | {
      readonly kind: "visit";
      readonly label: Text;
      /** Feature and link, as in `notes.show`. */
      readonly link: string;
      readonly chatId: number;
      readonly data: string;
    };

/** A file that the bot makes itself, such as an export; it is sent as a document of that name. */
export interface MadeFile {
  readonly name: string;
  readonly content: string;
}

/**
 * Who a message is for. `answer`: the one who asked, as privately as the chat allows. `notice`: the whole chat, for the
 * time that notices stay there. `post`: the whole chat, to stay.
 */
export type Audience = "answer" | "notice" | "post";

/** What a message that tells of cases is: the notice of one command or act, that of a series of acts (`wave`), a post of the log, an alarm, an appeal. */
export const TOLD_AS = ["notice", "wave", "log", "alarm", "appeal"] as const;
export type ToldAs = (typeof TOLD_AS)[number];

/** Which cases a message tells of. It follows them: where one is taken back, ends or is replaced, the message says so. */
export interface Telling {
  /** The group whose cases these are. */
  readonly chatId: number;
  readonly numbers: readonly number[];
  readonly as: ToldAs;
}

/** The labels of a keyboard that offers the reader's channels: of the key that does, and of the one that cancels. */
export interface Picker {
  readonly pick: Text;
  readonly cancel: Text;
}

/** A message with its audience and its buttons. */
export interface Card {
  readonly kind: "card";
  readonly text: Text;
  readonly audience: Audience;
  readonly buttons: readonly (readonly Button[])[];
  /** Sent with the text as its caption. */
  readonly file?: FileRef | MadeFile | undefined;
  /** In private: a keyboard that offers the reader's channels, with a key that writes its own label; or the end of one. */
  readonly picker?: Picker | "put-away" | undefined;
  /** Booked once the message is sent; the payload then has the id of the message, too. */
  readonly onceSent?: Booking | undefined;
  /** Booked where it was not sent: the private chat was never opened, the channel is gone, Telegram asked to wait for too long. */
  readonly ifUndelivered?: Booking | undefined;
  /** The cases that it tells of, and follows once it is sent. */
  readonly tells?: Telling | undefined;
  /** Pinned once it is there, without a sound. For posts. */
  readonly isPinned?: boolean;
}

/** Opens the settings menu of the chat; in private the list of the groups that the person administers. */
export interface Menu {
  readonly kind: "menu";
}

/** A text alone is an answer to the one who asked; undefined says nothing. */
export type Reply = Text | Card | Menu | undefined;

/** What a message tells of that is about these cases of one group; nothing where there are none. */
export function telling(cases: readonly Pick<Case, "chatId" | "number">[], as: ToldAs = "notice"): Telling | undefined {
  const [first] = cases;
  return first && { chatId: first.chatId, numbers: cases.map(({ number }) => number), as };
}

/** One short message to the chat about what was done, which deletes itself. */
export const notice = (text: Text, buttons: Card["buttons"] = []): Card => ({
  kind: "card",
  text,
  audience: "notice",
  buttons,
});

/** A message to the chat that stays. */
export const post = (text: Text, buttons: Card["buttons"] = []): Card => ({
  kind: "card",
  text,
  audience: "post",
  buttons,
});

/** An answer to the one who asked, with buttons. */
export const answer = (text: Text, buttons: Card["buttons"] = []): Card => ({
  kind: "card",
  text,
  audience: "answer",
  buttons,
});
