// The interface of a benchmark case.
import type { StorageFactory } from "../databases.ts";
import type { Row } from "./row.ts";

export interface BenchContext {
  readonly storages: StorageFactory;
  readonly isQuick: boolean;
  /** Updates per second of earlier cases of the same run, by letter. */
  readonly rates: Map<string, number>;
}

export interface BenchCase {
  readonly letter: string;
  readonly title: string;
  readonly needsPostgresql: boolean;
  readonly measure: (context: BenchContext) => Promise<readonly Row[]>;
}
