// Admins: promotion, demotion, titles, the list, and two settings.
import { feature } from "../../kit/feature-declaration.ts";
import { listingCommands } from "./commands/adminlist.ts";
import { demoteCommand } from "./commands/demote.ts";
import { promoteCommand } from "./commands/promote.ts";
import { switchCommands } from "./commands/switches.ts";
import { titleCommand } from "./commands/title.ts";
import { silentRefusals } from "./gates.ts";
import { adminPages } from "./pages.ts";
import { adminSettings } from "./settings.ts";

export const admins = feature({
  id: "admins",
  settings: adminSettings,
  contributes: { trustsAnonymous: ({ trustsAnonymous }) => trustsAnonymous },
  uses: ["botId", "caseKinds", "cases", "gateway", "memory", "recordCase", "audit", "roles", "statuses"],
  setup: (deps) => ({
    title: "admins-title",
    commands: [
      promoteCommand(deps),
      demoteCommand(deps),
      titleCommand(deps),
      ...listingCommands(deps),
      ...switchCommands,
    ],
    pages: adminPages,
    gates: [silentRefusals],
  }),
});
