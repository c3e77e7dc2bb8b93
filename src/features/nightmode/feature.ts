// Night mode: at night, by the clocks of a time zone, ordinary members cannot write, or send no media.

import { feature } from "../../kit/feature-declaration.ts";
import { hoursPrompt, nightmodeCommand } from "./commands.ts";
import { switchJob, switchWhenConfigured } from "./jobs.ts";
import { nightmodePage } from "./pages.ts";
import { nightmodeSettings } from "./settings.ts";

export const nightmode = feature({
  id: "nightmode",
  settings: nightmodeSettings,
  uses: ["audit", "chatPermissions", "chats", "jobs", "messenger", "statuses"],
  setup: (deps) => {
    const switching = switchJob(deps);
    return {
      title: "nightmode-title",
      commands: [nightmodeCommand(deps)],
      prompts: [hoursPrompt(deps)],
      jobs: [switching.job],
      configured: switchWhenConfigured(deps, switching),
      pages: [nightmodePage],
      protections: [{ title: "nightmode-title", isOn: ({ isOn }) => isOn, botRights: () => ["restrict_members"] }],
    };
  },
});
