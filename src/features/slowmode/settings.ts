// The settings of slow mode: how far it goes, and the interval.
import { z } from "zod";
import { hours, seconds } from "../../core/time.ts";
import { modeSetting } from "../../kit/parsing/mode.ts";
import { durationSetting } from "../../kit/parsing/schemas.ts";

/** How long the interval can be. */
export const INTERVALS = { shortest: seconds(5), longest: hours(6) } as const;

export const slowmodeSettings = z.object({
  mode: modeSetting.default("off"),
  /** The time between two messages of one member in a topic. */
  interval: durationSetting(INTERVALS.shortest, INTERVALS.longest).default(seconds(30)),
});

export type SlowmodeSettings = z.infer<typeof slowmodeSettings>;

/** Whether messages are judged at all. */
export const isOn = ({ mode }: SlowmodeSettings): boolean => mode !== "off";

export const isWatched = ({ mode }: SlowmodeSettings): boolean => mode === "watch";
