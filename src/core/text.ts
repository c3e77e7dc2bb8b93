// A message to people, by key and arguments: the words are in locales/, chosen where the reader's language is known.
import type { MessageArgs, Value } from "../generated/messages.ts";
import type { Member } from "./member.ts";
import type { Duration, Instant } from "./time.ts";

export type MessageKey = keyof MessageArgs;

/** What a message can hold. Strings are data, shown as they are; a member becomes a mention; a list one line each. */
export type TextValue =
  | string
  | number
  | Member
  | Text
  | readonly Text[]
  | { readonly kind: "duration"; readonly duration: Duration }
  | { readonly kind: "moment"; readonly at: Instant }
  /** Formatted text that somebody wrote: made from a message's entities, never from its characters. */
  | { readonly kind: "markup"; readonly html: string }
  | { readonly kind: "link"; readonly label: string; readonly url: string };

/** A message by reference. It is plain JSON, so it can be stored and rendered later, in another language. */
export interface Text {
  readonly kind: "text";
  readonly key: MessageKey;
  readonly args: Readonly<Record<string, TextValue>>;
}

/** The arguments that a message names. */
export type ArgsOf<K extends MessageKey> = {
  readonly [A in keyof MessageArgs[K]]: MessageArgs[K][A] extends Value ? TextValue : MessageArgs[K][A];
};

/** A message without arguments: a title, a label, a summary. */
export type PlainKey = { [K in MessageKey]: keyof MessageArgs[K] extends never ? K : never }[MessageKey];

type Rest<K extends MessageKey> = keyof MessageArgs[K] extends never ? [] : [args: ArgsOf<K>];

/** Refers to a message of locales/, with exactly the arguments it names. */
export const text = <K extends MessageKey>(key: K, ...[args]: Rest<K>): Text => ({
  kind: "text",
  key,
  args: (args ?? {}) as Readonly<Record<string, TextValue>>,
});

/** Several messages, one below the other. */
export const inLines = (texts: readonly Text[]): Text => text("text-lines", { lines: texts });

/** A length of time, written out in the reader's language. */
export const lasting = (duration: Duration): TextValue => ({ kind: "duration", duration });

/** A point in time, written as date and time of day in UTC. */
export const moment = (at: Instant): TextValue => ({ kind: "moment", at });
