// Whether entries are judged by, and what they do unless they say it themselves.
import { z } from "zod";
import { modeSetting } from "../../kit/parsing/mode.ts";
import { sanctionSetting } from "../../kit/parsing/schemas.ts";

/** The longest reason, in code units. */
export const LONGEST_REASON = 500;

export const blocklistSettings = z.object({
  mode: modeSetting.default("off"),
  /** What follows besides the deletion; absent, nothing does. */
  sanction: sanctionSetting.optional(),
  deletes: z.boolean().default(true),
  /** What members are told where an entry has no reason of its own. */
  reason: z.string().max(LONGEST_REASON).optional(),
});
export type BlocklistSettings = z.infer<typeof blocklistSettings>;

/** Whether messages are judged. */
export const isOn = ({ mode }: BlocklistSettings): boolean => mode !== "off";
export const isWatched = ({ mode }: BlocklistSettings): boolean => mode === "watch";
