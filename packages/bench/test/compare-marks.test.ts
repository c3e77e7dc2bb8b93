// How a fault run counts lost, doubled and out-of-order effects.
import { expect, test } from "vitest";
import { type CaseRow, compareMarks, type ObservedState } from "../src/faults/compare-marks.ts";
import type { MarkedUpdate } from "../src/faults/marked-load.ts";

const CHAT = -1001;

const marks: readonly MarkedUpdate[] = [
  { kind: "ban", tag: "b1", chat: CHAT, user: 11, message: 5 },
  { kind: "warn", tag: "w2", chat: CHAT, user: 12 },
  { kind: "setting", tag: `s${CHAT}:1`, chat: CHAT, days: 1 },
  { kind: "setting", tag: `s${CHAT}:2`, chat: CHAT, days: 2 },
];

const ban: CaseRow = { chat: CHAT, number: 1, kind: "ban", target: 11, reason: "b1", former: "member" };
const warning: CaseRow = { chat: CHAT, number: 2, kind: "warn", target: 12, reason: "w2", former: undefined };
const toOwner = { chat: CHAT, text: "", to: 1001 };

const whole: ObservedState = {
  cases: [ban, warning],
  warnings: ["w2"],
  settings: [1, 2].map((days) => ({ chat: CHAT, days })),
  aside: [],
  report: {
    deleted: { [`${CHAT}:5`]: 1 },
    banned: { [`${CHAT}:11`]: 2 },
    restricted: {},
    freed: {},
    reactions: [],
    calls: {},
    sent: [
      { chat: CHAT, text: "N11 is banned", to: undefined },
      { chat: CHAT, text: "N12 is warned", to: undefined },
      toOwner,
      toOwner,
    ],
  },
};

const found = (changes: Partial<ObservedState>): ReturnType<typeof compareMarks> =>
  compareMarks(marks, { ...whole, ...changes }, 0);

const counted = (changes: Partial<ObservedState>): readonly number[] => {
  const { lost, doubled, disorder, sendsSkipped, sendsRepeated } = found(changes);
  return [lost, doubled, disorder, sendsSkipped, sendsRepeated];
};

test("a whole run has nothing to complain of, though a ban was repeated", () => {
  expect(counted({})).toEqual([0, 0, 0, 0, 0]);
});

test("a case, a warning, a change and an act that are missing are lost updates", () => {
  expect(counted({ cases: [ban] })[0]).toBe(1);
  expect(counted({ warnings: [] })[0]).toBe(1);
  expect(counted({ settings: [] })[0]).toBe(2);
  expect(counted({ report: { ...whole.report, deleted: {} } })[0]).toBe(1);
});

test("two cases of one update, and a ban that found a banned person, are doubled", () => {
  expect(counted({ cases: [ban, warning, { ...warning, number: 3 }] })[1]).toBe(1);
  expect(counted({ cases: [{ ...ban, former: "banned" }, warning] })[1]).toBe(1);
});

test("a ban of somebody whom nobody marked is counted", () => {
  const banned = { ...whole.report.banned, [`${CHAT}:99`]: 1 };
  expect(found({ report: { ...whole.report, banned } }).examples).toEqual([`ban of ${CHAT}:99 uncalled for`]);
});

test("effects in another order than their updates, and gaps in the numbers, are disorder", () => {
  expect(counted({ settings: [2, 1].map((days) => ({ chat: CHAT, days })) })[2]).toBe(1);
  expect(counted({ cases: [ban, { ...warning, number: 4 }] })[2]).toBe(1);
});

test("sends that are missing are skipped, and those told twice are repeated", () => {
  const [first, ...others] = whole.report.sent;
  expect(counted({ report: { ...whole.report, sent: others } }).slice(3)).toEqual([1, 0]);
  const twice = first ? [first, ...whole.report.sent] : [];
  expect(counted({ report: { ...whole.report, sent: twice } }).slice(3)).toEqual([0, 1]);
});
