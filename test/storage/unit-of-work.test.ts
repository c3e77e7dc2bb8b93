// One update and what it writes: all of it once, or none of it.
import { describe, expect, test, vi } from "vitest";
import { hours, instant } from "../../src/core/time.ts";
import { storedStatus } from "../../src/kit/parsing/stored.ts";
import type { Arrival } from "../../src/kit/ports/delivery/inbox.ts";
import { type Origin, StoreAway } from "../../src/kit/ports/unit-of-work.ts";
import { engines, newWorld, START, useWorld, type World } from "./engines.ts";
import { admin, alice, group } from "./people.ts";

const arrival = (id: number): Arrival => ({ id, queue: group.id, payload: `{"update_id":${id}}` });

const originOf = (id: number, more: Partial<Origin> = {}): Origin => ({
  kind: "update",
  id,
  at: START,
  memo: new Map(),
  isKept: Promise.resolve(),
  payload: () => `{"update_id":${id}}`,
  failed: String,
  again: () => undefined,
  ...more,
});

const [BY, EVIDENCE] = [{ kind: "member", member: admin } as const, { signals: [], messageIds: [] }];
const DRAFT = { chatId: group.id, kind: "mute", target: alice, actor: BY, at: START, evidence: EVIDENCE } as const;
const drafted = (reason: string) => ({ ...DRAFT, until: undefined, reason, former: undefined });
const warning = { chatId: group.id, member: alice, by: admin.id, reason: "spam", at: START, caseNumber: 1 };

async function prepare({ stores }: World, ...ids: number[]): Promise<void> {
  await stores.chats.know(group);
  await stores.inbox.append(ids.map(arrival));
}

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

const left = async (world: World): Promise<readonly number[]> =>
  (await newWorld(world.database).stores.inbox.leftovers()).map(({ id }) => id);

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
    expect([await fresh.jobs.nextAt(), await fresh.states.read("k")]).toEqual([START, 1]);
    expect(await left(world())).toEqual([]);
  });

  test("sees what it has written itself", async () => {
    const { cases, states, warnings, unitOfWork } = world().stores;
    await prepare(world(), 1);
    await unitOfWork.run(originOf(1), async () => {
      const [first, second] = [await cases.open(drafted("one")), await cases.open(drafted("two"))];
      expect([first.number, second.number]).toEqual([1, 2]);
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
