// What the bench takes for granted of the bot, which it knows only from outside, is so.

import { readFileSync } from "node:fs";
import { EVENT, FACTS } from "bench/bench/rule-costs";
import { lines } from "bench/bench/throughput-lines";
import { queuesOf } from "bench/broker";
import { expect, test } from "vitest";
import type { ChatEvent } from "../../src/core/chat-event.ts";
import { instant } from "../../src/core/time.ts";
import type { Facts } from "../../src/kit/declarations/rule.ts";
import { namesOf } from "../../src/queue/update-queue.ts";
import { declaredFeatures } from "../support/features.ts";

test("the queues that it deletes are those that the bot makes", () => {
  expect(queuesOf("some")).toEqual(namesOf("some"));
});

test("the message and the facts by which it times rules are some that the bot's rules take", () => {
  const at = instant(EVENT.at);
  const dated = (list: typeof FACTS.run): Facts["run"] => list.map((message) => ({ ...message, at }));
  const event: ChatEvent = { ...EVENT, at };
  const facts: Facts & { readonly gathered: undefined } = {
    run: dated(FACTS.run),
    chatRun: dated(FACTS.chatRun),
    latest: dated(FACTS.latest),
    previous: { ...FACTS.previous, at },
    gathered: undefined,
  };
  expect(Object.keys(facts)).toEqual(Object.keys(FACTS));
  const rules = declaredFeatures.flatMap(({ settings, rules: own }) =>
    own.map((rule) => ({ rule, scope: { chat: EVENT.chat, settings: settings.parse({}), now: at } })),
  );
  expect(rules.length).toBeGreaterThan(0);
  for (const { rule, scope } of rules) expect(() => rule.judge(event, facts, scope)).not.toThrow();
});

test("the goals of throughput that the documents list are those that it judges by", () => {
  const rows = readFileSync("docs/proving.md", "utf8").split("\n");
  for (const { letter, goals } of lines) {
    const words = goals.map(({ is, limit, base }) => `${is} ${limit} × (${base})`).join(", ");
    const row = rows.find((one) => one.startsWith(`| ${letter} |`)) ?? "";
    expect(row.split("|").at(-2)?.trim(), letter).toBe(words);
  }
});
