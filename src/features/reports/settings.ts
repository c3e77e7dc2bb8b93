// Whether members may report messages, and how many of them are enough to act before an admin does.
import { z } from "zod";

/** The sums of weights that may be asked for. */
export const THRESHOLDS = { lowest: 1, highest: 20 } as const;

export const reportSettings = z.object({
  enabled: z.boolean().default(true),
  /** From this sum of weights on the message goes and its author is muted until an admin decides; absent, never. */
  threshold: z.int().min(THRESHOLDS.lowest).max(THRESHOLDS.highest).optional(),
});
export type ReportSettings = z.infer<typeof reportSettings>;
