// Somebody who acts in a group and in private; every act waits until the bot has done with it.

import type { Group } from "telegram-emulator/people/group";
import type { Person, PersonInChat } from "telegram-emulator/people/person";
import type { Pressable } from "telegram-emulator/people/pressing";
import type { MessageOptions } from "telegram-emulator/people/writing";
import type { StoredMessage } from "telegram-emulator/state/records";
import { followLink, type Panel, panelOf, privatePanel } from "./panel.ts";

export interface Actor {
  readonly person: Person;
  readonly says: (text: string, manner?: MessageOptions & { readonly times?: number }) => Promise<StoredMessage>;
  readonly does: <T>(act: (presence: PersonInChat) => T | Promise<T>) => Promise<T>;
  /** In private with the bot. */
  readonly tells: (text: string) => Promise<StoredMessage>;
  /** The newest message of the bot in private, or one that came before it. */
  readonly inbox: (which?: { readonly before: number }) => Panel;
  /** Opens the private chat by a link of the bot. */
  readonly follows: (url: string | undefined) => Promise<void>;
  /** A message of the bot, to tap its buttons. */
  readonly holds: <Message extends Pressable>(message: Message) => Panel<Message>;
  /** The settings, opened in the group. */
  readonly opensSettings: () => Promise<Panel>;
  readonly opensSettingsPrivately: () => Promise<Panel>;
}

export function actorOf(person: Person, group: Group, settle: () => Promise<void>): Actor {
  const does: Actor["does"] = async (act) => {
    const done = await act(person.in(group));
    await settle();
    return done;
  };
  const says: Actor["says"] = async (text, { times = 1, ...manner } = {}) => {
    let said: StoredMessage | undefined;
    for (let time = 0; time < times; time++) said = person.in(group).says(text, manner);
    await settle();
    if (!said) throw new Error("Nothing was said.");
    return said;
  };
  const tells: Actor["tells"] = async (text) => {
    const said = person.privately().says(text);
    await settle();
    return said;
  };
  const inbox: Actor["inbox"] = ({ before } = { before: 0 }) => privatePanel({ person, settle }, before);
  const holds: Actor["holds"] = (message) =>
    panelOf(message, { person, settle, presence: () => placeOf(person, message, group) });
  return {
    person,
    does,
    says,
    tells,
    inbox,
    holds,
    follows: (url) => followLink({ person, settle }, url),
    opensSettings: async () => {
      const command = await says("/settings");
      const opened = group.botMessages.at(-1);
      if (!opened || opened.id < command.id) throw new Error(`The settings did not open for ${person.name}.`);
      return holds(opened);
    },
    opensSettingsPrivately: async () => {
      await tells("/settings");
      return inbox();
    },
  };
}

function placeOf(person: Person, message: Pressable, group: Group): PersonInChat {
  if (!("chat" in message)) return person.in(group);
  return message.chat.type === "private" ? person.privately() : person.in({ record: message.chat });
}
