// The loop of jobs on real stores: what is due is done in order, failures later each time, and nothing twice.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createJobLoop, type JobLoop, type JobLoopDeps } from "../../src/app/job-loop.ts";
import { elapsed, type Instant, instant, minutes, seconds } from "../../src/core/time.ts";
import type { Job } from "../../src/kit/declarations/job.ts";
import { noMeter } from "../../src/kit/ports/delivery/meter.ts";
import type { ClaimedJob } from "../../src/kit/ports/jobs.ts";
import { engines, later, START, useWorld } from "../storage/engines.ts";

const CHAT_ID = -100500;

/** A job that waits until it is let go. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe.each(engines)("on $name", (engine) => {
  const world = useWorld(engine);
  const loops: JobLoop[] = [];

  beforeEach(() =>
    world().stores.chats.know({ id: CHAT_ID, kind: "supergroup", title: "Garden", username: undefined }),
  );

  afterEach(async () => {
    for (const loop of loops.splice(0)) await loop.stop();
  });

  /** A loop with one job, which notes the payloads it was run with. */
  function loopWith(run: Job["run"], more: Partial<JobLoopDeps> = {}) {
    const failures: { readonly job: ClaimedJob; readonly isDropped: boolean }[] = [];
    const loop = createJobLoop({
      store: world().stores.jobs,
      unitOfWork: world().stores.unitOfWork,
      meter: noMeter,
      jobs: () => [{ id: "test.job", run }],
      clock: { now: () => world().now },
      failed: (job, _error, isDropped) => failures.push({ job, isDropped }),
      storeFailed: () => undefined,
      ...more,
    });
    loops.push(loop);
    return { loop, failures };
  }

  const book = (_loop: JobLoop, payload: unknown, at: Instant) =>
    world().stores.jobs.book({ job: "test.job", chatId: CHAT_ID, payload, at });

  test("a clock that is put forward, or a machine that slept, does not delay what has fallen due", async () => {
    const done: unknown[] = [];
    const { loop } = loopWith(async (_chat, payload) => void done.push(payload));
    await book(loop, "in an hour", later(minutes(60)));
    loop.start();
    await vi.waitFor(async () => expect(await world().stores.jobs.nextAt()).toBe(later(minutes(60))));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(done).toEqual([]);
    world().now = later(minutes(61));
    await vi.waitFor(() => expect(done).toEqual(["in an hour"]), { timeout: 5_000 });
  });

  test("does what is due, the oldest first, and leaves what is not", async () => {
    const done: unknown[] = [];
    const { loop } = loopWith(async (_chat, payload) => void done.push(payload));
    await book(loop, "second", later(seconds(-1)));
    await book(loop, "third", later(seconds(0)));
    await book(loop, "first", later(seconds(-2)));
    await book(loop, "tomorrow", later(minutes(1)));
    loop.start();
    await vi.waitFor(() => expect(done).toEqual(["first", "second", "third"]));
    await loop.stop();
    expect(await world().stores.jobs.nextAt()).toBe(later(minutes(1)));
  });

  test("a booking that falls due wakes it, and so does a clock that was put forward", async () => {
    const done: unknown[] = [];
    const { loop } = loopWith(async (_chat, payload) => void done.push(payload));
    loop.start();
    await book(loop, "now", START);
    await vi.waitFor(() => expect(done).toEqual(["now"]));
    await book(loop, "later", later(minutes(5)));
    world().now = later(minutes(5));
    loop.wake();
    await vi.waitFor(() => expect(done).toEqual(["now", "later"]));
  });

  test("a job that fails is tried again, each time after twice as long up to an hour, and dropped after the fortieth failure", async () => {
    const { loop, failures } = loopWith(async () => {
      throw new Error("no luck");
    });
    await book(loop, "x", START);
    loop.start();
    const waits: number[] = [];
    for (let attempt = 1; attempt < 40; attempt++) {
      const wait = Math.min(3_600, 2 ** attempt);
      await vi.waitFor(async () => {
        expect(failures).toHaveLength(attempt);
        const next = await world().stores.jobs.nextAt();
        expect(next).toBe(instant(world().now + seconds(wait)));
      });
      waits.push(wait);
      world().now = instant(world().now + seconds(wait));
      loop.wake();
    }
    await vi.waitFor(() => expect(failures).toHaveLength(40));
    await vi.waitFor(async () => expect(await world().stores.jobs.nextAt()).toBeUndefined());
    expect(failures.map(({ isDropped }) => isDropped)).toEqual([...waits.map(() => false), true]);
    expect(elapsed(START, world().now)).toBe(seconds(waits.reduce((a, b) => a + b)));
  });

  test("a job that fails holds up none of those behind it", async () => {
    const done: unknown[] = [];
    const { loop } = loopWith(async (_chat, payload) => {
      if (payload === "bad") throw new Error("no luck");
      done.push(payload);
    });
    await book(loop, "bad", later(seconds(-1)));
    await book(loop, "good", START);
    loop.start();
    await vi.waitFor(() => expect(done).toEqual(["good"]));
  });

  test("a job of a feature that was removed is told of and kept for later", async () => {
    const { loop, failures } = loopWith(async () => undefined, { jobs: () => [] });
    await book(loop, "x", START);
    loop.start();
    await vi.waitFor(() => expect(failures).toHaveLength(1));
    expect(failures[0]?.isDropped).toBe(false);
  });

  test("two loops on one store never run a job twice", async () => {
    const done: unknown[] = [];
    const run = async (_chat: number, payload: unknown): Promise<void> => void done.push(payload);
    const both = [loopWith(run).loop, loopWith(run).loop];
    const [first] = both;
    for (let number = 0; number < 120 && first; number++) await book(first, number, later(seconds(-number)));
    for (const loop of both) loop.start();
    await vi.waitFor(() => expect(done).toHaveLength(120), 10_000);
    for (const loop of both) await loop.stop();
    expect(new Set(done).size).toBe(120);
  });

  test("a job that takes long holds up no other chat, and nothing of its own chat overtakes it", async () => {
    const other = -100501;
    await world().stores.chats.know({ id: other, kind: "supergroup", title: "Yard", username: undefined });
    const { open, opened } = gate();
    const done: unknown[] = [];
    const { loop } = loopWith(async (_chat, payload) => {
      if (payload === "slow") await opened;
      done.push(payload);
    });
    const bookIn = (chatId: number, payload: unknown) =>
      world().stores.jobs.book({ job: "test.job", chatId, payload, at: START });
    await bookIn(CHAT_ID, "slow");
    loop.start();
    await vi.waitFor(async () => expect(await world().stores.jobs.nextAt()).toBe(later(minutes(1))));
    await bookIn(CHAT_ID, "behind it");
    await bookIn(other, "elsewhere");
    await vi.waitFor(() => expect(done).toEqual(["elsewhere"]));
    await bookIn(other, "elsewhere again");
    await vi.waitFor(() => expect(done).toEqual(["elsewhere", "elsewhere again"]));
    open();
    await vi.waitFor(() => expect(done).toEqual(["elsewhere", "elsewhere again", "slow", "behind it"]));
  });

  test("a stop waits for the job in hand, and begins no other", async () => {
    const { open, opened } = gate();
    const begun: unknown[] = [];
    const { loop } = loopWith(async (_chat, payload) => {
      begun.push(payload);
      await opened;
    });
    await book(loop, "in hand", later(seconds(-1)));
    await book(loop, "next", START);
    loop.start();
    await vi.waitFor(() => expect(begun).toEqual(["in hand"]));
    let isStopped = false;
    const stopping = loop.stop().then(() => {
      isStopped = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isStopped).toBe(false);
    open();
    await stopping;
    expect(begun).toEqual(["in hand"]);
    expect(await world().stores.jobs.nextAt()).toBe(START);
  });

  test("a store that does not answer is told of, and asked again", async () => {
    const done: unknown[] = [];
    const told: unknown[] = [];
    const store = world().stores.jobs;
    let isAway = true;
    const claim: typeof store.claim = async (...asked) => {
      if (isAway) throw new Error("away");
      return store.claim(...asked);
    };
    const { loop } = loopWith(async (_chat, payload) => void done.push(payload), {
      store: { ...store, claim },
      storeFailed: (error) => told.push(error),
    });
    await book(loop, "x", START);
    loop.start();
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(0));
    isAway = false;
    loop.wake();
    await vi.waitFor(() => expect(done).toEqual(["x"]), 5_000);
  });
});
