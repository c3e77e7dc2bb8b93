// The commands that disable and enable others, and the question that sets the list.

import { inLines, type PlainKey, type Text, text } from "../../core/text.ts";
import { missingRightOf } from "../../kit/acts/missing-right.ts";
import { FOR_SETTINGS } from "../../kit/declarations/access-presets.ts";
import { type Command, command, exampleOf } from "../../kit/declarations/command.ts";
import { done, type Prompt } from "../../kit/declarations/prompt.ts";
import { isOff, nothing, onOff } from "../../kit/parsing/args.ts";
import { accept } from "../../kit/parsing/parsed.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Call } from "../../kit/scope.ts";
import { disableable, readChoice } from "./choice.ts";
import { type DisablingSettings, namesText, stateText } from "./settings.ts";

export type DisablingDeps = Ports<"features" | "statuses">;

export const disablingCommands = (deps: DisablingDeps): readonly Command<DisablingSettings>[] => [
  listing(deps, { name: "disable", summary: "disabling-command-disable" }, (present, named) => [...present, ...named]),
  listing(deps, { name: "enable", summary: "disabling-command-enable" }, (present, named) =>
    present.filter((name) => !named.includes(name)),
  ),
  command({
    name: "disableable",
    summary: "disabling-command-disableable",
    access: "admin",
    place: "group",
    parse: nothing,
    run: async () => text("disabling-list", { names: namesText(disableable(deps.features)) }),
  }),
  command({
    name: "disabled",
    summary: "disabling-command-disabled",
    access: "admin",
    place: "group",
    parse: nothing,
    run: async ({ settings }) => stateText(settings),
  }),
  switching(deps, { name: "disabledel", summary: "disabling-command-disabledel", key: "deletes" }),
  switching(deps, { name: "disableadmin", summary: "disabling-command-disableadmin", key: "admins" }),
];

interface Traits {
  readonly name: string;
  readonly summary: PlainKey;
}

type Change = (present: readonly string[], named: readonly string[]) => readonly string[];

/** A command that names others. */
function listing(deps: DisablingDeps, traits: Traits, change: Change): Command<DisablingSettings> {
  const example = exampleOf({ ...traits, example: "warns" });
  return command({
    ...traits,
    ...FOR_SETTINGS,
    example: "warns",
    parse: ({ args }) => readChoice(deps.features, args, example),
    run: (call) => setList(call, change(call.settings.commands, call.args)),
  });
}

async function setList({ settings, configure }: Call<DisablingSettings, unknown>, names: readonly string[]) {
  const wanted = { commands: [...new Set(names)].sort() };
  return (await configure(wanted)) ?? stateText({ ...settings, ...wanted });
}

interface Switch extends Traits {
  readonly key: "deletes" | "admins";
}

/** A command that is said with on or off. */
function switching({ statuses }: DisablingDeps, { key, ...traits }: Switch): Command<DisablingSettings> {
  const example = exampleOf({ ...traits, example: "on" });
  return command({
    ...traits,
    ...FOR_SETTINGS,
    example: "on",
    parse: onOff.optional(),
    run: async ({ chat, args, settings, configure }) => {
      if (args === undefined) return text("disabling-state-and-example", { state: switchText(key, settings), example });
      const refusal = await configure({ [key]: args });
      const isLacking = key === "deletes" && args;
      const lacking = isLacking ? await missingRightOf(statuses, chat.id, "delete_messages") : undefined;
      const state = switchText(key, { ...settings, [key]: args });
      return refusal ?? (lacking ? inLines([state, lacking]) : state);
    },
  });
}

function switchText(key: Switch["key"], { deletes, admins }: DisablingSettings): Text {
  if (key === "deletes") return deletes ? text("disabling-messages-go") : text("disabling-messages-stay");
  return admins ? text("disabling-reach-all") : text("disabling-reach-members");
}

/** Asks in private for the whole list. */
export const listPrompt = ({ features }: DisablingDeps): Prompt<DisablingSettings> => ({
  id: "list",
  access: "change_info",
  question: ({ settings }) =>
    text("disabling-question", { names: namesText(disableable(features)), state: stateText(settings) }),
  answer: async (call) => {
    const isNone = isOff(call.args) || call.args.trim().toLowerCase() === "none";
    const named = isNone ? accept([]) : readChoice(features, call.args, "warns ping");
    return named.ok ? accept(done(await setList(call, named.value))) : named;
  },
});
