// Jobs as booked and claimed.
import { describe, expect, test } from "vitest";
import { hours, instant, minutes, seconds } from "../../src/core/time.ts";
import type { Booking } from "../../src/kit/declarations/job.ts";
import { engines, later, newWorld, START, useWorld } from "./engines.ts";
import { group, hostileNames, otherGroup } from "./people.ts";

const booking: Booking = { job: "captcha.expire", chatId: group.id, payload: { member: 7 }, at: START, key: "7" };
const hold = minutes(1);

describe.each(engines)("jobs in $name", (engine) => {
  const world = useWorld(engine);

  test("a job is claimed when it is due, as it was booked", async () => {
    const { chats, jobs } = world().stores;
    await chats.know(group);
    await jobs.book(booking);
    expect(await jobs.claim(instant(START - 1), hold, { limit: 10 })).toEqual([]);
    const [claimed] = await jobs.claim(START, hold, { limit: 10 });
    expect(claimed).toEqual({ ...booking, id: expect.any(Number), attempts: 1 });
  });

  test("due jobs come oldest first, no more than asked for", async () => {
    const { chats, jobs } = world().stores;
    await chats.know(group);
    for (const minute of [3, 1, 2]) await jobs.book({ ...booking, key: undefined, at: later(minutes(minute)) });
    const claimed = await jobs.claim(later(hours(1)), hold, { limit: 2 });
    expect(claimed.map(({ at }) => at)).toEqual([later(minutes(1)), later(minutes(2))]);
  });

  test("no job goes to two of eight loops that claim at once", async () => {
    const { chats, jobs } = world().stores;
    await chats.know(group);
    for (let n = 0; n < 100; n += 1) await jobs.book({ ...booking, key: `${n}` });
    const loops = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const mine: number[] = [];
        for (
          let batch = await jobs.claim(START, hold, { limit: 5 });
          batch.length > 0;
          batch = await jobs.claim(START, hold, { limit: 5 })
        )
          mine.push(...batch.map(({ id }) => id));
        return mine;
      }),
    );
    expect(loops.flat()).toHaveLength(100);
    expect(new Set(loops.flat()).size).toBe(100);
  });

  test("the job of a loop that died is claimed again after its hold, and counts the attempts", async () => {
    const { chats, jobs } = world().stores;
    await chats.know(group);
    await jobs.book(booking);
    await jobs.claim(START, hold, { limit: 1 });
    const restarted = newWorld(world().database).stores.jobs;
    expect(await restarted.claim(later(seconds(59)), hold, { limit: 1 })).toEqual([]);
    expect(await restarted.claim(later(hold), hold, { limit: 1 })).toMatchObject([
      { attempts: 2, payload: { member: 7 } },
    ]);
  });

  test("a job that is given up is gone", async () => {
    const { chats, jobs } = world().stores;
    await chats.know(group);
    await jobs.book(booking);
    for (const { id } of await jobs.claim(START, hold, { limit: 1 })) await jobs.drop(id);
    expect(await jobs.claim(later(hours(9)), hold, { limit: 1 })).toEqual([]);
    expect(await jobs.nextAt()).toBeUndefined();
  });

  test("a postponed job is claimed at its new time and still says when it was due", async () => {
    const { chats, jobs } = world().stores;
    await chats.know(group);
    await jobs.book(booking);
    for (const { id } of await jobs.claim(START, hold, { limit: 1 })) await jobs.postpone(id, later(hours(2)));
    expect(await jobs.nextAt()).toBe(later(hours(2)));
    expect(await jobs.claim(later(hours(1)), hold, { limit: 1 })).toEqual([]);
    expect(await jobs.claim(later(hours(2)), hold, { limit: 1 })).toMatchObject([{ at: START, attempts: 2 }]);
  });

  test("of several bookings with one key in a chat only the newest stands", async () => {
    const { chats, jobs } = world().stores;
    await Promise.all([chats.know(group), chats.know(otherGroup)]);
    await jobs.book(booking);
    await jobs.book({ ...booking, payload: "newest", at: later(minutes(5)) });
    await jobs.book({ ...booking, chatId: otherGroup.id });
    await jobs.book({ ...booking, job: "captcha.remind" });
    const claimed = await jobs.claim(later(hours(1)), hold, { limit: 10 });
    expect(claimed.filter(({ chatId, job }) => chatId === group.id && job === booking.job)).toMatchObject([
      { payload: "newest", at: later(minutes(5)) },
    ]);
    expect(claimed).toHaveLength(3);
  });

  test("whoever runs a job cannot finish the booking that has taken its place meanwhile", async () => {
    const { chats, jobs } = world().stores;
    await chats.know(group);
    await jobs.book(booking);
    const [running] = await jobs.claim(START, hold, { limit: 1 });
    await jobs.book({ ...booking, at: later(hours(1)) });
    await jobs.drop(running?.id ?? 0);
    expect(await jobs.nextAt()).toBe(later(hours(1)));
    expect(await jobs.claim(later(hours(1)), hold, { limit: 1 })).toMatchObject([{ attempts: 1 }]);
  });

  test("bookings without a key stand side by side, and cancelling a key leaves others alone", async () => {
    const { chats, jobs } = world().stores;
    await chats.know(group);
    await jobs.book({ ...booking, key: undefined });
    await jobs.book({ ...booking, key: undefined });
    await jobs.book(booking);
    await jobs.cancel(group.id, booking.job, "7");
    await jobs.cancel(group.id, booking.job, "none");
    expect((await jobs.claim(START, hold, { limit: 10 })).map(({ key }) => key)).toEqual([undefined, undefined]);
  });

  test("the next time is that of the job which can be claimed first, held ones included", async () => {
    const { chats, jobs } = world().stores;
    await chats.know(group);
    await jobs.book(booking);
    await jobs.book({ ...booking, key: "later", at: later(minutes(30)) });
    expect(await jobs.nextAt()).toBe(START);
    await jobs.claim(START, hold, { limit: 1 });
    expect(await jobs.nextAt()).toBe(later(hold));
  });

  test("payloads with hostile texts and large numbers come back", async () => {
    const { chats, jobs } = world().stores;
    await chats.know(group);
    const payload = { names: hostileNames.filter((name) => !/\u0000|\p{Surrogate}/u.test(name)), id: -(2 ** 52) };
    await jobs.book({ ...booking, payload });
    expect(await jobs.claim(START, hold, { limit: 1 })).toMatchObject([{ payload }]);
  });
});
