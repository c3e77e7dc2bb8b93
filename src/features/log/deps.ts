// The ports and the store of the log.

import type { Ports } from "../../kit/platform.ts";
import type { PostingDeps } from "./jobs.ts";

export type LogDeps = PostingDeps & Ports<"botId" | "chats" | "gateway" | "settings" | "withTimeout">;
