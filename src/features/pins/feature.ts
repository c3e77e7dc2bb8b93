// Pins: made and taken off by command, and kept free of what the linked channel posts.
import { inLines } from "../../core/text.ts";
import type { Page } from "../../kit/declarations/page.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { lastingPin } from "./lasting-pin.ts";
import { isLinkedMatter, linkedCommands, onPin, onPost } from "./linked-posts.ts";
import { pinningCommands } from "./pinning.ts";
import { linkedText, type PinSettings, pinningText, pinSettings } from "./settings.ts";
import { rememberPin } from "./topic-pins.ts";
import { unpinningAll } from "./unpinning-all.ts";

export const pins = feature({
  id: "pins",
  settings: pinSettings,
  uses: ["gateway", "memory", "seen", "statuses", "states", "messenger"],
  setup: (deps) => {
    const all = unpinningAll(deps);
    return {
      title: "pins-title",
      commands: [...pinningCommands(deps), all.command, lastingPin(deps), ...linkedCommands(deps)],
      callbacks: all.callbacks,
      wants: isLinkedMatter,
      listeners: {
        message: (event, scope) => onPost(deps, event, scope),
        service: async (event, scope) => {
          await rememberPin(deps, event);
          return onPin(deps, event, scope);
        },
      },
      pages: [page],
      protections: [
        {
          title: "pins-control-antichannelpin",
          isOn: ({ antichannelpin }) => antichannelpin,
          botRights: () => ["pin_messages"],
        },
        {
          title: "pins-control-cleanlinked",
          isOn: ({ cleanlinked }) => cleanlinked,
          botRights: () => ["delete_messages"],
        },
      ],
    };
  },
});

const page: Page<PinSettings> = {
  title: "pins-title",
  overview: (settings) => inLines([pinningText(settings), linkedText(settings)]),
  access: "pin_messages",
  controls: [
    { kind: "toggle", key: "antichannelpin", label: "pins-control-antichannelpin" },
    { kind: "toggle", key: "cleanlinked", label: "pins-control-cleanlinked" },
  ],
};
