// The ports of the feature of admins.

import type { ActionDeps } from "../../kit/acts/recorded-actions.ts";
import type { Ports } from "../../kit/platform.ts";

export type AdminDeps = ActionDeps & Ports<"botId" | "gateway" | "memory" | "roles" | "statuses">;
