// /nightmode, and the question for its hours.

import { inLines, type Text, text } from "../../core/text.ts";
import { missingRightOf } from "../../kit/acts/missing-right.ts";
import { FOR_MODERATORS } from "../../kit/declarations/access-presets.ts";
import { type Command, command, exampleOf } from "../../kit/declarations/command.ts";
import { done, type Prompt } from "../../kit/declarations/prompt.ts";
import { accept } from "../../kit/parsing/parsed.ts";
import type { Call } from "../../kit/scope.ts";
import { type Hours, readHours, readNightmodeArguments } from "./arguments.ts";
import type { NightmodeDeps } from "./deps.ts";
import type { NightmodeSettings } from "./settings.ts";
import { stateText } from "./texts.ts";

const NIGHTMODE = { name: "nightmode", example: "23:00-07:00 Europe/Berlin" } as const;

export const nightmodeCommand = (deps: NightmodeDeps): Command<NightmodeSettings> =>
  command({
    ...NIGHTMODE,
    summary: "nightmode-command-nightmode",
    ...FOR_MODERATORS,
    parse: readNightmodeArguments.optional(),
    run: async (call) => {
      const { args, settings } = call;
      if (args === undefined)
        return text("nightmode-state-and-example", { state: stateText(settings), example: exampleOf(NIGHTMODE) });
      if (args.kind === "switch") return change(deps, call, { isOn: args.isOn });
      return change(deps, call, { isOn: true, hours: { ...settings.hours, ...args.hours } });
    },
  });

/** Asks for the hours in private. */
export const hoursPrompt = (deps: NightmodeDeps): Prompt<NightmodeSettings> => ({
  id: "hours",
  access: "restrict_members",
  question: () => text("nightmode-question"),
  answer: async (call) => {
    const read = readHours(call.args, exampleOf(NIGHTMODE));
    return read.ok ? accept(done(await change(deps, call, { hours: hoursOf(call, read.value) }))) : read;
  },
});

const hoursOf = ({ settings }: Call<NightmodeSettings, unknown>, said: Hours) => ({ ...settings.hours, ...said });

/** Changes the settings, and shows them; with the right that the bot would need, where it does not have it. */
async function change(
  { statuses }: NightmodeDeps,
  { chat, settings, configure }: Call<NightmodeSettings, unknown>,
  wanted: Partial<NightmodeSettings>,
): Promise<Text> {
  const refusal = await configure(wanted);
  if (refusal) return refusal;
  const state = { ...settings, ...wanted };
  const missing = state.isOn ? await missingRightOf(statuses, chat.id, "restrict_members") : undefined;
  return missing ? inLines([stateText(state), missing]) : stateText(state);
}
