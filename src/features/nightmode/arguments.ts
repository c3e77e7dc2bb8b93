// Reads the arguments of /nightmode: `on`, `off`, or hours with a time zone and days.

import { type DailyWindow, WEEKDAYS, type Weekday } from "../../core/daily-window.ts";
import { text } from "../../core/text.ts";
import { nearestZones, zoneNamed } from "../../core/time-zones.ts";
import { form } from "../../kit/declarations/forms.ts";
import { parser, readSwitch } from "../../kit/parsing/args.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";

/** Hours; what is not said stays as it is. */
export type Hours = Pick<DailyWindow, "from" | "to"> & Partial<Pick<DailyWindow, "zone" | "days">>;

/** What /nightmode shall do. */
export type NightmodeArguments =
  | { readonly kind: "switch"; readonly isOn: boolean }
  | { readonly kind: "hours"; readonly hours: Hours };

export const readNightmodeArguments = parser<NightmodeArguments>(
  ({ args, example }) => {
    const isOn = readSwitch(args);
    if (isOn !== undefined) return accept({ kind: "switch", isOn });
    const hours = readHours(args, example);
    return hours.ok ? accept({ kind: "hours", hours: hours.value }) : hours;
  },
  [form("<hours> [zone] [days]"), form("on"), form("off")],
);

/** Two times of day with a dash between them: `23:00-07:00`, `23 – 7`. */
const TIMES = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?(?=\s|,|$)\s*/;

/** `23:00-07:00 Europe/Berlin mon-fri`: the times, then a zone and days in any order. */
export function readHours(words: string, example: string): Parsed<Hours> {
  const [said = "", ...parts] = TIMES.exec(words) ?? [];
  const [from, to] = [minuteOf(parts[0], parts[1]), minuteOf(parts[2], parts[3])];
  if (from === undefined || to === undefined) return refuse(text("nightmode-malformed", { example }));
  if (from === to) return refuse(text("nightmode-empty", { example }));
  const rest = words
    .slice(said.length)
    .split(/[\s,]+/)
    .filter((word) => word !== "" && word.toLowerCase() !== "zone");
  const days = rest.map(daysOf).filter((read) => read !== undefined);
  const unread = rest.filter((word) => daysOf(word) === undefined).join("_");
  const zone = unread === "" ? undefined : zoneNamed(unread);
  if (unread !== "" && zone === undefined)
    return refuse(text("nightmode-no-zone", { zone: unread, nearest: nearestZones(unread).join(", "), example }));
  return accept({
    from,
    to,
    ...(zone !== undefined && { zone }),
    ...(days.length > 0 && { days: WEEKDAYS.filter((day) => days.flat().includes(day)) }),
  });
}

function minuteOf(hour: string | undefined, minute = "0"): number | undefined {
  const [h, m] = [Number(hour), Number(minute)];
  return h <= 23 && m <= 59 ? h * 60 + m : undefined;
}

/** `mon`, `monday`, `mon-fri`, `fri-mon`, `daily`; undefined where a word names no days. */
function daysOf(word: string): readonly Weekday[] | undefined {
  const name = word.toLowerCase();
  if (name === "daily" || name === "everyday") return WEEKDAYS;
  const [first, last, ...others] = name.split(/[-–—]/).map(dayOf);
  if (first === undefined || others.length > 0) return undefined;
  if (!/[-–—]/.test(name)) return [first];
  if (last === undefined) return undefined;
  const [start, end] = [WEEKDAYS.indexOf(first), WEEKDAYS.indexOf(last)];
  return WEEKDAYS.filter((_, day) => (start <= end ? day >= start && day <= end : day >= start || day <= end));
}

const NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** A day by its English name, or three letters or more of it. */
const dayOf = (word: string): Weekday | undefined =>
  word.length < 3 ? undefined : WEEKDAYS[NAMES.findIndex((name) => name.startsWith(word))];
