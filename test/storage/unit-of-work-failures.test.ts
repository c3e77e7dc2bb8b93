// What is left of a unit of work that fails: what it wrote, its update, and the memory of it.
import { describe, expect, test } from "vitest";
import { hours } from "../../src/core/time.ts";
import { storedStatus } from "../../src/kit/parsing/stored.ts";
import { StoreAway } from "../../src/kit/ports/unit-of-work.ts";
import { engines, newWorld, START, useWorld } from "./engines.ts";
import { group } from "./people.ts";
import { drafted, left, originOf, prepare } from "./units.ts";

describe.each(engines)("a unit of work that fails, in $name", (engine) => {
  const world = useWorld(engine);

  test("after a failure what it had written stands, and the update is set aside with the cause", async () => {
    const { unitOfWork, cases } = world().stores;
    await prepare(world(), 1);
    await unitOfWork.run(originOf(1), async () => {
      await cases.open(drafted("done"));
      throw new Error("a mistake");
    });
    expect(await newWorld(world().database).stores.cases.find(group.id, 1)).toMatchObject({ reason: "done" });
    expect(await world().database.client.deadLetter.findMany()).toMatchObject([
      { updateId: 1n, cause: "Error: a mistake" },
    ]);
    expect(await left(world())).toEqual([]);
  });

  test("what the database refuses sets the update aside and spoils none of those committed with it", async () => {
    const { unitOfWork, cases, jobs } = world().stores;
    await prepare(world(), 1, 2, 3);
    const works = [
      async () => void (await cases.open(drafted("one"))),
      async () => jobs.book({ job: "x.y", chatId: -404, payload: 1, at: START }),
      async () => void (await cases.open(drafted("three"))),
    ];
    await Promise.all(works.map((work, index) => unitOfWork.run(originOf(index + 1), work)));
    const aside = await world().database.client.deadLetter.findMany();
    expect(aside.map(({ updateId }) => updateId)).toEqual([2n]);
    expect((await cases.find(group.id, 2))?.number).toBe(2);
    expect(await left(world())).toEqual([]);
  });

  test("without the database it writes nothing, forgets what it took for granted, and says so", async () => {
    const { unitOfWork, cases } = world().stores;
    await prepare(world(), 1);
    const away = Object.assign(new Error("gone"), { code: "P1001" });
    const work = async (): Promise<void> => {
      await cases.open(drafted("lost"));
      throw away;
    };
    await expect(unitOfWork.run(originOf(1), work)).rejects.toThrow(StoreAway);
    expect((await cases.open(drafted("first"))).number).toBe(1);
    expect(await left(world())).toEqual([1]);
  });

  test("does not overtake an earlier update of its chat that waits for the database", async () => {
    const { unitOfWork, cases } = world().stores;
    await prepare(world(), 2);
    const late = originOf(2, { isInTurn: () => false });
    await expect(unitOfWork.run(late, async () => void (await cases.open(drafted("second"))))).rejects.toThrow(
      StoreAway,
    );
    expect(await cases.find(group.id, 1)).toBeUndefined();
    await unitOfWork.run(originOf(2), async () => void (await cases.open(drafted("second"))));
    expect(await cases.find(group.id, 1)).toMatchObject({ reason: "second" });
  });

  test("a job goes with the commit of what it did; one that fails leaves nothing and stays", async () => {
    const { unitOfWork, jobs, cases } = world().stores;
    await prepare(world());
    await jobs.book({ job: "x.y", chatId: group.id, payload: 1, at: START });
    const [claimed] = await jobs.claim(START, hours(1), { limit: 1 });
    const origin = originOf(claimed?.id ?? 0, { kind: "job" });
    const fails = async (): Promise<void> => {
      await cases.open(drafted("half"));
      throw new Error("no luck");
    };
    await expect(unitOfWork.run(origin, fails)).rejects.toThrow("no luck");
    expect(await jobs.nextAt()).toBe(START + hours(1));
    await unitOfWork.run(origin, async () => void (await cases.open(drafted("whole"))));
    expect(await jobs.nextAt()).toBeUndefined();
    expect(await cases.find(group.id, 1)).toMatchObject({ reason: "whole" });
  });

  test("what it keeps in memory is there after a crash, and gone with the update", async () => {
    const { unitOfWork, memory } = world().stores;
    await prepare(world(), 1);
    const crashed = unitOfWork.run(originOf(1), async () => {
      await memory.keep("former 7", { kind: "member" });
      throw Object.assign(new Error("killed"), { code: "P1001" });
    });
    await expect(crashed).rejects.toThrow(StoreAway);
    const after = newWorld(world().database).stores;
    const [found] = await after.inbox.leftovers();
    expect(found?.memo).toEqual({ "former 7": { kind: "member" } });
    await after.unitOfWork.run(originOf(1, { memo: new Map(Object.entries(found?.memo ?? {})) }), async () => {
      expect(after.memory.recall("former 7", storedStatus)).toEqual({ kind: "member" });
      await after.cases.open(drafted("again"));
    });
    expect(await left(world())).toEqual([]);
  });
});
