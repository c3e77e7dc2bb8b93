// Which commands members may not use, and what becomes of them all the same.
import { z } from "zod";
import { type Text, text } from "../../core/text.ts";

/** How many commands the list holds: more than there are. */
const MOST = 300;

export const disablingSettings = z.object({
  /** Names of commands, without their aliases. */
  commands: z
    .array(z.string().regex(/^[a-z][a-z0-9_]{0,31}$/))
    .max(MOST)
    .default([]),
  /** Messages with disabled commands are deleted. */
  deletes: z.boolean().default(false),
  /** Admins may not use them either. */
  admins: z.boolean().default(false),
});
export type DisablingSettings = z.infer<typeof disablingSettings>;

/** What is disabled, for whom, and what becomes of the messages. */
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
