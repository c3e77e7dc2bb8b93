// The history of settings: who changed what, in words, and the way back.

import type { StoredMessage } from "telegram-emulator/state/records";
import { describe, expect, test } from "vitest";
import { type Actor, labelsOf, newestOf, useWorlds, world } from "../support/world.ts";

useWorlds();

const tap = async (actor: Actor, menu: StoredMessage, label: string) =>
  (await actor.does((presence) => presence.presses(menu, label))).answer;

/** A group whose settings three commands have changed, and its menu at the history. */
async function changed() {
  const here = await world();
  await here.mod.says("/setflood 5");
  await here.owner.says("/warnlimit 4");
  await here.mod.says("/warnmode 1 tmute 1h, 2 ban");
  await here.mod.says("/settings");
  const menu = newestOf(here);
  await tap(here.mod, menu, "History");
  return { ...here, menu };
}

describe("the history", () => {
  test("says who changed what from what to what, newest first, with defaults and steps in words", async () => {
    const { menu } = await changed();
    const lines = (menu.body.text ?? "").split("\n").filter((line) => line.includes("→"));
    expect(lines).toEqual([
      expect.stringMatching(/Mod.*Warnings.* › .*Steps.*: none → 2 steps/),
      expect.stringMatching(/Olga.*Warnings.* › .*Limit.*: 3 → 4/),
      expect.stringMatching(/Mod.*Messages in a row: off → 5/),
    ]);
    expect(labelsOf(menu).filter((label) => label.includes("Undo"))).toHaveLength(3);
  });

  test("takes a change back, also to the default, and keeps that as a change of its own", async () => {
    const { mod, menu, answer } = await changed();
    await tap(mod, menu, labelsOf(menu)[1] ?? "");
    expect(menu.body.text).toMatch(/Mod.*Limit: 4 → 3/);
    await tap(mod, menu, labelsOf(menu)[1] ?? "");
    await mod.says("/warnings");
    expect(answer()).toMatch(/3 warnings.*ban/);
  });

  test("takes nothing back for whoever may not change that setting", async () => {
    const { telegram, group, as, menu, answer, bob } = await changed();
    const weak = telegram.person({ name: "Weak" });
    group.makeAdmin(weak, ["can_change_info"]);
    const refused = await tap(as(weak), menu, labelsOf(menu)[2] ?? "");
    expect(refused).toMatchObject({ alert: true, text: expect.stringContaining("right") });
    await bob.says("/warnings");
    expect(answer()).toContain("2 warnings");
  });

  test("of a group in which nothing was changed says so", async () => {
    const here = await world();
    await here.mod.says("/settings");
    await tap(here.mod, newestOf(here), "History");
    expect(newestOf(here).body.text).toContain("No changes yet");
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
    await mod.tells("/settings");
    const menu = mod.person.inbox().at(-1) as StoredMessage;
    expect([...labelsOf(menu)].sort()).toEqual(["First", "Second"]);
    const privately = async (label: string) => {
      await mod.person.privately().presses(menu, label);
      await settle();
    };
    await privately("First");
    await privately("Flood");
    expect(menu.body.text).toContain("Flood · First");
    await privately("Messages in a row");
    expect(labelsOf(menu)[0]).toBe("Messages in a row: 3");
    await alice.says("/flood");
    await mod.says("/flood");
    expect(answer()).toContain("3 messages in a row");
    await privately("Back");
    await privately("Other groups");
    expect([...labelsOf(menu)].sort()).toEqual(["First", "Second"]);
  });

  test("whoever administers none is told how to begin", async () => {
    const { alice } = await world();
    await alice.says("hi");
    await alice.tells("/settings");
    const menu = alice.person.inbox().at(-1) as StoredMessage;
    expect(menu.body.text).toContain("Add me");
    expect(labelsOf(menu)).toEqual([]);
  });

  test("a demoted admin's next tap changes nothing and says why", async () => {
    const { group, mod, bob, settle, stores } = await world({ title: "First" });
    await mod.says("hi");
    await mod.tells("/settings");
    const menu = mod.person.inbox().at(-1) as StoredMessage;
    const privately = async (label: string) => {
      const pressed = await mod.person.privately().presses(menu, label);
      await settle();
      return pressed.answer;
    };
    await privately("First");
    await privately("Flood");
    group.record.members.set(mod.person.id, {
      ...group.record.members.get(bob.person.id),
      userId: mod.person.id,
    } as never);
    const told = await privately("Messages in a row");
    expect(await stores().settings.history(group.id, 5)).toEqual([]);
    expect(`${told?.text} ${menu.body.text}`).toContain("no longer an admin");
  });
});
