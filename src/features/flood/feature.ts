// Stops members who write too much at once.

import { feature } from "../../kit/feature-declaration.ts";
import { floodCommands } from "./commands.ts";
import { floodPage } from "./pages.ts";
import { consecutive, timed } from "./rules.ts";
import { floodSettings, isOn, isWatched } from "./settings.ts";

export const flood = feature({
  id: "flood",
  settings: floodSettings,
  setup: () => ({
    title: "flood-title",
    rules: [consecutive, timed],
    commands: floodCommands,
    pages: [floodPage],
    protections: [{ title: "flood-title", isOn, isWatched, botRights: () => ["restrict_members", "delete_messages"] }],
  }),
});
