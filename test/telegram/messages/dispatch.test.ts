// What the outbox holds leaves once, or until it is done; what is too old does not leave.
import { beforeEach, describe, expect, test, vi } from "vitest";
import { instant, minutes } from "../../../src/core/time.ts";
import { noMeter } from "../../../src/kit/ports/delivery/meter.ts";
import type { Outbox, Waiting } from "../../../src/kit/ports/delivery/outbox.ts";
import type { Gateway } from "../../../src/kit/ports/gateway.ts";
import type { Obstacle, Outcome } from "../../../src/kit/ports/outcome.ts";
import { createDispatch, type DispatchDeps } from "../../../src/telegram/messages/dispatch.ts";
import { deferActions } from "../../../src/telegram/outbound/deferred-actions.ts";
import { ANNA, CHAT, fakeGateway } from "../../support/ports.ts";

const NOW = instant(1_000_000);

const waiting = (parts: Partial<Waiting>): Waiting => ({
  key: "1",
  kind: "say",
  chatId: CHAT.id,
  payload: "hello",
  attempts: 0,
  expiresAt: instant(NOW + minutes(1)),
  ...parts,
});

let log: string[];
beforeEach(() => {
  log = [];
});

function dispatching(parts: Partial<DispatchDeps> = {}, leftovers: readonly Waiting[] = []) {
  let take: (one: Waiting) => void = () => undefined;
  const outbox: Outbox = {
    put: async ({ kind, payload }) => void log.push(`put ${kind} ${JSON.stringify(payload)}`),
    onPut: (listener) => {
      take = listener;
    },
    leftovers: async () => ({ waiting: leftovers, unknown: 2 }),
    leaving: async (key) => log.push(`leaving ${key}`) > 0,
    done: async (key, next) =>
      void log.push(`done ${key}${(next?.bookings ?? []).map(({ job }) => ` then ${job}`).join("")}`),
    postpone: async (key, until) => void log.push(`postpone ${key} by ${until - NOW}`),
    due: async () => [],
    abandoned: async () => 0,
  };
  const dispatch = createDispatch({
    outbox,
    gateway: fakeGateway(),
    clock: { now: () => NOW },
    meter: noMeter,
    deliver: async (utterance, leaving) => {
      await leaving();
      log.push(`say ${String(utterance)}`);
      return { bookings: [{ job: "voice.fade", chatId: CHAT.id, payload: 1, at: NOW }] };
    },
    failed: (error) => void log.push(`failed: ${error instanceof Error ? error.message : ""}`),
    refused: async (chatId, { power }, obstacle) => void log.push(`refused ${power} in ${chatId}: ${obstacle}`),
    ...parts,
  });
  return { dispatch, outbox, take: (one: Waiting) => take(one) };
}

const bans = (outcome: Outcome): Gateway => ({
  ...fakeGateway(),
  ban: async (_chatId, { id }, until) => {
    log.push(`ban ${id} until ${until}`);
    return outcome;
  },
});

const no = (obstacle: Obstacle): Outcome => ({ ok: false, obstacle });
const ban = { kind: "act", payload: { power: "ban", given: [ANNA, 7] } } as const;

describe("a message", () => {
  test("is noted as leaving, sent, and gone with the booking of what follows", async () => {
    const { dispatch, take } = dispatching();
    await dispatch.start();
    take(waiting({}));
    await dispatch.ended();
    expect(log).toEqual(["leaving 1", "say hello", "done 1 then voice.fade"]);
  });

  test("that fails is told and gone: it may have been sent", async () => {
    const { dispatch, take } = dispatching({ deliver: async () => Promise.reject(new Error("lost")) });
    await dispatch.start();
    take(waiting({}));
    await dispatch.ended();
    expect(log).toEqual(["failed: lost", "done 1"]);
  });

  test("whose time is over is not sent", async () => {
    const { dispatch, take } = dispatching();
    await dispatch.start();
    take(waiting({ expiresAt: NOW }));
    await dispatch.ended();
    expect(log).toEqual(["done 1"]);
  });
});

describe("after a crash", () => {
  test("what was left leaves first, and what may have been sent is counted", async () => {
    const count = vi.fn();
    const { dispatch } = dispatching({ meter: { ...noMeter, count } }, [waiting({ key: "old" })]);
    await dispatch.start();
    await dispatch.ended();
    expect(log).toEqual(["leaving old", "say hello", "done old then voice.fade"]);
    expect(count.mock.calls).toEqual([1, 2].map(() => ["messages_dropped", { reason: "ambiguous" }]));
  });
});

describe("an act that Telegram puts off", () => {
  test.each(["flood-wait", "unavailable"] as const)("counts as done, and is kept: %s", async (obstacle) => {
    const { outbox } = dispatching();
    const gateway = deferActions(bans(no(obstacle)), outbox);
    expect(await gateway.ban(CHAT.id, ANNA, undefined)).toEqual({ ok: true, value: undefined });
    expect(log.at(-1)).toContain('put act {"power":"ban"');
  });

  test("is refused where Telegram says no, and nothing is kept", async () => {
    const { outbox } = dispatching();
    expect(await deferActions(bans(no("lacks-right")), outbox).ban(CHAT.id, ANNA, undefined)).toEqual(
      no("lacks-right"),
    );
    expect(log).toEqual([`ban ${ANNA.id} until undefined`]);
  });

  test("a deletion of many counts as that of all", async () => {
    const { outbox } = dispatching();
    const gateway = deferActions(
      { ...fakeGateway(), remove: async () => ({ ok: false, obstacle: "flood-wait" }) },
      outbox,
    );
    expect(await gateway.remove(CHAT.id, [1, 2])).toEqual({ ok: true, value: { removed: 2, refused: [] } });
  });

  test("is done from the outbox, later each time, until it is done or refused", async () => {
    const puttingOff = dispatching({ gateway: bans(no("unavailable")) });
    await puttingOff.dispatch.start();
    puttingOff.take(waiting({ ...ban, key: "a" }));
    puttingOff.take(waiting({ ...ban, key: "b", attempts: 3 }));
    await puttingOff.dispatch.ended();
    expect(log.slice(2)).toEqual(["postpone a by 5000", "postpone b by 40000"]);
    const doing = dispatching({ gateway: bans({ ok: true, value: undefined }) }, [waiting(ban)]);
    await doing.dispatch.start();
    await doing.dispatch.ended();
    expect(log.slice(4)).toEqual([`ban ${ANNA.id} until 7`, "done 1"]);
    const refused = dispatching({ gateway: bans(no("target-is-admin")) }, [waiting(ban)]);
    await refused.dispatch.start();
    await refused.dispatch.ended();
    expect(log.slice(6)).toEqual([expect.any(String), `refused ban in ${CHAT.id}: target-is-admin`, "done 1"]);
  });
});
