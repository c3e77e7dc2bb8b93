// The settings menu: who gets it, what its buttons say, and what a tap changes.

import { describe, expect, test } from "vitest";
import type { Panel } from "../support/panel.ts";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

/** The names of the settings that a tap changes: the question and the way back are none. */
const settingsOn = (menu: Panel): readonly string[] =>
  menu
    .labels()
    .filter((label) => label.includes(": ") && !label.startsWith("Steps"))
    .map((label) => label.split(": ")[0] ?? "");

const PAGES = ["Bans, kicks", "Warnings", "Flood", "Language"];

describe("in the group", () => {
  test("an admin gets every page, the history and a way to close it", async () => {
    const here = await world({ title: "The Group" });
    const menu = await here.mod.opensSettings();
    menu.shows("The Group");
    menu.offers(...PAGES, "History", "Close");
    await menu.tap("Close");
    expect(menu.message.deletion).toBeDefined();
  });

  test("a member is refused, and nothing is shown to all", async () => {
    const { group, alice, answer } = await world();
    await alice.says("/settings");
    expect(answer()).toContain("Only admins");
    expect(group.botMessages).toEqual([]);
  });

  test.each(PAGES.slice(0, -1))(
    "every button of the page %s changes what it says, and comes round again",
    async (page) => {
      const { mod, telegram } = await world();
      const menu = await mod.opensSettings();
      await menu.tap(page);
      for (const name of settingsOn(menu)) {
        const before = menu.label(name);
        await menu.tap(name);
        expect(menu.label(name)).not.toBe(before);
        for (let taps = 0; taps < 9 && menu.label(name) !== before; taps++) await menu.tap(name);
        expect(menu.label(name)).toBe(before);
      }
      expect(telegram.violations).toEqual([]);
    },
  );

  test("what is set there holds, and what is set by command is shown there", async () => {
    const { group, mod, alice } = await world();
    await mod.says("/setflood 17");
    const menu = await mod.opensSettings();
    await menu.tap("Flood");
    menu.shows("17 messages in a row");
    expect(menu.label("Messages in a row")).toBe("Messages in a row: 17");
    await menu.tap("Messages in a row", "Messages in a row");
    expect(menu.label("Messages in a row")).toBe("Messages in a row: 3");
    menu.shows("3 messages in a row");
    await alice.says("x", { times: 3 });
    expect(group.statusOf(alice.person)).toBe("restricted");
  });

  test("the language of the menu follows the language that is chosen in it", async () => {
    const { mod } = await world();
    const menu = await mod.opensSettings();
    await menu.tap("Language");
    expect(menu.label("Language")).toBe("Language: automatic");
    for (const chosen of ["English", "Русский", "Español", "Deutsch"]) {
      await menu.tap(menu.labels()[0] ?? "");
      expect(menu.labels()[0]).toContain(chosen);
    }
    menu.shows("Sprache");
  });
});

describe("rights are asked for at the press", () => {
  test("members, admins without the right and those demoted since change nothing", async () => {
    const { telegram, group, as, mod, alice, stores } = await world();
    const weak = telegram.person({ name: "Weak" });
    group.makeAdmin(weak, ["can_delete_messages"]);
    const menu = await mod.opensSettings();
    await menu.tap("Flood");
    const before = menu.labels();
    await alice.holds(menu.message).refuses("Messages in a row", "Only admins");
    await as(weak).holds(menu.message).refuses("Messages in a row", /right/);
    group.addMember(mod.person);
    await menu.refuses("Messages in a row", "Only admins");
    expect(menu.labels()).toEqual(before);
    expect(await stores().settings.history(group.id, 5)).toEqual([]);
  });

  test.each([
    "s/0/0//",
    "s-flood-0/0/0//zzzz",
    "s-flood-0/99/0/zz/",
    "s-nowhere/0/0//",
    "s/zz/0//hx",
    "s/-1/0//hx",
    "flood",
    ":",
    "warns.remove:",
    "warns.remove:x",
    "language.pick:xx",
    "proofs.prove:1",
    "x".repeat(64),
  ])("data of one's own making, “%s”, changes nothing, is answered, and is no fault", async (data) => {
    const { group, mod, alice, logs, stores } = await world();
    const menu = await mod.opensSettings();
    for (const actor of [alice, mod]) expect(await actor.holds(menu.message).forge(data)).toBeDefined();
    expect(logs.filter((line) => /update\.failed|"level":50/.test(line))).toEqual([]);
    expect(await stores().settings.history(group.id, 5)).toEqual([]);
  });

  test("a button that names another group acts on the group it stands in", async () => {
    const { telegram, group, as, mod, stores, settle } = await world();
    const other = telegram.group({ title: "Other", owner: mod.person });
    await settle();
    const abroad = await as(mod.person, other).opensSettings();
    await abroad.tap("Flood");
    const menu = await mod.opensSettings();
    await menu.forge(abroad.data()[0] ?? "");
    expect(await stores().settings.history(other.id, 5)).toEqual([]);
    expect((await stores().settings.history(group.id, 5)).every(({ by }) => by === mod.person.id)).toBe(true);
  });
});

describe("two admins at two menus", () => {
  test("the one whose menu is out of date is told, and sees how it stands", async () => {
    const { mod, owner } = await world();
    const first = await mod.opensSettings();
    await first.tap("Flood");
    await owner.says("/setflood 5");
    const told = await first.tap("Messages in a row: off");
    expect(told?.text).toContain("just changed this");
    expect(first.label("Messages in a row")).toBe("Messages in a row: 5");
  });

  test("a menu goes on working after a restart", async () => {
    const here = await world();
    const menu = await here.mod.opensSettings();
    await menu.tap("Flood");
    await here.restart();
    await menu.tap("Messages in a row");
    expect(menu.label("Messages in a row")).toBe("Messages in a row: 3");
  });
});
