// The settings of night mode: whether it is on, its hours, and what it takes.
import { z } from "zod";
import { DAY_MINUTES, type DailyWindow, WEEKDAYS } from "../../core/daily-window.ts";
import type { Permission } from "../../core/member.ts";
import { zoneNamed } from "../../core/time-zones.ts";

const minuteOfDay = z
  .int()
  .min(0)
  .max(DAY_MINUTES - 1);

const hours: z.ZodType<DailyWindow> = z
  .object({
    from: minuteOfDay,
    to: minuteOfDay,
    zone: z.string().refine((zone) => zoneNamed(zone) !== undefined),
    days: z.array(z.enum(WEEKDAYS)).min(1),
  })
  .refine(({ from, to }) => from !== to);

/** What a night takes. */
const SCOPES = ["writing", "media"] as const;

/** From eleven to seven, every day. */
const DEFAULT_HOURS: DailyWindow = { from: 23 * 60, to: 7 * 60, zone: "UTC", days: WEEKDAYS };

export const nightmodeSettings = z.object({
  isOn: z.boolean().default(false),
  hours: hours.default(DEFAULT_HOURS),
  takes: z.enum(SCOPES).default("writing"),
});

export type NightmodeSettings = z.infer<typeof nightmodeSettings>;

const MEDIA: readonly Permission[] = [
  "send_audios",
  "send_documents",
  "send_photos",
  "send_videos",
  "send_video_notes",
  "send_voice_notes",
  "send_polls",
  "send_other_messages",
  "add_web_page_previews",
];

/** The permissions that a night takes. */
export const DENIED: Readonly<Record<NightmodeSettings["takes"], readonly Permission[]>> = {
  writing: ["send_messages", ...MEDIA],
  media: MEDIA,
};
