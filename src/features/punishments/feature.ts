// Bans, kicks and mutes by command, and taking them back.
import { feature } from "../../kit/feature-declaration.ts";
import { changingCallbacks } from "./callbacks/change-case.ts";
import { permissionTap } from "./callbacks/permissions.ts";
import { onlyFor } from "./callbacks/shorten.ts";
import { kickmeParts } from "./commands/kickme.ts";
import { restrictCommand } from "./commands/restrict.ts";
import { deletingCommand, liftingCommand, plainCommand, silentCommand, timedCommand } from "./commands/sanctions.ts";
import { wipeCommand } from "./commands/wipe.ts";
import { noticesPage } from "./pages.ts";
import { noticesFor, punishmentSettings } from "./settings.ts";

export const punishments = feature({
  id: "punishments",
  settings: punishmentSettings,
  uses: ["caseMessages", "cases", "gateway", "moderator", "audit", "seen", "states"],
  contributes: { noticesFor },
  setup: (deps) => {
    const leave = kickmeParts(deps);
    return {
      title: "punishments-title",
      commands: [
        plainCommand(deps, "ban"),
        deletingCommand(deps, "ban"),
        silentCommand(deps, "ban"),
        timedCommand(deps, "ban"),
        liftingCommand(deps, "ban"),
        plainCommand(deps, "kick"),
        deletingCommand(deps, "kick"),
        silentCommand(deps, "kick"),
        plainCommand(deps, "mute"),
        deletingCommand(deps, "mute"),
        silentCommand(deps, "mute"),
        timedCommand(deps, "mute"),
        liftingCommand(deps, "mute"),
        restrictCommand(deps),
        wipeCommand(deps),
        leave.command,
      ],
      callbacks: [permissionTap(deps), onlyFor(deps), leave.callback, ...changingCallbacks(deps)],
      pages: [noticesPage],
    };
  },
});
