// Roles as kept.
import { describe, expect, test } from "vitest";
import { hours, minutes } from "../../src/core/time.ts";
import type { Role } from "../../src/kit/ports/people/roles.ts";
import { engines, later, newWorld, START, useWorld } from "./engines.ts";
import { admin, alice, basicGroup, bob, climbed, group, hostileNames, otherGroup } from "./people.ts";

const approval: Role = {
  kind: "approved",
  member: alice,
  rights: [],
  reason: "a friend",
  by: admin.id,
  at: START,
};
const mandate: Role = {
  kind: "moderator",
  member: alice,
  rights: ["delete_messages"],
  reason: undefined,
  by: admin.id,
  at: START,
};

describe.each(engines)("roles in $name", (engine) => {
  const world = useWorld(engine);

  test("somebody has the roles that they were given, in that chat alone, also for another process", async () => {
    const { chats, roles } = world().stores;
    await chats.know(group);
    await chats.know(otherGroup);
    expect(await roles.of(group.id, alice.id)).toEqual([]);
    await roles.give(group.id, approval);
    await roles.give(group.id, mandate);
    expect(await roles.of(group.id, alice.id)).toEqual([approval, mandate]);
    expect(await newWorld(world().database).stores.roles.of(group.id, alice.id)).toEqual([approval, mandate]);
    expect(await roles.of(otherGroup.id, alice.id)).toEqual([]);
    expect(await roles.of(group.id, bob.id)).toEqual([]);
  });

  test("a role given again takes the place of the earlier one", async () => {
    const { chats, roles } = world().stores;
    await chats.know(group);
    await roles.give(group.id, mandate);
    const more: Role = { ...mandate, rights: ["restrict_members", "pin_messages"], at: later(minutes(1)) };
    await roles.give(group.id, more);
    expect(await roles.list(group.id, "moderator")).toEqual([more]);
  });

  test("a role is taken once, and the others stay", async () => {
    const { chats, roles } = world().stores;
    await chats.know(group);
    await roles.give(group.id, approval);
    await roles.give(group.id, mandate);
    expect(await roles.take(group.id, alice.id, "approved")).toEqual(approval);
    expect(await roles.take(group.id, alice.id, "approved")).toBeUndefined();
    expect(await roles.of(group.id, alice.id)).toEqual([mandate]);
  });

  test("all of a kind are listed in their order, and taken at once", async () => {
    const { chats, roles } = world().stores;
    await chats.know(group);
    await roles.give(group.id, mandate);
    const second: Role = { ...approval, member: bob, at: later(hours(1)) };
    await roles.give(group.id, second);
    await roles.give(group.id, approval);
    expect(await roles.list(group.id, "approved")).toEqual([approval, second]);
    expect(await roles.takeAll(group.id, "approved")).toEqual([approval, second]);
    expect(await roles.takeAll(group.id, "approved")).toEqual([]);
    expect(await roles.of(group.id, alice.id)).toEqual([mandate]);
  });

  test.each(hostileNames)("names are data: %j", async (name) => {
    const { chats, roles } = world().stores;
    await chats.know(group);
    await roles.give(group.id, { ...approval, member: { ...alice, name }, reason: name });
    expect(await roles.list(group.id, "approved")).toHaveLength(1);
  });

  test("roles move along with a group that becomes a supergroup; where both have one, the newer stays", async () => {
    const { chats, roles } = world().stores;
    await chats.know(basicGroup);
    await roles.give(basicGroup.id, approval);
    await roles.give(basicGroup.id, { ...approval, member: bob });
    await chats.know(climbed);
    const newer: Role = { ...approval, reason: "newer", at: later(hours(1)) };
    await roles.give(climbed.id, newer);
    await chats.migrate(basicGroup.id, climbed.id);
    expect(await roles.list(climbed.id, "approved")).toEqual([{ ...approval, member: bob }, newer]);
    expect(await roles.of(climbed.id, alice.id)).toEqual([newer]);
  });
});
