// The wait for the end of the bot's work: it relies on the bot's reports, not on silence.
import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { createBacklog } from "../src/session/backlog.ts";

const made = () => {
  const seen = { pending: 0, calls: 0, isRunning: true, passedOn: [] as unknown[] };
  const backlog = createBacklog({
    pending: () => seen.pending,
    calls: () => seen.calls,
    isRunning: () => seen.isRunning,
  });
  const hear = backlog.intercept((told) => seen.passedOn.push(told));
  return { seen, backlog, hear, says: (count: number) => hear({ kind: "backlog", count }) };
};

const isDone = async (quiet: Promise<void>): Promise<boolean> =>
  Promise.race([quiet.then(() => true), delay(600).then(() => false)]);

test("what waits is what Telegram holds and what the bot has fetched and not done", () => {
  const { seen, backlog, hear, says } = made();
  says(7);
  seen.pending = 3;
  expect(backlog.waiting()).toBe(10);
  seen.isRunning = false;
  expect(backlog.waiting()).toBe(3);
  hear({ kind: "memory", bytes: 5 });
  expect(seen.passedOn).toEqual([{ kind: "memory", bytes: 5 }]);
});

test("a bot that says nothing is not done: it may be too busy to say so", async () => {
  const { backlog, says } = made();
  const quiet = backlog.quiet();
  expect(await isDone(quiet)).toBe(false);
  says(12);
  expect(await isDone(quiet)).toBe(false);
  const saying = setInterval(() => says(0), 20);
  expect(await isDone(quiet)).toBe(true);
  clearInterval(saying);
});

test("what it said before it fetched the last of it does not count", async () => {
  const { seen, backlog, says } = made();
  seen.pending = 1;
  const quiet = backlog.quiet();
  for (let count = 0; count < 3; count += 1) says(0);
  expect(await isDone(quiet)).toBe(false);
  seen.pending = 0;
  expect(await isDone(quiet)).toBe(false);
  says(0);
  says(0);
  expect(await isDone(quiet)).toBe(true);
});

test("a bot that does not run is not waited for", async () => {
  const { seen, backlog, says } = made();
  says(5);
  seen.isRunning = false;
  expect(await isDone(backlog.quiet())).toBe(true);
});
