// What follows on how many warnings.
import { describe, expect, test } from "vitest";
import type { Sanction } from "../../src/core/sanction.ts";
import { after, days, hours } from "../../src/core/time.ts";
import { countedSince, limitOf, parseMode, stepFor } from "../../src/features/warns/ladder.ts";
import { warnSettings } from "../../src/features/warns/settings.ts";
import { NOW } from "../support/ports.ts";

const ban: Sanction = { kind: "ban" };
const mute: Sanction = { kind: "mute", for: hours(1) };
const long: Sanction = { kind: "mute", for: days(1) };
const ladder = [
  { count: 1, sanction: mute },
  { count: 3, sanction: long },
  { count: 5, sanction: ban },
];

test.each([
  [1, undefined],
  [2, undefined],
  [3, { count: 3, sanction: ban, isTop: true }],
  [4, { count: 3, sanction: ban, isTop: true }],
])("by default %d warnings bring %j", (count, expected) => {
  expect(stepFor(count, warnSettings.parse({}))).toEqual(expected);
});

test.each([
  [1, { count: 1, sanction: mute, isTop: false }],
  [2, undefined],
  [3, { count: 3, sanction: long, isTop: false }],
  [4, undefined],
  [5, { count: 5, sanction: ban, isTop: true }],
  [9, { count: 5, sanction: ban, isTop: true }],
])("on a ladder of one, three and five, %d warnings bring %j", (count, expected) => {
  expect(stepFor(count, warnSettings.parse({ ladder }))).toEqual(expected);
});

test("the highest step of a ladder is the limit", () => {
  expect(limitOf(warnSettings.parse({ ladder, limit: 10 }))).toBe(5);
});

describe("/warnmode", () => {
  test.each([
    ["ban", { kind: "simple", sanction: ban }],
    ["tmute 1h", { kind: "simple", sanction: mute }],
    ["1 tmute 1h, 3 tmute 1d, 5 ban", { kind: "ladder", steps: ladder }],
    ["2 ban", { kind: "ladder", steps: [{ count: 2, sanction: ban }] }],
  ])("%j is understood", (words, value) => {
    expect(parseMode(words)).toEqual({ ok: true, value });
  });

  test.each(["", "warn", "1 warn", "3 ban, 1 mute", "1 mute, 1 ban", "0 ban", "51 ban", "1 mute,", "tmute"])(
    "%j is refused with examples",
    (words) => {
      expect(parseMode(words)).toMatchObject({ ok: false, refusal: { key: "warns-mode-malformed" } });
    },
  );
});

test("a warning cannot follow on a warning", () => {
  expect(warnSettings.safeParse({ sanction: { kind: "warn" } }).success).toBe(false);
});

test("warnings count for good, or for as long as is set", () => {
  expect(countedSince(warnSettings.parse({}), NOW)).toBeUndefined();
  expect(countedSince(warnSettings.parse({ forgetAfter: days(7) }), after(NOW, days(7)))).toBe(NOW);
});
