// Finds the bot's commands that match the draft.
import type { CommandView } from "../../../protocol/status.ts";

/** The typed part of a command without its slash; undefined if the text is no command. */
function commandPrefix(text: string): string | undefined {
  return /^\/([a-z0-9_]*)$/i.exec(text)?.[1]?.toLowerCase();
}

/** Commands that start with the typed text, then those that contain it, in the order of publication. */
export function commandsFor(text: string, commands: readonly CommandView[]): readonly CommandView[] {
  const prefix = commandPrefix(text);
  if (prefix === undefined) return [];
  const beginning = commands.filter(({ command }) => command.startsWith(prefix));
  const holding = commands.filter(({ command }) => !command.startsWith(prefix) && command.includes(prefix));
  return [...beginning, ...holding];
}
