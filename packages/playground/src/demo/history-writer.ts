// Writes the history of a chat, dated before the start of the playground.
import { parseHtml } from "telegram-emulator/formatting/html";
import type { Card } from "telegram-emulator/people/cards";
import type { Person } from "telegram-emulator/people/person";
import type { FileOptions, MessageOptions } from "telegram-emulator/people/writing";
import type { MediaName } from "telegram-emulator/state/media-names";
import type { ChatRecord, StoredMessage } from "telegram-emulator/state/records";
import type { Telegram } from "telegram-emulator/telegram";

/** A file with a caption in HTML. */
export type SentFile = Omit<FileOptions, "caption" | "entities"> & { readonly kind: MediaName; readonly html?: string };

/** A person at a point in time. */
export interface HistoryAuthor {
  /** Sends a text in HTML. */
  readonly says: (html: string, options?: MessageOptions) => StoredMessage;
  readonly sends: (sent: SentFile) => StoredMessage;
  readonly sendsCard: (card: Card) => StoredMessage;
}

export interface HistoryWriter {
  /** A person some minutes ago; the bot gets no update. */
  readonly ago: (minutes: number, person: Person) => HistoryAuthor;
  /** Any action some minutes ago. */
  readonly at: <T>(minutes: number, does: () => T) => T;
  /** A person shortly ago: the bot gets the update when it starts, and learns its author. */
  readonly recently: (minutes: number, person: Person) => Pick<HistoryAuthor, "says">;
  readonly reacts: (message: StoredMessage, emoji: string, people: readonly Person[]) => void;
}

export function createHistoryWriter(telegram: Telegram, chat: { readonly record: ChatRecord }): HistoryWriter {
  const opened = telegram.state.now();
  const then = (minutes: number): number => opened - minutes * 60_000;
  const at: HistoryWriter["at"] = (minutes, does) => telegram.backdated(then(minutes), does);
  const say = (person: Person, html: string, options: MessageOptions): StoredMessage =>
    person.in(chat).says(parseHtml(html).text, { ...options, entities: parseHtml(html).entities });
  return {
    at,
    ago: (minutes, person) => ({
      says: (html, options = {}) => at(minutes, () => say(person, html, options)),
      sends: ({ kind, html = "", ...options }) => {
        const { text: caption, entities } = parseHtml(html);
        return at(minutes, () => person.in(chat).sends(kind, { ...options, caption, entities }));
      },
      sendsCard: (card) => at(minutes, () => person.in(chat).sendsCard(card)),
    }),
    recently: (minutes, person) => ({
      says: (html, options = {}) => say(person, html, { ...options, date: Math.floor(then(minutes) / 1000) }),
    }),
    reacts: (message, emoji, people) =>
      at(0, () => {
        for (const person of people) person.in(chat).reacts(message, emoji);
      }),
  };
}
