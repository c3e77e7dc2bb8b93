// How far the protection goes, the limits of a flood, and the sanction.
import { z } from "zod";
import type { Sanction } from "../../core/sanction.ts";
import { days, hours, minutes, seconds } from "../../core/time.ts";
import { type Mode, modeSetting } from "../../kit/parsing/mode.ts";
import { durationSetting, sanctionSetting } from "../../kit/parsing/schemas.ts";

/** How many messages can be the limit. */
export const COUNTS = { fewest: 2, most: 50 } as const;

/** How long the window of the timed limit can be. */
export const WINDOWS = { shortest: seconds(2), longest: hours(1) } as const;

/** How long a run can be counted. */
export const RUNS = { shortest: seconds(10), longest: days(1) } as const;

/** The limit of a group that switches the protection on without choosing one. */
const FIRST_LIMIT = 8;

/**
 * A mute stops an attack as well as a ban does, and keeps an innocent member in the group. A day outlasts most attacks, and
 * a wrong mute ends by itself.
 */
const DEFAULT_SANCTION: Sanction = { kind: "mute", for: days(1) };

const count = z.int().min(COUNTS.fewest).max(COUNTS.most);

export const floodSettings = z.object({
  /** Groups that set a limit before there was a mode have none stored: it is on for them. */
  mode: modeSetting.default("on"),
  /** Messages in a row from one member; absent while nothing is counted. */
  limit: count.optional(),
  /** Messages in a row count for this long: a run spread over hours is no flood. */
  runTime: durationSetting(RUNS.shortest, RUNS.longest).default(minutes(10)),
  /** Messages of one member within the window; absent while nothing is counted. */
  timedLimit: count.optional(),
  window: durationSetting(WINDOWS.shortest, WINDOWS.longest).default(seconds(30)),
  sanction: sanctionSetting.default(DEFAULT_SANCTION),
  /** The whole burst is deleted, not only the message that went over the limit. */
  clears: z.boolean().default(false),
});
export type FloodSettings = z.infer<typeof floodSettings>;

/** Whether any limit is set. */
const hasLimit = ({ limit, timedLimit }: FloodSettings): boolean => limit !== undefined || timedLimit !== undefined;

/** Whether floods are judged, to act on them or to watch. */
export const isOn = (settings: FloodSettings): boolean => settings.mode !== "off" && hasLimit(settings);

export const isWatched = ({ mode }: FloodSettings): boolean => mode === "watch";

/** The change to a mode: on and watch take the last limits, or the first one where none was set. */
export const modeChange = (mode: Mode, settings: FloodSettings): Partial<FloodSettings> =>
  mode === "off" || hasLimit(settings) ? { mode } : { mode, limit: FIRST_LIMIT };

/** The change to a limit, which switches a protection on that was off. */
export const limitChange = (limits: Partial<FloodSettings>, { mode }: FloodSettings): Partial<FloodSettings> =>
  mode === "off" ? { ...limits, mode: "on" } : limits;
