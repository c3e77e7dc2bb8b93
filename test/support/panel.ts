// A message of the bot with buttons, in somebody's hands: what it shows, what it offers, and what a tap leads to.

import type { Person, PersonInChat } from "telegram-emulator/people/person";
import type { Pressable } from "telegram-emulator/people/pressing";
import type { PressAnswer, StoredMessage } from "telegram-emulator/state/records";
import { expect } from "vitest";

export interface Panel<Message extends Pressable = StoredMessage> {
  readonly message: Message;
  readonly text: () => string;
  /** What stands on its buttons. */
  readonly labels: () => readonly string[];
  /** The label that begins so; fails where there is none. */
  readonly label: (beginning: string) => string;
  /** Taps the buttons one after the other, by labels or parts of them, and gives the answer to the last. */
  readonly tap: (...labels: readonly string[]) => Promise<PressAnswer | undefined>;
  /** Sends a press with data of one's own making. */
  readonly forge: (data: string) => Promise<PressAnswer | undefined>;
  /** The data that its buttons send. */
  readonly data: () => readonly string[];
  /** Where the first of its links leads; fails where there is none. */
  readonly link: () => string;
  /** Follows a button into the private chat, and gives what the bot says there. */
  readonly follow: (label: string) => Promise<Panel>;
  /** Fails unless the text has all of it. */
  readonly shows: (...parts: readonly (string | RegExp)[]) => void;
  /** Fails unless every one of these is on some button. */
  readonly offers: (...labels: readonly string[]) => void;
  /** Taps a button, and fails unless it is refused in words like these, by a notice that covers the screen. */
  readonly refuses: (label: string, words: string | RegExp) => Promise<void>;
}

/** Who holds a panel, and where. */
export interface Holder {
  readonly person: Person;
  readonly presence: () => PersonInChat;
  readonly settle: () => Promise<void>;
}

export function panelOf<Message extends Pressable>(message: Message, holder: Holder): Panel<Message> {
  const { presence, settle } = holder;
  const buttons = () => (message.body.reply_markup?.inline_keyboard ?? []).flat();
  const text = (): string => message.body.text ?? "";
  const labels = (): readonly string[] => buttons().map((button) => button.text);
  const tap = async (label: string): Promise<PressAnswer | undefined> => {
    const { answer } = await presence().presses(message, label);
    await settle();
    return answer;
  };
  const linkOf = async (label: string): Promise<string | undefined> => {
    const button = buttons().find((one) => one.text.includes(label));
    return button && "url" in button ? button.url : (await tap(label))?.url;
  };
  return {
    message,
    text,
    labels,
    label: (beginning) => {
      const found = labels().find((label) => label.startsWith(beginning));
      if (found === undefined) throw new Error(`There is no ${beginning} in ${labels().join(", ")}.`);
      return found;
    },
    tap: async (...wanted) => {
      let answer: PressAnswer | undefined;
      for (const label of wanted) answer = await tap(label);
      return answer;
    },
    forge: async (data) => {
      const { answer } = await presence().forges(message, data);
      await settle();
      return answer;
    },
    data: () => buttons().flatMap((button) => ("callback_data" in button ? [button.callback_data] : [])),
    link: () => {
      const [url] = buttons().flatMap((button) => ("url" in button && button.url !== undefined ? [button.url] : []));
      if (url === undefined) throw new Error(`None of ${labels().join(", ")} is a link.`);
      return url;
    },
    follow: async (label) => {
      await followLink(holder, await linkOf(label));
      return privatePanel(holder);
    },
    shows: (...parts) => {
      for (const part of parts) expect(text()).toMatch(part);
    },
    offers: (...wanted) => {
      for (const label of wanted) expect(labels()).toContainEqual(expect.stringContaining(label));
    },
    refuses: async (label, words) => {
      const answer = await tap(label);
      expect(answer?.alert).toBe(true);
      expect(answer?.text).toMatch(words);
    },
  };
}

/** The newest message of the bot in somebody's private chat, or the one that came so many before it. */
export function privatePanel({ person, settle }: Omit<Holder, "presence">, before = 0): Panel {
  const message = person.inbox().at(-1 - before);
  if (!message) throw new Error(`The bot has not written that much to ${person.name}.`);
  return panelOf(message, { person, settle, presence: () => person.privately() });
}

/** Opens the private chat by a link of the bot. */
export async function followLink({ person, settle }: Omit<Holder, "presence">, url: string | undefined): Promise<void> {
  const payload = new URL(url ?? "https://nowhere").searchParams.get("start");
  if (payload === null) throw new Error(`${url} leads nowhere.`);
  person.starts(payload);
  await settle();
}
