// Who acts, and what they point at.

import type { SendAs } from "telegram-emulator/people/chat-actor";
import { createPerson, type Person, type PersonInChat } from "telegram-emulator/people/person";
import { orRefuse, RefusedByTelegram } from "telegram-emulator/refusal";
import { messageIn } from "telegram-emulator/state/messages";
import type { ChatRecord, EphemeralMessage, StoredMessage } from "telegram-emulator/state/records";
import type { DemoGroups, Persona } from "../demo/demo-groups.ts";

/** Somebody who acts in the demo groups. */
export interface Actor {
  readonly demo: DemoGroups;
  readonly persona: Persona;
}

const refused = (words: string) => (): Error => new RefusedByTelegram(words);

export const actorNamed = (demo: DemoGroups, id: string): Actor => ({
  demo,
  persona: orRefuse(
    demo.personas.find((persona) => persona.id === id),
    refused("There is nobody of that name to be"),
  ),
});

/** The chat of that id, or what it has become; private chats are their person's alone. */
export function chatOf({ demo, persona }: Actor, id: number): ChatRecord {
  const found = orRefuse(demo.telegram.state.chats.get(id), refused("There is no such chat"));
  const chat = found.migratedTo ?? found;
  if (chat.type === "private" && chat.id !== persona.accountId)
    throw new RefusedByTelegram("That is the private chat of somebody else");
  return chat;
}

/** What they can do in a chat. */
export const presenceIn = ({ persona }: Actor, record: ChatRecord): PersonInChat => persona.person.in({ record });

/** The name under which they write there: channels write in groups, and in their own channel as everybody does. */
export const disguiseIn = ({ persona: { channel } }: Actor, { id }: ChatRecord): SendAs =>
  channel && channel.id !== id ? { asChannel: channel } : {};

export const messageOf = (chat: ChatRecord, id: number): StoredMessage =>
  orRefuse(messageIn(chat, id), refused("That message is gone"));

export const ephemeralOf = (chat: ChatRecord, id: number): EphemeralMessage =>
  orRefuse(chat.ephemerals.get(id), refused("That message is gone"));

/** Somebody who is acted on, in the demo groups or out of it. */
export function personOf({ demo: { telegram } }: Actor, id: number): Person {
  const account = orRefuse(telegram.state.people.get(id), refused("There is nobody like that"));
  return createPerson(telegram.state, account);
}

/** The channel of that id, where it is one. */
export function channelOf({ demo }: Actor, id: number): ChatRecord | undefined {
  const chat = demo.telegram.state.chats.get(id);
  return chat?.type === "channel" ? chat : undefined;
}
