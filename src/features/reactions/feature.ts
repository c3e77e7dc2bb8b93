// Removes reactions that are made to be noticed: of newcomers, outsiders and channels, and of accounts that react too much.
import { feature } from "../../kit/feature-declaration.ts";
import { reactionCommands } from "./commands.ts";
import { reactionsPage } from "./pages.ts";
import { reactionRules } from "./rules.ts";
import { isOn, isWatched, reactionSettings } from "./settings.ts";

export const reactions = feature({
  id: "reactions",
  settings: reactionSettings,
  uses: ["seen", "statuses", "clock", "unitOfWork"],
  setup: (ports) => ({
    title: "reactions-title",
    rules: reactionRules(ports),
    commands: reactionCommands,
    pages: [reactionsPage],
    protections: [
      {
        title: "reactions-title",
        isOn,
        isWatched,
        botRights: ({ limit }) => (limit === undefined ? ["delete_messages"] : ["delete_messages", "restrict_members"]),
      },
    ],
  }),
});
