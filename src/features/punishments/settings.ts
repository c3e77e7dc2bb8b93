// How long the notices about punishments stay.
import { z } from "zod";
import { days, minutes } from "../../core/time.ts";
import { durationSetting } from "../../kit/schemas.ts";

/** Notices delete themselves after `noticesFor`, unless they are to be kept. */
export const punishmentSettings = z.object({
  noticesFor: durationSetting(minutes(1), days(1)).default(minutes(5)),
  keepNotices: z.boolean().default(false),
});

export type PunishmentSettings = z.infer<typeof punishmentSettings>;
