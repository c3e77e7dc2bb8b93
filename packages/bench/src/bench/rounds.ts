// Interleaved rounds of measurements, and the figures over all rounds.
import { median, percentile } from "../percentile.ts";

/** One of the things that are compared; measured once in each round. */
export interface Contender<T> {
  readonly name: string;
  readonly measure: () => Promise<T>;
}

/** The order of measurements: all of a round, then all of the next, so that a slow minute of the machine affects all alike. */
export const interleaved = <T>(all: readonly T[], rounds: number): readonly T[] =>
  Array.from({ length: rounds }, () => all).flat();

/** Measures all contenders in interleaved order. The results are by name; a contender that fails once has none. */
export async function measureRounds<T>(
  contenders: readonly Contender<T>[],
  rounds: number,
): Promise<ReadonlyMap<string, readonly T[]>> {
  const results = new Map<string, readonly T[]>();
  const failed = new Set<string>();
  for (const { name, measure } of interleaved(contenders, rounds)) {
    if (failed.has(name)) continue;
    try {
      results.set(name, [...(results.get(name) ?? []), await measure()]);
    } catch (error) {
      console.error(error);
      failed.add(name);
      results.delete(name);
    }
  }
  return results;
}

/** The median of the ratios of the same round; undefined unless both have rounds. */
export const medianRatio = (own: readonly number[], base: readonly number[]): number | undefined =>
  median(own.slice(0, base.length).map((value, round) => value / (base[round] ?? Number.NaN)));

/** The times of the same acts in one round: of the row, and of its base. */
export interface PairedTimes {
  readonly own: readonly number[];
  readonly base: readonly number[];
}

export interface ComparedTimes {
  /** Medians over the rounds. */
  readonly own: number;
  readonly base: number;
  readonly ratio: number | undefined;
}

/** Compares a percentile of the times, round by round. */
export function comparedTimes(rounds: readonly PairedTimes[], share: number): ComparedTimes {
  const of = (times: readonly number[]): number => percentile(times, share) ?? Number.NaN;
  const [own, base] = [rounds.map((round) => of(round.own)), rounds.map((round) => of(round.base))];
  return { own: median(own) ?? Number.NaN, base: median(base) ?? Number.NaN, ratio: medianRatio(own, base) };
}
