// Updates that may be delivered more than once, here and elsewhere: their effects happen once.

import { describe, expect, test, vi } from "vitest";
import type { Origin } from "../../src/kit/ports/unit-of-work.ts";
import { engines, newWorld, START, useWorld } from "./engines.ts";
import { alice, group } from "./people.ts";
import { drafted, originOf } from "./units.ts";

const deliveryOf = (id: number, more: Partial<Origin> = {}): Origin => originOf(id, { kind: "delivery", ...more });

describe.each(engines)("deliveries in $name", (engine) => {
  const world = useWorld(engine);

  test("of two processes that handle the same one, one has an effect, and both may acknowledge it", async () => {
    await world().stores.chats.know(group);
    const settled = vi.fn();
    const works = [world().stores, newWorld(world().database).stores].map(({ unitOfWork, cases }) =>
      unitOfWork.run(deliveryOf(1, { settled }), async () => void (await cases.open(drafted("once")))),
    );
    await Promise.all(works);
    expect(await world().database.client.case.count()).toBe(1);
    expect(settled).toHaveBeenCalledTimes(2);
    expect((await world().stores.deliveries.look([1, 2])).get(1)).toMatchObject({ isDone: true });
  });

  test("one that wrote nothing is acknowledged after what it left in memory is written", async () => {
    const { unitOfWork, seen, inbox, chats } = world().stores;
    await chats.know(group);
    const settled = vi.fn();
    await unitOfWork.run(deliveryOf(1, { settled }), async () =>
      seen.noteMessage({ chat: group, id: 5, author: alice, topic: 0, album: undefined, at: START }),
    );
    expect(settled).not.toHaveBeenCalled();
    await inbox.flush();
    expect(settled).toHaveBeenCalledOnce();
    expect(await newWorld(world().database).stores.seen.author(group.id, 5)).toEqual(alice);
  });

  test("what it keeps is there for the next who has it, the first word counts, and it goes with the commit", async () => {
    const { unitOfWork, cases, chats } = world().stores;
    await chats.know(group);
    const away = Object.assign(new Error("killed"), { code: "P1001" });
    for (const kept of ["first", "second"]) {
      const { unitOfWork: own, memory } = newWorld(world().database).stores;
      const cutOff = own.run(deliveryOf(1), async () => {
        await memory.keep("former 7", kept);
        throw away;
      });
      await expect(cutOff).rejects.toThrow();
    }
    const found = (await world().stores.deliveries.look([1])).get(1);
    expect(found).toEqual({ isDone: false, memo: { "former 7": "first" } });
    expect(await world().stores.inbox.leftovers()).toEqual([]);
    const memo = new Map(Object.entries(found?.memo ?? {}));
    await unitOfWork.run(deliveryOf(1, { memo }), async () => void (await cases.open(drafted("again"))));
    expect(await world().database.client.inboxRow.count()).toBe(0);
  });

  test("beginnings of a suspect are counted; it is set aside once, and then it is done", async () => {
    const { deliveries } = world().stores;
    expect(await deliveries.begin(1)).toBe(1);
    expect(await deliveries.begin(1)).toBe(2);
    const store = () => deliveries.deadLetter({ id: 1, payload: '{"update_id":1}' }, "it kills");
    await store();
    await store();
    expect(await world().database.client.deadLetter.findMany()).toMatchObject([{ updateId: 1n, cause: "it kills" }]);
    expect((await deliveries.look([1])).get(1)?.isDone).toBe(true);
  });

  test("what a process that worked alone has left is handed over, and what it had kept stays", async () => {
    const { inbox, deliveries } = world().stores;
    await inbox.append([{ id: 1, queue: group.id, payload: "{}" }]);
    await inbox.handOver([1]);
    expect(await inbox.leftovers()).toEqual([]);
    expect((await deliveries.look([1])).get(1)).toEqual({ isDone: false, memo: {} });
  });
});
