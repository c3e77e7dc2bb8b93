// The settings of a lockdown: whether one is in force, and how long it lasts.
import { z } from "zod";
import { minutes, weeks } from "../../core/time.ts";
import { durationSetting } from "../../kit/parsing/schemas.ts";

/** How long a lockdown can last where it ends by itself. */
export const LENGTHS = { shortest: minutes(1), longest: weeks(4) } as const;

export const lockdownSettings = z.object({
  isOn: z.boolean().default(false),
  /** Absent where it lasts until somebody ends it. */
  lasts: durationSetting(LENGTHS.shortest, LENGTHS.longest).optional(),
});

export type LockdownSettings = z.infer<typeof lockdownSettings>;
