// How much a report weighs, what its buttons carry, and what its card shows.
import { describe, expect, test } from "vitest";
import { choiceCodec, DECISIONS, rowsOf } from "../../src/features/reports/decisions.ts";
import { weightOf } from "../../src/features/reports/report.ts";
import { cardText } from "../../src/features/reports/texts.ts";
import { CALLBACK_BYTES } from "../../src/kit/declarations/callback.ts";
import { ADMIN, ANNA, BORIS, OWNER } from "../support/ports.ts";

describe("the weight of a report", () => {
  test("is a half for newcomers, and follows what admins made of the earlier ones", () => {
    expect(weightOf({ accepted: 0, dismissed: 0 })).toBe(0.5);
    expect(weightOf({ accepted: 98, dismissed: 0 })).toBeCloseTo(0.99);
    expect(weightOf({ accepted: 0, dismissed: 8 })).toBeCloseTo(0.1);
    expect(weightOf({ accepted: 5, dismissed: 5 })).toBe(0.5);
  });
});

describe("what the buttons carry", () => {
  test("is read back, and fits with the longest chat and message", () => {
    const choices = Object.keys(DECISIONS).map((decision) => ({
      messageId: 2_147_483_647,
      decision: decision as keyof typeof DECISIONS,
    }));
    for (const choice of choices) {
      expect(choiceCodec.decode(choiceCodec.encode(choice))).toEqual(choice);
      const data = `reports.decide@${(-1_009_999_999_999).toString(36)}:${choiceCodec.encode(choice)}`;
      expect(data.length).toBeLessThanOrEqual(CALLBACK_BYTES);
    }
  });

  test.each(["", "1", "-ban", "0-ban", "1-crown", "1-toString", "1-ban-", "1e9-ban", "1-BAN"])(
    "never is %j",
    (data) => {
      expect(choiceCodec.decode(data)).toBeUndefined();
    },
  );

  test("stands in rows of two, dismissal by itself", () => {
    const rows = rowsOf((label) => ({ kind: "press", label, data: "x" }), 1);
    expect(rows.map((row) => row.length)).toEqual([2, 2, 1]);
  });
});

describe("the card", () => {
  test("calls the admins who show themselves, invisibly; not bots, and not those who are anonymous", () => {
    const bot = { ...BORIS, kind: "bot" as const };
    const hidden = { kind: "admin" as const, rights: [], anonymous: true, title: undefined };
    const admins = [
      { member: ADMIN, status: OWNER },
      { member: bot, status: OWNER },
      { member: BORIS, status: hidden },
    ];
    const { args } = cardText({ author: ANNA, count: 1, reason: undefined }, admins);
    expect(args["mentions"]).toEqual({ kind: "markup", html: `<a href="tg://user?id=${ADMIN.id}">\u2063</a>` });
  });
});
