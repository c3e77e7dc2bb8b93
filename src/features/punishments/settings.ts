// How long notices of acts stay in a chat.
import { z } from "zod";
import { type Duration, days, minutes, seconds } from "../../core/time.ts";
import { durationSetting } from "../../kit/parsing/schemas.ts";

/** Deleting notices has its own switch: an absent setting is at its default, never off. */
export const punishmentSettings = z.object({
  noticesFade: z.boolean().default(true),
  noticesLast: durationSetting(seconds(10), days(2)).default(minutes(5)),
});

export type PunishmentSettings = z.infer<typeof punishmentSettings>;

/** How long notices stay; undefined where they stay for good. */
export const noticesFor = ({ noticesFade, noticesLast }: PunishmentSettings): Duration | undefined =>
  noticesFade ? noticesLast : undefined;
