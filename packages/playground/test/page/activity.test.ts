// The activity panel: filtered calls, short texts, ranked figures, and the pausable list.
import { describe, expect, test } from "vitest";
import { callFilter, methodsOf } from "../../src/page/activity/calls/call-filter.ts";
import { FAULT_KINDS, FAULTS, faultLabel } from "../../src/page/activity/faults/fault-labels.ts";
import { ranked, rankedPlain, total } from "../../src/page/activity/figures/ranked.ts";
import { entriesOf, paramsLine, prettyJson, shortValue } from "../../src/page/activity/json/json-text.ts";
import { logSummary } from "../../src/page/activity/log/log-summary.ts";
import { pausableList } from "../../src/page/activity/pausable-list.ts";
import type { CallView, LogView } from "../../src/protocol/bot.ts";

const call = (number: number, more: Partial<CallView> = {}): CallView => ({
  kind: "call",
  key: `call ${number}`,
  number,
  method: "sendMessage",
  params: { chat_id: -1, text: "Hello" },
  at: 0,
  took: 1,
  outcome: "ok",
  answer: { message_id: 5 },
  chatId: -1,
  messages: [5],
  ...more,
});
const everything = { text: "", method: undefined, isFailedOnly: false, about: undefined } as const;

describe("calls", () => {
  test("all pass where nothing is asked for", () => {
    expect([call(1), call(2, { outcome: "lost" })].filter(callFilter(everything))).toHaveLength(2);
  });

  test("are found by all words, in the method, the parameters and the answer", () => {
    const isWanted = callFilter({ ...everything, text: " SENDmessage hello 5 " });
    expect(isWanted(call(1))).toBe(true);
    expect(isWanted(call(2, { answer: undefined, messages: [] }))).toBe(false);
    expect(callFilter({ ...everything, text: "refused" })(call(3, { outcome: "refused" }))).toBe(true);
  });

  test("are narrowed by method and to those that failed", () => {
    const calls = [
      call(1),
      call(2, { method: "getMe" }),
      call(3, { outcome: "refused" }),
      call(4, { outcome: "lost" }),
    ];
    expect(calls.filter(callFilter({ ...everything, method: "getMe" })).map(({ number }) => number)).toEqual([2]);
    expect(calls.filter(callFilter({ ...everything, isFailedOnly: true })).map(({ number }) => number)).toEqual([3, 4]);
    expect(methodsOf(calls)).toEqual(["getMe", "sendMessage"]);
  });

  test("concern a message that they made, named or answered, in its chat alone", () => {
    const isAbout = callFilter({ ...everything, about: { chat: -1, message: 5 } });
    expect(isAbout(call(1))).toBe(true);
    expect(isAbout(call(2, { chatId: -2 }))).toBe(false);
    expect(isAbout(call(3, { messages: [6], params: { reply_parameters: { message_id: 5 } } }))).toBe(true);
    expect(isAbout(call(4, { messages: [6], params: { reply_parameters: null } }))).toBe(false);
  });
});

describe("JSON", () => {
  test("in one line begins with what matters and leaves out what is said elsewhere", () => {
    const params = { chat_id: -1, reply_markup: { inline_keyboard: [] }, text: "Hello", user_id: 7, topic: undefined };
    expect(paramsLine(params)).toBe('text "Hello", user_id 7, reply_markup {…}');
    expect(paramsLine({})).toBe("");
  });

  test("in one line shows formatted texts as they are read", () => {
    const text = '<b>Bob</b> &amp; <a href="tg://user?id=7">Eve</a> &lt;3';
    expect(paramsLine({ text, parse_mode: "HTML" })).toBe('text "Bob & Eve <3"');
    expect(paramsLine({ text: "a <b" })).toBe('text "a <b"');
  });

  test.each([
    ["a\n b", '"a b"'],
    [`${"x".repeat(47)}😀😀`, `"${"x".repeat(47)}…"`],
    [[1, 2, 3], "[1, 2, 3]"],
    [[1, 2, 3, 4], "[4]"],
    [["a"], "[1]"],
    [[], "[]"],
    [{}, "{}"],
    [null, "null"],
    [true, "true"],
  ])("the value %j is shortened to %s", (value, short) => {
    expect(shortValue(value)).toBe(short);
  });

  test("opens where there is something in it, and is copied whole", () => {
    expect(entriesOf({ a: 1, b: undefined })).toEqual([["a", 1]]);
    expect(entriesOf([7])).toEqual([["0", 7]]);
    for (const value of [{}, [], null, undefined, "text", 7]) expect(entriesOf(value)).toBeUndefined();
    expect(prettyJson({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}');
    expect(prettyJson(undefined)).toBe("");
  });
});

describe("a line of the log", () => {
  const line = (event: string, fields: LogView["fields"] = {}) =>
    logSummary({ kind: "log", key: "log 1", number: 1, at: 0, level: "info", event, fields });

  test("has a name, and its fields as words", () => {
    expect(line("case.opened", { case: 3 })).toEqual({ name: "case.opened", summary: "case 3" });
  });

  test("tells the sentence that some events carry", () => {
    expect(line("storage.embedded: it is small.")).toEqual({ name: "storage.embedded", summary: "it is small." });
  });

  test("that is no event is told whole", () => {
    expect(line("(node:7) Warning: old")).toEqual({ name: "output", summary: "(node:7) Warning: old" });
  });
});

describe("a list that is held", () => {
  const entries = [1, 2, 3, 4].map((number) => ({ key: `k${number}`, number }));
  const held = entries.slice(0, 2);
  const numbers = (list: readonly { readonly number: number }[]) => list.map(({ number }) => number);

  test("follows what comes while it is not", () => {
    const { rows, newCount } = pausableList(entries, undefined, () => true);
    expect(numbers(rows)).toEqual([4, 3, 2, 1]);
    expect(newCount).toBe(0);
  });

  test("keeps its rows and counts what has come", () => {
    const { rows, newCount } = pausableList(entries.slice(1), held, () => true);
    expect(numbers(rows)).toEqual([2, 1]);
    expect(newCount).toBe(2);
  });

  test("counts only what is wanted, and narrows what it keeps", () => {
    const { rows, newCount } = pausableList(entries, held, ({ number }) => number % 2 === 0);
    expect(numbers(rows)).toEqual([2]);
    expect(newCount).toBe(1);
  });
});

describe("figures", () => {
  const calls = { getMe: { ok: 1, failed: 0 }, banChatMember: { ok: 1, failed: 0 }, sendMessage: { ok: 3, failed: 1 } };

  test("are ordered by size, relative to the largest", () => {
    const bars = ranked(calls);
    expect(bars.map(({ name }) => name)).toEqual(["sendMessage", "banChatMember", "getMe"]);
    expect(bars[0]).toMatchObject({ okShare: 0.75, failedShare: 0.25 });
    expect(bars[1]).toMatchObject({ okShare: 0.25, failedShare: 0 });
    expect(total(calls, "ok")).toBe(5);
    expect(total(calls, "failed")).toBe(1);
  });

  test("are none where nothing was counted", () => {
    expect(ranked({})).toEqual([]);
    expect(rankedPlain({ ban: 2 })).toEqual([{ name: "ban", ok: 2, failed: 0, okShare: 1, failedShare: 0 }]);
  });
});

describe("faults", () => {
  test("are all offered, each with what it does", () => {
    expect([...FAULT_KINDS].sort()).toEqual(Object.keys(FAULTS).sort());
    for (const { description } of Object.values(FAULTS)) expect(description).toMatch(/^[A-Z].*\.$/);
  });

  test("that are on say where and for how long", () => {
    const fault = { id: 1, kind: "500", method: undefined, left: undefined } as const;
    expect(faultLabel(fault)).toBe("500 Internal Server Error on every call, until cleared");
    expect(faultLabel({ ...fault, method: "getMe", left: 1 })).toBe("500 Internal Server Error on getMe, once more");
    expect(faultLabel({ ...fault, left: 9 })).toBe("500 Internal Server Error on every call, 9 more times");
  });
});
