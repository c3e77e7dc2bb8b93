// Which commands are disabled, for whom, and whether their messages are deleted.
import { z } from "zod";

/** The longest list: more than there are commands. */
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
