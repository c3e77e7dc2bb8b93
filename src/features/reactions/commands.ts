// The commands that show and change what happens to reactions.
import type { Command } from "../../kit/declarations/command.ts";
import { settingCommands } from "../../kit/declarations/setting-command.ts";
import { sanctionMode } from "../../kit/parsing/args.ts";
import { limitOrOff, reactionChange } from "./arguments.ts";
import type { ReactionSettings } from "./settings.ts";
import { stateText } from "./texts.ts";

const setting = settingCommands<ReactionSettings>(stateText);

export const reactionCommands: readonly Command<ReactionSettings>[] = [
  setting({
    name: "reactions",
    summary: "reactions-command-reactions",
    example: "on",
    parse: reactionChange,
    change: (change) => change,
  }),
  setting({
    name: "setreactions",
    summary: "reactions-command-setreactions",
    example: "20 1m",
    parse: limitOrOff,
    change: (limit, { mode, window }) =>
      limit === "off"
        ? { limit: undefined }
        : { mode: mode === "off" ? "on" : mode, limit: limit.count, window: limit.window ?? window },
  }),
  setting({
    name: "reactionmode",
    summary: "reactions-command-reactionmode",
    example: "tmute 3h",
    parse: sanctionMode,
    change: (sanction) => ({ sanction }),
  }),
];
