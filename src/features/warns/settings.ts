// How many warnings are too many, and what happens then.
import { z } from "zod";
import { after, days, type Instant, milliseconds, minutes } from "../../core/time.ts";
import { durationSetting, sanctionSetting } from "../../kit/schemas.ts";

/** The most warnings that a group can set, and the most steps of a ladder. */
export const MOST_WARNINGS = 20;

const step = z.object({ at: z.int().min(1).max(MOST_WARNINGS), sanction: sanctionSetting });

/** Without a ladder, `sanction` follows at `limit`; with one, its highest step is the limit. Without `forgetAfter` nothing is forgotten. */
export const warnSettings = z.object({
  limit: z.int().min(1).max(MOST_WARNINGS).default(3),
  sanction: sanctionSetting.default({ kind: "ban" }),
  ladder: z.array(step).min(1).max(MOST_WARNINGS).optional(),
  forgetAfter: durationSetting(minutes(1), days(3650)).optional(),
});

export type WarnSettings = z.infer<typeof warnSettings>;

/** Warnings from before are forgotten; undefined where none ever is. */
export const rememberedSince = (
  { forgetAfter }: Pick<WarnSettings, "forgetAfter">,
  now: Instant,
): Instant | undefined => forgetAfter && after(now, milliseconds(-forgetAfter));
