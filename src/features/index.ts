// The features, in the order of /help. Taking a line out leaves a bot that works without it.
import type { Feature } from "../kit/feature.ts";
import { type AppealNeeds, appeals } from "./appeals/feature.ts";
import { type DoctorNeeds, doctor } from "./doctor/feature.ts";
import { flood } from "./flood/feature.ts";
import { type HelpNeeds, help } from "./help/feature.ts";
import { language } from "./language/feature.ts";
import { type LogNeeds, log } from "./log/feature.ts";
import { punishments } from "./punishments/feature.ts";
import type { PunishmentNeeds } from "./punishments/settle.ts";
import type { PurgeNeeds } from "./purge/deletion.ts";
import { purge } from "./purge/feature.ts";
import { type ReportNeeds, reports } from "./reports/feature.ts";
import { settings } from "./settings/feature.ts";
import { warns } from "./warns/feature.ts";
import type { WarnNeeds } from "./warns/taking.ts";

/** Everything that some feature needs. */
export interface FeatureNeeds
  extends AppealNeeds,
    DoctorNeeds,
    HelpNeeds,
    LogNeeds,
    PunishmentNeeds,
    PurgeNeeds,
    ReportNeeds,
    WarnNeeds {}

export const features = (needs: FeatureNeeds): readonly Feature[] => [
  punishments(needs),
  warns(needs),
  flood(),
  purge(needs),
  reports(needs),
  appeals(needs),
  log(needs),
  settings(),
  language(),
  doctor(needs),
  help(needs),
];
