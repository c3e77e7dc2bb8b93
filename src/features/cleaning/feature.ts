// Deletes service messages and commands from the chat.

import type { Gate } from "../../kit/declarations/gate.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { cleaningCommands } from "./commands.ts";
import { deleteCommand, deleteService, isDeletable } from "./listeners.ts";
import { cleaningPage, type Title } from "./pages.ts";
import { type CleaningSettings, COMMANDS, cleaningSettings, type Kind, SERVICES } from "./settings.ts";
import { commandText, serviceText } from "./texts.ts";

export const cleaning = feature({
  id: "cleaning",
  settings: cleaningSettings,
  uses: ["botUsername", "features", "gateway", "statuses"],
  setup: (deps) => ({
    title: "cleaning-title",
    commands: cleaningCommands(deps),
    gates: [gate],
    wants: isDeletable,
    listeners: {
      service: (event, scope) => deleteService(deps, event, scope),
      message: (event, scope) => deleteCommand(deps, event, scope),
    },
    pages: [
      cleaningPage("cleaning-title", { kinds: SERVICES, overview: serviceText }),
      cleaningPage("cleaning-title-commands", { kinds: COMMANDS, overview: commandText }),
    ],
    protections: [protection("cleaning-title", SERVICES), protection("cleaning-title-commands", COMMANDS)],
  }),
});

/** Commands of this bot are deleted when they run. */
const gate: Gate<CleaningSettings> = ({ access }, { settings }) => ({
  isErased: access === "everyone" ? settings.commandsUser : settings.commandsAdmin,
});

const protection = (title: Title, kinds: readonly Kind[]) => ({
  title,
  isOn: (settings: CleaningSettings) => kinds.some(({ key }) => settings[key]),
  botRights: () => ["delete_messages"] as const,
});
