// The commands that show and change the flood settings.
import type { Command } from "../../kit/declarations/command.ts";
import { settingCommands } from "../../kit/declarations/setting-command.ts";
import { onOff, sanctionMode } from "../../kit/parsing/args.ts";
import { onOffWatch } from "../../kit/parsing/mode.ts";
import { limitOrOff, timedLimitOrOff } from "./arguments.ts";
import { type FloodSettings, limitChange, modeChange } from "./settings.ts";
import { stateText } from "./texts.ts";

const setting = settingCommands<FloodSettings>(stateText);

export const floodCommands: readonly Command<FloodSettings>[] = [
  setting({
    name: "flood",
    summary: "flood-command-flood",
    example: "on",
    parse: onOffWatch,
    change: modeChange,
  }),
  setting({
    name: "setflood",
    summary: "flood-command-setflood",
    example: "8",
    parse: limitOrOff,
    change: (limit, settings) =>
      limit === "off"
        ? { limit: undefined }
        : limitChange({ limit: limit.count, runTime: limit.runTime ?? settings.runTime }, settings),
  }),
  setting({
    name: "setfloodtimer",
    summary: "flood-command-setfloodtimer",
    example: "8 30s",
    parse: timedLimitOrOff,
    change: (timer, settings) =>
      timer === "off"
        ? { timedLimit: undefined }
        : limitChange({ timedLimit: timer.count, window: timer.window }, settings),
  }),
  setting({
    name: "floodmode",
    aliases: ["setfloodmode"],
    summary: "flood-command-floodmode",
    example: "tmute 3h",
    parse: sanctionMode,
    change: (sanction) => ({ sanction }),
  }),
  setting({
    name: "clearflood",
    summary: "flood-command-clearflood",
    example: "on",
    parse: onOff,
    change: (clears) => ({ clears }),
  }),
];
