// What is done behind the scenes: notes are written in a quiet time too, and the old is forgotten.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createHousekeeping, type HousekeepingDeps } from "../../src/app/housekeeping.ts";
import { days, hours, seconds } from "../../src/core/time.ts";
import { NOW } from "../support/ports.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Stores that record what was asked of them. */
function house({ isDue = false, fails = false } = {}) {
  const asked: string[] = [];
  const told: unknown[] = [];
  const needs: HousekeepingDeps = {
    seen: {
      isDue: () => isDue,
      flush: async () => void asked.push("flush"),
      forgetMessages: async (before) => {
        asked.push(`messages before ${NOW - before}`);
        if (fails) throw new Error("away");
        return 0;
      },
    },
    states: {
      forgetExpired: async (before) => asked.push(`states before ${NOW - before}`),
    } as HousekeepingDeps["states"],
    caseMessages: {
      forgetExpired: async (before) => asked.push(`told cases until ${NOW - before}`),
    } as HousekeepingDeps["caseMessages"],
    inbox: {
      forget: async ({ deadLetters, seen }) =>
        void asked.push(`updates set aside before ${NOW - deadLetters}, seen before ${NOW - seen}`),
    } as HousekeepingDeps["inbox"],
    clock: { now: () => NOW },
    tell: (error) => told.push(error),
  };
  return { asked, told, housekeeping: createHousekeeping(needs) };
}

test("messages too old to be deleted and states that expired are forgotten at the start and every hour", async () => {
  const { asked, housekeeping } = house();
  housekeeping.start();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toEqual([
    `messages before ${days(2)}`,
    "states before 0",
    "told cases until 0",
    `updates set aside before ${days(30)}, seen before ${days(2)}`,
  ]);
  await vi.advanceTimersByTimeAsync(hours(1));
  expect(asked).toHaveLength(8);
  await housekeeping.stop();
});

test.each([
  ["notes that are due are written within a second, although no update comes", true, ["flush"]],
  ["where no note is due nothing is written", false, []],
])("%s", async (_, isDue, expected) => {
  const { asked, housekeeping } = house({ isDue });
  housekeeping.start();
  await vi.advanceTimersByTimeAsync(seconds(1));
  expect(asked.slice(4)).toEqual(expected);
  await housekeeping.stop();
});

test("a round that fails is told of and made up for by the next", async () => {
  const { asked, told, housekeeping } = house({ fails: true });
  housekeeping.start();
  await vi.advanceTimersByTimeAsync(hours(1));
  expect(told).toHaveLength(2);
  expect(asked).toHaveLength(2);
  await housekeeping.stop();
});

test("after the stop nothing is done any more", async () => {
  const { asked, housekeeping } = house({ isDue: true });
  housekeeping.start();
  await housekeeping.stop();
  const before = asked.length;
  await vi.advanceTimersByTimeAsync(hours(2));
  expect(asked).toHaveLength(before);
});
