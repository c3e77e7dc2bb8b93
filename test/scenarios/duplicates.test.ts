// The same again and again, and newcomers who write at once, in a group with the real bot.
import { describe, expect, test } from "vitest";
import { useWorlds, type World, world } from "../support/world.ts";

useWorlds();

const ADVERT = "Earn 300 a day from home, ask me how";

/** People who join now. */
async function arrive({ telegram, as }: World, ...names: readonly string[]) {
  const people = names.map((name) => as(telegram.person({ name })));
  for (const one of people) await one.does((presence) => presence.joins());
  return people;
}

describe("copies", () => {
  test("by one member are deleted at the limit, and the member is muted once", async () => {
    const { group, mod, alice, answer, calls } = await world();
    await mod.says("/setduplicates 3 2m");
    const first = await alice.says("Hello there");
    const second = await alice.says("hello there!");
    expect(group.statusOf(alice.person)).toBe("member");
    const third = await alice.says("HELLO THERE");
    expect([first, second, third].map(({ deletion }) => deletion !== undefined)).toEqual([true, true, true]);
    expect(group.statusOf(alice.person)).toBe("restricted");
    expect(calls("restrictChatMember")).toHaveLength(1);
    expect(answer()).toContain("the same message too often");
    await mod.says("/case 1");
    expect(answer()).toContain("3 copies by one member");
  });

  test("are no edits: a message that is edited to the same again and again is left", async () => {
    const { group, mod, alice } = await world();
    await mod.says("/setduplicates 2 2m");
    const message = await alice.says(ADVERT);
    for (const text of ["other words", ADVERT, "other words", ADVERT])
      await alice.does((presence) => presence.edits(message, text));
    expect(message.deletion).toBeUndefined();
    expect(group.statusOf(alice.person)).toBe("member");
  });

  test("by several members are gone, and each of them has a case", async () => {
    const here = await world();
    const { group, mod, stores } = here;
    await mod.says("/duplicates on");
    const people = await arrive(here, "Xena", "Yves", "Zoe");
    const said = [];
    for (const one of people) said.push(await one.says(ADVERT));
    expect(said.map(({ deletion }) => deletion !== undefined)).toEqual([true, true, true]);
    expect(people.map(({ person }) => group.statusOf(person))).toEqual(["restricted", "restricted", "restricted"]);
    const cases = await stores().cases.list(group.id, {}, { limit: 10 });
    expect(cases.map(({ kind, target }) => [kind, target?.name]).sort()).toEqual([
      ["mute", "Xena"],
      ["mute", "Yves"],
      ["mute", "Zoe"],
    ]);
  });

  test("that are greetings of several are left, and so are admins", async () => {
    const { group, mod, owner, alice, bob } = await world();
    await mod.says("/duplicatemembers 2");
    await mod.says("/duplicates on");
    await alice.says("Good morning");
    await bob.says("Good morning");
    await owner.says(ADVERT, { times: 5 });
    expect([alice, bob].map(({ person }) => group.statusOf(person))).toEqual(["member", "member"]);
  });

  test("in several groups are deleted where the limit is reached", async () => {
    const { telegram, group, mod, owner, alice, as } = await world();
    const others = ["Two", "Three"].map((title) => telegram.group({ owner: owner.person, title }));
    for (const other of others) {
      other.addMember(alice.person);
      await as(owner.person, other).says("/duplicates on");
    }
    await mod.says("/duplicates on");
    for (const other of others) await as(alice.person, other).says(ADVERT);
    const last = await alice.says(ADVERT);
    expect(last.deletion).toBeDefined();
    expect(group.statusOf(alice.person)).toBe("restricted");
    expect(others.map((other) => other.statusOf(alice.person))).toEqual(["member", "member"]);
  });

  test("are only told to the log where the protection watches", async () => {
    const { group, mod, alice, logs, answer } = await world();
    await mod.says("/setduplicates 2 2m");
    await mod.says("/duplicates watch");
    const second = [await alice.says(ADVERT), await alice.says(ADVERT)].at(-1);
    expect(second?.deletion).toBeUndefined();
    expect(group.statusOf(alice.person)).toBe("member");
    expect(logs.some((line) => line.includes("duplicates.copies"))).toBe(true);
    await mod.says("/doctor");
    expect(answer()).toMatch(/👁 .*Duplicates: watched[\s\S]*Newcomer bursts: off/);
  });
});

describe("newcomers", () => {
  test("who write at once are all muted, and their first messages are gone", async () => {
    const here = await world();
    const { group, mod, alice, answer } = here;
    await mod.says("/setjoinburst 3 1m");
    const people = await arrive(here, "Xena", "Yves", "Zoe");
    await alice.says("hello everybody");
    const said = [];
    for (const [place, one] of people.entries()) said.push(await one.says(`hello ${place}`));
    expect(said.map(({ deletion }) => deletion !== undefined)).toEqual([true, true, true]);
    expect(people.map(({ person }) => group.statusOf(person))).toEqual(["restricted", "restricted", "restricted"]);
    expect(group.statusOf(alice.person)).toBe("member");
    await mod.says("/case 1");
    expect(answer()).toContain("First messages of 3 newcomers");
  });

  test("are left alone where the protection is off, as it is at first", async () => {
    const here = await world();
    const people = await arrive(here, "Xena", "Yves", "Zoe", "Una", "Vito");
    for (const one of people) await one.says(ADVERT);
    expect(people.map(({ person }) => here.group.statusOf(person))).not.toContain("restricted");
  });
});

test("both pages are in the menu, with what they are about", async () => {
  const { mod } = await world();
  const menu = await mod.opensSettings();
  await menu.tap("Duplicates");
  menu.shows("Protection from duplicates is off.");
  await menu.tap("Protection");
  menu.shows("4 times by one member");
  menu.shows("texts of 20 letters or more");
});
