// A part of the day that comes again, by the clocks of a time zone: `23:00-07:00 Europe/Berlin, Monday to Friday`.
import { createCache } from "./cache.ts";
import { type Instant, instant } from "./time.ts";

/** The days of the week, in the order in which a window names them. */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A window begins on each of its days; one that ends at an earlier time of day than it begins ends on the next day. */
export interface DailyWindow {
  /** Minutes since midnight. */
  readonly from: number;
  readonly to: number;
  /** A name of the time zone database, such as `Europe/Berlin`. */
  readonly zone: string;
  readonly days: readonly Weekday[];
}

/** Whether a moment lies in the window, and when that changes next. */
export interface WindowState {
  readonly isInside: boolean;
  readonly changesAt: Instant;
}

/** The minutes of a day. */
export const DAY_MINUTES = 24 * 60;

const MINUTE = 60_000;

/** Looks from the day before, whose window may go on, to a week later: by then every weekday has come. */
const [FIRST_DAY, LAST_DAY] = [-1, 8];

/** Whether the moment lies in the window, and when that changes. A clock that is put forward or back is followed. */
export function windowAt(window: DailyWindow, now: Instant): WindowState {
  const today = localDate(now, window.zone);
  const spans: { readonly start: Instant; readonly end: Instant }[] = [];
  for (let offset = FIRST_DAY; offset <= LAST_DAY; offset++) {
    const date = today + offset;
    if (window.days.includes(weekdayOf(date))) spans.push(spanOf(window, date));
  }
  const isInside = spans.some(({ start, end }) => start <= now && now < end);
  const changes = spans.map(({ start, end }) => (isInside ? end : start)).filter((at) => at > now);
  return { isInside, changesAt: instant(Math.min(...changes)) };
}

function spanOf({ from, to, zone }: DailyWindow, date: number) {
  return { start: clockTime(zone, date, from), end: clockTime(zone, to > from ? date : date + 1, to) };
}

/** Days since 1970, whose first was a Thursday. */
const weekdayOf = (date: number): Weekday => WEEKDAYS[(((date + 3) % 7) + 7) % 7] ?? "mon";

/** The day that the calendar of a zone shows, in days since 1970. */
const localDate = (at: Instant, zone: string): number => Math.floor(shownTime(at, zone) / (DAY_MINUTES * MINUTE));

/**
 * When the clocks of a zone show a time on a date. Of a time that they show twice the first counts; one that they leave out
 * comes as much later as they leave out.
 */
function clockTime(zone: string, date: number, minute: number): Instant {
  const shown = (date * DAY_MINUTES + minute) * MINUTE;
  const guesses = [shown - DAY_MINUTES * MINUTE, shown + DAY_MINUTES * MINUTE].map((near) =>
    instant(shown - offsetAt(instant(near), zone)),
  );
  const right = guesses.filter((guess) => shownTime(guess, zone) === shown);
  return instant(right.length > 0 ? Math.min(...right) : (guesses[0] ?? shown));
}

/** What the clocks of a zone are ahead of UTC. */
const offsetAt = (at: Instant, zone: string): number => shownTime(at, zone) - Math.floor(at / 1000) * 1000;

/** What the clocks of a zone show, as if it were UTC: in milliseconds, to the second. */
function shownTime(at: Instant, zone: string): number {
  const shown: Partial<Record<string, number>> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** How many formats are kept: making one costs far more than using it. */
const formats = createCache<string, Intl.DateTimeFormat>({ max: 200 });

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(zone, format);
  return format;
}
