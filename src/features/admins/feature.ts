// Admins: made, unmade, named, listed; and what the group settles about them.
import { defineFeature } from "../../kit/feature.ts";
import type { AdminNeeds } from "./examining.ts";
import { listingCommands } from "./listing.ts";
import { demoteCommand, promoteCommand } from "./promotion.ts";
import { adminPages, adminSettings } from "./settings.ts";
import { silentRefusals, switchCommands } from "./switches.ts";
import { titleCommand } from "./title.ts";

export function admins(needs: AdminNeeds) {
  return defineFeature("admins", adminSettings, {
    title: "admins-title",
    commands: [
      promoteCommand(needs),
      demoteCommand(needs),
      titleCommand(needs),
      ...listingCommands(needs),
      ...switchCommands,
    ],
    pages: adminPages,
    gates: [silentRefusals],
  });
}
