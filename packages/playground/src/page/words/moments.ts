// Moments, given in milliseconds since 1970, as the viewer's clock and calendar show them.

/** The time of the day to the second: "14:03:22". */
export function clockTime(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(":");
}

/** The day: "Mon 24 Nov". */
export function day(at: number): string {
  const date = new Date(at);
  return `${DAYS[date.getDay()]} ${date.getDate()} ${MONTHS[date.getMonth()]}`;
}

/** The time of the day, and the day where it is another one than today. */
export const moment = (at: number, now: number): string =>
  day(at) === day(now) ? clockTime(at) : `${day(at)}, ${clockTime(at)}`;

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

const twoDigits = (value: number): string => String(value).padStart(2, "0");
