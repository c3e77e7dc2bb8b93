// The interface of a benchmark case.
import type { StorageFactory } from "../databases.ts";
import type { Row } from "./row.ts";

export interface BenchContext {
  readonly storages: StorageFactory;
  readonly isQuick: boolean;
  readonly hasPostgresql: boolean;
  /** Whether the row of a letter was asked for. */
  readonly isWanted: (letter: string) => boolean;
  /** Updates per second in each round of earlier rows of the same run, by letter. */
  readonly rates: Map<string, readonly number[]>;
}

export interface BenchCase {
  /** The letters of its rows. */
  readonly letters: readonly string[];
  readonly title: string;
  readonly needsPostgresql: boolean;
  readonly measure: (context: BenchContext) => Promise<readonly Row[]>;
}

/** The number of rounds of a comparison. */
export const roundsOf = ({ isQuick }: Pick<BenchContext, "isQuick">): number => (isQuick ? 1 : 3);

/** The number of updates of a round. */
export const sizeOf = ({ isQuick }: Pick<BenchContext, "isQuick">, count: number): number =>
  isQuick ? Math.floor(count / 5) : count;
