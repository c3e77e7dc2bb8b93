// What follows on how many warnings. Pure.
import type { Sanction } from "../../core/sanction.ts";
import { type Text, text } from "../../core/text.ts";
import { readCount, readSanction } from "../../kit/args.ts";
import { sanctionText } from "../../kit/sanction-text.ts";
import { MOST_WARNINGS, type WarnSettings } from "./settings.ts";

/** So many warnings lead to this. */
export interface Step {
  readonly at: number;
  readonly sanction: Sanction;
}

type Policy = Pick<WarnSettings, "limit" | "sanction" | "ladder">;

/** The steps in force, lowest first; a group without a ladder has one. */
export const stepsOf = ({ limit, sanction, ladder }: Policy): readonly Step[] =>
  ladder ? [...ladder].sort((a, b) => a.at - b.at) : [{ at: limit, sanction }];

/** How many warnings are the end: the highest step. */
export const limitOf = (policy: Policy): number => stepsOf(policy).at(-1)?.at ?? policy.limit;

/** What so many warnings lead to; beyond the highest step, that again. */
export function sanctionAt(count: number, policy: Policy): Sanction | undefined {
  const steps = stepsOf(policy);
  const step = count > limitOf(policy) ? steps.at(-1) : steps.find(({ at }) => at === count);
  return step?.sanction;
}

/** Reads `1 tmute 1h, 2 tmute 1d, 3 ban`; undefined where a step cannot be read or stands twice. */
export function readLadder(words: string): readonly Step[] | undefined {
  const steps = words.split(",").map(readStep);
  const read = steps.filter((step): step is Step => step !== undefined);
  const isDistinct = new Set(read.map(({ at }) => at)).size === steps.length;
  return isDistinct ? read.sort((a, b) => a.at - b.at) : undefined;
}

function readStep(words: string): Step | undefined {
  const [, number = "", rest = ""] = /^\s*(\d+)\s+(.+)$/.exec(words) ?? [];
  const at = readCount(number, [1, MOST_WARNINGS]);
  const sanction = readSanction(rest);
  return at !== undefined && sanction ? { at, sanction } : undefined;
}

/** The policy in words, one line a step. */
export const describePolicy = (policy: Policy): readonly Text[] =>
  stepsOf(policy).map(({ at, sanction }) => text("warns-step", { count: at, sanction: sanctionText(sanction) }));
