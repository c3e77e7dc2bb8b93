// Blocklists: words and patterns of a group's own, each with a reason and an act of its own.
import { feature } from "../../kit/feature-declaration.ts";
import { entryCommands } from "./commands/entries.ts";
import { listCommand, removeAllParts } from "./commands/list.ts";
import { settingCommands } from "./commands/settings.ts";
import { blocklistsPage } from "./pages.ts";
import { entriesPrompt, reasonPrompt } from "./prompts.ts";
import { createRecentMessages } from "./recent-messages.ts";
import { triggerRule } from "./rules.ts";
import { blocklistSettings, isOn, isWatched } from "./settings.ts";
import { blocklistTables, createBlocklistStore } from "./store.ts";

export const blocklists = feature({
  id: "blocklists",
  settings: blocklistSettings,
  tables: blocklistTables,
  store: createBlocklistStore,
  uses: ["audit"],
  setup: ({ store: entries, audit }) => {
    const recent = createRecentMessages();
    const deps = { entries, audit, recent };
    const removal = removeAllParts(deps);
    return {
      title: "blocklists-title",
      rules: [triggerRule({ matcher: entries.matcher, recent })],
      commands: [...entryCommands(deps), listCommand(deps), ...settingCommands, removal.command],
      callbacks: [removal.callback],
      prompts: [reasonPrompt, entriesPrompt(deps)],
      pages: [blocklistsPage(entries)],
      protections: [
        { title: "blocklists-title", isOn, isWatched, botRights: () => ["delete_messages", "restrict_members"] },
      ],
    };
  },
});
