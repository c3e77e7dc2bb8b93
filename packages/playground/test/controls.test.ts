// Controls of the playground are carried out, or refused with a sentence.

import type { Fault } from "telegram-emulator/faults";
import { createTelegram } from "telegram-emulator/telegram";
import { describe, expect, test } from "vitest";
import type { StatusView } from "../src/protocol/status.ts";
import { control } from "../src/session/controls.ts";
import type { Environment } from "../src/session/environment.ts";
import { faultView } from "../src/session/fault-kinds.ts";

/** An environment that records the effects of controls. */
function stage(state: StatusView["bot"]["state"] = "running") {
  const deeds: string[] = [];
  const note =
    (name: string) =>
    (...args: readonly unknown[]): void =>
      void deeds.push([name, ...args].join(" "));
  const telegram = createTelegram();
  const environment = {
    demo: { telegram },
    bot: { state: () => state, start: note("start"), stop: note("stop"), kill: note("kill") },
    clock: { forward: note("forward") },
    player: {
      pause: note("pause"),
      resume: note("resume"),
      stop: note("stop-scene"),
      setSpeed: note("speed"),
      play: (id: string) => ({ ok: true, chat: id.length }),
    },
  } as unknown as Environment;
  const reset = async () => {
    deeds.push("reset");
    return { ok: true } as const;
  };
  return { deeds, telegram, asks: (body: unknown) => control(body, { environment, reset }) };
}

test.each([
  [{ kind: "pause" }, ["pause"]],
  [{ kind: "resume" }, ["resume"]],
  [{ kind: "stop-scene" }, ["stop-scene"]],
  [{ kind: "speed", speed: "max" }, ["speed max"]],
  [{ kind: "forward-clock", ms: 60_000 }, ["forward 60000"]],
  [{ kind: "start-bot" }, ["start"]],
  [{ kind: "stop-bot" }, ["stop"]],
  [{ kind: "kill-bot" }, ["kill"]],
  [{ kind: "restart-bot" }, ["stop", "start"]],
  [{ kind: "reset" }, ["reset"]],
])("%j is done", async (body, wanted) => {
  const { deeds, asks } = stage();
  expect(await asks(body)).toEqual({ ok: true });
  expect(deeds).toEqual(wanted);
});

test("a scene plays where the bot runs, and leads to its chat", async () => {
  expect(await stage().asks({ kind: "play", scene: "raid" })).toEqual({ ok: true, chat: 4 });
  expect(await stage("stopped").asks({ kind: "play", scene: "raid" })).toMatchObject({
    ok: false,
    sentence: expect.stringContaining("start it first"),
  });
});

test.each([
  ["429", { kind: "error", code: 429, parameters: { retry_after: 5 } }],
  ["500", { kind: "error", code: 500 }],
  ["latency", { kind: "latency", ms: 3_000 }],
  ["lost-call", { kind: "drop" }],
  ["lost-answer", { kind: "drop-after" }],
])("the fault %s is what it says, as often as asked, and can be seen and cleared", async (fault, wanted) => {
  const { telegram, asks } = stage();
  await asks({ kind: "add-fault", fault, method: "sendMessage", times: 2 });
  expect(telegram.faults.list().map(faultView)).toEqual([{ id: 1, kind: fault, method: "sendMessage", left: 2 }]);
  expect(telegram.faults.next("getMe", undefined)).toBeUndefined();
  expect(telegram.faults.next("sendMessage", 1)).toMatchObject(wanted);
  await asks({ kind: "clear-faults" });
  expect(telegram.faults.list()).toEqual([]);
});

test("one fault is cleared alone, and once", async () => {
  const { telegram, asks } = stage();
  for (const fault of ["500", "latency"]) await asks({ kind: "add-fault", fault });
  const [first] = telegram.faults.list();
  expect(await asks({ kind: "clear-fault", id: first?.id })).toEqual({ ok: true });
  expect(telegram.faults.list().map(faultView)).toMatchObject([{ kind: "latency", left: undefined }]);
  expect(await asks({ kind: "clear-fault", id: first?.id })).toMatchObject({ ok: false });
});

test.each<[Fault, string]>([
  [{ kind: "error", code: 403, description: "Forbidden" }, "500"],
  [{ kind: "html", code: 502 }, "500"],
  [{ kind: "hang" }, "lost-answer"],
])("a fault that the page does not offer is shown as the nearest that it does: %o", (fault, shown) => {
  const { telegram } = stage();
  telegram.faults.add({ fault });
  expect(telegram.faults.list().map(faultView)).toMatchObject([{ kind: shown }]);
});

describe("is refused", () => {
  test.each([
    ["nothing", undefined],
    ["an unknown control", { kind: "format-disk" }],
    ["a name of every object's", { kind: "constructor" }],
    ["a speed that there is not", { kind: "speed", speed: 3 }],
    ["a clock that goes back", { kind: "forward-clock", ms: -1 }],
    ["a clock that goes nowhere", { kind: "forward-clock" }],
    ["a leap over years", { kind: "forward-clock", ms: 1e15 }],
    ["an unknown fault", { kind: "add-fault", fault: "fire" }],
    ["the end of a fault that there is not", { kind: "clear-fault", id: 7 }],
    ["a fault that happens half a time", { kind: "add-fault", fault: "500", times: 0.5 }],
  ])("%s", async (_, body) => {
    const { deeds, telegram, asks } = stage();
    const reply = await asks(body);
    expect(reply.ok).toBe(false);
    expect("sentence" in reply && reply.sentence).toMatch(/\.$/);
    expect(deeds).toEqual([]);
    expect(telegram.faults.list()).toEqual([]);
  });
});
