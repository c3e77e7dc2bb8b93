// The page for the lifetime of notices.

import { lasting, type Text, text } from "../../core/text.ts";
import { days, hours, minutes, seconds } from "../../core/time.ts";
import type { Page } from "../../kit/declarations/page.ts";
import { noticesFor, type PunishmentSettings } from "./settings.ts";

export const noticesPage: Page<PunishmentSettings> = {
  title: "punishments-title",
  overview: noticesText,
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

function noticesText(settings: PunishmentSettings): Text {
  const duration = noticesFor(settings);
  return duration === undefined
    ? text("punishments-overview-stay")
    : text("punishments-overview-fade", { duration: lasting(duration) });
}
