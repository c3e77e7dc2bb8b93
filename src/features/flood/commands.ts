// The commands that show and change the flood settings.

import type { PlainKey } from "../../core/text.ts";
import { FOR_MODERATORS } from "../../kit/declarations/access-presets.ts";
import { type Command, command, exampleOf } from "../../kit/declarations/command.ts";
import { nothing, onOff, type Parser, sanctionMode } from "../../kit/parsing/args.ts";
import { limitOrOff, timedLimitOrOff } from "./arguments.ts";
import type { FloodSettings } from "./settings.ts";
import { stateAndExample, stateText } from "./texts.ts";

/** `/flood`: shows the settings. */
const floodCommand: Command<FloodSettings> = command({
  name: "flood",
  summary: "flood-command-flood",
  ...FOR_MODERATORS,
  parse: nothing,
  run: async ({ settings }) => stateAndExample(settings, "/setflood 8"),
});

export const floodCommands: readonly Command<FloodSettings>[] = [
  floodCommand,
  settingCommand({
    name: "setflood",
    summary: "flood-command-setflood",
    example: "8",
    parse: limitOrOff,
    change: (limit) => ({ limit: limit === "off" ? undefined : limit }),
  }),
  settingCommand({
    name: "setfloodtimer",
    summary: "flood-command-setfloodtimer",
    example: "8 30s",
    parse: timedLimitOrOff,
    change: (timer) =>
      timer === "off" ? { timedLimit: undefined } : { timedLimit: timer.count, window: timer.window },
  }),
  settingCommand({
    name: "floodmode",
    aliases: ["setfloodmode"],
    summary: "flood-command-floodmode",
    example: "tmute 3h",
    parse: sanctionMode,
    change: (sanction) => ({ sanction }),
  }),
  settingCommand({
    name: "clearflood",
    summary: "flood-command-clearflood",
    example: "on",
    parse: onOff,
    change: (clears) => ({ clears }),
  }),
];

interface Setting<A> {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly summary: PlainKey;
  readonly example: string;
  readonly parse: Parser<A>;
  readonly change: (value: A) => Partial<FloodSettings>;
}

/** A command that changes a setting and shows the settings; without an argument it only shows them. */
function settingCommand<A extends NonNullable<unknown>>({
  parse,
  change,
  ...traits
}: Setting<A>): Command<FloodSettings> {
  return command({
    ...traits,
    ...FOR_MODERATORS,
    parse: parse.optional(),
    run: async ({ args, settings, configure }) => {
      if (args === undefined) return stateAndExample(settings, exampleOf(traits));
      const wanted = change(args);
      return (await configure(wanted)) ?? stateText({ ...settings, ...wanted });
    },
  });
}
