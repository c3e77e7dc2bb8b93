// The texts of disabled commands.

import { type Text, text } from "../../core/text.ts";
import type { DisablingSettings } from "./settings.ts";

/** The disabled commands, for whom, and whether their messages are deleted. */
export function stateText({ commands, deletes, admins }: DisablingSettings): Text {
  if (commands.length === 0) return text("disabling-state-none");
  return text("disabling-state", {
    names: namesText(commands),
    reach: admins ? text("disabling-reach-all") : text("disabling-reach-members"),
    messages: deletes ? text("disabling-messages-go") : text("disabling-messages-stay"),
  });
}

/** Commands as they are typed. */
export const namesText = (names: readonly string[]): string => names.map((name) => `/${name}`).join(" ");
