// The chats of a new playground: its people, groups and channels.
import type { Channel } from "telegram-emulator/people/channel";
import type { Group } from "telegram-emulator/people/group";
import type { Person } from "telegram-emulator/people/person";
import type { ChatRecord } from "telegram-emulator/state/records";
import type { Telegram } from "telegram-emulator/telegram";

export interface DemoGroups {
  readonly telegram: Telegram;
  /** All personas, in display order. */
  readonly personas: readonly Persona[];
  readonly people: People;
  /** The main supergroup. */
  readonly cafe: Group;
  /** A forum with join requests. */
  readonly workshop: Group;
  /** A basic group that can still migrate to a supergroup. */
  readonly club: Group;
  /** The channel that is linked to the café. */
  readonly news: Channel;
  /** The channel where the bot can post. */
  readonly log: Channel;
  /** The channel that posts in the café as itself. */
  readonly deals: Channel;
}

/** The people by their names. */
export type People = Readonly<Record<"olga" | "adam" | "mia" | "noor" | "alice" | "bob" | "viktor" | "luna", Person>>;

/** A person or channel that a user of the playground can act as. */
export interface Persona {
  /** `person:<id>` or `channel:<id>`. */
  readonly id: string;
  /** The Telegram id of the account or the channel. */
  readonly accountId: number;
  readonly name: string;
  readonly username: string | undefined;
  /** The persona's role in a few words. */
  readonly role: string;
  /** The acting person: the persona, or the person behind the channel. */
  readonly person: Person;
  /** The channel that the persona sends as. */
  readonly channel: ChatRecord | undefined;
}
