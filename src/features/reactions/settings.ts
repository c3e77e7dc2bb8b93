// How far the protection goes, whose reactions are removed, and how many reactions are too many.
import { z } from "zod";
import type { Sanction } from "../../core/sanction.ts";
import { days, hours, minutes, seconds } from "../../core/time.ts";
import { modeSetting } from "../../kit/parsing/mode.ts";
import { durationSetting, sanctionSetting } from "../../kit/parsing/schemas.ts";

/** How many reactions can be the limit. */
export const COUNTS = { fewest: 3, most: 50 } as const;

/** How long the window of the limit can be. */
export const WINDOWS = { shortest: seconds(10), longest: hours(1) } as const;

/** For how long somebody can count as a newcomer. */
export const NEWCOMERS = { shortest: minutes(1), longest: days(30) } as const;

/** A mute takes the right to react as well, and a wrong one ends by itself. */
const DEFAULT_SANCTION: Sanction = { kind: "mute", for: days(1) };

export const reactionSettings = z.object({
  mode: modeSetting.default("off"),
  /** Reactions of those who have joined within `newcomerFor` are removed. */
  newcomers: z.boolean().default(true),
  newcomerFor: durationSetting(NEWCOMERS.shortest, NEWCOMERS.longest).default(days(1)),
  /** Reactions of people who are not in the group are removed. */
  outsiders: z.boolean().default(true),
  /** Reactions in the name of a channel are removed. */
  channels: z.boolean().default(true),
  /** Reactions of one account within the window; absent while nothing is counted. */
  limit: z.int().min(COUNTS.fewest).max(COUNTS.most).optional(),
  window: durationSetting(WINDOWS.shortest, WINDOWS.longest).default(minutes(1)),
  /** What follows on too many reactions, besides their removal. */
  sanction: sanctionSetting.default(DEFAULT_SANCTION),
});
export type ReactionSettings = z.infer<typeof reactionSettings>;

export const isOn = ({ mode }: ReactionSettings): boolean => mode !== "off";

export const isWatched = ({ mode }: ReactionSettings): boolean => mode === "watch";
