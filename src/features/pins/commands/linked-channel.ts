// The commands that set what happens to posts of the linked channel: /antichannelpin, /cleanlinked.

import { inLines, type Text, text } from "../../../core/text.ts";
import { missingRightOf } from "../../../kit/acts/missing-right.ts";
import { FOR_PINNERS } from "../../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import { onOff } from "../../../kit/parsing/args.ts";
import type { LinkedPostDeps } from "../listeners.ts";
import type { PinSettings } from "../settings.ts";
import { linkedText, pinningText } from "../texts.ts";

export const linkedCommands = (deps: LinkedPostDeps): readonly Command<PinSettings>[] => [
  command({
    name: "antichannelpin",
    summary: "pins-command-antichannelpin",
    example: "on",
    ...FOR_PINNERS,
    parse: onOff.optional(),
    run: async ({ chat, args, settings, configure }) => {
      if (args === undefined) return withExample(pinningText(settings), "/antichannelpin on");
      const refusal = await configure({ antichannelpin: args });
      const lacking = args ? await missingRightOf(deps.statuses, chat.id, "pin_messages") : undefined;
      return refusal ?? withMissingRight(pinningText({ ...settings, antichannelpin: args }), lacking);
    },
  }),
  command({
    name: "cleanlinked",
    summary: "pins-command-cleanlinked",
    example: "on",
    ...FOR_PINNERS,
    parse: onOff.optional(),
    run: async ({ chat, args, settings, configure }) => {
      if (args === undefined) return withExample(linkedText(settings), "/cleanlinked on");
      const refusal = await configure({ cleanlinked: args });
      const lacking = args ? await missingRightOf(deps.statuses, chat.id, "delete_messages") : undefined;
      return refusal ?? withMissingRight(linkedText({ ...settings, cleanlinked: args }), lacking);
    },
  }),
];

const withExample = (state: Text, example: string): Text => text("pins-state-and-example", { state, example });

const withMissingRight = (state: Text, lacking: Text | undefined): Text =>
  lacking ? inLines([state, lacking]) : state;
