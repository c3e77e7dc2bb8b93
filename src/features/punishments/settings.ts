// How long notices of acts stay in a chat.
import { z } from "zod";
import { lasting, type Text, text } from "../../core/text.ts";
import { type Duration, days, hours, minutes, seconds } from "../../core/time.ts";
import type { Page } from "../../kit/declarations/page.ts";
import { durationSetting } from "../../kit/parsing/schemas.ts";

/** Whether notices delete themselves is a switch of its own: a setting that is absent is at its default, never off. */
export const punishmentSettings = z.object({
  noticesFade: z.boolean().default(true),
  noticesLast: durationSetting(seconds(10), days(2)).default(minutes(5)),
});
export type PunishmentSettings = z.infer<typeof punishmentSettings>;

/** How long notices stay; undefined where they stay for good. */
export const noticesFor = ({ noticesFade, noticesLast }: PunishmentSettings): Duration | undefined =>
  noticesFade ? noticesLast : undefined;

export const noticesPage: Page<PunishmentSettings> = {
  title: "punishments-title",
  overview: overviewOf,
  access: "change_info",
  controls: [
    { kind: "toggle", key: "noticesFade", label: "punishments-control-fade" },
    {
      kind: "duration",
      key: "noticesLast",
      label: "punishments-control-last",
      values: [seconds(30), minutes(1), minutes(5), minutes(15), hours(1), days(1)],
    },
  ],
};

function overviewOf(settings: PunishmentSettings): Text {
  const duration = noticesFor(settings);
  return duration === undefined
    ? text("punishments-overview-stay")
    : text("punishments-overview-fade", { duration: lasting(duration) });
}
