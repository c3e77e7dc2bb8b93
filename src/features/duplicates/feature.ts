// Stops the same content posted again and again, and newcomers who write at once.
import { feature } from "../../kit/feature-declaration.ts";
import { duplicateCommands } from "./commands.ts";
import { duplicatePages } from "./pages.ts";
import { duplicateRules } from "./rules.ts";
import { duplicateSettings } from "./settings.ts";

export const duplicates = feature({
  id: "duplicates",
  settings: duplicateSettings,
  uses: ["unitOfWork"],
  setup: (ports) => ({
    title: "duplicates-title",
    rules: duplicateRules(ports),
    commands: duplicateCommands,
    pages: duplicatePages,
    protections: [
      {
        title: "duplicates-title",
        isOn: ({ mode }) => mode !== "off",
        isWatched: ({ mode }) => mode === "watch",
        botRights: () => ["restrict_members", "delete_messages"],
      },
      {
        title: "duplicates-burst-title",
        isOn: ({ burstMode }) => burstMode !== "off",
        isWatched: ({ burstMode }) => burstMode === "watch",
        botRights: () => ["restrict_members", "delete_messages"],
      },
    ],
  }),
});
