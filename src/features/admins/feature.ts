// Admins: made, unmade, named, listed; and what the group settles about them.
import { feature } from "../../kit/feature-declaration.ts";
import { listingCommands } from "./listing.ts";
import { demoteCommand, promoteCommand } from "./promotion.ts";
import { adminPages, adminSettings } from "./settings.ts";
import { silentRefusals, switchCommands } from "./switches.ts";
import { titleCommand } from "./title.ts";

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
