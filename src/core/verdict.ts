// What rules conclude, and how several conclusions become one plan.
import { harsher, type Sanction } from "./sanction.ts";
import type { Text } from "./text.ts";

/** One observation that speaks for a verdict: its name, how much it weighs from 0 to 1, and what was seen, in words. */
export interface Signal {
  readonly name: string;
  readonly weight: number;
  readonly detail: string | Text;
}

/** What one rule concluded about one event. */
export interface Verdict {
  /** Feature and rule, as in `flood.consecutive`. */
  readonly rule: string;
  /** Why, in words for the member; never the trigger itself. */
  readonly reason: Text;
  readonly sanction: Sanction | undefined;
  /** Ids of the messages that should go. */
  readonly remove: readonly number[];
  readonly evidence: readonly Signal[];
  /** The verdict is told to the log and acts on nothing. */
  readonly watch?: boolean;
  /** What is done has its case and is not told to the chat. */
  readonly silent?: boolean;
}

/** All verdicts on one event, resolved: every message once, the harshest sanction once. */
export interface Plan {
  readonly remove: readonly number[];
  readonly sanction: Sanction | undefined;
  /** The verdicts that act, by rule name. */
  readonly grounds: readonly Verdict[];
  /** The verdicts that only watch, by rule name. */
  readonly watched: readonly Verdict[];
}

const byRule = (a: Verdict, b: Verdict): number => (a.rule < b.rule ? -1 : Number(a.rule > b.rule));

const distinct = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  [...new Map(verdicts.map((verdict) => [verdict.rule, verdict])).values()].sort(byRule);

/**
 * Makes one plan of all verdicts; undefined where there is none. The order of the verdicts does not matter, and a
 * verdict given twice counts once: resolve(a, b) = resolve(b, a), resolve(a, a) = resolve(a).
 */
export function resolve(verdicts: readonly Verdict[]): Plan | undefined {
  if (verdicts.length === 0) return undefined;
  const grounds = distinct(verdicts.filter(({ watch }) => !watch));
  return {
    remove: [...new Set(grounds.flatMap(({ remove }) => remove))].sort((a, b) => a - b),
    sanction: grounds.map(({ sanction }) => sanction).reduce(harsher, undefined),
    grounds,
    watched: distinct(verdicts.filter(({ watch }) => watch)),
  };
}
