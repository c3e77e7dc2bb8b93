// The settings menu: who gets it, what its buttons say, and what a tap changes.

import type { StoredMessage } from "telegram-emulator/state/records";
import { describe, expect, test } from "vitest";
import { type Actor, labelsOf, newestOf, useWorlds, type World, world } from "../support/world.ts";

useWorlds();

/** The menu that somebody has opened in the group. */
async function opened(here: World, actor: Actor = here.mod): Promise<StoredMessage> {
  await actor.says("/settings");
  return newestOf(here);
}

const tap = async (actor: Actor, menu: StoredMessage, label: string) =>
  (await actor.does((presence) => presence.presses(menu, label))).answer;

/** The text of one of the menu's buttons. */
const button = (menu: StoredMessage, label: string): string =>
  labelsOf(menu).find((one) => one.startsWith(label)) ?? `no ${label} in ${labelsOf(menu).join(", ")}`;

/** The names of the settings that a tap changes: the question and the way back are none. */
const settingsOn = (menu: StoredMessage): readonly string[] =>
  labelsOf(menu)
    .filter((label) => label.includes(": ") && !label.startsWith("Steps"))
    .map((label) => label.split(": ")[0] ?? "");

const PAGES = ["Bans, kicks", "Warnings", "Flood", "Language"];

describe("in the group", () => {
  test("an admin gets every page, the history and a way to close it", async () => {
    const here = await world({ title: "The Group" });
    const menu = await opened(here);
    expect(menu.body.text).toContain("The Group");
    for (const label of [...PAGES, "History", "Close"]) expect(labelsOf(menu).join("\n")).toContain(label);
    await tap(here.mod, menu, "Close");
    expect(menu.deletion).toBeDefined();
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
      const here = await world();
      const { mod, telegram } = here;
      const menu = await opened(here);
      await tap(mod, menu, page);
      for (const name of settingsOn(menu)) {
        const before = button(menu, name);
        await tap(mod, menu, name);
        expect(button(menu, name)).not.toBe(before);
        for (let taps = 0; taps < 9 && button(menu, name) !== before; taps++) await tap(mod, menu, name);
        expect(button(menu, name)).toBe(before);
      }
      expect(telegram.violations).toEqual([]);
    },
  );

  test("what is set there holds, and what is set by command is shown there", async () => {
    const here = await world();
    const { group, mod, alice } = here;
    await mod.says("/setflood 17");
    const menu = await opened(here);
    await tap(mod, menu, "Flood");
    expect(menu.body.text).toContain("17 messages in a row");
    expect(button(menu, "Messages in a row")).toBe("Messages in a row: 17");
    await tap(mod, menu, "Messages in a row");
    await tap(mod, menu, "Messages in a row");
    expect(button(menu, "Messages in a row")).toBe("Messages in a row: 3");
    expect(menu.body.text).toContain("3 messages in a row");
    await alice.says("x", { times: 3 });
    expect(group.statusOf(alice.person)).toBe("restricted");
  });

  test("the language of the menu follows the language that is chosen in it", async () => {
    const here = await world();
    const menu = await opened(here);
    await tap(here.mod, menu, "Language");
    expect(button(menu, "Language")).toBe("Language: automatic");
    for (const chosen of ["English", "Русский", "Español", "Deutsch"]) {
      await tap(here.mod, menu, labelsOf(menu)[0] ?? "");
      expect(labelsOf(menu)[0]).toContain(chosen);
    }
    expect(menu.body.text).toContain("Sprache");
  });
});

describe("rights are asked for at the press", () => {
  test("members, admins without the right and those demoted since change nothing", async () => {
    const here = await world();
    const { telegram, group, as, mod, alice, bob, stores } = here;
    const weak = telegram.person({ name: "Weak" });
    group.makeAdmin(weak, ["can_delete_messages"]);
    const menu = await opened(here);
    await tap(mod, menu, "Flood");
    const before = labelsOf(menu);
    expect(await tap(alice, menu, "Messages in a row")).toMatchObject({
      alert: true,
      text: expect.stringContaining("Only admins"),
    });
    expect(await tap(as(weak), menu, "Messages in a row")).toMatchObject({
      alert: true,
      text: expect.stringMatching(/right/),
    });
    group.record.members.set(mod.person.id, {
      ...group.record.members.get(bob.person.id),
      userId: mod.person.id,
    } as never);
    expect(await tap(mod, menu, "Messages in a row")).toMatchObject({
      alert: true,
      text: expect.stringContaining("Only admins"),
    });
    expect(labelsOf(menu)).toEqual(before);
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
    const here = await world();
    const { group, mod, alice, logs, stores } = here;
    const menu = await opened(here);
    for (const actor of [alice, mod]) {
      const pressed = await actor.does((presence) => presence.forges(menu, data));
      expect(pressed.answer).toBeDefined();
    }
    expect(logs.filter((line) => /update\.failed|"level":50/.test(line))).toEqual([]);
    expect(await stores().settings.history(group.id, 5)).toEqual([]);
  });

  test("a button that names another group acts on the group it stands in", async () => {
    const here = await world();
    const { telegram, group, as, mod, stores, settle } = here;
    const other = telegram.group({ title: "Other", owner: mod.person });
    await settle();
    await as(mod.person, other).says("/settings");
    const abroad = other.botMessages.at(-1) as StoredMessage;
    await as(mod.person, other).does((presence) => presence.presses(abroad, "Flood"));
    const [first] = abroad.body.reply_markup?.inline_keyboard.flat() ?? [];
    const { callback_data: data } = first as { callback_data: string };
    const menu = await opened(here);
    await mod.does((presence) => presence.forges(menu, data));
    expect(await stores().settings.history(other.id, 5)).toEqual([]);
    expect((await stores().settings.history(group.id, 5)).every(({ by }) => by === mod.person.id)).toBe(true);
  });
});

describe("two admins at two menus", () => {
  test("the one whose menu is out of date is told, and sees how it stands", async () => {
    const here = await world();
    const { mod, owner } = here;
    const first = await opened(here);
    await tap(mod, first, "Flood");
    await owner.says("/setflood 5");
    const told = await tap(mod, first, "Messages in a row: off");
    expect(told?.text).toContain("just changed this");
    expect(button(first, "Messages in a row")).toBe("Messages in a row: 5");
  });

  test("a menu goes on working after a restart", async () => {
    const here = await world();
    const menu = await opened(here);
    await tap(here.mod, menu, "Flood");
    await here.restart();
    await tap(here.mod, menu, "Messages in a row");
    expect(button(menu, "Messages in a row")).toBe("Messages in a row: 3");
  });
});
