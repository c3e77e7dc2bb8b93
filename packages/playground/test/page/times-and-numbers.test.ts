// Formats of times and numbers.
import { describe, expect, test } from "vitest";
import { formatDuration, relativeTime } from "../../src/page/format/durations.ts";
import { clockTime, formatDay, formatMoment } from "../../src/page/format/moments.ts";
import { countOf, formatMs, megabytes, thousands } from "../../src/page/format/numbers.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe("a length of time", () => {
  test.each([
    [0, "0 s"],
    [400, "0 s"],
    [-5 * SECOND, "0 s"],
    [59 * SECOND, "59 s"],
    [MINUTE, "1 min"],
    [MINUTE + 59_600, "2 min"],
    [9 * MINUTE + 30 * SECOND, "9 min 30 s"],
    [2 * HOUR, "2 h"],
    [2 * HOUR + 59 * SECOND, "2 h"],
    [2 * DAY + 3 * HOUR + 4 * MINUTE, "2 d 3 h"],
    [400 * DAY, "400 d"],
  ])("%i ms is %s", (ms, words) => {
    expect(formatDuration(ms)).toBe(words);
  });

  test("seen from now is told by its largest unit, on either side", () => {
    expect(relativeTime(9 * MINUTE + 10 * SECOND, 0)).toBe("in 9 min");
    expect(relativeTime(0, 3 * HOUR + MINUTE)).toBe("3 h ago");
    expect(relativeTime(300, 0)).toBe("now");
  });
});

describe("a moment", () => {
  const at = new Date(2026, 10, 24, 4, 3, 2).getTime();

  test("has two digits everywhere", () => {
    expect(clockTime(at)).toBe("04:03:02");
  });

  test("has its day where it is not today", () => {
    expect(formatDay(at)).toBe("Tue 24 Nov");
    expect(formatMoment(at, at + HOUR)).toBe("04:03:02");
    expect(formatMoment(at, at + DAY)).toBe("Tue 24 Nov, 04:03:02");
  });
});

describe("a number", () => {
  test("has separators and agrees with what it counts", () => {
    expect(thousands(1_234_567)).toBe("1,234,567");
    expect(countOf(1, "message")).toBe("1 message");
    expect(countOf(2_000, "message")).toBe("2,000 messages");
    expect(countOf(0, "try", "tries")).toBe("0 tries");
  });

  test.each([
    [0.2, "<1 ms"],
    [8.4, "8 ms"],
    [999, "999 ms"],
    [1_240, "1.2 s"],
    [12_400, "12 s"],
  ])("of milliseconds, %d, is told as %s", (ms, words) => {
    expect(formatMs(ms)).toBe(words);
  });

  test("of bytes is told in megabytes", () => {
    expect(megabytes(84_400_000)).toBe("84 MB");
  });
});
