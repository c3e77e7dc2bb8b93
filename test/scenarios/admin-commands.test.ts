// Every command about admins, moderators and approved people, given by everybody who could try.

import type { MessageOptions } from "telegram-emulator/people/writing";
import { describe, expect, test } from "vitest";
import type { Actor } from "../support/actor.ts";
import { useWorlds, type World, world } from "../support/world.ts";

useWorlds();

/** What becomes of a command: carried out, refused with which sentence, or asked who gave it. */
type Fate = "done" | "lacks the right" | "admins only" | "owner only" | "asked";

const FATES: readonly (readonly [RegExp, Fate])[] = [
  [/You need the “/, "lacks the right"],
  [/Only admins of this group/, "admins only"],
  [/Only the owner of this group/, "owner only"],
  [/You're posting anonymously/, "asked"],
];

/** Somebody who gives a command, and how. */
interface Giver {
  readonly actor: Actor;
  readonly manner?: MessageOptions;
}

/** Makes an admin with these rights of a new person. */
const admin = (here: World, rights: readonly string[], traits: { anonymous?: boolean; title?: string } = {}): Giver => {
  const person = here.telegram.person({ name: "Somebody" });
  here.group.makeAdmin(person, rights, traits);
  return { actor: here.as(person) };
};

const [WEAK, GIVABLE] = [["can_invite_users"], "can_delete_messages"];

/** Those who try; `right` is the one that the command takes. */
const GIVERS: Readonly<Record<string, (here: World, right: string) => Giver | Promise<Giver>>> = {
  owner: ({ owner }) => ({ actor: owner }),
  "admin with the right": (here, right) => admin(here, [right, GIVABLE]),
  "admin without it": (here) => admin(here, WEAK),
  "anonymous, trusted": async (here) => {
    await here.owner.says("/anonadmin on");
    return admin(here, WEAK, { anonymous: true });
  },
  "anonymous, signed, with the right": (here, right) =>
    admin(here, [right, GIVABLE], { anonymous: true, title: "Night" }),
  "anonymous, signed, without it": (here) => admin(here, WEAK, { anonymous: true, title: "Night" }),
  "anonymous, unproven": (here, right) => admin(here, [right], { anonymous: true }),
  "moderator of the bot": async (here) => {
    await here.owner.says("/mod add @alice_here");
    return { actor: here.alice };
  },
  member: ({ alice }) => ({ actor: alice }),
  "approved member": async (here) => {
    await here.owner.says("/approve @alice_here");
    return { actor: here.alice };
  },
  channel: ({ alice, telegram }) => ({ actor: alice, manner: { asChannel: telegram.channel("Ads").record } }),
  "linked channel": (here, right) => {
    const channel = here.telegram.channel("News").record;
    here.group.record.linkedId = channel.id;
    return { ...admin(here, [right]), manner: { asChannel: channel } };
  },
};

const ALL = Object.keys(GIVERS);

/** What becomes of it for most of those who try, by what the command takes; the others' fate in place of that. */
const fatesOf = (more: Readonly<Record<string, Fate>>): readonly Fate[] => {
  const usual: Readonly<Record<string, Fate>> = {
    "admin without it": "lacks the right",
    "anonymous, signed, without it": "lacks the right",
    "anonymous, unproven": "asked",
    "linked channel": "asked",
    "moderator of the bot": "lacks the right",
    member: "admins only",
    "approved member": "admins only",
    channel: "admins only",
  };
  return ALL.map((giver) => more[giver] ?? usual[giver] ?? "done");
};

const FOR_RIGHT = fatesOf({});
const FOR_BOT_MODERATORS_TOO = fatesOf({ "moderator of the bot": "done" });
const FOR_ADMINS = fatesOf({
  "admin without it": "done",
  "anonymous, signed, without it": "done",
  "moderator of the bot": "done",
});
const FOR_OWNER = ALL.map((giver): Fate => {
  if (giver === "owner") return "done";
  return ["anonymous, trusted", "anonymous, unproven", "linked channel"].includes(giver) ? "asked" : "owner only";
});
const FOR_EVERYONE = ALL.map((): Fate => "done");

/** A group with an admin whom the bot has made, an approved person and a member, all of whom can be named. */
async function prepared(): Promise<World> {
  const here = await world();
  const { telegram, group, as, alice, bob, owner } = here;
  await alice.says("hi");
  await bob.says("hi");
  for (const name of ["helper", "friend"]) {
    const person = telegram.person({ name, username: `${name}_here` });
    group.addMember(person);
    await as(person).says("hi");
  }
  await owner.says("/promote @helper_here");
  await owner.says("/approve @friend_here");
  return here;
}

const countCases = ({ stores, group }: World): Promise<number> => stores().cases.count(group.id, {});

/** Gives the command, and tells what became of it and how many cases it made. */
async function fateOf(line: string, giver: string, right: string) {
  const here = await prepared();
  const by = await GIVERS[giver]?.(here, right);
  if (!by) throw new Error(`There is nobody called ${giver}.`);
  const [said, cases] = [here.said().length, await countCases(here)];
  await by.actor.says(line, by.manner ?? {});
  expect(here.said().length, `${giver} is answered`).toBeGreaterThan(said);
  const fate = FATES.find(([words]) => words.test(here.answer()))?.[1] ?? "done";
  return { fate, cases: (await countCases(here)) - cases, answer: here.answer() };
}

interface Row {
  readonly right: string;
  readonly fates: readonly Fate[];
  /** Whether it is a case. */
  readonly isAboutStanding?: boolean;
}

const PROMOTING: Row = { right: "can_promote_members", fates: FOR_RIGHT };
const APPROVING: Row = { right: "can_restrict_members", fates: FOR_BOT_MODERATORS_TOO };

const ROWS: readonly (readonly [line: string, row: Row])[] = [
  ["/promote @bob_here", { ...PROMOTING, isAboutStanding: true }],
  ["/demote @helper_here", { ...PROMOTING, isAboutStanding: true }],
  ["/title @helper_here Gardener", { ...PROMOTING, isAboutStanding: true }],
  ["/mod", PROMOTING],
  ["/anonadmin", PROMOTING],
  ["/adminerror", { right: "can_change_info", fates: FOR_RIGHT }],
  ["/admincache", { right: "can_pin_messages", fates: FOR_ADMINS }],
  ["/adminlist", { right: "can_pin_messages", fates: FOR_EVERYONE }],
  ["/approve @bob_here", { ...APPROVING, isAboutStanding: true }],
  ["/unapprove @friend_here", { ...APPROVING, isAboutStanding: true }],
  ["/approved", APPROVING],
  ["/approval", { right: "can_restrict_members", fates: FOR_EVERYONE }],
  ["/unapproveall", { right: "can_restrict_members", fates: FOR_OWNER }],
];

describe.each(ROWS)("%s", (line, { right, fates, isAboutStanding = false }) => {
  test.each(ALL.map((giver, index) => [giver, fates[index]] as const))("by %s: %s", async (giver, expected) => {
    const { fate, cases, answer } = await fateOf(line, giver, right);
    expect(fate, answer).toBe(expected);
    expect(cases, answer).toBe(isAboutStanding && expected === "done" ? 1 : 0);
    expect(answer).not.toContain("went wrong");
  });
});
