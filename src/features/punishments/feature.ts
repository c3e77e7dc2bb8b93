// Bans, kicks and mutes by command, and taking them back.
import { defineFeature } from "../../kit/feature.ts";
import { changingCallbacks } from "./already.ts";
import { deleting, plain, relieving, silent, timed } from "./commands.ts";
import { leaving } from "./leaving.ts";
import { permissionTap, type RestrictionNeeds, restricting } from "./restriction.ts";
import { noticesPage, punishmentSettings } from "./settings.ts";
import { onlyFor } from "./shortening.ts";
import { type WipeNeeds, wiping } from "./wipe.ts";

export function punishments(needs: RestrictionNeeds & WipeNeeds) {
  const leave = leaving(needs);
  return defineFeature("punishments", punishmentSettings, {
    title: "punishments-title",
    commands: [
      plain(needs, "ban"),
      deleting(needs, "ban"),
      silent(needs, "ban"),
      timed(needs, "ban"),
      relieving(needs, "ban"),
      plain(needs, "kick"),
      deleting(needs, "kick"),
      silent(needs, "kick"),
      plain(needs, "mute"),
      deleting(needs, "mute"),
      silent(needs, "mute"),
      timed(needs, "mute"),
      relieving(needs, "mute"),
      restricting(needs),
      wiping(needs),
      leave.command,
    ],
    callbacks: [permissionTap(needs), onlyFor(needs), leave.callback, ...changingCallbacks(needs)],
    pages: [noticesPage],
  });
}
