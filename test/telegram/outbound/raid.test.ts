// A raid against a server that allows thirty calls a second; and any calls at all, in any order, with any luck.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createScheduler } from "../../../src/telegram/outbound/scheduler.ts";
import {
  busy,
  done,
  failed,
  holdClock,
  lost,
  passing,
  type Seen,
  serverOf,
  signalling,
  type Told,
  watched,
} from "./server.ts";

beforeEach(holdClock);
afterEach(() => void vi.useRealTimers());

const GROUP = -100;

/** Thirty calls in any second, for everything; what is beyond is refused for a second. */
function strict(): (call: { readonly at: number }) => Told {
  const taken: number[] = [];
  return ({ at }) => {
    while (taken[0] !== undefined && taken[0] <= at - 1_000) taken.shift();
    if (taken.length >= 30) return busy(1);
    taken.push(at);
    return done;
  };
}

const longest = (calls: readonly Seen[]): number =>
  Math.max(...calls.map(({ took }) => took ?? Number.POSITIVE_INFINITY));

describe("a raid of 150 bans and 400 deletions, where thirty calls a second are allowed", () => {
  test.each([20, 50, 120])("is over in eight seconds, without annoying Telegram (%i ms a call)", async (latency) => {
    const server = serverOf(strict(), latency);
    const acts: Seen[] = [];
    for (let count = 0; count < 400; count++) {
      if (count < 150) acts.push(watched(server.enforcement.banChatMember(GROUP, count)));
      acts.push(watched(server.enforcement.deleteMessage(GROUP, count)));
      if (count < 150) watched(server.speech.sendMessage(GROUP, "Banned"));
    }
    await passing(1_500, 4);
    const elsewhere = watched(server.answers.sendMessage(-200, "Done"));
    await passing(8_000, 4);
    const refused = server.meter.counted("calls banChatMember 429") + server.meter.counted("calls deleteMessages 429");
    expect(acts.every(({ value }) => value === true)).toBe(true);
    expect(longest(acts)).toBeLessThanOrEqual(8_000);
    expect(refused / server.heard.length).toBeLessThanOrEqual(0.15);
    expect(elsewhere.took).toBeLessThanOrEqual(500);
  });
});

/** Numbers from 0 to 1 that are the same at every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const FATES: readonly Told[] = [
  done,
  done,
  done,
  done,
  busy(1),
  busy(3),
  busy(20),
  failed(400),
  failed(502),
  lost(),
  "<html>",
];

test.each([1, 2, 3, 4])("every call ends exactly once, and nothing is remembered of it (seed %i)", async (seed) => {
  const random = seeded(seed);
  const pick = <T>(some: readonly T[]): T => some[Math.floor(random() * some.length)] as T;
  const server = serverOf(() => pick(FATES), 40);
  const calls: Seen[] = [];
  for (let count = 0; count < 300; count++) {
    const [chat, controller] = [-Math.ceil(random() * 6), signalling()];
    const signal = controller.signal;
    const made = pick([
      () => server.enforcement.deleteMessage(chat, count, signal),
      () => server.enforcement.deleteMessage(chat, count, signal),
      () => server.enforcement.banChatMember(chat, count, {}, signal),
      () => server.answers.sendMessage(chat, "Answer", {}, signal),
      () => server.answers.getChatMember(chat, count, signal),
      () => server.speech.sendMessage(chat, "Notice", {}, signal),
      () => server.bulk.sendMessage(chat, "Post", {}, signal),
    ]);
    calls.push(watched(made()));
    if (random() < 0.15) setTimeout(() => controller.abort(), random() * 3_000);
    if (random() < 0.2) await passing(Math.ceil(random() * 200));
  }
  await passing(12 * 60_000);
  expect(calls.filter(({ ends }) => ends !== 1)).toEqual([]);
  expect(server.inFlight()).toBe(0);
  const waiting = ["enforcement", "interactive", "chatter", "bulk"].map((lane) =>
    server.meter.read(`lane_waiting ${lane}`),
  );
  expect(waiting).toEqual([0, 0, 0, 0]);
});

test("chats without a waiting call are forgotten", async () => {
  const scheduler = createScheduler();
  const callOf = (chat: number, signal = new AbortController().signal) =>
    ({ lane: "interactive", chat: String(chat), signal, isRetry: false, patience: () => 1_000 }) as const;
  for (let chat = 0; chat < 1_000; chat++) {
    const admission = await scheduler.approveJoin(callOf(chat));
    if (admission.kind === "admitted") admission.done();
  }
  expect(scheduler.chats()).toBe(0);
  const [held, off] = [await scheduler.approveJoin(callOf(1)), new AbortController()];
  const behind = scheduler.approveJoin(callOf(1, off.signal)).catch(() => "called off");
  expect(scheduler.chats()).toBe(1);
  off.abort();
  if (held.kind === "admitted") held.done();
  expect(await behind).toBe("called off");
  expect(scheduler.chats()).toBe(0);
});
