// Counting and printing of the bench.
import { expect, test } from "vitest";
import { median, percentile } from "../src/percentile.ts";
import { createRandom } from "../src/random.ts";
import { createFaultSource } from "../src/server/faults.ts";
import { createCounter } from "../src/statements.ts";
import { markdownTable, replaceBetween, terminalTable } from "../src/table.ts";

test("the same seed gives the same numbers, another one others", () => {
  const first = (seed: number): readonly number[] => {
    const random = createRandom(seed);
    return Array.from({ length: 5 }, () => random.below(1000));
  };
  expect(first(7)).toEqual(first(7));
  expect(first(7)).not.toEqual(first(8));
});

test("numbers are spread evenly over what they may be", () => {
  const random = createRandom(3);
  const counts = Array<number>(10).fill(0);
  for (let draw = 0; draw < 10_000; draw++) {
    const number = random.below(10);
    counts[number] = (counts[number] ?? 0) + 1;
  }
  expect(Math.min(...counts)).toBeGreaterThan(800);
});

test("a percentile is the value at its rank, and there is none of nothing", () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentile(values, 0.99)).toBe(99);
  expect(median(values)).toBe(50);
  expect(percentile(values, 1)).toBe(100);
  expect(median([])).toBeUndefined();
});

test("a table keeps its columns below each other, and numbers to the right", () => {
  expect(terminalTable(["what", "count"], [["one", "7"]])).toBe("what  count\n----  -----\none       7");
  expect(markdownTable(["a"], [["x|y"]])).toBe("| a |\n| --- |\n| x\\|y |");
});

test("a text goes between its markers, and nowhere else", () => {
  const document = "before <!-- bench:begin --> old <!-- bench:end --> after";
  expect(replaceBetween(document, "bench", "new")).toBe(
    "before <!-- bench:begin -->\n\nnew\n\n<!-- bench:end --> after",
  );
  expect(() => replaceBetween("nothing", "bench", "new")).toThrow("bench:begin");
});

test("a fault meets the calls it names, as often as it may", () => {
  const plan = createFaultSource([{ kind: "500", methods: "ban\\w+", times: 1 }], 1);
  const kinds = ["sendMessage", "banChatMember", "banChatMember"].map(
    (method) => plan.applyFault({ method, chat: -1 }, 0).fault?.kind,
  );
  expect(kinds).toEqual([undefined, "500", undefined]);
});

test("a limit lets a number of calls per second through, in each chat", () => {
  const plan = createFaultSource([{ kind: "limit", perSecond: 1, eachChat: true }], 1);
  const isRefused = (chat: number, now: number) =>
    plan.applyFault({ method: "sendMessage", chat }, now).fault !== undefined;
  expect(isRefused(1, 0)).toBe(false);
  expect(isRefused(1, 10)).toBe(true);
  expect(isRefused(2, 20)).toBe(false);
  expect(isRefused(1, 1000)).toBe(false);
});

const message = (type: string, ...texts: readonly string[]): Buffer => {
  const body = Buffer.from(`${texts.join("\0")}\0`);
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};

test("statements are counted where they are run, whether simple or prepared, however they come in pieces", () => {
  const counter = createCounter();
  const take = counter.connection();
  const startup = Buffer.from([0, 0, 0, 8, 0, 3, 0, 0]);
  const sent = Buffer.concat([
    startup,
    message("Q", "BEGIN"),
    message("P", "s1", "INSERT INTO cases"),
    message("B", "", "s1"),
    message("E", ""),
    message("Q", "COMMIT"),
  ]);
  for (const byte of sent) take(Buffer.from([byte]));
  expect(counter.counts()).toEqual({ total: 3, working: 1 });
});
