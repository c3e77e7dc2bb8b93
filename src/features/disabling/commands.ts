// The commands that disable and enable others.

import { inLines, type PlainKey, type Text, text } from "../../core/text.ts";
import { missingRightOf } from "../../kit/acts/missing-right.ts";
import { FOR_SETTINGS } from "../../kit/declarations/access-presets.ts";
import { type Command, command, exampleOf } from "../../kit/declarations/command.ts";
import { form } from "../../kit/declarations/forms.ts";
import { nothing, onOff } from "../../kit/parsing/args.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Call } from "../../kit/scope.ts";
import { disableable, readCommandNames } from "./arguments.ts";
import type { DisablingSettings } from "./settings.ts";
import { namesText, stateText } from "./texts.ts";

export type DisablingDeps = Ports<"features" | "statuses">;

export const disablingCommands = (deps: DisablingDeps): readonly Command<DisablingSettings>[] => [
  listCommand(deps, { name: "disable", summary: "disabling-command-disable" }, (present, named) => [
    ...present,
    ...named,
  ]),
  listCommand(deps, { name: "enable", summary: "disabling-command-enable" }, (present, named) =>
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
  switchCommand(deps, { name: "disabledel", summary: "disabling-command-disabledel", key: "deletes" }),
  switchCommand(deps, { name: "disableadmin", summary: "disabling-command-disableadmin", key: "admins" }),
];

interface Traits {
  readonly name: string;
  readonly summary: PlainKey;
}

type Change = (present: readonly string[], named: readonly string[]) => readonly string[];

/** A command that takes names of commands. */
function listCommand(deps: DisablingDeps, traits: Traits, change: Change): Command<DisablingSettings> {
  const example = exampleOf({ ...traits, example: "warns" });
  return command({
    ...traits,
    ...FOR_SETTINGS,
    example: "warns",
    forms: [form("<command>")],
    parse: ({ args }) => readCommandNames(deps.features, args, example),
    run: (call) => setList(call, change(call.settings.commands, call.args)),
  });
}

export async function setList({ settings, configure }: Call<DisablingSettings, unknown>, names: readonly string[]) {
  const wanted = { commands: [...new Set(names)].sort() };
  return (await configure(wanted)) ?? stateText({ ...settings, ...wanted });
}

interface Switch extends Traits {
  readonly key: "deletes" | "admins";
}

/** A command that takes on or off. */
function switchCommand({ statuses }: DisablingDeps, { key, ...traits }: Switch): Command<DisablingSettings> {
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
