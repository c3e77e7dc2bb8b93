// Sorts figures by size.
import type { MetricsView } from "../../../protocol/status.ts";

export interface Bar {
  readonly name: string;
  readonly ok: number;
  readonly failed: number;
  /** Relative to the longest bar, from 0 to 1. */
  readonly okShare: number;
  readonly failedShare: number;
}

/** The largest first, equal ones by name. */
export function ranked(counts: MetricsView["calls"]): readonly Bar[] {
  const longest = Math.max(1, ...Object.values(counts).map(({ ok, failed }) => ok + failed));
  return Object.entries(counts)
    .map(([name, { ok, failed }]) => ({ name, ok, failed, okShare: ok / longest, failedShare: failed / longest }))
    .sort((a, b) => b.ok + b.failed - (a.ok + a.failed) || (a.name < b.name ? -1 : 1));
}

/** The same for counts without failures. */
export const rankedPlain = (counts: Readonly<Record<string, number>>): readonly Bar[] =>
  ranked(Object.fromEntries(Object.entries(counts).map(([name, ok]) => [name, { ok, failed: 0 }])));

/** The sum over all names. */
export const total = (counts: MetricsView["calls"], which: "ok" | "failed"): number =>
  Object.values(counts).reduce((sum, count) => sum + count[which], 0);
