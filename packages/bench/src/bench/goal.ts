// Rows that are judged: by the figure itself, or by its ratio to a base of the same run.
import { type Row, rounded } from "./row.ts";

export interface Goal {
  readonly is: "≥" | "≤" | "<";
  readonly limit: number;
}

export interface Figure {
  readonly value: number;
  readonly unit: string;
  /** Digits after the point. */
  readonly digits?: number;
}

/** Whether a value reaches the goal; a value that is not a number reaches none. */
export function reaches(value: number, { is, limit }: Goal): boolean {
  if (is === "≥") return value >= limit;
  return is === "≤" ? value <= limit : value < limit;
}

const written = ({ value, unit, digits = 0 }: Figure): string => `${rounded(value, digits)} ${unit}`.trim();

/** A row whose goal, if it has one, is for its figure. */
export function figureRow(
  what: string,
  figure: Figure,
  { goal, note = "" }: { readonly goal?: Goal; readonly note?: string } = {},
): Row {
  return {
    what,
    figure: written(figure),
    ratio: "",
    goal: goal === undefined ? "" : `${goal.is} ${written({ ...figure, value: goal.limit })}`,
    isMet: goal === undefined ? undefined : reaches(figure.value, goal),
    note,
  };
}

export interface Comparison {
  /** The base as the table names it: the letter of a row in brackets, or words. */
  readonly base: string;
  /** Undefined if the base was not measured in this run. */
  readonly ratio: number | undefined;
  readonly goal: Goal;
  readonly note?: string;
}

/** A row whose goal is for its ratio to a base; without the base it is neither met nor missed. */
export function ratioRow(what: string, figure: Figure, { base, ratio, goal, note = "" }: Comparison): Row {
  return {
    what,
    figure: written(figure),
    ratio: ratio === undefined ? `no ratio: ${missing(base)}` : `${digitsOf(ratio)} × ${base}`,
    goal: `${goal.is} ${digitsOf(goal.limit)} × ${base}`,
    isMet: ratio === undefined ? undefined : reaches(ratio, goal),
    note,
  };
}

const missing = (base: string): string => {
  const letter = /^\((.+)\)$/.exec(base)?.[1];
  return letter === undefined ? `${base} not measured` : `row ${letter} not run`;
};

/** Two digits after the point where the number is small. */
const digitsOf = (ratio: number): string => rounded(ratio, ratio < 2 ? 2 : 1);
