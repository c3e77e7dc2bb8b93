// How far each of the two protections goes, what they count, and what follows.
import { z } from "zod";
import type { Sanction } from "../../core/sanction.ts";
import { days, hours, minutes, seconds } from "../../core/time.ts";
import { modeSetting } from "../../kit/parsing/mode.ts";
import { durationSetting, sanctionSetting } from "../../kit/parsing/schemas.ts";

/** How many copies, members, groups or newcomers can be a limit. */
export const COUNTS = { fewest: 2, most: 50 } as const;

/** How long copies, and first messages of newcomers, can be counted. */
export const WINDOWS = { shortest: seconds(10), longest: hours(1) } as const;

/** How long somebody can count as a newcomer of a burst. */
const JOINED = { shortest: minutes(1), longest: days(1) } as const;

/** A mute stops a wave as well as a ban does, and a wrong one ends by itself. */
const DEFAULT_SANCTION: Sanction = { kind: "mute", for: days(1) };

const count = z.int().min(COUNTS.fewest).max(COUNTS.most);

export const duplicateSettings = z.object({
  mode: modeSetting.default("off"),
  /** The same from one member. */
  limit: count.default(4),
  window: durationSetting(WINDOWS.shortest, WINDOWS.longest).default(minutes(2)),
  /** The same from several members of the chat. */
  acrossMembers: z.boolean().default(true),
  members: count.default(3),
  /** The same in several groups of the bot that have the protection on. */
  acrossGroups: z.boolean().default(true),
  groups: count.default(3),
  sanction: sanctionSetting.default(DEFAULT_SANCTION),
  burstMode: modeSetting.default("off"),
  /** First messages of newcomers within the window, whatever they say. */
  newcomers: count.default(5),
  /** The same first message from newcomers within the window. */
  alike: count.default(3),
  burstWindow: durationSetting(WINDOWS.shortest, WINDOWS.longest).default(minutes(1)),
  /** Who has joined within this time is a newcomer. */
  joined: durationSetting(JOINED.shortest, JOINED.longest).default(minutes(10)),
  burstSanction: sanctionSetting.default(DEFAULT_SANCTION),
});
export type DuplicateSettings = z.infer<typeof duplicateSettings>;
