// The settings for posts of the linked channel.
import { z } from "zod";

export const pinSettings = z.object({
  /** Posts of the linked channel are unpinned when Telegram pins them. */
  antichannelpin: z.boolean().default(false),
  /** Posts of the linked channel are deleted on arrival. */
  cleanlinked: z.boolean().default(false),
});

export type PinSettings = z.infer<typeof pinSettings>;
