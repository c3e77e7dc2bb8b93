// The commands that change what entries do unless they say it themselves.
import { text } from "../../../core/text.ts";
import { FOR_MODERATORS } from "../../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import { nothing, onOff } from "../../../kit/parsing/args.ts";
import { reasonWords, sanctionOrNothing } from "../arguments.ts";
import type { BlocklistSettings } from "../settings.ts";
import { stateText } from "../texts.ts";

export const settingCommands: readonly Command<BlocklistSettings>[] = [
  command({
    name: "blocklistmode",
    aliases: ["setblocklistmode"],
    summary: "blocklists-command-blocklistmode",
    example: "tmute 6h",
    ...FOR_MODERATORS,
    parse: sanctionOrNothing.optional(),
    run: async ({ args, settings, configure }) => {
      if (args === undefined) return stateText(settings);
      const sanction = args === "nothing" ? undefined : args;
      return (await configure({ sanction })) ?? stateText({ ...settings, sanction });
    },
  }),
  command({
    name: "blocklistdelete",
    summary: "blocklists-command-blocklistdelete",
    example: "on",
    ...FOR_MODERATORS,
    parse: onOff.optional(),
    run: async ({ args: deletes, settings, configure }) => {
      if (deletes === undefined) return stateText(settings);
      return (await configure({ deletes })) ?? stateText({ ...settings, deletes });
    },
  }),
  command({
    name: "setblocklistreason",
    summary: "blocklists-command-setblocklistreason",
    example: "no advertising here",
    ...FOR_MODERATORS,
    parse: reasonWords,
    run: async ({ args: reason, configure }) =>
      (await configure({ reason })) ?? text("blocklists-reason-set", { reason }),
  }),
  command({
    name: "resetblocklistreason",
    summary: "blocklists-command-resetblocklistreason",
    ...FOR_MODERATORS,
    parse: nothing,
    run: async ({ configure }) => (await configure({ reason: undefined })) ?? text("blocklists-reason-reset"),
  }),
];
