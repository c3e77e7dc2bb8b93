// Reads the arguments of the commands about copies and bursts.
import { text } from "../../core/text.ts";
import { type Duration, parseDuration } from "../../core/time.ts";
import { form } from "../../kit/declarations/forms.ts";
import { isOff, parser, within } from "../../kit/parsing/args.ts";
import { accept, refuse } from "../../kit/parsing/parsed.ts";
import { COUNTS, WINDOWS } from "./settings.ts";

/** How many, and the window in which they count, where it is said. */
export interface Limit {
  readonly count: number;
  readonly window: Duration | undefined;
}

/** A number, with or without a length of time, as in `4 2m`; or `off`. */
export const limitOrOff = parser<Limit | "off">(
  ({ args, example }) => {
    if (isOff(args)) return accept("off");
    const [, number = "", length = ""] = /^\s*(\S+)\s*([\s\S]*?)\s*$/.exec(args) ?? [];
    const count = /^\d{1,3}$/.test(number) ? Number(number) : 0;
    const window = parseDuration(length);
    const isInBounds = count >= COUNTS.fewest && count <= COUNTS.most;
    if (!isInBounds || (length !== "" && window === undefined))
      return refuse(text("duplicates-limit-malformed", { ...COUNTS, example }));
    if (window === undefined) return accept({ count, window });
    const bounded = within(window, example, WINDOWS);
    return bounded.ok ? accept({ count, window: bounded.value }) : bounded;
  },
  [form("<number> [time]"), form("off")],
);
