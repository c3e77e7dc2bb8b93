// The command that says what an edit may do.
import { type Text, text } from "../../core/text.ts";
import type { Duration } from "../../core/time.ts";
import { parseDuration } from "../../core/time.ts";
import type { Command } from "../../kit/declarations/command.ts";
import { form } from "../../kit/declarations/forms.ts";
import { settingCommands } from "../../kit/declarations/setting-command.ts";
import { parser, readSwitch, within } from "../../kit/parsing/args.ts";
import { accept, refuse } from "../../kit/parsing/parsed.ts";
import { EDIT_MODES, type EditMode, type EditSettings, NEWCOMERS } from "./settings.ts";
import { stateText } from "./texts.ts";

interface Wanted {
  readonly edits: EditMode;
  readonly newcomerFor: Duration | undefined;
}

/** A mode, and for newcomers the time in which somebody is one; on and off are newcomers and judge. */
const editMode = parser<Wanted>(
  ({ args, example }) => {
    const [, word = "", length = ""] = /^\s*(\S+)\s*([\s\S]*?)\s*$/.exec(args) ?? [];
    const edits = readMode(word);
    const takesTime = edits === "newcomers" || edits === "watch";
    const newcomerFor = parseDuration(length);
    if (edits === undefined || (length !== "" && (!takesTime || newcomerFor === undefined)))
      return refuse(refusal(example));
    if (newcomerFor === undefined) return accept({ edits, newcomerFor });
    const bounded = within(newcomerFor, example, NEWCOMERS);
    return bounded.ok ? accept({ edits, newcomerFor: bounded.value }) : bounded;
  },
  [form("judge"), form("nothing"), form("newcomers [time]"), form("watch [time]"), form("on"), form("off")],
);

const refusal = (example: string): Text => text("edits-refused", { example });

function readMode(word: string): EditMode | undefined {
  const isSwitched = readSwitch(word);
  if (isSwitched !== undefined) return isSwitched ? "newcomers" : "judge";
  return EDIT_MODES.find((mode) => mode === word.toLowerCase());
}

export const editsCommand: Command<EditSettings> = settingCommands<EditSettings>(stateText)({
  name: "edits",
  summary: "edits-command-edits",
  example: "newcomers 1d",
  parse: editMode,
  change: ({ edits, newcomerFor }, settings) => ({ edits, newcomerFor: newcomerFor ?? settings.newcomerFor }),
});
