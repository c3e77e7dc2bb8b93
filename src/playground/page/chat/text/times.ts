// Times as they are written: of the day, of the calendar, and what is left. All are in milliseconds since 1970.

const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "short" });
const date = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });
const dateAndYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });
const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium" });

/** "09:05". */
export const timeOf = (at: number): string => time.format(at);

/** Day, month, year and time to the second, for tooltips. */
export const momentOf = (at: number): string => moment.format(at);

/** The calendar day, the same for two moments exactly when they are on one day here. */
export function dayOf(at: number): string {
  const day = new Date(at);
  return `${day.getFullYear()}-${day.getMonth() + 1}-${day.getDate()}`;
}

const DAY = 86_400_000;

/** "Today", "Yesterday", "3 May", or with the year where it is another one. */
export function dayName(at: number, now: number): string {
  if (dayOf(at) === dayOf(now)) return "Today";
  if (dayOf(at) === dayOf(now - DAY)) return "Yesterday";
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return (isThisYear ? date : dateAndYear).format(at);
}

/** Short, for lists: the time today, the weekday within a week, else the date. */
export function shortTime(at: number, now: number): string {
  if (dayOf(at) === dayOf(now)) return timeOf(at);
  return Math.abs(now - at) < 6 * DAY ? weekday.format(at) : date.format(at);
}

const units = [
  { name: "d", ms: DAY },
  { name: "h", ms: 3_600_000 },
  { name: "min", ms: 60_000 },
] as const;

/** What is left until then in at most two units: "2 d 3 h", "4 min", "20 s"; "0 s" when it is over. */
export function timeLeft(until: number, now: number): string {
  const left = Math.max(0, until - now);
  const largest = units.findIndex(({ ms }) => left >= ms);
  const unit = units[largest];
  if (!unit) return `${Math.ceil(left / 1000)} s`;
  const next = units[largest + 1];
  const rest = next ? Math.floor((left % unit.ms) / next.ms) : 0;
  const whole = `${Math.floor(left / unit.ms)} ${unit.name}`;
  return next && rest > 0 ? `${whole} ${rest} ${next.name}` : whole;
}
