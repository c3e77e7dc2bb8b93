// The features, in the order of /help. Taking a line out leaves a bot that works without it.
import type { Feature } from "../kit/feature.ts";
import { type CleaningNeeds, cleaning } from "./cleaning/feature.ts";
import type { DisablingNeeds } from "./disabling/commands.ts";
import { disabling } from "./disabling/feature.ts";
import { type DoctorNeeds, doctor } from "./doctor/feature.ts";
import { flood } from "./flood/feature.ts";
import { type HelpNeeds, help } from "./help/feature.ts";
import { language } from "./language/feature.ts";
import { type PinNeeds, pins } from "./pins/feature.ts";
import { punishments } from "./punishments/feature.ts";
import type { PunishmentNeeds } from "./punishments/settle.ts";
import type { PurgeNeeds } from "./purge/deletion.ts";
import { purge } from "./purge/feature.ts";
import { settings } from "./settings/feature.ts";
import { warns } from "./warns/feature.ts";
import type { WarnNeeds } from "./warns/taking.ts";

/** Everything that some feature needs. */
export interface FeatureNeeds
  extends CleaningNeeds,
    DisablingNeeds,
    DoctorNeeds,
    HelpNeeds,
    PinNeeds,
    PunishmentNeeds,
    PurgeNeeds,
    WarnNeeds {}

export const features = (needs: FeatureNeeds): readonly Feature[] => [
  punishments(needs),
  warns(needs),
  flood(),
  purge(needs),
  pins(needs),
  cleaning(needs),
  disabling(needs),
  settings(),
  language(),
  doctor(needs),
  help(needs),
];
