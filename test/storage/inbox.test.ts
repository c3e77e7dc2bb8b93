// Updates that have arrived: kept once, counted when a process dies with them, forgotten when they are done.
import { describe, expect, test } from "vitest";
import { days, instant } from "../../src/core/time.ts";
import type { Arrival } from "../../src/kit/ports/delivery/inbox.ts";
import { engines, newWorld, useWorld, type World } from "./engines.ts";
import { hostileNames } from "./people.ts";

const arrival = (id: number, payload = `{"update_id":${id}}`): Arrival => ({ id, queue: -7, payload });

const restarted = ({ database }: World) => newWorld(database).stores.inbox;

describe.each(engines)("the inbox in $name", (engine) => {
  const world = useWorld(engine);

  test("keeps a batch once, and knows how far it has come", async () => {
    const { inbox } = world().stores;
    expect(await inbox.mark()).toBeUndefined();
    expect(await inbox.append([arrival(8), arrival(9)])).toEqual([8, 9]);
    expect(await inbox.append([arrival(9), arrival(10)])).toEqual([10]);
    expect(await restarted(world()).mark()).toBe(10);
    expect((await restarted(world()).leftovers()).map(({ id, queue, payload }) => [id, queue, payload])).toEqual(
      [8, 9, 10].map((id) => [id, -7, `{"update_id":${id}}`]),
    );
  });

  test("ids that go down after a silent week are kept all the same", async () => {
    const { inbox } = world().stores;
    await inbox.append([arrival(900_000_000)]);
    expect(await inbox.append([arrival(5)])).toEqual([5]);
    expect(await inbox.mark()).toBe(5);
  });

  test("by webhook an update is taken once, also after it is done, and in whatever order", async () => {
    const { inbox } = world().stores;
    expect([...(await inbox.approveJoin([arrival(4), arrival(3), arrival(4)]))].sort()).toEqual([3, 4]);
    inbox.done({ id: 4, isKept: Promise.resolve() });
    await inbox.flush();
    expect(await inbox.approveJoin([arrival(4), arrival(5)])).toEqual([5]);
    const both = await Promise.all([inbox.approveJoin([arrival(6)]), restarted(world()).approveJoin([arrival(6)])]);
    expect(both.flat()).toEqual([6]);
    expect((await restarted(world()).leftovers()).map(({ id }) => id)).toEqual([3, 5, 6]);
  });

  test("counts how often an update was taken up again, and how often the process fell with it in hand", async () => {
    const { inbox } = world().stores;
    await inbox.append([arrival(1), arrival(2), arrival(3)]);
    const counts = async () => (await restarted(world()).leftovers()).map(({ begun, crashes }) => [begun, crashes]);
    expect(await counts()).toEqual([1, 2, 3].map(() => [0, 0]));
    await inbox.begin([1, 2]);
    await inbox.blame([2]);
    expect(await counts()).toEqual([
      [1, 0],
      [1, 1],
      [0, 0],
    ]);
    await inbox.absolve();
    expect(await counts()).toEqual([
      [0, 0],
      [0, 1],
      [0, 0],
    ]);
  });

  test("what no process survives is set aside with its cause, and for how long it is kept there", async () => {
    const { inbox } = world().stores;
    await inbox.append([arrival(1), arrival(2)]);
    await inbox.deadLetter(1, "took the process with it");
    expect((await restarted(world()).leftovers()).map(({ id }) => id)).toEqual([2]);
    const { deadLetter } = world().database.client;
    expect(await deadLetter.findMany()).toMatchObject([
      { updateId: 1n, payload: '{"update_id":1}', cause: "took the process with it" },
    ]);
    const now = instant(Date.now());
    await inbox.forget({ deadLetters: instant(now - days(1)), seen: instant(now - days(1)) });
    expect(await deadLetter.count()).toBe(1);
    await inbox.forget({ deadLetters: instant(now + days(1)), seen: instant(now + days(1)) });
    expect(await deadLetter.count()).toBe(0);
  });

  test.each(hostileNames)("a payload with %j comes back as it was", async (name) => {
    const { inbox } = world().stores;
    await inbox.append([arrival(1, JSON.stringify({ text: name }))]);
    const [found] = await restarted(world()).leftovers();
    expect(JSON.parse(found?.payload ?? "")).toEqual({ text: name });
  });
});
