// What is concluded and done is told to those who listen in the process, and to nobody else.
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterEach, expect, test } from "vitest";
import { createDiagnostics, withDiagnostics } from "../../../src/app/observability/diagnostics.ts";
import type { Case } from "../../../src/core/case.ts";
import type { ChatEvent } from "../../../src/core/chat-event.ts";
import { text } from "../../../src/core/text.ts";
import { instant, minutes } from "../../../src/core/time.ts";
import type { Verdict } from "../../../src/core/verdict.ts";
import { createTranslator } from "../../../src/i18n/translator.ts";
import { noMeter } from "../../../src/kit/ports/delivery/meter.ts";

const diagnostics = createDiagnostics(createTranslator());
const chat = { id: -100, kind: "supergroup", title: "Garden", username: undefined } as const;
const max = { kind: "user", id: 7, name: "Max <b>", username: undefined } as const;
const evidence = [{ name: "run", weight: 1, detail: "6 in a row" }];

const event = {
  kind: "message",
  chat,
  at: instant(1000),
  member: max,
  message: { id: 5, topic: undefined },
} as unknown as ChatEvent;

const verdict: Verdict = {
  rule: "flood.consecutive",
  reason: text("sanctions-warn"),
  remove: [5],
  evidence,
  sanction: { kind: "mute", for: minutes(10) },
};

const opened = {
  chatId: chat.id,
  number: 3,
  kind: "mute",
  target: max,
  actor: { kind: "rule", rule: "flood.consecutive" },
  at: instant(1000),
  until: instant(601_000),
  reason: "as <written>",
  state: "open",
  evidence: { signals: evidence, messageIds: [5] },
  former: { kind: "member" },
} as unknown as Case;

const heard: unknown[] = [];
const listen = (message: unknown): void => void heard.push(message);
const CHANNELS = ["moderato:judged", "moderato:case", "moderato:watched"];

afterEach(() => {
  for (const name of CHANNELS) unsubscribe(name, listen);
  heard.length = 0;
});

test("a verdict comes with its reason in words, its sanction, and its evidence", () => {
  subscribe("moderato:judged", listen);
  diagnostics.judged(event, [verdict, { ...verdict, rule: "other.rule", sanction: undefined, watch: true }]);
  expect(heard).toEqual([
    [
      {
        at: 1000,
        chatId: -100,
        messageId: 5,
        about: "Max <b>",
        rule: "flood.consecutive",
        reason: "warn",
        removes: [5],
        sanction: "mute for 10 minutes",
        isWatch: false,
        evidence,
      },
      expect.objectContaining({ rule: "other.rule", sanction: undefined, isWatch: true }),
    ],
  ]);
});

test("a case comes whole, a written reason as it is", () => {
  subscribe("moderato:case", listen);
  diagnostics.opened(opened);
  expect(heard).toEqual([
    {
      chatId: -100,
      number: 3,
      act: "mute",
      target: "Max <b>",
      by: "flood.consecutive",
      reason: "as <written>",
      at: 1000,
      until: 601_000,
      messages: [5],
      evidence,
      former: "member",
    },
  ]);
});

test("where nobody listens nothing is told later either", () => {
  diagnostics.judged(event, [verdict]);
  diagnostics.opened(opened);
  for (const name of CHANNELS) subscribe(name, listen);
  expect(heard).toEqual([]);
});

test("measures are offered to those who listen, and kept by the meter as before", () => {
  const kept: string[] = [];
  subscribe("moderato:watched", listen);
  const read = (): number => 3;
  withDiagnostics({ ...noMeter, watch: (what) => kept.push(what) }).watch("inbox_waiting", read);
  expect(heard).toEqual([{ what: "inbox_waiting", read }]);
  expect(kept).toEqual(["inbox_waiting"]);
});
