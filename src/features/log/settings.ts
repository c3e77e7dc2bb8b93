// The log's channel and categories.
import { z } from "zod";
import type { ChatHandle } from "../../core/chat.ts";
import type { LogCategory } from "../../kit/declarations/audit.ts";

/** The channel by its id; its title and name are those at the time when it was set. */
const channel = z.object({ id: z.int(), title: z.string(), username: z.string().optional() });
export type LogChannel = z.infer<typeof channel>;

/** Without a channel there is no log. Categories are on unless switched off. */
export const logSettings = z.object({
  channel: channel.optional(),
  settings: z.boolean().default(true),
  admin: z.boolean().default(true),
  user: z.boolean().default(true),
  automated: z.boolean().default(true),
  reports: z.boolean().default(true),
  other: z.boolean().default(true),
}) satisfies z.ZodType<{ readonly [C in LogCategory]: boolean }>;
export type LogSettings = z.infer<typeof logSettings>;

/** The feature as the store of settings knows it. */
export const CONFIGURABLE = { id: "log", settings: logSettings } as const;

/** The channel as a chat to post in. */
export const handleOf = ({ id, title, username }: LogChannel): ChatHandle => ({ id, kind: "channel", title, username });
