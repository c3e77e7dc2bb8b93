// The settings of reports: whether members may report, and from which score on the bot acts before an admin does.
import { z } from "zod";

/** The bounds of the threshold, a sum of weights. */
export const THRESHOLDS = { lowest: 1, highest: 20 } as const;

export const reportSettings = z.object({
  enabled: z.boolean().default(true),
  /** From this sum of weights on the message is deleted and its author muted until an admin decides; absent: never. */
  threshold: z.int().min(THRESHOLDS.lowest).max(THRESHOLDS.highest).optional(),
});
export type ReportSettings = z.infer<typeof reportSettings>;
