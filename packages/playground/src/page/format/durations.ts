// Formats durations, short enough for a button.
const UNITS = [
  { name: "d", ms: 86_400_000 },
  { name: "h", ms: 3_600_000 },
  { name: "min", ms: 60_000 },
  { name: "s", ms: 1_000 },
] as const;

/** A duration in its two largest units, as in "2 d 3 h"; less than a second is "0 s". */
export const formatDuration = (ms: number): string =>
  partsOf(ms).slice(0, 2).filter(isThere).map(partText).join(" ") || "0 s";

/** A time relative to now, both in milliseconds since 1970: "in 9 min", "3 h ago", "now". */
export function relativeTime(at: number, now: number): string {
  const [largest] = partsOf(Math.abs(at - now));
  if (!largest) return "now";
  return at > now ? `in ${partText(largest)}` : `${partText(largest)} ago`;
}

interface Part {
  readonly name: string;
  readonly count: number;
}

/** From the largest non-zero unit down to seconds. */
function partsOf(ms: number): readonly Part[] {
  const length = Math.max(0, Math.round(ms / 1_000) * 1_000);
  const parts = UNITS.map(({ name, ms: size }, index) => {
    const larger = UNITS[index - 1]?.ms ?? Number.POSITIVE_INFINITY;
    return { name, count: Math.floor((length % larger) / size) };
  });
  const first = parts.findIndex(isThere);
  return first === -1 ? [] : parts.slice(first);
}

const isThere = ({ count }: Part): boolean => count > 0;
const partText = ({ name, count }: Part): string => `${count} ${name}`;
