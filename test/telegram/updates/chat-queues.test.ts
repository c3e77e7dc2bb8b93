// One queue a chat: heads alone are handed out, in order, and a busy chat delays no other.
import { describe, expect, test } from "vitest";
import { createChatQueues } from "../../../src/telegram/updates/chat-queues.ts";

interface Item {
  readonly chat: number;
  readonly id: number;
}

const never = new AbortController().signal;
const open = () =>
  createChatQueues<Item>(
    ({ chat }) => chat,
    ({ id }) => id,
  );
const item = (chat: number, id: number): Item => ({ chat, id });

describe("chat queues", () => {
  test("hand out one of each chat, and its next once it is finished", async () => {
    const queues = open();
    const [a1, a2, b1] = [item(1, 1), item(1, 2), item(2, 3)];
    queues.add([a1, a2, b1]);
    expect(await queues.take(10, never)).toEqual([a1, b1]);
    expect(queues.waiting()).toBe(1);
    queues.finish(b1);
    queues.finish(a1);
    expect(await queues.take(10, never)).toEqual([a2]);
  });

  test("let a chat with two thousand updates delay nobody", async () => {
    const queues = open();
    queues.add(Array.from({ length: 2_000 }, (_, id) => item(1, id)));
    queues.add(Array.from({ length: 10 }, (_, id) => item(100 + id, 5_000 + id)));
    expect(await queues.take(500, never)).toHaveLength(11);
  });

  test("give no more than asked, and those left out next", async () => {
    const queues = open();
    queues.add([item(1, 1), item(2, 2), item(3, 3)]);
    expect((await queues.take(2, never)).map(({ id }) => id)).toEqual([1, 2]);
    expect((await queues.take(2, never)).map(({ id }) => id)).toEqual([3]);
  });

  test("wait for the first arrival, and no longer than wanted", async () => {
    const queues = open();
    const halt = new AbortController();
    const waiting = queues.take(5, halt.signal);
    queues.add([item(1, 1)]);
    expect(await waiting).toEqual([item(1, 1)]);
    const given = queues.take(5, halt.signal);
    halt.abort();
    await expect(given).rejects.toMatchObject({ name: "AbortError" });
  });

  test("go on without a parked item, and take it up before the rest, in order", async () => {
    const queues = open();
    const next = async (): Promise<Item> => (await queues.take(1, never))[0] ?? item(0, 0);
    queues.add([1, 2, 3, 4].map((id) => item(1, id)));
    queues.park(await next());
    queues.park(await next());
    expect(queues.waiting()).toBe(4);
    const third = await next();
    expect(queues.resume()).toBe(2);
    queues.finish(third);
    const rest: number[] = [];
    for (let count = 0; count < 3; count++) {
      const head = await next();
      rest.push(head.id);
      queues.finish(head);
    }
    expect(third.id).toBe(3);
    expect(rest).toEqual([1, 2, 4]);
    expect(queues.waiting()).toBe(0);
  });

  test("know who may not be overtaken: an earlier item that was parked, until it is finished", async () => {
    const queues = open();
    const next = async (): Promise<Item> => (await queues.take(1, never))[0] ?? item(0, 0);
    queues.add([item(1, 1), item(1, 2), item(2, 3)]);
    const first = await next();
    queues.park(first);
    const [other, second] = [await next(), await next()];
    expect([second, other].sort((a, b) => a.id - b.id).map(queues.isInTurn)).toEqual([false, true]);
    queues.resume();
    expect(queues.isInTurn(item(1, 2))).toBe(false);
    queues.finish(item(1, 2));
    queues.finish(await next());
    expect(queues.isInTurn(first)).toBe(true);
    expect(queues.isInTurn(item(1, 2))).toBe(true);
  });

  test("hand out every item once, each chat in order, whatever comes between", async () => {
    const queues = open();
    const { seen, added } = await churn(queues, randomOf(7));
    expect(new Set(seen.map(({ id }) => id)).size).toBe(added);
    for (let chat = 0; chat < 9; chat++) expect(isRising(seen.filter((one) => one.chat === chat))).toBe(true);
  });

  test("are calm while few heads wait, however many wait behind them", async () => {
    const queues = open();
    queues.add(Array.from({ length: 2_000 }, (_, id) => item(1, id)));
    await queues.calm(never);
    queues.add(Array.from({ length: 200 }, (_, id) => item(2 + id, 5_000 + id)));
    let isCalm = false;
    const calm = queues.calm(never).then(() => {
      isCalm = true;
    });
    await queues.take(50, never);
    await Promise.resolve();
    expect(isCalm).toBe(false);
    await queues.take(60, never);
    await calm;
    expect(isCalm).toBe(true);
  });

  test("reject who waits for calm, once aborted", async () => {
    const queues = open();
    queues.add(Array.from({ length: 200 }, (_, id) => item(id, id)));
    const end = new AbortController();
    const calm = queues.calm(end.signal);
    end.abort();
    await expect(calm).rejects.toMatchObject({ name: "AbortError" });
  });
});

/** Adds, takes and finishes by luck until nothing is left; gives what was handed out. */
async function churn(queues: ReturnType<typeof open>, random: (below: number) => number) {
  const seen: Item[] = [];
  let added = 0;
  let out: Item[] = [];
  for (let step = 0; step < 3_000 || queues.waiting() + out.length > 0; step++) {
    queues.add(Array.from({ length: step < 1_000 ? random(4) : 0 }, () => item(random(9), ++added)));
    if (out.length === 0 && queues.waiting() > 0) out = await queues.take(1 + random(9), never);
    for (const done of out.splice(random(out.length), 1)) {
      seen.push(done);
      queues.finish(done);
    }
  }
  return { seen, added };
}

const isRising = (items: readonly Item[]): boolean =>
  items.every(({ id }, index) => index === 0 || id > (items[index - 1]?.id ?? 0));

/** The same numbers at every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return below === 0 ? 0 : Math.floor(state / 65_536) % below;
  };
}
