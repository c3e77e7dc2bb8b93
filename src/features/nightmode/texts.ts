// The texts of night mode.

import { type DailyWindow, WEEKDAYS, type Weekday } from "../../core/daily-window.ts";
import { type PlainKey, type Text, text } from "../../core/text.ts";
import type { NightmodeSettings } from "./settings.ts";

/** A time of day as it is typed: `07:00`. */
export const timeOfDay = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");

/** The settings in words. */
export function stateText({ isOn, hours, takes }: NightmodeSettings): Text {
  const about = { hours: hoursText(hours), what: text(TAKEN[takes]) };
  return isOn ? text("nightmode-state-on", about) : text("nightmode-state-off", about);
}

/** The hours with their zone and days. */
export const hoursText = ({ from, to, zone, days }: DailyWindow): Text =>
  text("nightmode-hours", { from: timeOfDay(from), to: timeOfDay(to), zone, days: daysText(days) });

export const TAKEN = { writing: "nightmode-takes-writing", media: "nightmode-takes-media" } as const satisfies Record<
  NightmodeSettings["takes"],
  PlainKey
>;

const DAYS: Readonly<Record<Weekday, PlainKey>> = {
  mon: "nightmode-day-mon",
  tue: "nightmode-day-tue",
  wed: "nightmode-day-wed",
  thu: "nightmode-day-thu",
  fri: "nightmode-day-fri",
  sat: "nightmode-day-sat",
  sun: "nightmode-day-sun",
};

function daysText(days: readonly Weekday[]): Text {
  if (days.length === WEEKDAYS.length) return text("nightmode-daily");
  const [first, ...others] = days.map((day) => text(DAYS[day]));
  return others.reduce<Text>(
    (before, last) => text("nightmode-days", { before, last }),
    first ?? text("nightmode-daily"),
  );
}
