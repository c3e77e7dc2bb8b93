// Commands that members may not use here: /disable, /enable.
import { isAdmin } from "../../core/member.ts";
import type { Gate } from "../../kit/declarations/gate.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { disablingCommands } from "./commands.ts";
import { disablingPage, listPrompt } from "./pages.ts";
import { type DisablingSettings, disablingSettings } from "./settings.ts";

export const disabling = feature({
  id: "disabling",
  settings: disablingSettings,
  uses: ["features", "statuses"],
  setup: (deps) => ({
    title: "disabling-title",
    commands: disablingCommands(deps),
    gates: [gate],
    prompts: [listPrompt(deps)],
    pages: [disablingPage],
    protections: [
      {
        title: "disabling-control-deletes",
        isOn: ({ commands, deletes }) => deletes && commands.length > 0,
        botRights: () => ["delete_messages"],
      },
    ],
  }),
});

/** Refuses disabled commands for everyone. Admins are exempt, unless the setting includes them. */
const gate: Gate<DisablingSettings> = ({ name, access, status }, { settings }) => {
  if (access !== "everyone" || !settings.commands.includes(name)) return {};
  if (isAdmin(status) && !settings.admins) return {};
  return { isRefused: true, isErased: settings.deletes };
};
