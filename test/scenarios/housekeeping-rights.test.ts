// Who may keep house: every command about pins, cleaning and disabling, tried by everybody there is.

import type { Person } from "telegram-emulator/people/person";
import type { MessageOptions } from "telegram-emulator/people/writing";
import { describe, expect, test } from "vitest";
import { instant, minutes } from "../../src/core/time.ts";
import type { RoleKind } from "../../src/kit/ports/people/roles.ts";
import { newestOf, useWorlds, type World, whisperOf, world } from "../support/world.ts";

useWorlds();

const PINNING = ["/pin", "/unpin", "/permapin hi", "/unpinall", "/antichannelpin on", "/cleanlinked on"];
const KEEPING = ["/disable ping", "/enable ping", "/disabledel on", "/disableadmin on"];
const DELETING = [
  "/cleanservice join",
  "/keepservice pin",
  "/nocleanservice pin",
  "/cleancommand other",
  "/keepcommand all",
];
const LOOKING = ["/disableable", "/disabled", "/cleanservicetypes", "/cleancommandtypes"];
const ALL = [...PINNING, ...KEEPING, ...DELETING, ...LOOKING, "/pinned"];

/** What came of a command, by what is said. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^Only admins of this group/, "for admins"],
  [/^You need the “Pin messages” right/, "lacks the right to pin"],
  [/^You need the “Change group info” right/, "lacks the right to change"],
  [/^You need the “Delete messages” right/, "lacks the right to delete"],
  [/^You're posting anonymously/, "to be proved"],
];

type Outcome = (typeof SENTENCES)[number][1];

/** Somebody in the group, and how they write. */
interface Persona {
  readonly person: Person;
  readonly manner?: MessageOptions;
}

/** What each command comes to when somebody gives it. */
async function outcomes(here: World, { person, manner = {} }: Persona): Promise<Readonly<Record<string, Outcome>>> {
  const found: Record<string, Outcome> = {};
  for (const command of ALL) {
    const message = await here.bob.says("look here");
    const before = here.said().length;
    await here.as(person).says(command, { replyTo: message, ...manner });
    await here.settle();
    const words = here.said().slice(before).at(-1)?.text;
    found[command] = words === undefined && !command.startsWith("/permapin") ? "silence" : outcomeOf(words ?? "");
  }
  return found;
}

const outcomeOf = (words: string): Outcome => SENTENCES.find(([pattern]) => pattern.test(words))?.[1] ?? "done";

/** All commands of a kind come to the same. */
const each = (commands: readonly string[], outcome: Outcome): Readonly<Record<string, Outcome>> =>
  Object.fromEntries(commands.map((command) => [command, outcome]));

const changesIn = async ({ group, stores }: World): Promise<number> =>
  (await stores().settings.history(group.id, 50)).length;

/** A member with a role in the bot, given by the owner. */
async function withRole(here: World, kind: RoleKind): Promise<Persona> {
  const { person } = here.alice;
  const member = { kind: "user", id: person.id, name: person.name, username: undefined } as const;
  await here.alice.says("hi");
  const given = { rights: ["pin_messages"], reason: undefined, by: here.owner.person.id, at: instant(0) } as const;
  await here.stores().roles.give(here.group.id, { ...given, kind, member });
  await here.passes(minutes(1));
  return { person };
}

function adminWith(here: World, rights: readonly string[]): Persona {
  const person = here.telegram.person({ name: "Judge" });
  here.group.makeAdmin(person, rights);
  return { person };
}

function channelOf(here: World, isLinked: boolean): Persona {
  const channel = here.telegram.channel("News");
  if (isLinked) here.group.record.linkedId = channel.record.id;
  return { person: here.bob.person, manner: { asChannel: channel.record } };
}

const REFUSED = { ...each(ALL, "for admins"), "/pinned": "done" };
const MASKED = { ...each(ALL, "to be proved"), "/pinned": "done" };
const LOOKS = { ...each(ALL, "done"), ...each(KEEPING, "lacks the right to change") };

describe("what comes of every command, given by", () => {
  test.each<[string, (here: World) => Persona | Promise<Persona>, Readonly<Record<string, Outcome>>]>([
    ["the owner", ({ owner }) => owner, each(ALL, "done")],
    ["an admin with all rights", ({ mod }) => mod, each(ALL, "done")],
    [
      "an admin without these rights",
      (here) => adminWith(here, ["can_restrict_members"]),
      { ...LOOKS, ...each(PINNING, "lacks the right to pin"), ...each(DELETING, "lacks the right to delete") },
    ],
    [
      "an admin who may only delete",
      (here) => adminWith(here, ["can_delete_messages"]),
      { ...LOOKS, ...each(PINNING, "lacks the right to pin") },
    ],
    [
      "a moderator of the bot who may pin",
      (here) => withRole(here, "moderator"),
      { ...LOOKS, ...each(DELETING, "lacks the right to delete") },
    ],
    ["an anonymous admin", ({ mod }) => ({ person: mod.person, manner: { anonymous: true } }), MASKED],
    ["the linked channel", (here) => channelOf(here, true), MASKED],
    ["a member", ({ alice }) => alice, REFUSED],
    ["an approved member", (here) => withRole(here, "approved"), REFUSED],
    ["somebody who writes as a channel", (here) => channelOf(here, false), REFUSED],
  ])("%s", async (_who, persona, expected) => {
    const here = await world();
    expect(await outcomes(here, await persona(here))).toEqual(expected);
    const isAnyDone = [...PINNING, ...KEEPING, ...DELETING].some((command) => expected[command] === "done");
    expect((await changesIn(here)) > 0).toBe(isAnyDone);
    if (!isAnyDone) expect(here.group.record.pins).toEqual([]);
    expect(here.telegram.violations).toEqual([]);
  });

  test("a post of the linked channel: nothing, and nobody is answered", async () => {
    const here = await world();
    const channel = here.telegram.channel("News");
    here.group.record.linkedId = channel.record.id;
    for (const command of ALL) channel.posts(command);
    await here.settle();
    expect(here.said()).toEqual([]);
    expect(await changesIn(here)).toBe(0);
  });

  test("a moderator whose giver has lost the right: nothing any more", async () => {
    const here = await world();
    const { person } = await withRole(here, "moderator");
    here.group.record.members.delete(here.owner.person.id);
    await here.as(person).says("/pin", { replyTo: await here.bob.says("x") });
    expect(here.answer()).toContain("Only admins");
    expect(here.group.record.pins).toEqual([]);
  });
});

test("a disabled command is free for moderators of the bot, and not for approved members", async () => {
  for (const [kind, isFree] of [["moderator", true] as const, ["approved", false] as const]) {
    const here = await world();
    await here.mod.says("/disable ping");
    const { person } = await withRole(here, kind);
    const before = here.said().length;
    await here.as(person).says("/ping");
    expect(here.said().length - before > 0, kind).toBe(isFree);
  }
});

test("an anonymous admin's command is carried out once it is proved, by whoever has the right", async () => {
  const here = await world();
  const judge = adminWith(here, ["can_restrict_members"]);
  await here.mod.says("/disable ping", { anonymous: true });
  const question = newestOf(here);
  const refused = await here.as(judge.person).holds(question).tap("admin");
  expect(refused?.alert).toBe(true);
  expect(await changesIn(here)).toBe(0);
  await here.mod.holds(question).tap("admin");
  expect(await changesIn(here)).toBe(1);
});

test("a button of another group, and one whose presser was demoted, change nothing and are answered", async () => {
  const here = await world();
  const { mod, group, telegram } = here;
  await mod.says("/pin", { replyTo: await here.alice.says("x") });
  await mod.says("/unpinall");
  const question = whisperOf(here);
  const other = telegram.group({ owner: here.owner.person });
  other.makeAdmin(mod.person, "all");
  const [data = ""] = /pins\.clear:\w+/.exec(JSON.stringify(question.body.reply_markup)) ?? [];
  const elsewhere = here.as(mod.person, other);
  const foreign = await elsewhere.does((presence) => presence.forges(presence.says("x"), data));
  expect(foreign.answer?.alert).toBe(true);
  group.makeAdmin(mod.person, ["can_delete_messages"]);
  const demoted = await mod.holds(question).tap("Unpin all");
  expect(demoted).toMatchObject({ alert: true, text: expect.stringContaining("Pin messages") });
  expect(group.record.pins).toHaveLength(1);
});
