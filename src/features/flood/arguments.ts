// Reads the arguments of the flood commands.

import { text } from "../../core/text.ts";
import { type Duration, parseDuration } from "../../core/time.ts";
import { form } from "../../kit/declarations/forms.ts";
import { isOff, parser, within } from "../../kit/parsing/args.ts";
import { accept, refuse } from "../../kit/parsing/parsed.ts";
import { COUNTS, WINDOWS } from "./settings.ts";

/** A number of messages, and the window in which they count. */
export interface TimedLimit {
  readonly count: number;
  readonly window: Duration;
}

/** A number of messages, or `off`. */
export const limitOrOff = parser<number | "off">(
  ({ args, example }) => {
    const word = args.trim();
    if (isOff(word)) return accept("off");
    const count = toCount(word);
    return count === undefined ? refuse(text("flood-limit-malformed", { ...COUNTS, example })) : accept(count);
  },
  [form("<number>"), form("off")],
);

/** A number of messages and a length of time, as in `8 30s`; or `off`. */
export const timedLimitOrOff = parser<TimedLimit | "off">(
  ({ args, example }) => {
    if (isOff(args)) return accept("off");
    const [, first = "", length = ""] = /^\s*(\S+)\s*([\s\S]*?)\s*$/.exec(args) ?? [];
    const [count, window] = [toCount(first), parseDuration(length)];
    if (count === undefined || window === undefined)
      return refuse(text("flood-timer-malformed", { ...COUNTS, example }));
    const bounded = within(window, example, WINDOWS);
    return bounded.ok ? accept({ count, window: bounded.value }) : bounded;
  },
  [form("<number> <time>"), form("off")],
);

function toCount(word: string): number | undefined {
  const count = /^\d{1,3}$/.test(word) ? Number(word) : 0;
  return count >= COUNTS.fewest && count <= COUNTS.most ? count : undefined;
}
