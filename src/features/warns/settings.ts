// The settings of warnings: the limit or the ladder, the sanctions, and how long warnings count.
import { z } from "zod";
import { days, minutes } from "../../core/time.ts";
import { durationSetting, sanctionSetting } from "../../kit/parsing/schemas.ts";

/** How many warnings a limit or a step may ask for. */
export const COUNTS = { fewest: 1, most: 50 } as const;

/** How long a warning may count. */
export const LIFETIMES = { shortest: minutes(1), longest: days(3650) } as const;

/** A warning cannot follow on a warning: that would have no end. */
const consequence = sanctionSetting.refine(({ kind }) => kind !== "warn");

const count = z.int().min(COUNTS.fewest).max(COUNTS.most);

export const warnSettings = z.object({
  limit: count.default(3),
  /** The sanction at the limit. */
  sanction: consequence.default({ kind: "ban" }),
  /** Replaces the limit and its sanction: a sanction for each count, rising. */
  ladder: z
    .array(z.object({ count, sanction: consequence }))
    .min(1)
    .optional(),
  /** Warnings older than this no longer count; absent, they count for good. */
  forgetAfter: durationSetting(LIFETIMES.shortest, LIFETIMES.longest).optional(),
});
export type WarnSettings = z.infer<typeof warnSettings>;
