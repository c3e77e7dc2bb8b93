// The history of settings: who changed what, in words, and the way back.

import { describe, expect, test } from "vitest";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

/** A group whose settings three commands have changed, and its menu at the history. */
async function changed() {
  const here = await world();
  await here.mod.says("/setflood 5");
  await here.owner.says("/warnlimit 4");
  await here.mod.says("/warnmode 1 tmute 1h, 2 ban");
  const menu = await here.mod.opensSettings();
  await menu.tap("History");
  return { ...here, menu };
}

describe("the history", () => {
  test("says who changed what from what to what, newest first, with defaults and steps in words", async () => {
    const { menu } = await changed();
    const lines = menu
      .text()
      .split("\n")
      .filter((line) => line.includes("→"));
    expect(lines).toEqual([
      expect.stringMatching(/Mod.*Warnings.* › .*Steps.*: none → 2 steps/),
      expect.stringMatching(/Olga.*Warnings.* › .*Limit.*: 3 → 4/),
      expect.stringMatching(/Mod.*Messages in a row: off → 5/),
    ]);
    expect(menu.labels().filter((label) => label.includes("Undo"))).toHaveLength(3);
  });

  test("takes a change back, also to the default, and keeps that as a change of its own", async () => {
    const { mod, menu, answer } = await changed();
    await menu.tap(menu.labels()[1] ?? "");
    menu.shows(/Mod.*Limit: 4 → 3/);
    await menu.tap(menu.labels()[1] ?? "");
    await mod.says("/warnings");
    expect(answer()).toMatch(/3 warnings.*ban/);
  });

  test("takes nothing back for whoever may not change that setting", async () => {
    const { telegram, group, as, menu, answer, bob } = await changed();
    const weak = telegram.person({ name: "Weak" });
    group.makeAdmin(weak, ["can_change_info"]);
    await as(weak)
      .holds(menu.message)
      .refuses(menu.labels()[2] ?? "", "right");
    await bob.says("/warnings");
    expect(answer()).toContain("2 warnings");
  });

  test("of a group in which nothing was changed says so", async () => {
    const { mod } = await world();
    const menu = await mod.opensSettings();
    await menu.tap("History");
    menu.shows("No changes yet");
  });
});

describe("in private", () => {
  test("the groups that somebody administers are listed, and lead to their pages", async () => {
    const { telegram, mod, alice, as, group, settle, answer } = await world({ title: "First" });
    const second = telegram.group({ title: "Second", owner: mod.person });
    const third = telegram.group({ title: "Third" });
    third.addMember(mod.person);
    await settle();
    for (const place of [group, second, third]) await as(mod.person, place).says("hi");
    const menu = await mod.opensSettingsPrivately();
    expect([...menu.labels()].sort()).toEqual(["First", "Second"]);
    await menu.tap("First", "Flood");
    menu.shows("Flood · First");
    await menu.tap("Messages in a row");
    expect(menu.labels()[1]).toBe("Messages in a row: 3");
    await alice.says("/flood");
    await mod.says("/flood");
    expect(answer()).toContain("3 messages in a row");
    await menu.tap("Back", "Other groups");
    expect([...menu.labels()].sort()).toEqual(["First", "Second"]);
  });

  test("whoever administers none is told how to begin", async () => {
    const { alice } = await world();
    await alice.says("hi");
    const menu = await alice.opensSettingsPrivately();
    menu.shows("Add me");
    expect(menu.labels()).toEqual([]);
  });

  test("a demoted admin's next tap changes nothing and says why", async () => {
    const { group, mod, stores } = await world({ title: "First" });
    await mod.says("hi");
    const menu = await mod.opensSettingsPrivately();
    await menu.tap("First", "Flood");
    group.addMember(mod.person);
    const told = await menu.tap("Messages in a row");
    expect(await stores().settings.history(group.id, 5)).toEqual([]);
    expect(`${told?.text} ${menu.text()}`).toContain("no longer an admin");
  });
});
