// The people of the demo groups and their roles.
import type { Channel } from "telegram-emulator/people/channel";
import type { Person } from "telegram-emulator/people/person";
import type { Telegram } from "telegram-emulator/telegram";
import type { People, Persona } from "./demo-groups.ts";

/** Creates the accounts. */
export function makePeople({ person }: Telegram): People {
  return {
    olga: person({ name: "Olga", username: "olga_keeps_the_light" }),
    adam: person({ name: "Adam", username: "adam_at_the_door" }),
    mia: person({ name: "Mia", username: "mia_sweeps" }),
    noor: person({ name: "Noor", username: "noor_by_night" }),
    alice: person({ name: "Alice", username: "alice_bakes" }),
    bob: person({ name: "Bob", username: "bob_brews" }),
    viktor: person({ name: "Viktor", username: "viktor_is_new" }),
    luna: person({ name: "Luna", username: "luna_listens", hidesInForwards: true }),
  };
}

const ROLES = {
  olga: "owner of everything here",
  adam: "admin with all rights",
  mia: "admin who deletes, but cannot ban",
  noor: "admin who hides behind the group",
  alice: "member",
  bob: "member",
  viktor: "newcomer, in no group yet",
  luna: "quiet member, hidden in forwards",
} as const satisfies Readonly<Record<keyof People, string>>;

/** All personas: the people, then the channel and the person behind it. */
export function personasOf(people: People, deals: Channel, dealer: Person): readonly Persona[] {
  const persons = (Object.keys(ROLES) as (keyof People)[]).map((name): Persona => {
    const person = people[name];
    const { id: accountId, user } = person;
    return {
      id: `person:${accountId}`,
      accountId,
      name: person.name,
      username: user.username,
      role: ROLES[name],
      person,
      channel: undefined,
    };
  });
  const { id: accountId, record } = deals;
  const role = "channel that writes under its own name";
  const channel: Persona = {
    id: `channel:${accountId}`,
    accountId,
    name: record.title,
    username: record.username,
    role,
    person: dealer,
    channel: record,
  };
  return [...persons, channel];
}
