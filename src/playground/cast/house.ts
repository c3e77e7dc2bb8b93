// The world of the playground: its chats, and whom one can be in them.
import type { Channel } from "../people/channel.ts";
import type { Group } from "../people/group.ts";
import type { Person } from "../people/person.ts";
import type { ChatRecord } from "../state/records.ts";
import type { Telegram } from "../telegram.ts";

/** Somebody one can be: a person, or a channel under whose name the person writes. */
export interface Persona {
  readonly id: string;
  readonly role: string;
  readonly person: Person;
  readonly channel: ChatRecord | undefined;
}

/** The people that stories are told of. */
export type PersonName = "Olga" | "Adam" | "Mia" | "Noor" | "Alice" | "Bob" | "Luna" | "Viktor";

export interface House {
  readonly telegram: Telegram;
  readonly personas: readonly Persona[];
  readonly people: Readonly<Record<PersonName, Person>>;
  /** The supergroup where most happens. */
  readonly cafe: Group;
  /** The forum; one asks to be let in. */
  readonly workshop: Group;
  /** The basic group, which can become a supergroup. */
  readonly club: Group;
  /** The channel that is linked to the café. */
  readonly news: Channel;
  /** The channel that the bot may post in. */
  readonly log: Channel;
  /** The channel that writes in the café under its own name. */
  readonly deals: Channel;
}
