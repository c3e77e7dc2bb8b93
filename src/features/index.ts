// The features, in the order of /help. Taking a line out leaves a bot that works without it.
import type { Feature } from "../kit/feature.ts";
import type { AdminNeeds } from "./admins/examining.ts";
import { admins } from "./admins/feature.ts";
import { type AllowanceNeeds, allowance } from "./allowance/feature.ts";
import { antinuke } from "./antinuke/feature.ts";
import type { AntinukeNeeds } from "./antinuke/needs.ts";
import { type AppealNeeds, appeals } from "./appeals/feature.ts";
import { approvals } from "./approvals/feature.ts";
import type { ApprovalNeeds } from "./approvals/giving.ts";
import { cases } from "./cases/feature.ts";
import type { CaseNeeds } from "./cases/needs.ts";
import { type CleaningNeeds, cleaning } from "./cleaning/feature.ts";
import type { DisablingNeeds } from "./disabling/commands.ts";
import { disabling } from "./disabling/feature.ts";
import { type DoctorNeeds, doctor } from "./doctor/feature.ts";
import { flood } from "./flood/feature.ts";
import { type HelpNeeds, help } from "./help/feature.ts";
import { language } from "./language/feature.ts";
import { type LogNeeds, log } from "./log/feature.ts";
import { moderators } from "./moderators/feature.ts";
import type { ModeratorNeeds } from "./moderators/granting.ts";
import { type PinNeeds, pins } from "./pins/feature.ts";
import { punishments } from "./punishments/feature.ts";
import type { RestrictionNeeds } from "./punishments/restriction.ts";
import type { WipeNeeds } from "./punishments/wipe.ts";
import type { PurgeNeeds } from "./purge/deletion.ts";
import { purge } from "./purge/feature.ts";
import { type ReportNeeds, reports } from "./reports/feature.ts";
import { settings } from "./settings/feature.ts";
import { warns } from "./warns/feature.ts";
import type { WarnNeeds } from "./warns/taking.ts";

/** Everything that some feature needs. */
export interface FeatureNeeds
  extends AdminNeeds,
    AllowanceNeeds,
    AntinukeNeeds,
    AppealNeeds,
    ApprovalNeeds,
    CaseNeeds,
    CleaningNeeds,
    DisablingNeeds,
    DoctorNeeds,
    HelpNeeds,
    LogNeeds,
    ModeratorNeeds,
    PinNeeds,
    PurgeNeeds,
    ReportNeeds,
    RestrictionNeeds,
    WipeNeeds,
    WarnNeeds {}

export const features = (needs: FeatureNeeds): readonly Feature[] => [
  punishments(needs),
  warns(needs),
  flood(),
  admins(needs),
  moderators(needs),
  approvals(needs),
  purge(needs),
  cases(needs),
  antinuke(needs),
  pins(needs),
  cleaning(needs),
  disabling(needs),
  reports(needs),
  appeals(needs),
  log(needs),
  settings(),
  language(),
  allowance(needs),
  doctor(needs),
  help(needs),
];
