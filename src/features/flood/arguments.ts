// Reads the arguments of the flood commands.

import { text } from "../../core/text.ts";
import { type Duration, parseDuration } from "../../core/time.ts";
import { form } from "../../kit/declarations/forms.ts";
import { isOff, parser, within } from "../../kit/parsing/args.ts";
import { accept, refuse } from "../../kit/parsing/parsed.ts";
import { COUNTS, RUNS, WINDOWS } from "./settings.ts";

/** A number of messages, and the window in which they count. */
export interface TimedLimit {
  readonly count: number;
  readonly window: Duration;
}

/** A number of messages in a row, and how long a run of them counts, where that is said. */
export interface RunLimit {
  readonly count: number;
  readonly runTime: Duration | undefined;
}

/** A number of messages, with or without a length of time, as in `8 10m`; or `off`. */
export const limitOrOff = parser<RunLimit | "off">(
  ({ args, example }) => {
    if (isOff(args)) return accept("off");
    const [first, length] = numberAndRest(args);
    const [count, runTime] = [toCount(first), parseDuration(length)];
    if (count === undefined || (length !== "" && runTime === undefined))
      return refuse(text("flood-limit-malformed", { ...COUNTS, example }));
    if (runTime === undefined) return accept({ count, runTime });
    const bounded = within(runTime, `${example} 10m`, RUNS);
    return bounded.ok ? accept({ count, runTime: bounded.value }) : bounded;
  },
  [form("<number> [time]"), form("off")],
);

/** A number of messages and a length of time, as in `8 30s`; or `off`. */
export const timedLimitOrOff = parser<TimedLimit | "off">(
  ({ args, example }) => {
    if (isOff(args)) return accept("off");
    const [first, length] = numberAndRest(args);
    const [count, window] = [toCount(first), parseDuration(length)];
    if (count === undefined || window === undefined)
      return refuse(text("flood-timer-malformed", { ...COUNTS, example }));
    const bounded = within(window, example, WINDOWS);
    return bounded.ok ? accept({ count, window: bounded.value }) : bounded;
  },
  [form("<number> <time>"), form("off")],
);

function numberAndRest(args: string): readonly [string, string] {
  const [, first = "", rest = ""] = /^\s*(\S+)\s*([\s\S]*?)\s*$/.exec(args) ?? [];
  return [first, rest];
}

function toCount(word: string): number | undefined {
  const count = /^\d{1,3}$/.test(word) ? Number(word) : 0;
  return count >= COUNTS.fewest && count <= COUNTS.most ? count : undefined;
}
