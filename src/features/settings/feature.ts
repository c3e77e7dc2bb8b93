import { text } from "../../core/text.ts";
import { nothing } from "../../kit/args.ts";
import { command } from "../../kit/command.ts";
import { feature } from "../../kit/feature-declaration.ts";

export const settings = feature({
  id: "settings",
  setup: () => ({
    title: "settings-title",
    commands: [
      command({
        name: "settings",
        summary: "settings-command-settings",
        access: "admin",
        place: "anywhere",
        parse: nothing,
        run: async () => ({ kind: "menu" }),
      }),
      command({
        name: "cancel",
        summary: "settings-command-cancel",
        access: "everyone",
        place: "private",
        parse: nothing,
        run: async () => text("settings-nothing-to-cancel"),
      }),
    ],
  }),
});
