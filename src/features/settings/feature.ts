import { text } from "../../core/text.ts";
import { command } from "../../kit/declarations/command.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { nothing } from "../../kit/parsing/args.ts";

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
