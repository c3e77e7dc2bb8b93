// The order of rounds, and the figures over them.
import { afterEach, expect, test, vi } from "vitest";
import { comparedTimes, interleaved, measureRounds, medianRatio } from "../src/bench/rounds.ts";
import { spreadOf } from "../src/bench/row.ts";
import { selectionOf } from "../src/bench/selection.ts";

afterEach(() => void vi.restoreAllMocks());

test("rounds are interleaved: every row once, then every row again", () => {
  expect(interleaved(["a", "b", "c"], 2)).toEqual(["a", "b", "c", "a", "b", "c"]);
});

test("rows are measured round after round, and their results are by name", async () => {
  const order: string[] = [];
  const contender = (name: string) => ({ name, measure: async () => order.push(name) });
  const results = await measureRounds([contender("a"), contender("b")], 3);
  expect(order).toEqual(["a", "b", "a", "b", "a", "b"]);
  expect(results.get("b")).toEqual([2, 4, 6]);
});

test("a row that fails in one round has no results and is not measured again, and the others go on", async () => {
  const failures = vi.spyOn(console, "error").mockReturnValue(undefined);
  let tries = 0;
  const failing = {
    name: "a",
    measure: async (): Promise<number> => {
      tries += 1;
      if (tries === 2) throw new Error("out of order");
      return 1;
    },
  };
  const results = await measureRounds([failing, { name: "b", measure: async () => 2 }], 3);
  expect([...results]).toEqual([["b", [2, 2, 2]]]);
  expect(tries).toBe(2);
  expect(failures).toHaveBeenCalledOnce();
});

test("a ratio is the median of the ratios of each round, not the ratio of the medians", () => {
  expect(medianRatio([10, 40, 90], [10, 10, 30])).toBe(3);
  expect(medianRatio([10, 20, 30], [])).toBeUndefined();
  expect(medianRatio([], [1])).toBeUndefined();
});

test("times are compared by a percentile of each round", () => {
  const rounds = [
    { own: [1, 2, 9], base: [1, 1, 3] },
    { own: [2, 4, 8], base: [2, 2, 2] },
    { own: [3, 6, 7], base: [2, 3, 7] },
  ];
  expect(comparedTimes(rounds, 0.5)).toEqual({ own: 4, base: 2, ratio: 2 });
  expect(comparedTimes(rounds, 1)).toEqual({ own: 8, base: 3, ratio: 3 });
});

test("the spread names the lowest and the highest of several rounds", () => {
  expect(spreadOf([2000, 1500, 1800])).toBe("1,500 to 2,000 in 3 rounds");
  expect(spreadOf([2000])).toBe("");
});

test("rows are chosen by their letters, a' also as a2; without a choice all are", () => {
  const isWanted = selectionOf(["a2", "c"]);
  expect(["a", "a'", "b", "c"].filter(isWanted)).toEqual(["a'", "c"]);
  expect(selectionOf(["a'"])("a'")).toBe(true);
  expect(selectionOf([])("k")).toBe(true);
});
