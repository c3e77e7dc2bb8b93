// States of dialogues, warnings and purge marks as kept.
import { describe, expect, test } from "vitest";
import { days, hours, instant, minutes } from "../../src/core/time.ts";
import type { NewWarning } from "../../src/features/warns/store.ts";
import { engines, later, newWorld, START, useWorld } from "./engines.ts";
import { admin, alice, bob, group, hostileNames, LARGEST_ID, otherGroup } from "./people.ts";

const warning: NewWarning = {
  chatId: group.id,
  member: alice,
  by: admin.id,
  reason: "spam",
  at: START,
  caseNumber: 12,
};

describe.each(engines)("states in $name", (engine) => {
  const world = useWorld(engine);

  test("a state is read until it expires", async () => {
    const { states } = world().stores;
    await states.write("ask 1", { step: 2, names: ["a"] }, later(minutes(10)));
    expect(await states.read("ask 1")).toEqual({ step: 2, names: ["a"] });
    expect(await newWorld(world().database).stores.states.read("ask 1")).toEqual({ step: 2, names: ["a"] });
    world().now = later(minutes(10));
    expect(await states.read("ask 1")).toBeUndefined();
    expect(await states.take("ask 1")).toBeUndefined();
  });

  test("the newest value stands, and a removed one is gone", async () => {
    const { states } = world().stores;
    await states.write("k", 1, later(minutes(1)));
    await states.write("k", "two", later(minutes(2)));
    expect(await states.read("k")).toBe("two");
    await states.remove("k");
    await states.remove("k");
    expect(await states.read("k")).toBeUndefined();
  });

  test("of ten takers one gets the state", async () => {
    const { states } = world().stores;
    await states.write("k", "prize", later(minutes(1)));
    const taken = await Promise.all(Array.from({ length: 10 }, () => states.take("k")));
    expect(taken.filter((value) => value === "prize")).toHaveLength(1);
    expect(taken.filter((value) => value === undefined)).toHaveLength(9);
  });

  test("what expired is forgotten, the rest stays", async () => {
    const { states } = world().stores;
    await states.write("old", 1, later(minutes(1)));
    await states.write("new", 1, later(hours(1)));
    expect(await states.forgetExpired(later(minutes(5)))).toBe(1);
    expect(await states.read("new")).toBe(1);
  });

  test.each(hostileNames)("a state under the key %j is found again", async (name) => {
    const { states } = world().stores;
    await states.write(name, { [name]: name }, later(minutes(1)));
    expect(Object.keys((await states.read(name)) ?? {})).toHaveLength(1);
    expect(await states.take(name)).toBeDefined();
  });
});

describe.each(engines)("warnings in $name", (engine) => {
  const world = useWorld(engine);

  test("a warning is read as it was added", async () => {
    const { chats, warnings } = world().stores;
    await chats.know(group);
    const added = await warnings.add({ ...warning, member: { ...alice, id: LARGEST_ID } }, undefined);
    expect(added).toEqual({
      count: 1,
      warning: {
        id: expect.any(Number),
        chatId: group.id,
        memberId: LARGEST_ID,
        by: admin.id,
        reason: "spam",
        at: START,
        caseNumber: 12,
      },
    });
    expect(await warnings.list(group.id, LARGEST_ID, undefined)).toEqual([added.warning]);
  });

  test("twenty warnings given at once are counted from 1 to 20", async () => {
    const { chats, warnings } = world().stores;
    await chats.know(group);
    const added = await Promise.all(Array.from({ length: 20 }, () => warnings.add(warning, undefined)));
    expect(added.map(({ count }) => count).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect(new Set(added.map((one) => one.warning.id)).size).toBe(20);
  });

  test("warnings count for their member and chat alone, and forgotten ones do not count", async () => {
    const { chats, warnings } = world().stores;
    await Promise.all([chats.know(group), chats.know(otherGroup)]);
    await warnings.add(warning, undefined);
    await warnings.add({ ...warning, member: bob }, undefined);
    await warnings.add({ ...warning, chatId: otherGroup.id }, undefined);
    const { count } = await warnings.add({ ...warning, at: later(days(2)) }, later(days(1)));
    expect(count).toBe(1);
    expect(await warnings.list(group.id, alice.id, later(days(1)))).toHaveLength(1);
    expect((await warnings.list(group.id, alice.id, undefined)).map(({ at }) => at)).toEqual([START, later(days(2))]);
  });

  test("a warning is taken back once, in its own chat", async () => {
    const { chats, warnings } = world().stores;
    await chats.know(group);
    const { warning: added } = await warnings.add({ ...warning, reason: undefined }, undefined);
    expect(await warnings.withdraw(otherGroup.id, added.id)).toBeUndefined();
    const both = await Promise.all([warnings.withdraw(group.id, added.id), warnings.withdraw(group.id, added.id)]);
    expect(both.filter((one) => one !== undefined)).toEqual([added]);
    expect((await warnings.add(warning, undefined)).count).toBe(1);
  });

  test("of two who take the same warning back one does, and what was used up counts again, once", async () => {
    const { chats, warnings } = world().stores;
    await chats.know(group);
    for (const day of [0, 1, 2]) await warnings.add({ ...warning, at: later(days(day)) }, undefined);
    const counted = await warnings.list(group.id, alice.id, undefined);
    const { id = 0 } = counted.at(-1) ?? {};
    expect(await warnings.find(group.id, id)).toEqual(counted.at(-1));
    expect(await warnings.find(otherGroup.id, id)).toBeUndefined();
    const two = await Promise.all([1, 2].map(() => warnings.withdraw(group.id, id)));
    expect(two.filter((one) => one !== undefined).map(({ at }) => at)).toEqual([later(days(2))]);
    await warnings.reset(group.id, alice.id);
    await warnings.restore(group.id, alice.id, counted);
    await warnings.restore(group.id, alice.id, counted);
    expect(await warnings.list(group.id, alice.id, undefined)).toEqual(counted);
  });

  test("resetting takes back all of a member, or of the chat, and says how many", async () => {
    const { chats, warnings } = world().stores;
    await chats.know(group);
    for (const member of [alice, alice, bob, bob, bob]) await warnings.add({ ...warning, member }, undefined);
    expect(await warnings.reset(group.id, alice.id)).toBe(2);
    expect(await warnings.reset(group.id, alice.id)).toBe(0);
    expect(await warnings.resetAll(group.id)).toMatchObject({ count: 3 });
  });

  test.each(hostileNames)("a warning for %j is kept", async (reason) => {
    const { chats, warnings } = world().stores;
    await chats.know(group);
    await warnings.add({ ...warning, reason }, undefined);
    expect(await warnings.list(group.id, alice.id, undefined)).toHaveLength(1);
  });
});

describe.each(engines)("purge marks in $name", (engine) => {
  const world = useWorld(engine);

  test("the newest mark of an admin is taken once", async () => {
    const { chats, purgeMarks } = world().stores;
    await chats.know(group);
    await purgeMarks.set(group.id, admin.id, 7);
    await purgeMarks.set(group.id, admin.id, LARGEST_ID);
    await purgeMarks.set(group.id, bob.id, 9);
    const taken = await Promise.all([1, 2, 3].map(() => purgeMarks.take(group.id, admin.id)));
    expect(taken.filter((mark) => mark !== undefined)).toEqual([LARGEST_ID]);
    expect(await purgeMarks.take(group.id, bob.id)).toBe(9);
  });
});

describe.each(engines)("times in $name", (engine) => {
  const world = useWorld(engine);

  test.each([0, 1, Date.UTC(2024, 1, 29, 23, 59, 59, 999), Date.UTC(2999, 11, 31)])(
    "the instant %d comes back to the millisecond",
    async (at) => {
      const { chats, warnings } = world().stores;
      await chats.know(group);
      const { warning: added } = await warnings.add({ ...warning, at: instant(at) }, undefined);
      expect(added.at).toBe(at);
      expect((await warnings.withdraw(group.id, added.id))?.at).toBe(at);
    },
  );
});
