// What the log says of cases, which copies it keeps, and what waits for its channel.

import { describe, expect, test } from "vitest";
import { withTimeout } from "../../src/async/with-timeout.ts";
import type { Case } from "../../src/core/case.ts";
import { text } from "../../src/core/text.ts";
import { after, days, hours, minutes } from "../../src/core/time.ts";
import { keepingCopies } from "../../src/features/log/copies.ts";
import { logSettings } from "../../src/features/log/settings.ts";
import { caseCard, categoryOf } from "../../src/features/log/texts.ts";
import { readCarried } from "../../src/kit/declarations/callback.ts";
import type { Outcome } from "../../src/kit/ports/outcome.ts";
import { ADMIN, ANNA, CHAT, caseKinds, keysOf, NOW } from "../support/ports.ts";

const [SOON, LATER] = [after(NOW, minutes(0.5)), after(NOW, days(1))];

const opened: Case = {
  chatId: CHAT.id,
  number: 7,
  kind: "mute",
  state: "open",
  target: ANNA,
  at: NOW,
  until: after(NOW, hours(1)),
  actor: { kind: "member", member: ADMIN },
  reason: "spam",
  former: { kind: "member" },
  evidence: { signals: [], messageIds: [] },
};
const rule = (name: string): Case => ({ ...opened, actor: { kind: "rule", rule: name } });

const carried = (one: Case) =>
  caseCard(one, { chat: CHAT, caseKinds })
    .buttons.flat()
    .map((button) => (button.kind === "press" ? readCarried(button.data) : undefined));

describe("an entry of a case", () => {
  test("goes by whose act it is", () => {
    expect(categoryOf(opened)).toBe("admin");
    expect(categoryOf({ ...opened, actor: { kind: "member", member: ANNA } })).toBe("user");
    expect(categoryOf(rule("flood.timed"))).toBe("automated");
    expect(categoryOf(rule("reports.threshold"))).toBe("reports");
  });

  test("says who, whom, when, until when and why, and carries the case and its group on its buttons", () => {
    const card = caseCard(opened, { chat: CHAT, caseKinds });
    expect(keysOf(card)).toEqual(
      expect.arrayContaining(["moderation-kind-mute", "log-whom", "log-who", "log-when", "log-until", "log-why"]),
    );
    expect(carried(opened)).toEqual([
      { id: "cases.why", chatId: CHAT.id, value: "7" },
      { id: "cases.undo", chatId: CHAT.id, value: "7" },
    ]);
    expect(carried({ ...opened, kind: "undo", undoes: 3 })).toHaveLength(1);
  });

  test("leads to the copies of its messages, else to the messages", () => {
    const evidence = { signals: [{ name: "links", weight: 1, detail: "2" }], messageIds: [5, 6] };
    expect(keysOf(caseCard({ ...opened, evidence }, { chat: CHAT, caseKinds }))).toEqual(
      expect.arrayContaining(["log-signal", "log-messages"]),
    );
    const copies = { chatId: -1009, messageIds: [1, 2] };
    const card = caseCard({ ...opened, evidence: { ...evidence, copies } }, { chat: CHAT, caseKinds });
    expect(keysOf(card)).toContain("log-copies");
    expect(JSON.stringify(card)).toContain("https://t.me/c/9/1");
  });

  test("names an act of Telegram's own interface as such", () => {
    expect(keysOf(caseCard({ ...opened, isNative: true }, { chat: CHAT, caseKinds }))).toContain("log-who-native");
  });
});

describe("copies of what is deleted", () => {
  const settings = logSettings.parse({ channel: { id: -1009, title: "Box" } });
  const scope = { chat: CHAT, settings, now: NOW };

  function copying(outcome: () => Promise<Outcome<readonly number[]>>) {
    const asked: (readonly number[])[] = [];
    const keep = keepingCopies(
      {
        copy: (_chatId, { messageIds }) => {
          asked.push(messageIds);
          return outcome();
        },
      },
      withTimeout,
    );
    return { asked, keep };
  }

  test("are made of the newest hundred, in one call", async () => {
    const { asked, keep } = copying(async () => ({ ok: true, value: [1] }));
    const ids = Array.from({ length: 150 }, (_, index) => index + 1);
    expect(await keep(ids, scope)).toEqual({ chatId: -1009, messageIds: [1] });
    expect(asked).toEqual([ids.slice(50)]);
  });

  test("are not asked for without a log", async () => {
    const { asked, keep } = copying(async () => ({ ok: true, value: [1] }));
    expect(await keep([1], { ...scope, settings: logSettings.parse({}) })).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test.each([
    ["refuses", async () => ({ ok: false, obstacle: "no-access" }) as const],
    ["asks to wait", async () => ({ ok: false, obstacle: "flood-wait" }) as const],
    ["fails", () => Promise.reject(new Error("broken"))],
    ["does not answer", () => new Promise<never>(() => undefined)],
  ])("a channel that %s is left alone for a minute", async (_, outcome) => {
    const { asked, keep } = copying(outcome);
    expect(await keep([1], scope)).toBeUndefined();
    expect(await keep([2], { ...scope, now: SOON })).toBeUndefined();
    expect(asked).toHaveLength(1);
    await keep([3], { ...scope, now: LATER });
    expect(asked).toHaveLength(2);
  });

  test("messages that were gone already say nothing about the channel", async () => {
    const { asked, keep } = copying(async () => ({ ok: false, obstacle: "already-gone" }));
    await keep([1], scope);
    await keep([2], scope);
    expect(asked).toHaveLength(2);
  });
});

test("settings tell everything at first, and nothing without a channel", () => {
  expect(logSettings.parse({})).toEqual({
    settings: true,
    admin: true,
    user: true,
    automated: true,
    reports: true,
    other: true,
  });
  expect(text("log-none").key).toBe("log-none");
});
