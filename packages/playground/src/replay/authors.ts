// The people and channels of a file, as accounts of the emulator.
import type { Group } from "telegram-emulator/people/group";
import type { Person } from "telegram-emulator/people/person";
import type { ChatRecord } from "telegram-emulator/state/records";
import type { Telegram } from "telegram-emulator/telegram";
import type { Author } from "./replay-input.ts";

export interface Authors {
  /** The account of a person; the same one for the same author. */
  readonly person: (author: Author) => Person;
  readonly channel: (author: Author) => ChatRecord;
  /** The number of authors. */
  readonly size: () => number;
}

/** Accounts are created at their first use, with the ids of the file where those are free. */
export function createAuthors(telegram: Telegram): Authors {
  const people = new Map<string, Person>();
  const channels = new Map<string, ChatRecord>();
  return {
    person: (author) => {
      const known = people.get(author.key);
      if (known) return known;
      const { id, name } = author;
      const isFree = id !== undefined && id > 0 && !telegram.state.people.has(id);
      const person = telegram.person(isFree ? { id, name } : { name });
      people.set(author.key, person);
      return person;
    },
    channel: ({ key, name }) => {
      const channel = channels.get(key) ?? telegram.channel(name).record;
      channels.set(key, channel);
      return channel;
    },
    size: () => people.size + channels.size,
  };
}

/** Adds an author who has never joined: they were a member before the first message. */
export function ensureMember(group: Group, person: Person): void {
  if (group.statusOf(person) === "left") group.addMember(person);
}
