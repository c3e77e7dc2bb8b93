// A row of the benchmark's table: the measured figure and its goal.

export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly goal: string;
  /** Undefined without a goal. */
  readonly isMet: boolean | undefined;
  /** A note on the figure. */
  readonly note: string;
}

export const HEAD = ["case", "figure", "goal", "met", "note"] as const;

export const cells = ({ what, figure, goal, isMet, note }: Row): readonly string[] => [
  what,
  figure,
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

/** The minimum or the maximum of a figure. */
export interface Goal {
  readonly least?: number;
  readonly most?: number;
  readonly unit: string;
  readonly digits?: number;
}

/** A row with one number and its goal. */
export function judged(
  what: string,
  value: number,
  { goal, note = "" }: { readonly goal: Goal; readonly note?: string },
): Row {
  const { least, most, unit, digits = 0 } = goal;
  const bounds = [
    ...(least === undefined ? [] : [`≥ ${rounded(least, digits)} ${unit}`]),
    ...(most === undefined ? [] : [`< ${rounded(most, digits)} ${unit}`]),
  ];
  const isMet = value >= (least ?? Number.NEGATIVE_INFINITY) && value < (most ?? Number.POSITIVE_INFINITY);
  return {
    what,
    figure: `${rounded(value, digits)} ${unit}`.trim(),
    goal: bounds.join(", "),
    note,
    isMet: bounds.length === 0 ? undefined : isMet,
  };
}
