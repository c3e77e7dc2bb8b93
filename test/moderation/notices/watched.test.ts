// What the log is told of watched protections, and how often.
import { describe, expect, test } from "vitest";
import { systemClock } from "../../../src/app/clock.ts";
import { text } from "../../../src/core/text.ts";
import { hours, minutes, seconds } from "../../../src/core/time.ts";
import { createTranslator } from "../../../src/i18n/translator.ts";
import { watchedText } from "../../../src/moderation/notices/watched.ts";
import { createWatchedLimits } from "../../../src/moderation/notices/watched-limits.ts";
import { ANNA, BORIS, CHAT, NOW } from "../../support/ports.ts";
import { later, messageOf, planOf, verdictOf } from "../stage.ts";

const translator = createTranslator(systemClock);

test("the text says who, why, what would have happened, the evidence and where", () => {
  const verdict = verdictOf("try.rule", {
    watch: true,
    sanction: { kind: "mute", for: hours(3) },
    remove: [7, 8],
    evidence: [{ name: "x", weight: 1, detail: "nine in a row" }],
  });
  const said = translator.plain(watchedText(messageOf(8), [verdict]), "en");
  expect(said.split("\n").slice(1)).toEqual([
    expect.stringContaining("Reason: "),
    "On, it would have led to: mute for 3 hours",
    "On, 2 messages would have been deleted.",
    "Evidence: nine in a row",
    "Message: 8",
  ]);
});

test("a verdict that only deletes names no sanction", () => {
  const verdict = verdictOf("try.rule", { watch: true, sanction: undefined, reason: text("flood-reason-timed") });
  expect(translator.plain(watchedText(messageOf(1), [verdict]), "en")).not.toContain("led to");
});

test.each([
  ["one", "On, the reaction would have been removed."],
  ["all", "On, all recent reactions would have been removed."],
] as const)("reactions that would go are told: %s", (reactions, words) => {
  const verdict = verdictOf("try.rule", { watch: true, sanction: undefined, remove: [], reactions });
  expect(translator.plain(watchedText(messageOf(1), [verdict]), "en")).toContain(words);
});

describe("the log is told", () => {
  const plan = planOf({ watched: [verdictOf("a.one")] });

  test("of the same member and protections once a minute", () => {
    const limits = createWatchedLimits();
    expect(limits.isNews(plan, messageOf(1), NOW)).toBe(true);
    expect(limits.isNews(plan, messageOf(2), later(seconds(59)))).toBe(false);
    expect(limits.isNews(plan, messageOf(3, { member: BORIS }), later(seconds(59)))).toBe(true);
    expect(limits.isNews(planOf({ watched: [verdictOf("b.two")] }), messageOf(4), NOW)).toBe(true);
    expect(limits.isNews(plan, messageOf(5), later(minutes(1)))).toBe(true);
  });

  test("of ten members of a chat in a minute", () => {
    const limits = createWatchedLimits();
    const toldOf = (id: number, at = NOW): boolean =>
      limits.isNews(plan, messageOf(id, { member: { ...ANNA, id } }), at);
    const told = Array.from({ length: 15 }, (_, index) => toldOf(index + 1));
    expect(told.filter(Boolean)).toHaveLength(10);
    expect(toldOf(99, later(minutes(1)))).toBe(true);
    expect(limits.isNews(plan, messageOf(1, { chat: { ...CHAT, id: -77 } }), NOW)).toBe(true);
  });
});
