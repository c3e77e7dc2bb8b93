// The way into the settings menu, and out of a question: /settings, /cancel.
import { z } from "zod";
import { text } from "../../core/text.ts";
import { command } from "../../kit/command.ts";
import { defineFeature } from "../../kit/feature.ts";
import { accept } from "../../kit/parsed.ts";

const noSettings = z.object({});

export function settings() {
  return defineFeature("settings", noSettings, {
    title: "settings-title",
    commands: [
      command({
        name: "settings",
        summary: "settings-command-settings",
        access: "admin",
        place: "anywhere",
        parse: () => accept(undefined),
        run: async () => ({ kind: "menu" }),
      }),
      command({
        name: "cancel",
        summary: "settings-command-cancel",
        access: "everyone",
        place: "private",
        parse: () => accept(undefined),
        run: async () => text("settings-nothing-to-cancel"),
      }),
    ],
  });
}
