// A row of the benchmark's table: the measured figure, its ratio to another row, and its goal.

export interface Row {
  readonly what: string;
  readonly figure: string;
  /** The figure divided by that of the base, or the reason why there is none. */
  readonly ratio: string;
  readonly goal: string;
  /** Undefined without a goal, and without the ratio that the goal is for. */
  readonly isMet: boolean | undefined;
  /** A note on the figure. */
  readonly note: string;
}

export const HEAD = ["case", "figure", "ratio", "goal", "met", "note"] as const;

export const cells = ({ what, figure, ratio, goal, isMet, note }: Row): readonly string[] => [
  what,
  figure,
  ratio,
  goal,
  wordOf(isMet),
  note,
];

function wordOf(isMet: boolean | undefined): string {
  if (isMet === undefined) return "";
  return isMet ? "yes" : "NO";
}

/** A number with separators between thousands. */
export const rounded = (value: number, digits = 0): string =>
  value.toLocaleString("en-US", { maximumFractionDigits: digits, minimumFractionDigits: digits });

/** The lowest and the highest value of the rounds; empty for one round. */
export function spreadOf(values: readonly number[], digits = 0): string {
  if (values.length < 2) return "";
  return `${rounded(Math.min(...values), digits)} to ${rounded(Math.max(...values), digits)} in ${values.length} rounds`;
}

/** The parts of a note that are not empty. */
export const noteOf = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("; ");

const blank = { ratio: "", goal: "", note: "" };

/** The row of a measurement that failed. */
export const failedRow = (what: string): Row => ({ ...blank, what, figure: "failed", isMet: false });

/** The row of a measurement that needs PostgreSQL where there is none. */
export const skippedRow = (what: string): Row => ({
  ...blank,
  what,
  figure: "not measured: no PostgreSQL answers",
  isMet: undefined,
});
