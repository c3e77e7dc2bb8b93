// The policy of warnings: which sanction follows at which count. Pure.
import type { Sanction } from "../../core/sanction.ts";
import { text } from "../../core/text.ts";
import { after, type Instant, milliseconds } from "../../core/time.ts";
import { readSanction } from "../../kit/parsing/args.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import { COUNTS, type WarnSettings } from "./settings.ts";

/** The sanction at a count of warnings. */
export interface LadderStep {
  readonly count: number;
  readonly sanction: Sanction;
}

/** One sanction at the limit, or a ladder of several. */
export type WarnMode =
  | { readonly kind: "simple"; readonly sanction: Sanction }
  | { readonly kind: "ladder"; readonly steps: readonly LadderStep[] };

/** The steps in rising order; a simple policy has one. */
export const stepsOf = ({ ladder, limit, sanction }: WarnSettings): readonly LadderStep[] =>
  ladder ? [...ladder].sort((a, b) => a.count - b.count) : [{ count: limit, sanction }];

/** The count at which warnings are reset: the highest step. */
export const limitOf = (settings: WarnSettings): number => stepsOf(settings).at(-1)?.count ?? settings.limit;

/** The step for a count: the one of exactly that count, or the highest from its count on. */
export function stepFor(count: number, settings: WarnSettings): (LadderStep & { readonly isTop: boolean }) | undefined {
  const steps = stepsOf(settings);
  const top = steps.at(-1);
  if (top && count >= top.count) return { ...top, isTop: true };
  const step = steps.find((candidate) => candidate.count === count);
  return step && { ...step, isTop: false };
}

/** The moment since which warnings count; undefined where all do. */
export const countedSince = ({ forgetAfter }: WarnSettings, now: Instant): Instant | undefined =>
  forgetAfter === undefined ? undefined : after(now, milliseconds(-forgetAfter));

/** Reads `ban` or a ladder such as `1 tmute 1h, 2 tmute 1d, 3 ban`. */
export function parseMode(words: string): Parsed<WarnMode> {
  const simple = readSanction(words);
  if (simple) return accept({ kind: "simple", sanction: simple });
  const steps = words.split(",").map(parseStep);
  const read = steps.filter((step) => step !== undefined);
  const isRising = read.every(({ count }, index) => index === 0 || count > (read[index - 1]?.count ?? 0));
  return read.length === steps.length && isRising
    ? accept({ kind: "ladder", steps: read })
    : refuse(text("warns-mode-malformed", { ...COUNTS, simple: "/warnmode tmute 3h", ladder: LADDER_EXAMPLE }));
}

/** A ladder, as a whole command. */
const LADDER_EXAMPLE = "/warnmode 1 tmute 1h, 2 tmute 1d, 3 ban";

function parseStep(words: string): LadderStep | undefined {
  const [, digits, mode = ""] = /^\s*(\d{1,2})\s+(.+)$/.exec(words) ?? [];
  const [count, sanction] = [Number(digits), readSanction(mode)];
  return sanction && count >= COUNTS.fewest && count <= COUNTS.most ? { count, sanction } : undefined;
}
