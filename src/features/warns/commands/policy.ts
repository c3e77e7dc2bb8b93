// The commands, and the question, that set the policy of warnings.

import { text } from "../../../core/text.ts";
import { FOR_MODERATORS } from "../../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import { form } from "../../../kit/declarations/forms.ts";
import { done, type Prompt } from "../../../kit/declarations/prompt.ts";
import { durationOrOff, nothing, parser } from "../../../kit/parsing/args.ts";
import { accept, refuse } from "../../../kit/parsing/parsed.ts";
import type { Reply } from "../../../kit/reply.ts";
import type { Call } from "../../../kit/scope.ts";
import { parseMode, type WarnMode } from "../ladder.ts";
import { COUNTS, LIFETIMES, type WarnSettings } from "../settings.ts";
import { policyText } from "../texts.ts";

const parseLimit = parser<number>(
  ({ args, example }) => {
    const limit = /^\d{1,2}$/.test(args.trim()) ? Number(args) : 0;
    return limit >= COUNTS.fewest && limit <= COUNTS.most
      ? accept(limit)
      : refuse(text("warns-limit-malformed", { ...COUNTS, example }));
  },
  [form("<number>")],
);

export const policyCommands: readonly Command<WarnSettings>[] = [
  command({
    name: "warnings",
    summary: "warns-command-warnings",
    access: "everyone",
    place: "group",
    parse: nothing,
    run: async ({ settings }) => policyText(settings),
  }),
  command({
    name: "warnlimit",
    aliases: ["setwarnlimit"],
    summary: "warns-command-warnlimit",
    example: "4",
    ...FOR_MODERATORS,
    parse: parseLimit.optional(),
    run: async (call) => {
      if (call.args === undefined) return policyWithExample(call.settings, "/warnlimit 4");
      if (call.settings.ladder) return text("warns-limit-of-ladder", { example: "/warnmode ban" });
      return change(call, { limit: call.args });
    },
  }),
  command({
    name: "warnmode",
    aliases: ["setwarnmode"],
    summary: "warns-command-warnmode",
    example: "tmute 3h",
    ...FOR_MODERATORS,
    parse: parser(
      ({ args }) => parseMode(args),
      [form("<action>"), form("1 <action>, 2 <action>, 3 <action>")],
    ).optional(),
    run: async (call) =>
      call.args === undefined
        ? policyWithExample(call.settings, "/warnmode 1 tmute 1h, 2 tmute 1d, 3 ban")
        : change(call, changeFor(call.args)),
  }),
  command({
    name: "warntime",
    summary: "warns-command-warntime",
    example: "4w",
    ...FOR_MODERATORS,
    parse: durationOrOff(LIFETIMES).optional(),
    run: async (call) => {
      if (call.args === undefined) return policyWithExample(call.settings, "/warntime 4w");
      return change(call, { forgetAfter: call.args === "off" ? undefined : call.args });
    },
  }),
];

/** Asks for a ladder in private. */
export const ladderPrompt: Prompt<WarnSettings> = {
  id: "ladder",
  access: "restrict_members",
  question: () => text("warns-ladder-question"),
  answer: async (call) => {
    const mode = parseMode(call.args);
    return mode.ok ? accept(done(await change(call, changeFor(mode.value)))) : mode;
  },
};

const changeFor = (mode: WarnMode): Partial<WarnSettings> =>
  mode.kind === "simple" ? { sanction: mode.sanction, ladder: undefined } : { ladder: [...mode.steps] };

/** Changes the policy, and shows it. */
async function change(call: Call<WarnSettings, unknown>, wanted: Partial<WarnSettings>): Promise<Reply> {
  return (await call.configure(wanted)) ?? policyText({ ...call.settings, ...wanted });
}

const policyWithExample = (settings: WarnSettings, example: string) =>
  text("warns-policy-and-example", { policy: policyText(settings), example });
