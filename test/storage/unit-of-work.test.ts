// One update and what it writes: all of it once, or none of it.
import { describe, expect, test, vi } from "vitest";
import { hours, instant } from "../../src/core/time.ts";
import { engines, newWorld, START, useWorld } from "./engines.ts";
import { alice, group } from "./people.ts";
import { drafted, left, originOf, prepare, warning } from "./units.ts";

/** Work outside of any unit, whenever it is let go. */
function aside(work: () => Promise<unknown>): () => Promise<void> {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const done = opened.then(work).then(() => undefined);
  return () => {
    open();
    return done;
  };
}

describe.each(engines)("a unit of work in $name", (engine) => {
  const world = useWorld(engine);

  test("writes nothing before its end, and everything with the removal of its update", async () => {
    const { cases, jobs, states, unitOfWork, inbox } = world().stores;
    await prepare(world(), 1);
    await unitOfWork.run(originOf(1), async () => {
      await cases.open(drafted("one"));
      await jobs.book({ job: "x.y", chatId: group.id, payload: 1, at: START });
      await states.write("k", 1, instant(START + hours(1)));
      expect(await newWorld(world().database).stores.cases.find(group.id, 1)).toBeUndefined();
      expect(await newWorld(world().database).stores.jobs.nextAt()).toBeUndefined();
    });
    await inbox.flush();
    const fresh = newWorld(world().database).stores;
    expect(await fresh.cases.find(group.id, 1)).toMatchObject({ reason: "one" });
    expect(await fresh.jobs.nextAt()).toBe(START);
    expect(await fresh.states.read("k")).toBe(1);
    expect(await left(world())).toEqual([]);
  });

  test("sees what it has written itself", async () => {
    const { cases, states, warnings, unitOfWork } = world().stores;
    await prepare(world(), 1);
    await unitOfWork.run(originOf(1), async () => {
      const [first, second] = [await cases.open(drafted("one")), await cases.open(drafted("two"))];
      expect(first.number).toBe(1);
      expect(second.number).toBe(2);
      await states.write("k", "v", instant(START + hours(1)));
      expect(await states.take("k")).toBe("v");
      expect(await states.take("k")).toBeUndefined();
      const counts = [await warnings.add(warning, undefined), await warnings.add(warning, undefined)];
      expect(counts.map(({ count }) => count)).toEqual([1, 2]);
      expect(await warnings.withdraw(group.id, counts[1]?.warning.id ?? 0)).toEqual(counts[1]?.warning);
      expect(await warnings.reset(group.id, alice.id)).toBe(1);
      expect(await warnings.list(group.id, alice.id, undefined)).toEqual([]);
    });
    expect(await newWorld(world().database).stores.warnings.list(group.id, alice.id, undefined)).toEqual([]);
  });

  test("of two that handle the same update one has an effect", async () => {
    await prepare(world(), 1);
    const other = newWorld(world().database).stores;
    for (const { unitOfWork, cases } of [world().stores, other])
      await unitOfWork.run(originOf(1), async () => void (await cases.open(drafted("once"))));
    expect(await other.cases.find(group.id, 1)).toBeDefined();
    expect(await other.cases.find(group.id, 2)).toBeUndefined();
  });

  test("is done again where what it read has changed, and what it promised for afterwards happens once", async () => {
    const { unitOfWork, cases } = world().stores;
    await prepare(world(), 1);
    await cases.open(drafted("known"));
    const seen: (number | string)[] = [];
    const others = newWorld(world().database).stores;
    const overtake = aside(() => others.cases.open(drafted("theirs")));
    await unitOfWork.run(originOf(1), async () => {
      const opened = await cases.open(drafted("mine"));
      seen.push(opened.number);
      unitOfWork.onCommit(() => void seen.push("committed"));
      unitOfWork.onRollback(() => void seen.push("rolled back"));
      if (seen.length === 1) await overtake();
    });
    expect(seen).toEqual([2, "rolled back", 3, "committed"]);
    const fresh = newWorld(world().database).stores;
    expect(
      (await Promise.all([1, 2, 3, 4].map((one) => fresh.cases.find(group.id, one)))).map((one) => one?.reason),
    ).toEqual(["known", "theirs", "mine", undefined]);
  });

  test("is over once it has ended: what goes on behind its back writes for itself", async () => {
    const { unitOfWork, cases } = world().stores;
    await prepare(world(), 1);
    let late: Promise<unknown> | undefined;
    let ended = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      ended = resolve;
    });
    await unitOfWork.run(originOf(1), async () => {
      await cases.open(drafted("within"));
      expect(unitOfWork.origin()).toMatchObject({ kind: "update", id: 1 });
      late = over.then(() => [unitOfWork.origin(), cases.open(drafted("late"))] as const);
    });
    ended();
    expect(await late).toMatchObject([undefined, expect.anything()]);
    await vi.waitFor(async () =>
      expect((await newWorld(world().database).stores.cases.find(group.id, 2))?.reason).toBe("late"),
    );
  });

  test("work that is always overtaken ends with a fault instead of going on for ever", async () => {
    const { unitOfWork, cases } = world().stores;
    await prepare(world(), 1);
    const others = newWorld(world().database).stores;
    const overtakes = Array.from({ length: 9 }, () => aside(() => others.cases.open(drafted("theirs"))));
    const work = async (): Promise<void> => {
      await cases.open(drafted("mine"));
      await overtakes.pop()?.();
    };
    await expect(unitOfWork.run(originOf(1), work)).rejects.toThrow("changes each time");
  });

  test("an update that wrote nothing is acknowledged after what it left in memory is written", async () => {
    const { unitOfWork, seen, inbox } = world().stores;
    await prepare(world(), 1);
    await unitOfWork.run(originOf(1), async () =>
      seen.noteMessage({ chat: group, id: 5, author: alice, topic: 0, album: undefined, at: START }),
    );
    expect(await left(world())).toEqual([1]);
    await inbox.flush();
    expect(await left(world())).toEqual([]);
    expect(await newWorld(world().database).stores.seen.author(group.id, 5)).toEqual(alice);
  });
});
