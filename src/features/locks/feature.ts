// Deletes kinds of messages that a group does not want.
import { feature } from "../../kit/feature-declaration.ts";
import { switchLock } from "./callbacks.ts";
import { lockCommands } from "./commands.ts";
import { createOutsiders } from "./outsiders.ts";
import { lockPages } from "./pages.ts";
import { lockPrompts } from "./prompts.ts";
import { createBotRule, createMessageRule } from "./rules.ts";
import { isOn, lockSettings } from "./settings.ts";

export const locks = feature({
  id: "locks",
  settings: lockSettings,
  uses: ["clock", "roles", "statuses"],
  setup: (deps) => ({
    title: "locks-title",
    rules: [createMessageRule(createOutsiders(deps)), createBotRule(deps)],
    commands: lockCommands,
    callbacks: [switchLock],
    prompts: lockPrompts,
    pages: lockPages,
    protections: [
      {
        title: "locks-title",
        isOn,
        isWatched: ({ mode }) => mode === "watch",
        botRights: ({ bot, actions, warns }) =>
          bot || warns || Object.values(actions).some(({ sanction }) => sanction !== undefined)
            ? ["delete_messages", "restrict_members"]
            : ["delete_messages"],
      },
    ],
  }),
});
