// The record of the bot's activity: calls with their messages, verdicts, cases, log, metrics.

import type { AnsweredCall } from "telegram-emulator/api";
import { expect, test } from "vitest";
import { createRecord } from "../src/bot/record.ts";

const NOW = 1_700_000_000_000;
const record = () => createRecord(() => NOW);

const call = (method: string, params: object, answer: object) =>
  ({ method, params, at: NOW, took: 4, answer: { kind: "json", code: 200, ...answer } }) as unknown as AnsweredCall;

test("a call has its result and the messages that it created or changed", () => {
  const kept = record();
  kept.addCall(call("sendMessage", { chat_id: -5, text: "hi" }, { body: { ok: true, result: { message_id: 9 } } }));
  kept.addCall(call("deleteMessages", { chat_id: -5, message_ids: [1, 2] }, { body: { ok: true, result: true } }));
  kept.addCall(
    call("banChatMember", { chat_id: -5, user_id: 3 }, { code: 400, body: { description: "Bad Request: no" } }),
  );
  kept.addCall({ ...call("getMe", {}, {}), answer: { kind: "dropped" } });
  expect(kept.entries()).toMatchObject([
    { number: 1, method: "sendMessage", outcome: "ok", chatId: -5, messages: [9], answer: { message_id: 9 } },
    { number: 2, outcome: "ok", messages: [1, 2], answer: true },
    { number: 3, outcome: "refused", messages: [], answer: "Bad Request: no" },
    { number: 4, outcome: "lost", answer: "no answer" },
  ]);
  expect(kept.figures()).toMatchObject({
    calls: { sendMessage: { ok: 1, failed: 0 }, banChatMember: { ok: 0, failed: 1 }, getMe: { ok: 0, failed: 1 } },
    took: { median: 4, slowest: 4 },
  });
});

test("a file that is sent is shown by its name and size", () => {
  const kept = record();
  const document = { name: "report.csv", content: new Uint8Array(12) };
  kept.addCall(call("sendDocument", { chat_id: 1, document }, { body: { result: {} } }));
  expect(kept.entries()).toMatchObject([{ params: { chat_id: 1, document: "report.csv, 12 bytes" } }]);
});

test("verdicts and cases come from what the bot tells, checked field by field", () => {
  const kept = record();
  const evidence = [{ name: "run", weight: 0.5, detail: "6 in a row" }];
  const verdict = { at: 1, chatId: -5, messageId: 7, about: "Max", rule: "flood.consecutive", reason: "flooding" };
  kept.addReport({ kind: "judged", verdicts: [{ ...verdict, removes: [7, "8", {}], evidence }, "nonsense"] });
  kept.addReport({ kind: "case", case: { chatId: -5, number: 1, at: 2, act: "mute", by: "Adam", messages: [7] } });
  kept.addReport({ kind: "memory", bytes: 1024 });
  kept.addReport({ kind: "unknown" });
  expect(kept.entries()).toMatchObject([
    { kind: "verdict", ...verdict, removes: [7, 8], isWatch: false, evidence },
    { kind: "verdict", rule: "", evidence: [] },
    { kind: "case", key: "case -5 1", act: "mute", by: "Adam", target: undefined, messages: [7] },
  ]);
  expect(kept.figures()).toMatchObject({ cases: { mute: 1 }, memory: 1024 });
});

test("lines of the log keep their level and time, and starts and errors are counted", () => {
  const kept = record();
  kept.addLogLine({ level: 30, time: "2026-01-02T03:04:05.000Z", msg: "app.started", database: "embedded" });
  kept.addLogLine({ level: 50, msg: "update.failed" });
  kept.addLogLine({ msg: "Node says something" });
  expect(kept.entries()).toMatchObject([
    { level: "info", event: "app.started", at: Date.UTC(2026, 0, 2, 3, 4, 5), fields: { database: "embedded" } },
    { level: "error", event: "update.failed", at: NOW },
    { level: "error", event: "Node says something" },
  ]);
  expect(kept.figures()).toMatchObject({ starts: 1, errors: 2, took: undefined });
});

test("the newest three hundred are kept", () => {
  const kept = record();
  for (let index = 0; index < 305; index += 1) kept.addCall(call("getMe", {}, { body: { result: {} } }));
  const numbers = kept.entries().map((entry) => ("number" in entry ? entry.number : 0));
  expect(numbers).toHaveLength(300);
  expect(numbers[0]).toBe(6);
  expect(numbers.at(-1)).toBe(305);
  expect(kept.callCount()).toBe(305);
});
