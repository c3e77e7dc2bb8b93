// The order in which calls leave, and how long each waits, when many want to leave at once.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CallDropped } from "../../../src/telegram/outbound/call.ts";
import { busy, done, holdClock, passing, serverOf, signalling, watched } from "./server.ts";

beforeEach(holdClock);
afterEach(() => void vi.useRealTimers());

const [GROUP, OTHER] = [-100, -200];
const NEVER = new Promise<typeof done>(() => undefined);

describe("acts", () => {
  test("leave at once behind 200 notices of the same group", async () => {
    const server = serverOf(() => done, 30);
    const notices = Array.from({ length: 200 }, () => watched(server.speech.sendMessage(GROUP, "Welcome")));
    await passing(2_000);
    const ban = watched(server.enforcement.banChatMember(GROUP, 7));
    await passing(100);
    expect(ban.took).toBeLessThanOrEqual(50);
    expect(notices.filter(({ ends }) => ends === 0).length).toBeGreaterThan(20);
  });

  test("leave in the tick in which they are asked for, while nothing waits", async () => {
    const server = serverOf(() => done);
    void server.enforcement.banChatMember(GROUP, 7);
    void server.answers.sendMessage(GROUP, "Done");
    void server.answers.getChatMember(GROUP, 7);
    await Promise.resolve();
    await new Promise((resolve) => process.nextTick(resolve));
    expect(server.heard.map(({ method }) => method).sort()).toEqual(["banChatMember", "getChatMember", "sendMessage"]);
  });

  test("of one chat are at most four at a time on the way, and words one", async () => {
    const server = serverOf(() => NEVER);
    for (let count = 0; count < 9; count++) {
      watched(server.enforcement.banChatMember(GROUP, count));
      watched(server.answers.sendMessage(GROUP, "Done"));
      watched(server.answers.getChatMember(GROUP, count));
    }
    await passing(1);
    expect(["banChatMember", "sendMessage", "getChatMember"].map((name) => server.times(name).length)).toEqual([
      4, 1, 9,
    ]);
    expect(["enforcement", "interactive"].map((lane) => server.meter.read(`lane_waiting ${lane}`))).toEqual([5, 8]);
  });

  test("find room where a hundred answers hang, and the other way round", async () => {
    const server = serverOf(() => NEVER);
    for (let chat = 1; chat <= 100; chat++) watched(server.answers.sendMessage(chat, "Done"));
    await passing(1);
    expect(server.times("sendMessage")).toHaveLength(48);
    for (let chat = 1; chat <= 100; chat++) watched(server.enforcement.banChatMember(-chat, 7));
    await passing(1);
    expect(server.times("banChatMember")).toHaveLength(16);
  });
});

describe("under a budget", () => {
  test("no lane starves, and the higher has the most", async () => {
    let isBusy = true;
    const server = serverOf(() => (isBusy ? busy(1) : done), 5);
    for (const chat of [1, 2]) watched(server.enforcement.banChatMember(-chat, 7));
    await passing(50);
    isBusy = false;
    for (let chat = 1; chat <= 10; chat++) {
      for (let person = 1; person <= 12; person++) watched(server.enforcement.banChatMember(-chat, person));
      watched(server.answers.sendMessage(chat, "Answer"));
      watched(server.speech.sendMessage(-chat, "Notice"));
      watched(server.bulk.sendMessage(-chat, "Post"));
    }
    await passing(15_000);
    const texts = server.heard.map(({ params }) => params["text"]);
    const counts = ["Answer", "Notice", "Post"].map((text) => texts.filter((one) => one === text).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
    expect(server.times("banChatMember").length).toBeGreaterThan(3 * Math.max(...counts));
  });

  test("the chats of a lane take turns", async () => {
    const server = serverOf(() => done, 100);
    for (let count = 0; count < 40; count++) watched(server.enforcement.banChatMember(GROUP, count));
    const elsewhere = watched(server.enforcement.banChatMember(OTHER, 1));
    await passing(150);
    expect(elsewhere.ends).toBe(1);
  });
});

describe("a refusal for too many calls", () => {
  test("holds up its own chat and class alone", async () => {
    const server = serverOf(({ params, at }) => (params["chat_id"] === GROUP && at < 3_000 ? busy(3) : done), 10);
    const held = watched(server.enforcement.banChatMember(GROUP, 7));
    await passing(100);
    const behind = watched(server.enforcement.banChatMember(GROUP, 8));
    const elsewhere = watched(server.enforcement.banChatMember(OTHER, 7));
    await passing(100);
    expect(held.ends).toBe(0);
    expect(behind.ends).toBe(0);
    expect(elsewhere.took).toBe(10);
    await passing(3_300);
    expect(held.value).toBe(true);
    expect(behind.value).toBe(true);
    expect(server.heard).toHaveLength(4);
    expect(server.meter.read("lane_budget")).toBe(Number.POSITIVE_INFINITY);
  });

  test("longer than a call would wait is told to all who wait behind it, without asking again", async () => {
    const server = serverOf(() => busy(30), 10);
    const bans = [1, 2, 3, 4, 5, 6, 7].map((person) => watched(server.enforcement.banChatMember(GROUP, person)));
    await passing(100);
    const late = watched(server.enforcement.banChatMember(GROUP, 8));
    await passing(1);
    expect([...bans, late].map(({ error }) => (error as { error_code?: number }).error_code)).toEqual(
      Array(8).fill(429),
    );
    expect(server.heard).toHaveLength(4);
  });

  test("in two chats at once halves what is sent, down to five a second at least, and that recovers", async () => {
    let isBusy = false;
    const server = serverOf(() => (isBusy ? busy(1) : done), 5);
    for (let chat = 1; chat <= 40; chat++) watched(server.answers.sendMessage(chat, "Hello"));
    await passing(200);
    expect(server.meter.read("lane_budget")).toBe(Number.POSITIVE_INFINITY);
    isBusy = true;
    for (const chat of [-1, -2]) watched(server.enforcement.banChatMember(chat, 7));
    await passing(50);
    isBusy = false;
    expect(server.meter.read("lane_budget")).toBe(21);
    await passing(10_000);
    expect(server.meter.read("lane_budget")).toBeCloseTo(23.1, 5);
    await passing(10 * 60_000);
    expect(server.meter.read("lane_budget")).toBe(Number.POSITIVE_INFINITY);
  });

  test("for the whole bot keeps notices back, while acts go on within the budget", async () => {
    let isBusy = true;
    const server = serverOf(() => (isBusy ? busy(2) : done), 5);
    for (const chat of [-1, -2]) watched(server.enforcement.banChatMember(chat, 7));
    await passing(20);
    isBusy = false;
    const notice = watched(server.speech.sendMessage(-3, "Notice"));
    const ban = watched(server.enforcement.banChatMember(-3, 7));
    await passing(1_000);
    expect(ban.ends).toBe(1);
    expect(notice.ends).toBe(0);
    await passing(3_000);
    expect(notice.ends).toBe(1);
  });
});

describe("notices", () => {
  test("wait a minute at most, fifty of a chat at most, and what is dropped is counted", async () => {
    const server = serverOf(() => done, 30);
    const notices = Array.from({ length: 80 }, () => watched(server.speech.sendMessage(GROUP, "Welcome")));
    await passing(1);
    const crowded = notices.filter(({ error }) => error instanceof CallDropped && error.reason === "crowded");
    expect(crowded).toHaveLength(29);
    await passing(60_100);
    const stale = notices.filter(({ error }) => error instanceof CallDropped && error.reason === "stale");
    expect(notices.every(({ ends }) => ends === 1)).toBe(true);
    expect(stale.length + crowded.length + server.heard.length).toBe(80);
    expect(stale.length).toBeGreaterThan(5);
    expect(server.meter.counted("messages_dropped crowded")).toBe(29);
    expect(server.meter.counted("messages_dropped stale")).toBe(stale.length);
    expect(server.inFlight()).toBe(0);
  });

  test("that are called off leave their line at once", async () => {
    const server = serverOf(() => NEVER);
    const controller = signalling();
    const send = () => watched(server.speech.sendMessage(GROUP, "Welcome", {}, controller.signal));
    watched(server.speech.sendMessage(GROUP, "First"));
    await passing(100);
    const waiting = [send(), send(), send()];
    await passing(100);
    controller.abort();
    await passing(1);
    expect(waiting.map(({ ends }) => ends)).toEqual([1, 1, 1]);
    expect(server.heard).toHaveLength(1);
    expect(server.inFlight()).toBe(1);
  });
});

test("calls that are called off leave their lane at once, and the others go on", async () => {
  const server = serverOf(() => done, 1_000);
  const controller = signalling();
  const first = watched(server.answers.sendMessage(GROUP, "1"));
  const second = watched(server.answers.sendMessage(GROUP, "2", {}, controller.signal));
  const third = watched(server.answers.sendMessage(GROUP, "3"));
  await passing(500);
  controller.abort();
  await passing(1);
  expect(second.ends).toBe(1);
  expect(server.meter.read("lane_waiting interactive")).toBe(1);
  await passing(2_000);
  expect([first.value, third.value].every(Boolean)).toBe(true);
  expect(server.heard.map(({ params }) => params["text"])).toEqual(["1", "3"]);
});

test("calls are counted by their outcome, and timed apart from their wait", async () => {
  const server = serverOf(({ params }) => (params["user_id"] === 1 ? busy(1) : done), 20);
  watched(server.enforcement.banChatMember(GROUP, 2));
  watched(server.enforcement.banChatMember(OTHER, 1));
  await passing(300);
  expect(server.meter.counted("calls banChatMember ok")).toBe(1);
  expect(server.meter.counted("calls banChatMember 429")).toBe(1);
  expect(server.meter.timed("call_seconds enforcement")[0]).toBeCloseTo(0.02, 3);
  expect(server.meter.timed("lane_wait_seconds enforcement")[0]).toBe(0);
});
