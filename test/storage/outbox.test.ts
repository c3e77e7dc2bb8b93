// What must leave: handed over once committed, taken up after a crash, and a message never sent twice.

import { describe, expect, test } from "vitest";
import { hours, minutes } from "../../src/core/time.ts";
import type { Outgoing, Waiting } from "../../src/kit/ports/delivery/outbox.ts";
import type { Origin } from "../../src/kit/ports/unit-of-work.ts";
import { engines, later, newWorld, START, useWorld } from "./engines.ts";
import { group } from "./people.ts";

const message = (payload: unknown): Outgoing => ({ kind: "say", chatId: group.id, payload, lifetime: minutes(2) });
const act: Outgoing = { kind: "act", chatId: group.id, payload: { power: "ban" }, lifetime: hours(1) };

const origin: Origin = {
  kind: "update",
  id: 1,
  at: later(minutes(-1)),
  memo: new Map(),
  isKept: Promise.resolve(),
  payload: () => "{}",
  failed: String,
  again: () => undefined,
};

describe.each(engines)("the outbox in $name", (engine) => {
  const world = useWorld(engine);

  /** Everything that is handed over. */
  function taken(): Waiting[] {
    const all: Waiting[] = [];
    world().stores.outbox.onPut((waiting) => all.push(waiting));
    return all;
  }

  test("hands over what a unit of work wrote once it is committed, in order, and its time counts from the cause", async () => {
    const { outbox, unitOfWork, inbox } = world().stores;
    await inbox.append([{ id: 1, queue: group.id, payload: "{}" }]);
    const all = taken();
    await unitOfWork.run(origin, async () => {
      await outbox.put(message("first"));
      await outbox.put(message("second"));
      expect(all).toEqual([]);
    });
    expect(all.map(({ payload, expiresAt }) => [payload, expiresAt])).toEqual([
      ["first", later(minutes(1))],
      ["second", later(minutes(1))],
    ]);
    expect(new Set(all.map(({ key }) => key)).size).toBe(2);
  });

  test("hands over nothing of a unit that came to nothing", async () => {
    const { outbox, unitOfWork } = world().stores;
    const all = taken();
    await unitOfWork.run(origin, () => outbox.put(message("of an update that another has handled")));
    expect(await world().database.client.outboxRow.count()).toBe(0);
    expect(all).toEqual([]);
  });

  test("after a crash, what waited is sent; a message under way is not sent again, an act is", async () => {
    const { outbox } = world().stores;
    const all = taken();
    for (const outgoing of [message("waits"), message("under way"), act]) await outbox.put(outgoing);
    for (const { key, payload } of all) if (payload !== "waits") await outbox.leaving(key);
    const { waiting, unknown } = await newWorld(world().database).stores.outbox.leftovers(START);
    expect(waiting.map(({ payload }) => payload)).toEqual(["waits", { power: "ban" }]);
    expect(unknown).toBe(1);
  });

  test("of several who are about to send the same, one may; nobody may send what is gone", async () => {
    const { outbox } = world().stores;
    const all = taken();
    await outbox.put(message("once"));
    const key = all[0]?.key ?? "";
    const other = newWorld(world().database).stores.outbox;
    expect((await Promise.all([outbox.leaving(key), other.leaving(key)])).sort()).toEqual([false, true]);
    await outbox.done(key);
    expect(await other.leaving(key)).toBe(false);
  });

  test("a message that was under way when another process ended is given up once its time is over", async () => {
    const { outbox } = world().stores;
    const all = taken();
    for (const words of ["waits", "under way"]) await outbox.put(message(words));
    await outbox.leaving(all[1]?.key ?? "");
    expect(await outbox.abandoned(later(minutes(9)))).toBe(0);
    expect(await outbox.abandoned(later(minutes(11)))).toBe(1);
    expect((await outbox.due(later(minutes(11)))).map(({ payload }) => payload)).toEqual(["waits"]);
  });

  test("what is done is gone, and what follows is booked with it, once", async () => {
    const { outbox, jobs, chats } = world().stores;
    await chats.know(group);
    const all = taken();
    await outbox.put(message("hello"));
    const key = all[0]?.key ?? "";
    const next = { bookings: [{ job: "voice.fade", chatId: group.id, payload: 1, at: START }] };
    await Promise.all([outbox.done(key, next), outbox.done(key, next)]);
    await outbox.done(key, next);
    expect((await outbox.leftovers(START)).waiting).toEqual([]);
    expect(await jobs.claim(START, hours(1), { limit: 10 })).toHaveLength(1);
  });

  test("what follows wakes the job loop at once, and what follows on nothing does not", async () => {
    const { outbox, jobs, chats } = world().stores;
    await chats.know(group);
    let wakings = 0;
    jobs.onBooked(() => {
      wakings += 1;
    });
    const all = taken();
    for (const words of ["with a afterSend", "without"]) await outbox.put(message(words));
    const [first = "", second = ""] = all.map(({ key }) => key);
    const afterSend = { bookings: [{ job: "voice.pin", chatId: group.id, payload: 1, at: START }] };
    await outbox.done(second);
    expect(wakings).toBe(0);
    await outbox.done(first, afterSend);
    expect(wakings).toBe(1);
    await outbox.done(first, afterSend);
    expect(wakings).toBe(1);
  });

  test("an act that was put off comes back at its time, to one taker", async () => {
    const { outbox } = world().stores;
    const all = taken();
    await outbox.put(act);
    const key = all[0]?.key ?? "";
    expect(await outbox.due(later(minutes(9)))).toEqual([]);
    await outbox.postpone(key, later(minutes(1)));
    expect(await outbox.due(later(minutes(0)))).toEqual([]);
    const both = await Promise.all([
      outbox.due(later(minutes(1))),
      newWorld(world().database).stores.outbox.due(later(minutes(1))),
    ]);
    expect(both.flat()).toMatchObject([{ key, attempts: 1, payload: { power: "ban" } }]);
  });
});
