// The log channel: every case is posted there, with copies of deleted messages, and notes for admins.

import { text } from "../../core/text.ts";
import { nothingCarried } from "../../kit/declarations/callback.ts";
import { link } from "../../kit/declarations/link.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { auditHook, createNoteWriter } from "./audit-hooks.ts";
import { checkLog } from "./checks.ts";
import { logCommands } from "./commands.ts";
import { createPoster } from "./jobs.ts";
import { createListeners, forwardedCommand } from "./listeners.ts";
import { channelPrompt, logPage } from "./pages.ts";
import { type LogSettings, logSettings } from "./settings.ts";
import { createLogPostStore, logTables } from "./store.ts";

export const log = feature({
  id: "log",
  settings: logSettings,
  uses: [
    "botId",
    "caseKinds",
    "cases",
    "chats",
    "gateway",
    "jobs",
    "settings",
    "statuses",
    "states",
    "messenger",
    "withTimeout",
  ],
  tables: logTables,
  store: createLogPostStore,
  setup: ({ store: logPosts, ...ports }) => {
    const deps = { ...ports, logPosts };
    const poster = createPoster(deps);
    const note = createNoteWriter(poster);
    const pick = link<LogSettings, "">({
      id: "log.pick",
      access: "change_info",
      codec: nothingCarried,
      run: async () => ({ kind: "asked", prompt: "channel" }),
    });
    return {
      title: "log-title",
      commands: logCommands({
        gateway: deps.gateway,
        pick: (chatId) => pick.button(text("log-button-pick"), chatId, ""),
      }),
      links: [pick],
      prompts: [channelPrompt(deps)],
      pages: [logPage],
      jobs: poster.jobs,
      listeners: { ...createListeners(note, deps.botId), message: forwardedCommand(deps) },
      wants: (event) => event.kind !== "message" || event.content.origin !== undefined,
      auditHooks: [auditHook(deps, poster)],
      checks: [checkLog(deps)],
    };
  },
});
