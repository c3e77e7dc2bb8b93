// Formats times in chats: time of day and date. All are in milliseconds since 1970.

const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "short" });
const date = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });
const dateAndYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });
const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium" });

/** "09:05". */
export const timeOf = (at: number): string => time.format(at);

/** Day, month, year and time to the second, for tooltips. */
export const momentOf = (at: number): string => moment.format(at);

/** A key of the local calendar day. */
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
