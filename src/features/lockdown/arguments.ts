// Reads the arguments of /lockdown.

import { text } from "../../core/text.ts";
import { type Duration, isFailedDuration, leadingDuration } from "../../core/time.ts";
import { form } from "../../kit/declarations/forms.ts";
import { durationRefusal, parser, readSwitch, within } from "../../kit/parsing/args.ts";
import { accept, refuse } from "../../kit/parsing/parsed.ts";
import { LENGTHS } from "./settings.ts";

/** What /lockdown shall do. */
export type LockdownArguments =
  | { readonly kind: "begin"; readonly lasts: Duration | undefined; readonly reason: string | undefined }
  | { readonly kind: "end"; readonly reason: string | undefined };

export const readLockdownArguments = parser<LockdownArguments>(
  ({ args, example }) => {
    const words = args.trim();
    const [, first = "", rest = ""] = /^(\S+)\s*([\s\S]*)$/.exec(words) ?? [];
    const isOn = readSwitch(first);
    const reason = rest || undefined;
    if (isOn !== undefined) return accept(isOn ? { kind: "begin", lasts: undefined, reason } : { kind: "end", reason });
    const read = leadingDuration(words);
    if (read === undefined)
      return refuse(
        isFailedDuration(first) ? durationRefusal(first, example) : text("lockdown-malformed", { example }),
      );
    const bounded = within(read.duration, example, LENGTHS);
    return bounded.ok ? accept({ kind: "begin", lasts: bounded.value, reason: read.rest || undefined }) : bounded;
  },
  [form("<time> [reason]"), form("on"), form("off")],
);
