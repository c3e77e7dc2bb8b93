// The rows of throughput: what each measures, and the rows that it is compared with.
import type { BenchContext } from "./bench-case.ts";
import type { Goal } from "./goal.ts";
import { botRate, peerRate, type Rate } from "./rates.ts";

export interface Line {
  readonly letter: string;
  readonly title: string;
  readonly needsPostgresql: boolean;
  readonly rate: (context: BenchContext) => Promise<Rate>;
  readonly goals: readonly RatioGoal[];
}

interface RatioGoal extends Goal {
  /** The letter of the row to compare with. */
  readonly base: string;
}

/** The load of row d. */
export const ENFORCEMENT = { engine: "postgresql", kind: "mixed", count: 20_000 } as const;

const peers: readonly Line[] = [
  {
    letter: "a",
    title: "grammY's runner with an empty handler",
    needsPostgresql: false,
    rate: (context) => peerRate(context, { peer: "bare", kind: "ordinary", count: 200_000 }),
    goals: [],
  },
  {
    letter: "a'",
    title: "grammY's runner that deletes what a regular expression matches, 10 % spam",
    needsPostgresql: false,
    rate: (context) => peerRate(context, { peer: "matching", kind: "mixed", count: 50_000 }),
    goals: [],
  },
  {
    letter: "b",
    title: "usual bot: session read and write, one INSERT",
    needsPostgresql: true,
    rate: (context) => peerRate(context, { peer: "usual", kind: "ordinary", count: 15_000 }),
    goals: [],
  },
];

const bots: readonly Line[] = [
  {
    letter: "c",
    title: "ordinary traffic, every protection on, PostgreSQL",
    needsPostgresql: true,
    rate: (context) => botRate(context, { engine: "postgresql", kind: "ordinary", count: 100_000 }),
    goals: [
      { base: "b", is: "≥", limit: 8 },
      { base: "a", is: "≥", limit: 0.2 },
    ],
  },
  {
    letter: "d",
    title: "10 % enforcement, PostgreSQL",
    needsPostgresql: true,
    rate: (context) => botRate(context, ENFORCEMENT),
    goals: [{ base: "b", is: "≥", limit: 2 }],
  },
  {
    letter: "e",
    title: "10 % enforcement, embedded",
    needsPostgresql: false,
    rate: (context) => botRate(context, { engine: "embedded", kind: "mixed", count: 10_000 }),
    goals: [{ base: "b", is: "≥", limit: 0.8 }],
  },
];

/** All rows, in the order of a round. */
export const lines: readonly Line[] = [...peers, ...bots];
