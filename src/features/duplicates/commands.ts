// The commands that show and change what counts as copies, and as a burst of newcomers.
import type { Command } from "../../kit/declarations/command.ts";
import { settingCommands } from "../../kit/declarations/setting-command.ts";
import { sanctionMode } from "../../kit/parsing/args.ts";
import { onOffWatch } from "../../kit/parsing/mode.ts";
import { limitOrOff } from "./arguments.ts";
import type { DuplicateSettings } from "./settings.ts";
import { burstText, copiesText } from "./texts.ts";

const aboutCopies = settingCommands<DuplicateSettings>(copiesText);
const aboutBursts = settingCommands<DuplicateSettings>(burstText);

export const duplicateCommands: readonly Command<DuplicateSettings>[] = [
  aboutCopies({
    name: "duplicates",
    summary: "duplicates-command-duplicates",
    example: "on",
    parse: onOffWatch,
    change: (mode) => ({ mode }),
  }),
  aboutCopies({
    name: "setduplicates",
    summary: "duplicates-command-setduplicates",
    example: "4 2m",
    parse: limitOrOff,
    change: (limit, { mode, window }) =>
      limit === "off"
        ? { mode: "off" }
        : { mode: mode === "off" ? "on" : mode, limit: limit.count, window: limit.window ?? window },
  }),
  aboutCopies({
    name: "duplicatemembers",
    summary: "duplicates-command-duplicatemembers",
    example: "3 2m",
    parse: limitOrOff,
    change: (limit, { window }) =>
      limit === "off"
        ? { acrossMembers: false }
        : { acrossMembers: true, members: limit.count, window: limit.window ?? window },
  }),
  aboutCopies({
    name: "duplicategroups",
    summary: "duplicates-command-duplicategroups",
    example: "3 2m",
    parse: limitOrOff,
    change: (limit, { window }) =>
      limit === "off"
        ? { acrossGroups: false }
        : { acrossGroups: true, groups: limit.count, window: limit.window ?? window },
  }),
  aboutCopies({
    name: "duplicatemode",
    summary: "duplicates-command-duplicatemode",
    example: "tmute 3h",
    parse: sanctionMode,
    change: (sanction) => ({ sanction }),
  }),
  aboutBursts({
    name: "joinburst",
    summary: "duplicates-command-joinburst",
    example: "on",
    parse: onOffWatch,
    change: (burstMode) => ({ burstMode }),
  }),
  aboutBursts({
    name: "setjoinburst",
    summary: "duplicates-command-setjoinburst",
    example: "5 1m",
    parse: limitOrOff,
    change: (limit, { burstMode, burstWindow }) =>
      limit === "off"
        ? { burstMode: "off" }
        : {
            burstMode: burstMode === "off" ? "on" : burstMode,
            newcomers: limit.count,
            burstWindow: limit.window ?? burstWindow,
          },
  }),
  aboutBursts({
    name: "joinburstmode",
    summary: "duplicates-command-joinburstmode",
    example: "tmute 3h",
    parse: sanctionMode,
    change: (burstSanction) => ({ burstSanction }),
  }),
];
