// The page of blocklists.
import { text } from "../../core/text.ts";
import { days, hours } from "../../core/time.ts";
import type { Page } from "../../kit/declarations/page.ts";
import { MODES } from "../../kit/parsing/mode.ts";
import type { BlocklistSettings } from "./settings.ts";
import type { BlocklistStore } from "./store.ts";
import { stateText } from "./texts.ts";

export const blocklistsPage = (entries: Pick<BlocklistStore, "list">): Page<BlocklistSettings> => ({
  title: "blocklists-title",
  overview: stateText,
  details: async ({ chat, now }) => text("blocklists-count", { count: (await entries.list(chat.id, now)).length }),
  access: "restrict_members",
  controls: [
    { kind: "choice", key: "mode", label: "blocklists-control-mode", values: MODES },
    { kind: "toggle", key: "deletes", label: "blocklists-control-deletes" },
    {
      kind: "sanction",
      key: "sanction",
      label: "blocklists-control-sanction",
      values: [
        "off",
        { kind: "warn" } as const,
        { kind: "mute", for: hours(6) } as const,
        { kind: "mute", for: days(1) } as const,
        { kind: "mute" } as const,
        { kind: "kick" } as const,
        { kind: "ban", for: days(1) } as const,
        { kind: "ban" } as const,
      ],
    },
    {
      kind: "ask",
      key: "reason",
      prompt: "reason",
      label: "blocklists-control-reason",
      value: ({ reason }) => (reason === undefined ? text("blocklists-value-usual") : text("blocklists-value-own")),
    },
    { kind: "ask", prompt: "add", label: "blocklists-control-add", value: () => text("blocklists-value-add") },
  ],
});
