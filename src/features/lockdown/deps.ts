// The ports of lockdowns.
import type { Ports } from "../../kit/platform.ts";
import type { LockdownSettings } from "./settings.ts";

export type LockdownDeps = Ports<
  "botId" | "cases" | "chatPermissions" | "chats" | "jobs" | "messenger" | "recordCase" | "seen" | "settings"
> & {
  readonly settingsIn: (chatId: number) => Promise<LockdownSettings>;
};
