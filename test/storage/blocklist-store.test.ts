// Entries of blocklists as kept.
import { describe, expect, test } from "vitest";
import { days, hours } from "../../src/core/time.ts";
import type { EntryDraft } from "../../src/features/blocklists/entry.ts";
import { analysed } from "../../src/features/blocklists/matcher.ts";
import { engines, later, newWorld, START, useWorld } from "./engines.ts";
import { admin, group, hostileNames, otherGroup } from "./people.ts";

const draft = (trigger: string, more: Partial<EntryDraft> = {}): EntryDraft => ({
  trigger,
  key: `:${trigger}`,
  reason: undefined,
  action: {},
  lasts: undefined,
  ...more,
});

const writing = { chatId: group.id, by: admin.id, at: START };

describe.each(engines)("entries in $name", (engine) => {
  const world = useWorld(engine);
  const know = async () => {
    const { chats, blocklists } = world().stores;
    await chats.know(group);
    await chats.know(otherGroup);
    return blocklists;
  };

  test("an entry is read as it was added", async () => {
    const blocklists = await know();
    const action = { sanction: { kind: "mute", for: hours(6) }, isSilent: true, deletes: false } as const;
    await blocklists.add([draft("gold", { reason: "spam", action, lasts: days(2) })], writing);
    expect(await newWorld(world().database).stores.blocklists.list(group.id, START)).toEqual([
      {
        id: expect.any(Number),
        trigger: "gold",
        key: ":gold",
        reason: "spam",
        action,
        expiresAt: later(days(2)),
        by: admin.id,
        at: START,
      },
    ]);
  });

  test("an entry of the same key takes the place of the earlier one", async () => {
    const blocklists = await know();
    expect(await blocklists.add([draft("a"), draft("b")], writing)).toEqual({ added: 2, updated: 0, before: 0 });
    expect(await blocklists.add([draft("b", { reason: "new" }), draft("c")], writing)).toEqual({
      added: 1,
      updated: 1,
      before: 2,
    });
    const list = await blocklists.list(group.id, START);
    expect(list.map(({ trigger, reason }) => [trigger, reason])).toEqual([
      ["a", undefined],
      ["b", "new"],
      ["c", undefined],
    ]);
  });

  test("what has expired is not listed, and goes with the next addition", async () => {
    const blocklists = await know();
    await blocklists.add([draft("a", { lasts: hours(1) })], writing);
    expect(await blocklists.list(group.id, later(hours(1)))).toEqual([]);
    const added = await blocklists.add([draft("a"), draft("b")], { ...writing, at: later(hours(2)) });
    expect(added).toEqual({ added: 2, updated: 0, before: 0 });
  });

  test("entries are removed by their keys, and all at once; other groups keep theirs", async () => {
    const blocklists = await know();
    await blocklists.add([draft("a"), draft("b"), draft("c")], writing);
    await blocklists.add([draft("a")], { ...writing, chatId: otherGroup.id });
    expect(await blocklists.remove(group.id, [":a", ":none"])).toMatchObject([{ trigger: "a" }]);
    expect(await blocklists.removeAll(group.id)).toBe(2);
    expect(await blocklists.removeAll(group.id)).toBe(0);
    expect(await blocklists.list(otherGroup.id, START)).toHaveLength(1);
  });

  test("thousands of entries are added at once", async () => {
    const blocklists = await know();
    await blocklists.add(
      Array.from({ length: 3000 }, (_, index) => draft(`word${index}`)),
      writing,
    );
    expect(await blocklists.list(group.id, START)).toHaveLength(3000);
  });

  test.each(hostileNames)("a trigger %j is found again", async (name) => {
    const blocklists = await know();
    await blocklists.add([draft(name, { reason: name })], writing);
    expect(await blocklists.list(group.id, START)).toHaveLength(1);
  });

  test("messages are matched with what is kept, at once after a change", async () => {
    const blocklists = await know();
    const hits = async () =>
      (await blocklists.matcher(group.id))
        .hits(() => analysed(["gold"]), START)
        .map(({ entry: { trigger } }) => trigger);
    expect(await hits()).toEqual([]);
    await blocklists.add([draft("gold")], writing);
    expect(await hits()).toEqual(["gold"]);
    expect(blocklists.matcher(group.id)).not.toBeInstanceOf(Promise);
    await blocklists.remove(group.id, [":gold"]);
    expect(await hits()).toEqual([]);
  });

  test("what a unit of work gives up is matched with nothing", async () => {
    const blocklists = await know();
    const { unitOfWork } = world().stores;
    const origin = {
      kind: "job",
      id: 1,
      at: START,
      memo: new Map(),
      payload: () => "",
      failed: () => "",
      isKept: Promise.resolve(),
      again: () => undefined,
    } as const;
    const work = unitOfWork.run(origin, async () => {
      await blocklists.add([draft("gold")], writing);
      throw new Error("given up");
    });
    await expect(work).rejects.toThrow("given up");
    expect((await blocklists.matcher(group.id)).size).toBe(0);
  });
});
