// How the values in messages are written in a language.
import type { Member } from "../core/member.ts";
import type { TextValue } from "../core/text.ts";
import type { Duration, Instant } from "../core/time.ts";
import { escapeHtml, fenceName, isBlank } from "./html.ts";

const UNITS = [
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const;

/** A length of time in words, largest unit first: `1 hour, 30 minutes`. */
export function writeDuration(duration: Duration, locale: string): string {
  let rest = Math.max(1, Math.round(duration / 1000));
  const parts: string[] = [];
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(unitFormat(locale, unit).format(count));
  }
  return listFormat(locale).format(parts);
}

/** Formats are kept: to make one costs more than all that is written with it. */
const [unitFormats, listFormats] = [new Map<string, Intl.NumberFormat>(), new Map<string, Intl.ListFormat>()];

function unitFormat(locale: string, unit: string): Intl.NumberFormat {
  const key = `${locale} ${unit}`;
  const format = unitFormats.get(key) ?? new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" });
  unitFormats.set(key, format);
  return format;
}

function listFormat(locale: string): Intl.ListFormat {
  const format = listFormats.get(locale) ?? new Intl.ListFormat(locale, { type: "unit", style: "long" });
  listFormats.set(locale, format);
  return format;
}

/** How dates are written: English has the day first and 24 hours, as most of those who read it as a second language. */
const DATE_LOCALES: Readonly<Record<string, string>> = { en: "en-GB" };

/** Date and time of day in UTC, and says so: `1 Dec, 14:05 UTC`. The year is left out where it is that of `now`. */
export function writeMoment(at: Instant, locale: string, now?: Instant): string {
  const isThisYear = now !== undefined && new Date(at).getUTCFullYear() === new Date(now).getUTCFullYear();
  const format = new Intl.DateTimeFormat(DATE_LOCALES[locale] ?? locale, {
    day: "numeric",
    month: "short",
    year: isThisYear ? undefined : "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "UTC",
  });
  return `${format.format(at)} UTC`;
}

/** A name that leads to its bearer: people by id (Bot API, HTML style), channels by their public name where they have one. */
function writeMember(member: Member): string {
  const name = escapeHtml(fenceName(isBlank(member.name) ? (member.username ?? String(member.id)) : member.name));
  if (member.kind !== "channel") return `<a href="tg://user?id=${member.id}">${name}</a>`;
  return member.username ? `<a href="https://t.me/${escapeHtml(member.username)}">${name}</a>` : `<b>${name}</b>`;
}

/** In which language to write, and at which moment it is read. */
export interface Writing {
  readonly locale: string;
  readonly now: Instant | undefined;
}

/** Writes every kind of value but nested texts, which need the messages. */
export function writeValue(
  value: Exclude<TextValue, { readonly kind: "text" } | readonly unknown[]>,
  { locale, now }: Writing,
): string | number {
  if (typeof value === "number") return value;
  if (typeof value === "string") return escapeHtml(value);
  switch (value.kind) {
    case "duration":
      return escapeHtml(writeDuration(value.duration, locale));
    case "moment":
      return escapeHtml(writeMoment(value.at, locale, now));
    case "markup":
      return value.html;
    case "link":
      return `<a href="${escapeHtml(value.url)}">${escapeHtml(value.label)}</a>`;
    default:
      return writeMember(value);
  }
}
