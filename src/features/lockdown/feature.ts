// Lockdown: ordinary members can only read, until an admin ends it or its time is over.

import { feature } from "../../kit/feature-declaration.ts";
import { lockdownKinds } from "./case-kinds.ts";
import { lockdownCommand } from "./commands.ts";
import { endJob, settleJob, settleWhenConfigured } from "./jobs.ts";
import { lockdownPage } from "./pages.ts";
import { lockdownReversal } from "./reversals.ts";
import { lockdownSettings } from "./settings.ts";

export const lockdown = feature({
  id: "lockdown",
  settings: lockdownSettings,
  caseKinds: lockdownKinds,
  uses: ["botId", "cases", "chatPermissions", "chats", "jobs", "messenger", "recordCase", "seen", "settings"],
  setup: (deps) => ({
    title: "lockdown-title",
    commands: [lockdownCommand(deps)],
    jobs: [endJob(deps), settleJob(deps)],
    configured: settleWhenConfigured(deps),
    reversals: [lockdownReversal(deps)],
    pages: [lockdownPage],
    protections: [{ title: "lockdown-title", isOn: ({ isOn }) => isOn, botRights: () => ["restrict_members"] }],
  }),
});
