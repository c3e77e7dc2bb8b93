// Profiles: named sets of the settings of protections, put on and taken off as a whole.

import { text } from "../../core/text.ts";
import type { Page } from "../../kit/declarations/page.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { profileCommands, stateText, switchPrompt } from "./commands.ts";
import { type ProfileSettings, profileSettings } from "./settings.ts";
import { createProfileStore, profileTables } from "./store.ts";
import { ACCESS, switchWhenConfigured } from "./switching.ts";

const profilesPage: Page<ProfileSettings> = {
  title: "profiles-title",
  overview: stateText,
  access: ACCESS,
  controls: [
    {
      kind: "ask",
      key: "active",
      prompt: "switch",
      label: "profiles-control-active",
      value: ({ active }) => text("profiles-name", { name: active }),
    },
  ],
};

export const profiles = feature({
  id: "profiles",
  settings: profileSettings,
  tables: profileTables,
  store: createProfileStore,
  uses: ["features", "settings"],
  setup: ({ store, ...ports }) => {
    const deps = { ...ports, profiles: store };
    return {
      title: "profiles-title",
      commands: profileCommands(deps),
      prompts: [switchPrompt(deps)],
      configured: switchWhenConfigured(deps),
      pages: [profilesPage],
    };
  },
});
