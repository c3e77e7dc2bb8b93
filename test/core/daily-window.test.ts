// Windows of the day by the clocks of a time zone: over midnight, by days, and where clocks are put forward or back.
import { describe, expect, test } from "vitest";
import { type DailyWindow, WEEKDAYS, type Weekday, windowAt } from "../../src/core/daily-window.ts";
import { instant } from "../../src/core/time.ts";

const at = (utc: string) => instant(Date.parse(utc));
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const window = (hours: string, zone = "UTC", days: readonly Weekday[] = WEEKDAYS): DailyWindow => {
  const [from = "", to = ""] = hours.split("-");
  return { from: minutesOf(from), to: minutesOf(to), zone, days };
};

/** Inside or outside, and when that changes. */
const state = (of: DailyWindow, now: string): string => {
  const { isInside, changesAt } = windowAt(of, at(now));
  return `${isInside ? "in" : "out"} until ${new Date(changesAt).toISOString().slice(0, 16)}`;
};

describe("a window in UTC", () => {
  test.each([
    ["09:00-17:00", "2026-03-10T08:59Z", "out until 2026-03-10T09:00"],
    ["09:00-17:00", "2026-03-10T09:00Z", "in until 2026-03-10T17:00"],
    ["09:00-17:00", "2026-03-10T17:00Z", "out until 2026-03-11T09:00"],
    ["23:00-07:00", "2026-03-10T22:59Z", "out until 2026-03-10T23:00"],
    ["23:00-07:00", "2026-03-10T23:00Z", "in until 2026-03-11T07:00"],
    ["23:00-07:00", "2026-03-11T00:00Z", "in until 2026-03-11T07:00"],
    ["23:00-07:00", "2026-03-11T06:59Z", "in until 2026-03-11T07:00"],
    ["23:00-07:00", "2026-03-11T07:00Z", "out until 2026-03-11T23:00"],
    ["00:00-23:59", "2026-12-31T23:59Z", "out until 2027-01-01T00:00"],
    ["22:00-00:00", "2026-03-10T23:30Z", "in until 2026-03-11T00:00"],
  ])("%s at %s: %s", (hours, now, expected) => {
    expect(state(window(hours), now)).toBe(expected);
  });
});

describe("on some days", () => {
  test.each([
    // 2026-03-13 is a Friday.
    [["mon", "tue", "wed", "thu", "fri"], "2026-03-13T23:30Z", "in until 2026-03-14T07:00"],
    [["mon", "tue", "wed", "thu", "fri"], "2026-03-14T23:30Z", "out until 2026-03-16T23:00"],
    [["sun"], "2026-03-16T06:00Z", "in until 2026-03-16T07:00"],
    [["sun"], "2026-03-16T08:00Z", "out until 2026-03-22T23:00"],
    [["mon"], "2026-03-10T08:00Z", "out until 2026-03-16T23:00"],
  ] as const)("%j, the night from 23:00 to 07:00 at %s: %s", (days, now, expected) => {
    expect(state(window("23:00-07:00", "UTC", days), now)).toBe(expected);
  });

  test("the days are those of the zone, not of UTC", () => {
    // In Auckland it is Monday already.
    expect(state(window("08:00-12:00", "Pacific/Auckland", ["mon"]), "2026-06-07T21:00Z")).toBe(
      "in until 2026-06-08T00:00",
    );
  });
});

describe("where clocks are put forward or back", () => {
  test.each([
    ["winter in Berlin", "23:00-07:00", "Europe/Berlin", "2026-01-10T21:59Z", "out until 2026-01-10T22:00"],
    ["summer in Berlin", "23:00-07:00", "Europe/Berlin", "2026-07-10T20:59Z", "out until 2026-07-10T21:00"],
    ["the short night in Berlin", "23:00-07:00", "Europe/Berlin", "2026-03-28T22:00Z", "in until 2026-03-29T05:00"],
    ["the long night in Berlin", "23:00-07:00", "Europe/Berlin", "2026-10-24T21:00Z", "in until 2026-10-25T06:00"],
    [
      "the short night in New York",
      "23:00-07:00",
      "America/New_York",
      "2026-03-08T04:00Z",
      "in until 2026-03-08T11:00",
    ],
    ["the long night in New York", "23:00-07:00", "America/New_York", "2026-11-01T03:00Z", "in until 2026-11-01T12:00"],
    ["an end that is left out", "23:00-02:30", "Europe/Berlin", "2026-03-28T23:00Z", "in until 2026-03-29T01:30"],
    ["a start that is left out", "02:30-05:00", "Europe/Berlin", "2026-03-29T00:59Z", "out until 2026-03-29T01:30"],
    ["an end that comes twice", "23:00-02:30", "Europe/Berlin", "2026-10-25T00:00Z", "in until 2026-10-25T00:30"],
    ["after it came first", "23:00-02:30", "Europe/Berlin", "2026-10-25T01:10Z", "out until 2026-10-25T22:00"],
    [
      "a quarter of an hour in Nepal",
      "23:00-07:00",
      "Asia/Kathmandu",
      "2026-05-01T17:00Z",
      "out until 2026-05-01T17:15",
    ],
    [
      "half an hour of summer on Lord Howe",
      "23:00-07:00",
      "Australia/Lord_Howe",
      "2026-04-04T12:00Z",
      "in until 2026-04-04T20:30",
    ],
    ["a day that Samoa left out", "23:00-07:00", "Pacific/Apia", "2011-12-30T09:30Z", "in until 2011-12-30T17:00"],
  ])("%s: %s %s at %s: %s", (...row) => {
    const [, hours, zone, now, expected] = row;
    expect(state(window(hours, zone), now)).toBe(expected);
  });

  test.each(["Europe/Berlin", "America/New_York", "Australia/Sydney", "UTC"])(
    "in %s every seventh hour of 2026 agrees with what its clock shows",
    (zone) => {
      const night = window("22:15-06:45", zone);
      const clock = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
      for (let now = at("2026-01-01T00:00Z"); now < at("2027-01-01T00:00Z"); now = instant(now + 3_600_000 * 7)) {
        const shown = clock.format(now);
        expect(windowAt(night, now).isInside, `${zone} ${shown}`).toBe(shown >= "22:15" || shown < "06:45");
      }
    },
  );
});
