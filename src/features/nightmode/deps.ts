// The ports of night mode.
import type { Ports } from "../../kit/platform.ts";
import type { NightmodeSettings } from "./settings.ts";

export type NightmodeDeps = Ports<"audit" | "chatPermissions" | "chats" | "jobs" | "messenger" | "statuses"> & {
  readonly settingsIn: (chatId: number) => Promise<NightmodeSettings>;
};
