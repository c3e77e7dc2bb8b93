// Which of the bot's commands fit what is being written.
import type { CommandView } from "../../../protocol/status.ts";

/** What has been typed of a command without its slash; undefined where no command is being typed. */
function commandBegun(text: string): string | undefined {
  return /^\/([a-z0-9_]*)$/i.exec(text)?.[1]?.toLowerCase();
}

/** Commands that begin with what was typed, then those that hold it, in the order of publication. */
export function commandsFor(text: string, commands: readonly CommandView[]): readonly CommandView[] {
  const begun = commandBegun(text);
  if (begun === undefined) return [];
  const beginning = commands.filter(({ command }) => command.startsWith(begun));
  const holding = commands.filter(({ command }) => !command.startsWith(begun) && command.includes(begun));
  return [...beginning, ...holding];
}
