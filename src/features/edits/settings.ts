// What an edit may do, and who is a newcomer to whom more applies.
import { z } from "zod";
import { days, minutes } from "../../core/time.ts";
import { durationSetting } from "../../kit/parsing/schemas.ts";

/** For how long somebody can count as a newcomer. */
export const NEWCOMERS = { shortest: minutes(1), longest: days(30) } as const;

/**
 * Judge: an edited message is judged again by what it says. Nothing: no rule is asked. Newcomers: judged, and edited messages of
 * newcomers are deleted. Watch: judged, and the log is told of newcomers' edits.
 */
export const EDIT_MODES = ["judge", "nothing", "newcomers", "watch"] as const;
export type EditMode = (typeof EDIT_MODES)[number];

export const editSettings = z.object({
  edits: z.enum(EDIT_MODES).default("judge"),
  /** Who has joined within this time, as the bot saw it, is a newcomer. */
  newcomerFor: durationSetting(NEWCOMERS.shortest, NEWCOMERS.longest).default(days(1)),
});
export type EditSettings = z.infer<typeof editSettings>;

/** Whether edited messages of newcomers are deleted, or would be. */
export const isOn = ({ edits }: EditSettings): boolean => edits === "newcomers" || edits === "watch";

export const isWatched = ({ edits }: EditSettings): boolean => edits === "watch";
