// The judgement of rows by their goals, and the printed rows.
import { expect, test } from "vitest";
import { figureRow, ratioRow, reaches } from "../src/bench/goal.ts";
import { cells, HEAD } from "../src/bench/row.ts";
import { rowsOf } from "../src/bench/throughput.ts";

test.each([
  [8, "≥", true],
  [7.9, "≥", false],
  [8, "≤", true],
  [8.1, "≤", false],
  [8, "<", false],
  [7.9, "<", true],
  [Number.NaN, "≥", false],
  [Number.NaN, "<", false],
] as const)("%d against the goal %s 8: %s", (value, is, isMet) => {
  expect(reaches(value, { is, limit: 8 })).toBe(isMet);
});

test("a figure with a goal of its own is judged by it, and one without is not judged", () => {
  const memory = figureRow("memory", { value: 399.6, unit: "MiB" }, { goal: { is: "<", limit: 400 }, note: "busy" });
  expect(cells(memory)).toEqual(["memory", "400 MiB", "", "< 400 MiB", "yes", "busy"]);
  expect(cells(figureRow("rate", { value: 5, unit: "updates/s" }))).toEqual(["rate", "5 updates/s", "", "", "", ""]);
  expect(cells(memory)).toHaveLength(HEAD.length);
});

test("a ratio is judged, and the figure stands beside it", () => {
  const row = ratioRow(
    "raid",
    { value: 12, unit: "ms", digits: 1 },
    { base: "without the raid", ratio: 3.25, goal: { is: "≤", limit: 3 } },
  );
  const [base, times] = ["without the raid", "×"];
  expect(cells(row)).toEqual(["raid", "12.0 ms", `3.3 ${times} ${base}`, `≤ 3.0 ${times} ${base}`, "NO", ""]);
});

const rate = (perSecond: number) => ({ perSecond, note: `note of ${perSecond}` });

const line = {
  letter: "c",
  title: "ordinary",
  goals: [
    { base: "b", is: "≥", limit: 8 },
    { base: "a", is: "≥", limit: 0.2 },
  ],
} as const;

test("a row of throughput shows the median of its rounds, and a further row each further goal", () => {
  const rounds = new Map([
    ["a", [rate(100_000), rate(50_000), rate(100_000)]],
    ["b", [rate(2000), rate(1000), rate(2000)]],
    ["c", [rate(20_000), rate(9000), rate(18_000)]],
  ]);
  const [first = [], second = []] = rowsOf(line, rounds).map(cells);
  const note = "9,000 to 20,000 in 3 rounds; note of 18000";
  expect(first).toEqual(["(c) ordinary", "18,000 updates/s", "9.0 × (b)", "≥ 8.0 × (b)", "yes", note]);
  expect(second).toEqual(["(c) against (a)", "18,000 updates/s", "0.18 × (a)", "≥ 0.20 × (a)", "NO", ""]);
});

test("a row whose base was not run says so, and is neither met nor missed", () => {
  const rounds = new Map([["c", [rate(20_000)]]]);
  const [first, second] = rowsOf(line, rounds);
  expect(first).toMatchObject({ figure: "20,000 updates/s", ratio: "no ratio: row b not run", isMet: undefined });
  expect(second).toMatchObject({ ratio: "no ratio: row a not run", isMet: undefined });
});

test("a row that could not be measured is missed", () => {
  expect(rowsOf(line, new Map())).toMatchObject([{ figure: "failed", isMet: false }]);
});
