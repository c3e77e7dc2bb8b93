// What every case of the benchmark is given, and what it gives.
import type { Places } from "../databases.ts";
import type { Row } from "./row.ts";

export interface Surroundings {
  readonly places: Places;
  readonly isQuick: boolean;
  /** Updates a second that earlier cases of the same run came to, by the letter of the case. */
  readonly rates: Map<string, number>;
}

export interface Case {
  readonly letter: string;
  readonly title: string;
  readonly needsPostgresql: boolean;
  readonly measure: (surroundings: Surroundings) => Promise<readonly Row[]>;
}
