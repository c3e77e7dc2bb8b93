// Deletions of one chat that come together: they leave as one call, and each gets its own true answer.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  busy,
  done,
  failed,
  type Heard,
  holdClock,
  lost,
  passing,
  serverOf,
  signalling,
  type Told,
  watched,
} from "./server.ts";

beforeEach(holdClock);
afterEach(() => void vi.useRealTimers());

const GROUP = -100;

const idsOf = ({ params }: Heard): readonly number[] =>
  (params["message_ids"] as number[] | undefined) ?? [params["message_id"] as number];

/** Asks for the deletion of messages, all at once. */
function deleting(answer: (call: Heard) => Told, ids: readonly number[]) {
  const server = serverOf(answer, 50);
  const seen = ids.map((id) => watched(server.enforcement.deleteMessage(GROUP, id)));
  const asked = () => server.heard.map((call) => [call.method, idsOf(call)] as const);
  return { ...server, seen, asked };
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

describe("deletions of one chat", () => {
  test("leave at once where nothing is on the way, and together where something is", async () => {
    const { asked, seen } = deleting(() => done, [1, 2, 3, 2]);
    await passing(1);
    expect(asked()).toEqual([["deleteMessage", [1]]]);
    await passing(200);
    expect(asked().slice(1)).toEqual([["deleteMessages", [2, 3]]]);
    expect(seen.map(({ value }) => value)).toEqual([true, true, true, true]);
  });

  test("are a hundred a call at most", async () => {
    const { asked, seen } = deleting(() => done, upTo(400));
    await passing(1_000);
    expect(asked().map(([, ids]) => ids.length)).toEqual([1, 100, 100, 100, 99]);
    expect(seen.every(({ value, ends }) => value === true && ends === 1)).toBe(true);
  });

  test("do not wait for those of another chat, and gather behind a call for many as well", async () => {
    const server = serverOf(() => done, 50);
    watched(server.enforcement.deleteMessages(GROUP, [1, 2]));
    const behind = watched(server.enforcement.deleteMessage(GROUP, 3));
    const elsewhere = watched(server.enforcement.deleteMessage(-200, 1));
    await passing(60);
    expect(elsewhere.ends).toBe(1);
    expect(behind.ends).toBe(0);
    expect(server.heard).toHaveLength(3);
  });

  test("leave alone where the call for all is refused, so that each has its own answer", async () => {
    const { seen, asked } = deleting((call) => (idsOf(call).includes(4) ? failed(400) : done), [1, 2, 3, 4, 5]);
    await passing(1_000);
    expect(asked().map(([, ids]) => ids)).toEqual([[1], [2, 3, 4, 5], [2], [3], [4], [5]]);
    expect(seen.map(({ value }) => value)).toEqual([true, true, true, undefined, true]);
    expect(seen[3]?.error).toMatchObject({ error_code: 400 });
  });

  test("gather while Telegram asks for patience", async () => {
    const { seen, enforcement, asked } = deleting(({ at }) => (at < 2_000 ? busy(2) : done), [1]);
    await passing(1_000);
    const later = [2, 3, 4].map((id) => watched(enforcement.deleteMessage(GROUP, id)));
    await passing(2_000);
    expect([...seen, ...later].map(({ value }) => value)).toEqual([true, true, true, true]);
    expect(asked().map(([, ids]) => ids)).toEqual([[1], [1], [2, 3, 4]]);
  });

  test("share Telegram's impatience, and the loss of their call", async () => {
    const patient = deleting((call) => (call.method === "deleteMessages" ? busy(60) : done), [1, 2, 3]);
    await passing(500);
    expect(patient.seen.map(({ error }) => (error as { error_code?: number })?.error_code)).toEqual([
      undefined,
      429,
      429,
    ]);
    const gone = deleting((call) => (call.method === "deleteMessages" ? lost() : done), [1, 2, 3]);
    await passing(10_000);
    expect(gone.seen.map(({ ends, error }) => [ends, error === undefined])).toEqual([
      [1, true],
      [1, false],
      [1, false],
    ]);
    expect(patient.inFlight()).toBe(0);
    expect(gone.inFlight()).toBe(0);
  });

  test("that are called off while they gather are not made", async () => {
    const server = serverOf(() => done, 50);
    const controller = signalling();
    watched(server.enforcement.deleteMessage(GROUP, 1));
    const off = watched(server.enforcement.deleteMessage(GROUP, 2, controller.signal));
    watched(server.enforcement.deleteMessage(GROUP, 3));
    await passing(10);
    controller.abort();
    await passing(1);
    expect(off.ends).toBe(1);
    await passing(200);
    expect(server.heard.map(idsOf)).toEqual([[1], [3]]);
  });
});
