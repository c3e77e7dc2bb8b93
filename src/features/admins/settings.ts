// The settings for admins: whether a missing right is reported, and whether anonymous admins are trusted.
import { z } from "zod";

export const adminSettings = z.object({
  /** A person without the right for a command is told which one is missing. */
  tellsRefused: z.boolean().default(true),
  /** Commands of anonymous admins run without a confirmation of who sent them. */
  trustsAnonymous: z.boolean().default(false),
});

export type AdminSettings = z.infer<typeof adminSettings>;
