// The setting of profiles: which one is on.
import { z } from "zod";

/** The names that profiles can have; `normal` is what the group has without any. */
export const NAMES = ["normal", "night", "raid", "event"] as const;
export type ProfileName = (typeof NAMES)[number];

export const profileSettings = z.object({ active: z.enum(NAMES).default("normal") });

export type ProfileSettings = z.infer<typeof profileSettings>;
