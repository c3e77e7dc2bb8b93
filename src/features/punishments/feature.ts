// Bans, kicks and mutes by command, and taking them back.
import { defineFeature } from "../../kit/feature.ts";
import { deleting, leaving, plain, relieving, silent, timed } from "./commands.ts";
import { noticesPage, punishmentSettings } from "./settings.ts";
import type { PunishmentNeeds } from "./settle.ts";

export function punishments(needs: PunishmentNeeds) {
  return defineFeature("punishments", punishmentSettings, {
    title: "punishments-title",
    commands: [
      ...[plain(needs, "ban"), deleting(needs, "ban"), silent(needs, "ban"), timed(needs, "ban")],
      relieving(needs, "ban"),
      ...[plain(needs, "kick"), deleting(needs, "kick"), silent(needs, "kick"), leaving(needs)],
      ...[plain(needs, "mute"), deleting(needs, "mute"), silent(needs, "mute"), timed(needs, "mute")],
      relieving(needs, "mute"),
    ],
    pages: [noticesPage],
  });
}
