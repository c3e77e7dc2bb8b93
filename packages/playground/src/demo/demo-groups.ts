// The world that a newcomer finds: its people, groups and channels.
import type { Channel } from "telegram-emulator/people/channel";
import type { Group } from "telegram-emulator/people/group";
import type { Person } from "telegram-emulator/people/person";
import type { ChatRecord } from "telegram-emulator/state/records";
import type { Telegram } from "telegram-emulator/telegram";

export interface DemoGroups {
  readonly telegram: Telegram;
  /** Everybody one can be, in the order to be shown. */
  readonly personas: readonly Persona[];
  readonly people: People;
  /** The supergroup where most happens. */
  readonly cafe: Group;
  /** A forum, into which one asks to be let. */
  readonly workshop: Group;
  /** A basic group, which has yet to become a supergroup. */
  readonly club: Group;
  /** The channel whose posts appear in the café. */
  readonly news: Channel;
  /** The channel where the bot may post. */
  readonly log: Channel;
  /** The channel that writes in the café under its own name. */
  readonly deals: Channel;
}

/** The people by their names. */
export type People = Readonly<Record<"olga" | "adam" | "mia" | "noor" | "alice" | "bob" | "viktor" | "luna", Person>>;

/** Who one can be. */
export interface Persona {
  /** `person:<id>` or `channel:<id>`. */
  readonly id: string;
  /** The id at Telegram, of the account or of the channel. */
  readonly accountId: number;
  readonly name: string;
  readonly username: string | undefined;
  /** What they are for, in a few words. */
  readonly role: string;
  /** Whoever acts: the person, or the one behind the channel. */
  readonly person: Person;
  /** The channel in whose name they write. */
  readonly channel: ChatRecord | undefined;
}
