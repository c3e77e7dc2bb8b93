// Bans, kicks and mutes by command, and taking them back.
import { feature } from "../../kit/feature-declaration.ts";
import { changingCallbacks } from "./already.ts";
import { deleting, plain, relieving, silent, timed } from "./commands.ts";
import { leaving } from "./leaving.ts";
import { permissionTap, restricting } from "./restriction.ts";
import { noticesFor, noticesPage, punishmentSettings } from "./settings.ts";
import { onlyFor } from "./shortening.ts";
import { wiping } from "./wipe.ts";

export const punishments = feature({
  id: "punishments",
  settings: punishmentSettings,
  uses: ["caseMessages", "cases", "gateway", "moderator", "audit", "seen", "states"],
  contributes: { noticesFor },
  setup: (deps) => {
    const leave = leaving(deps);
    return {
      title: "punishments-title",
      commands: [
        plain(deps, "ban"),
        deleting(deps, "ban"),
        silent(deps, "ban"),
        timed(deps, "ban"),
        relieving(deps, "ban"),
        plain(deps, "kick"),
        deleting(deps, "kick"),
        silent(deps, "kick"),
        plain(deps, "mute"),
        deleting(deps, "mute"),
        silent(deps, "mute"),
        timed(deps, "mute"),
        relieving(deps, "mute"),
        restricting(deps),
        wiping(deps),
        leave.command,
      ],
      callbacks: [permissionTap(deps), onlyFor(deps), leave.callback, ...changingCallbacks(deps)],
      pages: [noticesPage],
    };
  },
});
