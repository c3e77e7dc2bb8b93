// Times as admins write them, and as Telegram bounds them.
import { describe, expect, test } from "vitest";
import {
  after,
  clampSanction,
  days,
  elapsed,
  hours,
  instant,
  isFailedDuration,
  LONGEST_SANCTION,
  leadingDuration,
  milliseconds,
  minutes,
  parseDuration,
  SHORTEST_SANCTION,
  seconds,
  toUnix,
  trailingDuration,
  weeks,
} from "../../src/core/time.ts";

describe("a length of time", () => {
  test.each([
    ["30s", seconds(30)],
    ["4m", minutes(4)],
    ["3h", hours(3)],
    ["6d", days(6)],
    ["5w", weeks(5)],
    ["1h30m", minutes(90)],
    ["1w2d3h4m5s", 788_645_000],
    ["2D", days(2)],
    ["90m", minutes(90)],
    ["1m1m", minutes(2)],
    ["10min", minutes(10)],
    ["10 minutes", minutes(10)],
    ["10 Minutes", minutes(10)],
    ["2 hours", hours(2)],
    ["1hr", hours(1)],
    ["1 week", weeks(1)],
    ["3days", days(3)],
    ["1h 30m", minutes(90)],
    ["1 hour 30 minutes", minutes(90)],
    ["1 week 2d", days(9)],
  ])("%s is read", (words, expected) => {
    expect(parseDuration(words)).toBe(expected);
  });

  test.each(["", "3", "h", "d3", "1h30", "1.5h", "-1d", "1 h", "3 d", "forever", "1y", "0s", "0d0h", "1h,2m", "１h"])(
    "“%s” is none",
    (words) => {
      expect(parseDuration(words)).toBeUndefined();
    },
  );

  test.each(["1M", "1h30M", "1mo", "1 month", "1 M", "10mn", "3 dogs", "2 h", "10 minutes of spam"])(
    "“%s” is none, either",
    (words) => {
      expect(parseDuration(words)).toBeUndefined();
    },
  );

  test.each([
    ["3d raiding", days(3), "raiding"],
    ["1h 30m off topic", minutes(90), "off topic"],
    ["1h 5 messages", hours(1), "5 messages"],
    ["2 hours of spam", hours(2), "of spam"],
    ["10m", minutes(10), ""],
    ["10m.", minutes(10), ""],
    ["10m, spam", minutes(10), "spam"],
    ["2 hours: off topic", hours(2), "off topic"],
  ])("“%s” begins with one", (words, duration, rest) => {
    expect(leadingDuration(words)).toEqual({ duration, rest });
  });

  test.each(["3dprinting", "3d-printers", "spam 3d", "2 accounts", "1M of it"])("“%s” begins with none", (words) => {
    expect(leadingDuration(words)).toBeUndefined();
  });

  test.each(["1M", "1mo", "2 months", "1y", "1 year", "1 h", "1.5h", "1,5 d", "1h30", "-10m"])(
    "“%s” fails to be one",
    (words) => {
      expect(isFailedDuration(words)).toBe(true);
    },
  );

  test.each([
    ["spam 3d", days(3)],
    ["for 10 minutes", minutes(10)],
    ["spam, 1h 30m", minutes(90)],
    ["2 accounts 1w.", weeks(1)],
  ])("“%s” ends with one", (words, duration) => {
    expect(trailingDuration(words)).toBe(duration);
  });

  test.each(["3d", "spam", "2 accounts", "seen 5 minutes ago", "spam3d", "spam 1M"])("“%s” ends with none", (words) => {
    expect(trailingDuration(words)).toBeUndefined();
  });

  test.each(["1m", "10 minutes", "10", "1 mouse", "spam", "1y of spam", ""])("“%s” does not", (words) => {
    expect(isFailedDuration(words)).toBe(false);
  });

  test("a sum that no clock can hold is none", () => {
    expect(parseDuration("999999999w".repeat(40))).toBeUndefined();
  });
});

describe("what Telegram treats as temporary", () => {
  test.each([
    [seconds(1), SHORTEST_SANCTION],
    [SHORTEST_SANCTION, minutes(1)],
    [hours(5), hours(5)],
    [LONGEST_SANCTION, days(365)],
    [days(366), LONGEST_SANCTION],
    [weeks(999), LONGEST_SANCTION],
  ])("%d ms becomes %d ms", (asked, expected) => {
    expect(clampSanction(asked)).toBe(expected);
  });
});

describe("instants", () => {
  test("a Telegram date is rounded up, so that nothing ends early", () => {
    expect(toUnix(instant(1001))).toBe(2);
    expect(toUnix(instant(2000))).toBe(2);
  });

  test("what lies after an instant has elapsed since it", () => {
    const start = instant(5);
    const later = after(start, milliseconds(7));
    expect(later).toBe(12);
    expect(elapsed(start, later)).toBe(7);
  });
});
