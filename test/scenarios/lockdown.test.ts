// A lockdown: what it takes, when it ends, and what is given back.
import { describe, expect, test } from "vitest";
import { hours, minutes } from "../../src/core/time.ts";
import { aLog } from "../support/log-channel.ts";
import { newestOf, useWorlds, type World, world } from "../support/world.ts";

useWorlds();

/** The permissions that members have, by their names at Telegram. */
const allowed = ({ group }: Pick<World, "group">): readonly string[] =>
  Object.entries(group.record.permissions)
    .filter(([, isAllowed]) => isAllowed)
    .map(([name]) => name);

/** An admin changes what members may do, in Telegram itself. */
const set = ({ group }: Pick<World, "group">, change: Partial<World["group"]["record"]["permissions"]>): void => {
  group.record.permissions = { ...group.record.permissions, ...change };
};

describe("/lockdown", () => {
  test("takes everything but reading, and off gives back exactly what was there", async () => {
    const all = await world();
    const { group, mod, alice, answer, calls } = all;
    set(all, { can_send_polls: false, can_pin_messages: true });
    const before = group.record.permissions;
    await mod.says("/lockdown");
    expect(answer()).toMatch(/Lockdown: members can only read until an admin ends it.*Case 1/);
    expect(allowed(all)).toEqual([]);
    expect(() => alice.person.in(group).says("hello?")).toThrow("may not write");
    await mod.says("/lockdown off");
    expect(answer()).toMatch(/lockdown is over.*Case 2/);
    expect(group.record.permissions).toEqual(before);
    expect(calls("setChatPermissions")).toHaveLength(2);
    expect(calls("setChatPermissions")[0]?.params).toMatchObject({ use_independent_chat_permissions: true });
  });

  test("for a time ends by itself, and its case with it", async () => {
    const all = await world();
    const { group, mod, answer, passes, stores } = all;
    const before = group.record.permissions;
    await mod.says("/lockdown 2h raid from a channel");
    expect(answer()).toMatch(/until .*UTC[\s\S]*Reason: raid from a channel/);
    await passes(minutes(119));
    expect(allowed(all)).toEqual([]);
    await passes(minutes(2));
    expect(group.record.permissions).toEqual(before);
    expect(answer()).toContain("time of the lockdown is over");
    expect(await stores().cases.find(group.id, 1)).toMatchObject({ kind: "lockdown", state: "ended" });
    await mod.says("/settings");
    await mod.says("/doctor");
    expect(answer()).toMatch(/Lockdown: off/);
  });

  test("ends although the bot was down at that time", async () => {
    const all = await world();
    const { group, mod, passes, restart } = all;
    const before = group.record.permissions;
    await mod.says("/lockdown 1h");
    await restart();
    expect(allowed(all)).toEqual([]);
    await passes(hours(5));
    expect(group.record.permissions).toEqual(before);
  });

  test("is undone by /undo and by the button of its notice", async () => {
    const all = await world();
    const { group, mod, answer, stores } = all;
    const before = group.record.permissions;
    await mod.says("/lockdown 2h");
    await mod.says("/undo");
    expect(answer()).toMatch(/Undone: the lockdown \(case 1\)/);
    expect(group.record.permissions).toEqual(before);
    await mod.says("/lockdown");
    await mod.holds(newestOf(all)).tap("End the lockdown");
    expect(group.record.permissions).toEqual(before);
    expect(await stores().cases.find(group.id, 3)).toMatchObject({ kind: "lockdown", state: "undone" });
    await mod.says("/lockdown off");
    expect(answer()).toMatch(/No lockdown is on.*\/lockdown 2h/);
  });

  test("another time takes the place of the first, and a bare command shows what is in force", async () => {
    const all = await world();
    const { mod, answer, passes, stores, group } = all;
    await mod.says("/lockdown 1h");
    await mod.says("/lockdown 3h");
    await mod.says("/lockdown");
    expect(answer()).toMatch(/already on, until/);
    expect(await stores().cases.find(group.id, 1)).toMatchObject({ state: "replaced" });
    await passes(hours(2));
    expect(allowed(all)).toEqual([]);
    await passes(hours(2));
    expect(allowed(all)).toContain("can_send_messages");
  });

  test.each([
    ["/lockdown soon", "/lockdown 2h"],
    ["/lockdown 2y", "/lockdown 2h"],
    ["/lockdown 5s", "between 1 minute"],
    ["/lockdown 60d", "and 4 weeks"],
  ])("%s changes nothing and shows how it is written", async (command, words) => {
    const { mod, answer, calls } = await world();
    await mod.says(command);
    expect(answer()).toContain(words);
    expect(calls("setChatPermissions")).toEqual([]);
  });

  test("needs the right to restrict members, of the admin and of the bot", async () => {
    const { group, mod, alice, answer, calls } = await world();
    await alice.says("/lockdown");
    group.makeAdmin(mod.person, ["can_delete_messages"]);
    await mod.says("/lockdown");
    group.makeAdmin(mod.person, "all");
    group.setBotRights(["can_delete_messages"]);
    await mod.says("/lockdown");
    expect(answer()).toMatch(/I need the “.*” right/);
    expect(calls("setChatPermissions")).toEqual([]);
  });
});

describe("what an admin changes meanwhile", () => {
  test("stands, is told, and the rest is given back", async () => {
    const all = await world();
    const { mod, answer, said } = all;
    const log = await aLog(all);
    const before = allowed(all);
    await mod.says("/lockdown");
    set(all, { can_send_messages: true, can_pin_messages: true });
    await mod.says("/lockdown off");
    expect(allowed(all)).toEqual(expect.arrayContaining(["can_pin_messages", ...before]));
    expect(said().map(({ text }) => text)).toContainEqual(expect.stringMatching(/An admin changed[\s\S]*pinning/));
    expect(log.texts().join("\n")).toMatch(/An admin changed[\s\S]*text messages, pinning/);
    expect(answer()).toBeDefined();
  });

  test("and takes, stays taken", async () => {
    const all = await world();
    const { mod } = all;
    const before = allowed(all);
    await mod.says("/nightmode 00:00-23:59 UTC");
    set(all, { can_invite_users: false });
    await mod.says("/lockdown");
    await mod.says("/nightmode off");
    await mod.says("/lockdown off");
    expect(allowed(all)).toEqual(before.filter((name) => name !== "can_invite_users"));
  });
});

describe("in the settings", () => {
  test("the switch begins and ends a lockdown, of the length that is chosen", async () => {
    const all = await world();
    const { group, mod, passes, stores } = all;
    const before = group.record.permissions;
    const menu = await mod.opensSettings();
    await menu.tap("Lockdown");
    await menu.tap("Ends by itself after", "Lockdown:");
    menu.shows("A lockdown is on");
    expect(allowed(all)).toEqual([]);
    expect(await stores().cases.find(group.id, 1)).toMatchObject({ kind: "lockdown", actor: { kind: "member" } });
    await passes(minutes(31));
    expect(group.record.permissions).toEqual(before);
    const again = await mod.opensSettings();
    await again.tap("Lockdown", "Lockdown:");
    expect(allowed(all)).toEqual([]);
    await again.tap("Lockdown:");
    expect(group.record.permissions).toEqual(before);
  });
});

describe("without the right", () => {
  test("the chat is told once, and the permissions come back once the right is given", async () => {
    const all = await world();
    const { group, mod, said, passes } = all;
    const before = group.record.permissions;
    await mod.says("/lockdown 1h");
    group.setBotRights(["can_delete_messages"]);
    await passes(hours(2));
    expect(allowed(all)).toEqual([]);
    await passes(hours(1));
    expect(said().filter(({ text }) => text.includes("I can't change what members can do"))).toHaveLength(1);
    group.setBotRights("all");
    await passes(minutes(16));
    expect(group.record.permissions).toEqual(before);
  });
});

test("a basic group that becomes a supergroup gets back what it had", async () => {
  const all = await world({ kind: "group" });
  const { group, mod, passes } = all;
  const before = group.record.permissions;
  await mod.says("/lockdown 2h");
  expect(allowed(all)).toEqual([]);
  group.migrate();
  await all.settle();
  await passes(hours(3));
  expect(group.record.permissions).toEqual(before);
});
