// Commands that members may not use here: /disable, /enable.
import { isAdmin } from "../../core/member.ts";
import { text } from "../../core/text.ts";
import type { Gate } from "../../kit/declarations/gate.ts";
import type { Page } from "../../kit/declarations/page.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { disablingCommands, listPrompt } from "./commands.ts";
import { type DisablingSettings, disablingSettings, stateText } from "./settings.ts";

export const disabling = feature({
  id: "disabling",
  settings: disablingSettings,
  uses: ["features", "statuses"],
  setup: (deps) => ({
    title: "disabling-title",
    commands: disablingCommands(deps),
    gates: [gate],
    prompts: [listPrompt(deps)],
    pages: [page],
    protections: [
      {
        title: "disabling-control-deletes",
        isOn: ({ commands, deletes }) => deletes && commands.length > 0,
        botRights: () => ["delete_messages"],
      },
    ],
  }),
});

/** Admins are free of it unless the group wants otherwise; what only admins may use is never refused here. */
const gate: Gate<DisablingSettings> = ({ name, access, status }, { settings }) => {
  if (access !== "everyone" || !settings.commands.includes(name)) return {};
  if (isAdmin(status) && !settings.admins) return {};
  return { isRefused: true, isErased: settings.deletes };
};

const page: Page<DisablingSettings> = {
  title: "disabling-title",
  overview: stateText,
  access: "change_info",
  controls: [
    {
      kind: "ask",
      key: "commands",
      prompt: "list",
      label: "disabling-control-commands",
      value: ({ commands }) =>
        commands.length === 0 ? text("disabling-value-none") : text("disabling-value", { count: commands.length }),
    },
    { kind: "toggle", key: "deletes", label: "disabling-control-deletes" },
    { kind: "toggle", key: "admins", label: "disabling-control-admins" },
  ],
};
