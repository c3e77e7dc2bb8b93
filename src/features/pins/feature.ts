// Pins: commands that pin and unpin, and settings for the posts of the linked channel.
import { feature } from "../../kit/feature-declaration.ts";
import { linkedCommands } from "./commands/linked-channel.ts";
import { permapinCommand } from "./commands/permapin.ts";
import { pinCommands } from "./commands/pin.ts";
import { unpinallParts } from "./commands/unpinall.ts";
import { isPinOrLinkedPost, onPin, onPost } from "./listeners.ts";
import { pinsPage } from "./pages.ts";
import { pinSettings } from "./settings.ts";
import { rememberPin } from "./topic-pins.ts";

export const pins = feature({
  id: "pins",
  settings: pinSettings,
  uses: ["gateway", "memory", "seen", "statuses", "states", "messenger"],
  setup: (deps) => {
    const all = unpinallParts(deps);
    return {
      title: "pins-title",
      commands: [...pinCommands(deps), all.command, permapinCommand(deps), ...linkedCommands(deps)],
      callbacks: all.callbacks,
      wants: isPinOrLinkedPost,
      listeners: {
        message: (event, scope) => onPost(deps, event, scope),
        service: async (event, scope) => {
          await rememberPin(deps, event);
          return onPin(deps, event, scope);
        },
      },
      pages: [pinsPage],
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
