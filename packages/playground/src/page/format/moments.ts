// Formats times, given in milliseconds since 1970, in the local time zone.

/** The time of day to the second: "14:03:22". */
export function clockTime(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(":");
}

/** The date: "Mon 24 Nov". */
export function formatDay(at: number): string {
  const date = new Date(at);
  return `${DAYS[date.getDay()]} ${date.getDate()} ${MONTHS[date.getMonth()]}`;
}

/** The time of day, with the date if it is not today. */
export const formatMoment = (at: number, now: number): string =>
  formatDay(at) === formatDay(now) ? clockTime(at) : `${formatDay(at)}, ${clockTime(at)}`;

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

const twoDigits = (value: number): string => String(value).padStart(2, "0");
