// The limits of a flood, and the sanction.
import { z } from "zod";
import type { Sanction } from "../../core/sanction.ts";
import { days, hours, seconds } from "../../core/time.ts";
import { durationSetting, sanctionSetting } from "../../kit/parsing/schemas.ts";

/** How many messages can be the limit. */
export const COUNTS = { fewest: 2, most: 50 } as const;

/** How long the window of the timed limit can be. */
export const WINDOWS = { shortest: seconds(2), longest: hours(1) } as const;

/**
 * A mute stops an attack as well as a ban does, and keeps an innocent member in the group. A day outlasts most attacks, and
 * a wrong mute ends by itself.
 */
const DEFAULT_SANCTION: Sanction = { kind: "mute", for: days(1) };

const count = z.int().min(COUNTS.fewest).max(COUNTS.most);

export const floodSettings = z.object({
  /** Messages in a row from one member; absent while nothing is counted. */
  limit: count.optional(),
  /** Messages of one member within the window; absent while nothing is counted. */
  timedLimit: count.optional(),
  window: durationSetting(WINDOWS.shortest, WINDOWS.longest).default(seconds(30)),
  sanction: sanctionSetting.default(DEFAULT_SANCTION),
  /** The whole burst is deleted, not only the message that went over the limit. */
  clears: z.boolean().default(false),
});
export type FloodSettings = z.infer<typeof floodSettings>;

/** Whether any limit is set. */
export const isOn = ({ limit, timedLimit }: FloodSettings): boolean => limit !== undefined || timedLimit !== undefined;
