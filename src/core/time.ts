// Time as the domain speaks of it: instants and durations, and the bounds Telegram sets on them.

declare const unit: unique symbol;

/** A point in time, in milliseconds since 1970. */
export type Instant = number & { readonly [unit]: "instant" };

/** A length of time, in milliseconds. */
export type Duration = number & { readonly [unit]: "duration" };

/** The instant of a count of milliseconds since 1970. */
export const instant = (milliseconds: number): Instant => milliseconds as Instant;

/** The instant of a Telegram date, which counts seconds since 1970. */
export const fromUnix = (unixSeconds: number): Instant => instant(unixSeconds * 1000);

/** The Telegram date of an instant, rounded up so that nothing ends early. */
export const toUnix = (at: Instant): number => Math.ceil(at / 1000);

export const milliseconds = (count: number): Duration => count as Duration;
export const seconds = (count: number): Duration => milliseconds(count * 1000);
export const minutes = (count: number): Duration => seconds(count * 60);
export const hours = (count: number): Duration => minutes(count * 60);
export const days = (count: number): Duration => hours(count * 24);
export const weeks = (count: number): Duration => days(count * 7);

/** The instant that lies a duration after another; a negative duration lies before. */
export const after = (start: Instant, duration: Duration): Instant => instant(start + duration);

/** How long it takes from one instant to a later one. */
export const elapsed = (from: Instant, to: Instant): Duration => milliseconds(to - from);

/** Telegram keeps a restriction of under 30 s for ever (Bot API, banChatMember); a minute leaves room for the call itself. */
export const SHORTEST_SANCTION = minutes(1);

/** Telegram keeps a restriction of over 366 days for ever (Bot API, banChatMember); a year stays below it. */
export const LONGEST_SANCTION = days(365);

/** The nearest duration that Telegram treats as temporary. */
export const clampSanction = (duration: Duration): Duration =>
  milliseconds(Math.min(LONGEST_SANCTION, Math.max(SHORTEST_SANCTION, duration)));

const UNITS: ReadonlyMap<string, Duration> = new Map([
  ["s", seconds(1)],
  ["m", minutes(1)],
  ["h", hours(1)],
  ["d", days(1)],
  ["w", weeks(1)],
]);

/** Units that follow a number directly, and the words for them that may follow after a space. */
const CLOSE = "s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?|w(?:(?:ee)?ks?)?";
const APART = "secs?|seconds?|mins?|minutes?|hrs|hours?|days?|wks|weeks?";
const LEADING = new RegExp(
  `^(?:\\d{1,9}(?:${CLOSE}|[ \\t]+(?:${APART}))(?:\\s*(?=\\d))?)+(?=[\\s,;:!]|\\.(?:\\s|$)|$)`,
  "i",
);

/** An `M` is not a minute: it could mean months. */
const MONTH = /\dM(?![A-Za-z])/;

/** A length of time, and what is said after it. */
export interface LeadingDuration {
  readonly duration: Duration;
  readonly rest: string;
}

/** Reads the length that words begin with: `10m`, `10 minutes`, `1h30m`, `1 week 2 days`; none is undefined. */
export function leadingDuration(words: string): LeadingDuration | undefined {
  const [length] = LEADING.exec(words) ?? [];
  if (length === undefined || MONTH.test(length)) return undefined;
  let total = 0;
  for (const [, count, letter = ""] of length.matchAll(/(\d+)\s*([a-z])/gi))
    total += Number(count) * (UNITS.get(letter.toLowerCase()) ?? 0);
  if (total === 0 || !Number.isSafeInteger(total)) return undefined;
  return {
    duration: milliseconds(total),
    rest: words
      .slice(length.length)
      .replace(/^[\s,;:.!]+/, "")
      .trim(),
  };
}

/** The length that words end with: `spam 3d`, `for 10 minutes`; none is undefined. */
export function trailingDuration(words: string): Duration | undefined {
  for (const { index } of words.matchAll(/(?<=\s)\d/g)) {
    const duration = parseDuration(words.slice(index));
    if (duration !== undefined) return duration;
  }
  return undefined;
}

/** Reads `30s`, `10 minutes`, `6d`, `1 week` and sums such as `1h30m`; anything else, zero and absurd sums are undefined. */
export function parseDuration(input: string): Duration | undefined {
  const read = leadingDuration(input);
  return read?.rest === "" ? read.duration : undefined;
}

/** Whether words are meant as a length but cannot be read as one: `1M`, `1mo`, `1y`, `1 h`, `1.5h`, `1h30`, `-10m`. */
export const isFailedDuration = (words: string): boolean =>
  parseDuration(words) === undefined &&
  /^(?:-?\d{1,9}(?:[.,]\d+)?\s*(?:[smhdw]|mo(?:n|nth)?s?|y(?:(?:ea)?rs?)?)|(?:\d{1,9}[smhdw])+\d{1,9})$/i.test(
    words.trim(),
  );
