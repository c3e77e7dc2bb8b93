// How many messages are a flood, and what happens to who floods.
import { z } from "zod";
import { hours, seconds } from "../../core/time.ts";
import { durationSetting, sanctionSetting } from "../../kit/schemas.ts";

/** Fewer than three messages in a row are ordinary talk; more than fifty are not remembered for every member. */
export const FLOOD_BOUNDS = [3, 50] as const;

/** The window in which messages are counted. */
export const WINDOW_BOUNDS = [seconds(2), hours(1)] as const;

const count = z.int().min(FLOOD_BOUNDS[0]).max(FLOOD_BOUNDS[1]).optional();

/**
 * Without `limit` messages in a row are not counted, without `timerLimit` those within `timerWindow` are not. The
 * flooder is muted unless told otherwise: it stops the flood as a ban does, and an admin can undo it without an invite.
 */
export const floodSettings = z.object({
  limit: count,
  timerLimit: count,
  timerWindow: durationSetting(...WINDOW_BOUNDS).default(seconds(30)),
  sanction: sanctionSetting.default({ kind: "mute" }),
  clear: z.boolean().default(false),
});

export type FloodSettings = z.infer<typeof floodSettings>;
