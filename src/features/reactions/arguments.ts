// Reads the arguments of the commands about reactions.
import { text } from "../../core/text.ts";
import { type Duration, parseDuration } from "../../core/time.ts";
import { form } from "../../kit/declarations/forms.ts";
import { isOff, parser, readSwitch, within } from "../../kit/parsing/args.ts";
import type { Mode } from "../../kit/parsing/mode.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import { COUNTS, NEWCOMERS, type ReactionSettings, WINDOWS } from "./settings.ts";

/** Whose reactions can be switched one by one. */
const WHO = ["newcomers", "outsiders", "channels"] as const;

const words = (args: string): readonly string[] => args.trim().toLowerCase().split(/\s+/);

/** `on`, `off` or `watch`; or whose reactions are removed, as in `newcomers on`, `newcomers 3d`, `channels off`. */
export const reactionChange = parser<Partial<ReactionSettings>>(
  ({ args, example }) => {
    const [first = "", ...rest] = words(args);
    const who = WHO.find((one) => one === first);
    const said = rest.join(" ");
    if (who === undefined) {
      const mode = rest.length === 0 ? readMode(first) : undefined;
      return mode === undefined ? refuse(text("reactions-refused", { example })) : accept({ mode });
    }
    const isSwitched = readSwitch(said);
    if (isSwitched !== undefined) return accept({ [who]: isSwitched });
    const time = who === "newcomers" ? parseDuration(said) : undefined;
    return time === undefined ? refuse(text("reactions-refused", { example })) : newcomersWithin(time);
  },
  [
    form("on"),
    form("off"),
    form("watch"),
    ...WHO.flatMap((who) => [form(`${who} on`), form(`${who} off`)]),
    form("newcomers <time>"),
  ],
);

function readMode(word: string): Mode | undefined {
  if (word === "watch") return "watch";
  const isSwitched = readSwitch(word);
  if (isSwitched === undefined) return undefined;
  return isSwitched ? "on" : "off";
}

function newcomersWithin(time: Duration): Parsed<Partial<ReactionSettings>> {
  const bounded = within(time, "/reactions newcomers 1d", NEWCOMERS);
  return bounded.ok ? accept({ newcomers: true, newcomerFor: bounded.value }) : bounded;
}

/** A number of reactions, and the window in which they count, where it is said. */
export interface ReactionLimit {
  readonly count: number;
  readonly window: Duration | undefined;
}

/** A number of reactions, with or without a length of time, as in `20 1m`; or `off`. */
export const limitOrOff = parser<ReactionLimit | "off">(
  ({ args, example }) => {
    if (isOff(args)) return accept("off");
    const [number = "", ...rest] = words(args);
    const count = /^\d{1,3}$/.test(number) ? Number(number) : 0;
    const window = parseDuration(rest.join(" "));
    const isInBounds = count >= COUNTS.fewest && count <= COUNTS.most;
    if (!isInBounds || (rest.length > 0 && window === undefined))
      return refuse(text("reactions-limit-malformed", { ...COUNTS, example }));
    if (window === undefined) return accept({ count, window });
    const bounded = within(window, example, WINDOWS);
    return bounded.ok ? accept({ count, window: bounded.value }) : bounded;
  },
  [form("<number> [time]"), form("off")],
);
