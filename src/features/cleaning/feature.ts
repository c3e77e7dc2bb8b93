// Keeps the chat free of what nobody needs to read: Telegram's own lines, and commands.
import type { Text } from "../../core/text.ts";
import type { Page } from "../../kit/declarations/page.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { cleaningCommands } from "./commands.ts";
import { type CleaningSettings, COMMANDS, cleaningSettings, type Kind, SERVICES } from "./settings.ts";
import { gate, isSweepable, sweepCommand, sweepService } from "./sweeping.ts";
import { commandText, LABELS, serviceText } from "./words.ts";

export const cleaning = feature({
  id: "cleaning",
  settings: cleaningSettings,
  uses: ["botUsername", "features", "gateway", "statuses"],
  setup: (deps) => ({
    title: "cleaning-title",
    commands: cleaningCommands(deps),
    gates: [gate],
    wants: isSweepable,
    listeners: {
      service: (event, scope) => sweepService(deps, event, scope),
      message: (event, scope) => sweepCommand(deps, event, scope),
    },
    pages: [
      page("cleaning-title", { kinds: SERVICES, overview: serviceText }),
      page("cleaning-title-commands", { kinds: COMMANDS, overview: commandText }),
    ],
    protections: [protection("cleaning-title", SERVICES), protection("cleaning-title-commands", COMMANDS)],
  }),
});

type Title = "cleaning-title" | "cleaning-title-commands";

const page = (
  title: Title,
  { kinds, overview }: { readonly kinds: readonly Kind[]; readonly overview: (settings: CleaningSettings) => Text },
): Page<CleaningSettings> => ({
  title,
  overview,
  access: "delete_messages",
  controls: kinds.map(({ key }) => ({ kind: "toggle", key, label: LABELS[key] })),
});

const protection = (title: Title, kinds: readonly Kind[]) => ({
  title,
  isOn: (settings: CleaningSettings) => kinds.some(({ key }) => settings[key]),
  botRights: () => ["delete_messages"] as const,
});
