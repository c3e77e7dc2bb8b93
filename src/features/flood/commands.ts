// The commands that set what a flood is.
import { text } from "../../core/text.ts";
import { type Duration, parseDuration } from "../../core/time.ts";
import { isOff, nothing, onOff, readCount, sanctionMode } from "../../kit/args.ts";
import { type Command, command } from "../../kit/command.ts";
import { accept, type Parsed, refuse } from "../../kit/parsed.ts";
import type { Reply } from "../../kit/reply.ts";
import type { Call, Utterance } from "../../kit/scope.ts";
import { FLOOD_BOUNDS, type FloodSettings, WINDOW_BOUNDS } from "./settings.ts";
import { stateText } from "./state-text.ts";

/** Who may set it, and where. */
const SETTING = { access: "restrict_members", place: "group" } as const;

type Change = Partial<FloodSettings> | undefined;

/** Said bare, each of them answers with what is set. */
export const floodCommands = (): readonly Command<FloodSettings>[] => [
  command({
    ...{ name: "flood", access: "everyone", place: "group", summary: "flood-command-flood" },
    parse: nothing,
    run: async ({ settings }) => stateText(settings),
  }),
  command({
    ...SETTING,
    ...{
      name: "setflood",
      example: "7",

      summary: "flood-command-setflood",
    },
    parse: readLimit,
    run: change,
  }),
  command({
    ...SETTING,
    ...{
      name: "setfloodtimer",
      example: "10 30s",

      summary: "flood-command-setfloodtimer",
    },
    parse: readTimer,
    run: change,
  }),
  command({
    ...SETTING,
    ...{ name: "floodmode", aliases: ["setfloodmode"], example: "tmute 3h" },
    summary: "flood-command-floodmode",
    parse: (said) => asChange(sanctionMode(said), (sanction) => ({ sanction })),
    run: change,
  }),
  command({
    ...SETTING,
    ...{
      name: "clearflood",
      example: "on",

      summary: "flood-command-clearflood",
    },
    parse: (said) => asChange(onOff(said), (clear) => ({ clear })),
    run: change,
  }),
];

async function change({ args, settings, configure }: Call<FloodSettings, Change>): Promise<Reply> {
  if (args === undefined) return stateText(settings);
  return (await configure(args)) ?? stateText({ ...settings, ...args });
}

function asChange<T>(parsed: Parsed<T | undefined>, toChange: (value: T) => Change): Parsed<Change> {
  if (!parsed.ok) return parsed;
  return accept(parsed.value === undefined ? undefined : toChange(parsed.value));
}

/** `7`, or `off`. */
function readLimit({ args }: Utterance): Parsed<Change> {
  const word = args.trim();
  if (word === "") return accept(undefined);
  if (isOff(word)) return accept({ limit: undefined });
  const limit = readCount(word, FLOOD_BOUNDS);
  return limit === undefined
    ? refuse(text("flood-limit-wrong", { least: FLOOD_BOUNDS[0], most: FLOOD_BOUNDS[1] }))
    : accept({ limit });
}

/** `10 30s`, or `off`. */
function readTimer({ args }: Utterance): Parsed<Change> {
  const [first = "", second = ""] = args.trim().split(/\s+/);
  if (first === "") return accept(undefined);
  if (isOff(first)) return accept({ timerLimit: undefined });
  const timerLimit = readCount(first, FLOOD_BOUNDS);
  const timerWindow = readWindow(second);
  if (timerLimit === undefined || timerWindow === undefined) {
    return refuse(text("flood-timer-wrong", { least: FLOOD_BOUNDS[0], most: FLOOD_BOUNDS[1] }));
  }
  return accept({ timerLimit, timerWindow });
}

function readWindow(word: string): Duration | undefined {
  const window = parseDuration(word);
  const [shortest, longest] = WINDOW_BOUNDS;
  return window !== undefined && window >= shortest && window <= longest ? window : undefined;
}
