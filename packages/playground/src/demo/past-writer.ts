// Tells what happened in a chat before the page was opened.
import { parseHtml } from "telegram-emulator/formatting/html";
import type { Card } from "telegram-emulator/people/cards";
import type { Person } from "telegram-emulator/people/person";
import type { FileOptions, MessageOptions } from "telegram-emulator/people/writing";
import type { MediaName } from "telegram-emulator/state/media-names";
import type { ChatRecord, StoredMessage } from "telegram-emulator/state/records";
import type { Telegram } from "telegram-emulator/telegram";

/** A file with its caption, as HTML. */
export type Sent = Omit<FileOptions, "caption" | "entities"> & { readonly kind: MediaName; readonly html?: string };

/** Somebody at a moment. */
export interface PastAuthor {
  /** Text as HTML. */
  readonly says: (html: string, manner?: MessageOptions) => StoredMessage;
  readonly sends: (sent: Sent) => StoredMessage;
  readonly shows: (card: Card) => StoredMessage;
}

export interface PastWriter {
  /** Somebody so many minutes ago; the bot is not told of it. */
  readonly ago: (minutes: number, person: Person) => PastAuthor;
  /** Anything else so many minutes ago. */
  readonly at: <T>(minutes: number, does: () => T) => T;
  /** Somebody a moment ago: the bot hears it when it starts, and knows the people by it. */
  readonly lately: (minutes: number, person: Person) => Pick<PastAuthor, "says">;
  readonly reacts: (message: StoredMessage, emoji: string, people: readonly Person[]) => void;
}

export function createPastWriter(telegram: Telegram, chat: { readonly record: ChatRecord }): PastWriter {
  const opened = telegram.state.now();
  const then = (minutes: number): number => opened - minutes * 60_000;
  const at: PastWriter["at"] = (minutes, does) => telegram.backdated(then(minutes), does);
  const say = (person: Person, html: string, manner: MessageOptions): StoredMessage =>
    person.in(chat).says(parseHtml(html).text, { ...manner, entities: parseHtml(html).entities });
  return {
    at,
    ago: (minutes, person) => ({
      says: (html, manner = {}) => at(minutes, () => say(person, html, manner)),
      sends: ({ kind, html = "", ...manner }) => {
        const { text: caption, entities } = parseHtml(html);
        return at(minutes, () => person.in(chat).sends(kind, { ...manner, caption, entities }));
      },
      shows: (card) => at(minutes, () => person.in(chat).sendsCard(card)),
    }),
    lately: (minutes, person) => ({
      says: (html, manner = {}) => say(person, html, { ...manner, date: Math.floor(then(minutes) / 1000) }),
    }),
    reacts: (message, emoji, people) =>
      at(0, () => {
        for (const person of people) person.in(chat).reacts(message, emoji);
      }),
  };
}
