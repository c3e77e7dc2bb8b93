// Long polling against an emulated Telegram that fails in every way it can.

import type { Fault } from "telegram-emulator/faults";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createPolling, type PollingNotice, TokenRefused } from "../../../src/telegram/updates/polling.ts";
import { passes, stopClock } from "../clock.ts";
import { clientOf, stage } from "../stage.ts";

beforeEach(stopClock);
afterEach(() => void vi.useRealTimers());

function polling(token?: string) {
  const set = stage();
  const notices: PollingNotice[] = [];
  const source = createPolling({
    api: clientOf(set.telegram, token),
    allowedUpdates: ["message", "chat_member"],
    mark: undefined,
    tell: (notice) => void notices.push(notice),
  });
  const stop = new AbortController();
  const supply = () => source.supply(stop.signal);
  return { ...set, source, notices, stop, supply };
}

const error = (code: number, parameters = {}): Fault => ({
  kind: "error",
  code,
  description: `Error ${code}`,
  parameters,
});

/** How a promise ended, without waiting for it. */
function watched<T>(promise: Promise<T>) {
  const seen: { value?: T; error?: unknown; isOver: boolean } = { isOver: false };
  promise.then(
    (value) => Object.assign(seen, { value, isOver: true }),
    (error: unknown) => Object.assign(seen, { error, isOver: true }),
  );
  return seen;
}

describe("updates", () => {
  test("come in order, are confirmed by the next poll, and are those that were asked for", async () => {
    const { supply, anna, group, telegram } = polling();
    telegram.state.updateQueue.drop();
    for (const text of ["one", "two", "three"]) anna.in(group).says(text);
    const texts = async () => (await supply()).map(({ message }) => message?.text);
    expect(await texts()).toEqual(["one", "two", "three"]);
    expect(telegram.pendingUpdates()).toBe(3);
    anna.in(group).says("four");
    expect(await texts()).toEqual(["four"]);
    expect(telegram.pendingUpdates()).toBe(1);
    expect(telegram.state.updateQueue.allowed()).toEqual(["message", "chat_member"]);
  });

  test("are confirmed at the stop once they are kept, so that nobody gets them again", async () => {
    const { supply, source, anna, group, telegram } = polling();
    anna.in(group).says("last");
    await supply();
    const before = telegram.pendingUpdates();
    expect(before).toBeGreaterThan(0);
    await source.confirm();
    expect(telegram.pendingUpdates()).toBe(before);
    source.kept();
    await source.confirm();
    expect(telegram.pendingUpdates()).toBe(0);
  });

  test("nothing is confirmed where nothing was taken", async () => {
    const { source, anna, group, telegram } = polling();
    anna.in(group).says("waiting");
    const before = telegram.pendingUpdates();
    await source.confirm();
    expect(telegram.pendingUpdates()).toBe(before);
  });

  test("the last confirmation does not hold up the stop where Telegram is silent", async () => {
    vi.useRealTimers();
    const { supply, source, anna, group, telegram } = polling();
    anna.in(group).says("x");
    await supply();
    telegram.faults.add({ method: "getUpdates", fault: { kind: "hang" } });
    const begun = performance.now();
    await source.confirm().catch(() => undefined);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe("an outage", () => {
  test.each<readonly [string, Fault]>([
    ["the server fails", error(500)],
    ["a proxy answers with a page", { kind: "html", code: 502 }],
    ["the connection breaks", { kind: "drop" }],
  ])("is waited out when %s, and told", async (_, fault) => {
    const { supply, notices, telegram, anna, group } = polling();
    anna.in(group).says("after all");
    telegram.faults.add({ method: "getUpdates", times: 3, fault });
    const batch = watched(supply());
    await passes(200 + 400 + 799);
    expect(batch.isOver).toBe(false);
    expect(notices.map(({ kind }) => kind)).toEqual(["unreachable", "unreachable", "unreachable"]);
    await passes(10);
    expect(batch.value?.at(-1)).toMatchObject({ message: { text: "after all" } });
    expect(notices.map(({ kind }) => kind).slice(3)).toEqual(["recovered", "polled"]);
  });

  test("never makes the bot wait longer than ten seconds between two tries", async () => {
    const { supply, notices, telegram, stop } = polling();
    telegram.faults.add({ method: "getUpdates", fault: error(500) });
    const batch = watched(supply());
    await passes(120_000, 100);
    const waits = notices.map((notice) => ("retryInMs" in notice ? notice.retryInMs : 0));
    expect(waits.slice(0, 6)).toEqual([200, 400, 800, 1_600, 3_200, 6_400]);
    expect(new Set(waits.slice(6))).toEqual(new Set([10_000]));
    stop.abort();
    await passes(1);
    expect(batch.isOver).toBe(true);
  });

  test("lasts as long as Telegram says", async () => {
    const { supply, notices, telegram, anna, group } = polling();
    anna.in(group).says("x");
    telegram.faults.add({ method: "getUpdates", times: 1, fault: error(429, { retry_after: 3 }) });
    const batch = watched(supply());
    await passes(2_900);
    expect(batch.isOver).toBe(false);
    expect(notices).toEqual([{ kind: "unreachable", cause: "Error 429", retryInMs: 3_000 }]);
    await passes(200);
    expect(batch.isOver).toBe(true);
  });

  test("tells nothing of the token", async () => {
    const { supply, notices, telegram } = polling();
    telegram.faults.add({ method: "getUpdates", times: 1, fault: { kind: "drop" } });
    void watched(supply());
    await passes(10);
    expect(JSON.stringify(notices)).toContain("ECONNRESET");
    expect(JSON.stringify(notices)).not.toContain(telegram.token.split(":")[1]);
  });
});

describe("another poller", () => {
  test("is waited for, and the operator is told", async () => {
    const { supply, notices, telegram, anna, group } = polling();
    anna.in(group).says("x");
    telegram.faults.add({ method: "getUpdates", times: 2, fault: error(409) });
    const batch = watched(supply());
    await passes(9_900);
    expect(batch.isOver).toBe(false);
    expect(notices.map(({ kind }) => kind)).toEqual(["conflict", "conflict"]);
    await passes(200);
    expect(batch.isOver).toBe(true);
  });

  test("that comes later ends the poll with a conflict, not with a crash", async () => {
    const { supply, notices, telegram, updates } = polling();
    await updates();
    const batch = watched(supply());
    await passes(5);
    void clientOf(telegram).getUpdates({ timeout: 1 });
    await passes(5);
    expect(batch.isOver).toBe(false);
    expect(notices.map(({ kind }) => kind)).toEqual(["conflict"]);
  });
});

test.each([
  ["is unknown to Telegram", "1:wrong", undefined],
  ["is refused in the midst of the work", undefined, error(401)],
  ["belongs to no bot any more", undefined, error(404)],
])("a token that %s ends the polling", async (_, token, fault) => {
  const { supply, telegram } = polling(token);
  if (fault) telegram.faults.add({ method: "getUpdates", fault });
  const batch = watched(supply());
  await passes(5);
  expect(batch.error).toBeInstanceOf(TokenRefused);
});

describe("the stop", () => {
  test.each<readonly [string, Fault | undefined]>([
    ["a poll", undefined],
    ["the wait after a failure", error(500)],
    ["the wait for another poller", error(409)],
    ["silence", { kind: "hang" }],
  ])("ends %s at once", async (_, fault) => {
    const { supply, stop, telegram, updates } = polling();
    await updates();
    if (fault) telegram.faults.add({ method: "getUpdates", fault });
    const batch = watched(supply());
    await passes(3_000);
    expect(batch.isOver).toBe(false);
    stop.abort();
    await passes(1);
    expect(batch.isOver).toBe(true);
    expect(batch.value).toBeUndefined();
  });
});
