// The commands that set what warnings lead to.
import type { Sanction } from "../../core/sanction.ts";
import { lasting, type Text, text } from "../../core/text.ts";
import { durationOrOff, nothing, readCount, readSanction } from "../../kit/args.ts";
import { type Command, command } from "../../kit/command.ts";
import { accept, type Parsed, refuse } from "../../kit/parsed.ts";
import type { Call, Utterance } from "../../kit/scope.ts";
import { describePolicy, readLadder, type Step } from "./ladder.ts";
import { MOST_WARNINGS, type WarnSettings } from "./settings.ts";

/** `/warnings`, `/warnlimit`, `/warnmode`, `/warntime`. */
export const policyCommands = (): readonly Command<WarnSettings>[] => [
  command({
    ...{ name: "warnings", access: "everyone", place: "group", summary: "warns-command-warnings" },
    parse: nothing,
    run: async ({ settings }) => policyText(settings),
  }),
  command({
    ...{ name: "warnlimit", aliases: ["setwarnlimit"], example: "3", access: "restrict_members", place: "group" },
    summary: "warns-command-warnlimit",
    parse: readLimit,
    run: async (call) =>
      call.args === undefined ? policyText(call.settings) : changed(call, { limit: call.args, ladder: undefined }),
  }),
  command({
    ...{ name: "warnmode", aliases: ["setwarnmode"], example: "tmute 1d", access: "restrict_members", place: "group" },
    summary: "warns-command-warnmode",
    parse: readMode,
    run: async (call) => (call.args === undefined ? policyText(call.settings) : changed(call, call.args)),
  }),
  command({
    ...{
      name: "warntime",
      example: "4w",
      access: "restrict_members",
      place: "group",
      summary: "warns-command-warntime",
    },
    parse: durationOrOff,
    run: async (call) => {
      if (call.args === undefined) return policyText(call.settings);
      return changed(call, { forgetAfter: call.args === "off" ? undefined : call.args });
    },
  }),
];

/** The policy in words. */
export function policyText(settings: WarnSettings): Text {
  const { forgetAfter } = settings;
  const memory = forgetAfter
    ? text("warns-forgotten", { duration: lasting(forgetAfter) })
    : text("warns-never-forgotten");
  return text("warns-policy", { steps: describePolicy(settings), memory });
}

/** A change of the policy: a simple one puts the ladder away, a ladder sets the limit. */
export type PolicyChange = Partial<WarnSettings>;

/** Makes the change and says what is in force then. */
export async function changed(
  { settings, configure }: Pick<Call<WarnSettings, unknown>, "settings" | "configure">,
  change: PolicyChange,
): Promise<Text> {
  return (await configure(change)) ?? policyText({ ...settings, ...change });
}

function readLimit({ args }: Utterance): Parsed<number | undefined> {
  const word = args.trim();
  if (word === "") return accept(undefined);
  const limit = readCount(word, [1, MOST_WARNINGS]);
  return limit === undefined ? refuse(text("warns-limit-wrong", { most: MOST_WARNINGS })) : accept(limit);
}

function readMode({ args }: Utterance): Parsed<PolicyChange | undefined> {
  const words = args.trim();
  return words === "" ? accept(undefined) : readPolicy(words);
}

/** Reads a sanction for the limit, or a whole ladder. */
export function readPolicy(words: string): Parsed<PolicyChange> {
  const sanction = readSanction(words);
  if (sanction) return accept(simple(sanction));
  const steps = readLadder(words);
  return steps ? accept(ladder(steps)) : refuse(text("warns-mode-wrong"));
}

const simple = (sanction: Sanction): PolicyChange => ({ sanction, ladder: undefined });

const ladder = (steps: readonly Step[]): PolicyChange => ({ ladder: [...steps] });
