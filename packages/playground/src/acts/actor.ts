// Resolves the persona, chats, messages and users that a request of the page names.

import type { SendAs } from "telegram-emulator/people/chat-actor";
import { createPerson, type Person, type PersonInChat } from "telegram-emulator/people/person";
import { orRefuse, RefusedByTelegram } from "telegram-emulator/refusal";
import { messageIn } from "telegram-emulator/state/messages";
import type { ChatRecord, EphemeralMessage, StoredMessage } from "telegram-emulator/state/records";
import type { DemoGroups, Persona } from "../demo/demo-groups.ts";

/** The persona that a request acts as, in the demo groups. */
export interface Actor {
  readonly demo: DemoGroups;
  readonly persona: Persona;
}

const refused = (text: string) => (): Error => new RefusedByTelegram(text);

export const actorNamed = (demo: DemoGroups, id: string): Actor => ({
  demo,
  persona: orRefuse(
    demo.personas.find((persona) => persona.id === id),
    refused("There is no such persona"),
  ),
});

/** The chat with that id, or the supergroup it migrated to; a private chat only for its own persona. */
export function chatOf({ demo, persona }: Actor, id: number): ChatRecord {
  const found = orRefuse(demo.telegram.state.chats.get(id), refused("There is no such chat"));
  const chat = found.migratedTo ?? found;
  if (chat.type === "private" && chat.id !== persona.accountId)
    throw new RefusedByTelegram("That is the private chat of somebody else");
  return chat;
}

/** The persona's actions in a chat. */
export const personIn = ({ persona }: Actor, record: ChatRecord): PersonInChat => persona.person.in({ record });

/** The name to send as: a channel sends as itself in groups, and by default in its own channel. */
export const sendAsIn = ({ persona: { channel } }: Actor, { id }: ChatRecord): SendAs =>
  channel && channel.id !== id ? { asChannel: channel } : {};

export const messageOf = (chat: ChatRecord, id: number): StoredMessage =>
  orRefuse(messageIn(chat, id), refused("That message is gone"));

export const ephemeralOf = (chat: ChatRecord, id: number): EphemeralMessage =>
  orRefuse(chat.ephemerals.get(id), refused("That message is gone"));

/** The user with that id, in the demo groups or not. */
export function personOf({ demo: { telegram } }: Actor, id: number): Person {
  const account = orRefuse(telegram.state.people.get(id), refused("There is no such user"));
  return createPerson(telegram.state, account);
}

/** The chat with that id if it is a channel. */
export function channelOf({ demo }: Actor, id: number): ChatRecord | undefined {
  const chat = demo.telegram.state.chats.get(id);
  return chat?.type === "channel" ? chat : undefined;
}
