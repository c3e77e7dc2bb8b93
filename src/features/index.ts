// The features, in the order of /help. Taking a line out leaves a bot that works without it.
import type { FeatureDeclaration } from "../kit/feature-declaration.ts";
import type { Statements } from "../storage/unit-of-work/statements.ts";
import { admins } from "./admins/feature.ts";
import { allowance } from "./allowance/feature.ts";
import { antinuke } from "./antinuke/feature.ts";
import { appeals } from "./appeals/feature.ts";
import { approvals } from "./approvals/feature.ts";
import { blocklists } from "./blocklists/feature.ts";
import { cases } from "./cases/feature.ts";
import { cleaning } from "./cleaning/feature.ts";
import { disabling } from "./disabling/feature.ts";
import { doctor } from "./doctor/feature.ts";
import { duplicates } from "./duplicates/feature.ts";
import { edits } from "./edits/feature.ts";
import { flood } from "./flood/feature.ts";
import { help } from "./help/feature.ts";
import { language } from "./language/feature.ts";
import { lockdown } from "./lockdown/feature.ts";
import { locks } from "./locks/feature.ts";
import { log } from "./log/feature.ts";
import { moderators } from "./moderators/feature.ts";
import { nightmode } from "./nightmode/feature.ts";
import { pins } from "./pins/feature.ts";
import { profiles } from "./profiles/feature.ts";
import { punishments } from "./punishments/feature.ts";
import { purge } from "./purge/feature.ts";
import { reactions } from "./reactions/feature.ts";
import { reports } from "./reports/feature.ts";
import { settings } from "./settings/feature.ts";
import { slowmode } from "./slowmode/feature.ts";
import { warns } from "./warns/feature.ts";

export const features: readonly FeatureDeclaration<Statements>[] = [
  punishments,
  warns,
  flood,
  locks,
  duplicates,
  edits,
  reactions,
  slowmode,
  lockdown,
  nightmode,
  profiles,
  blocklists,
  admins,
  moderators,
  approvals,
  purge,
  cases,
  antinuke,
  pins,
  cleaning,
  disabling,
  reports,
  appeals,
  log,
  settings,
  language,
  allowance,
  doctor,
  help,
];
