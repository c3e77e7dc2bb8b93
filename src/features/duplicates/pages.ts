// The pages of the settings about copies and about bursts of newcomers.

import { days, hours, minutes, seconds } from "../../core/time.ts";
import type { Page } from "../../kit/declarations/page.ts";
import { SANCTION_CHOICES } from "../../kit/declarations/sanction-choices.ts";
import { MODES } from "../../kit/parsing/mode.ts";
import type { DuplicateSettings } from "./settings.ts";
import { burstText, copiesText } from "./texts.ts";

const LIMITS = [2, 3, 4, 5, 8, 10, 15, 20] as const;

const WINDOWS = [seconds(30), minutes(1), minutes(2), minutes(5), minutes(10), hours(1)] as const;

const copiesPage: Page<DuplicateSettings> = {
  title: "duplicates-title",
  overview: copiesText,
  access: "restrict_members",
  controls: [
    { kind: "choice", key: "mode", label: "duplicates-control-mode", values: MODES },
    { kind: "stepper", key: "limit", label: "duplicates-control-limit", values: LIMITS },
    { kind: "duration", key: "window", label: "duplicates-control-window", values: WINDOWS },
    { kind: "toggle", key: "acrossMembers", label: "duplicates-control-across-members" },
    { kind: "stepper", key: "members", label: "duplicates-control-members", values: LIMITS },
    { kind: "toggle", key: "acrossGroups", label: "duplicates-control-across-groups" },
    { kind: "stepper", key: "groups", label: "duplicates-control-groups", values: LIMITS },
    { kind: "sanction", key: "sanction", label: "duplicates-control-sanction", values: SANCTION_CHOICES },
  ],
};

const burstPage: Page<DuplicateSettings> = {
  title: "duplicates-burst-title",
  overview: burstText,
  access: "restrict_members",
  controls: [
    { kind: "choice", key: "burstMode", label: "duplicates-control-burst-mode", values: MODES },
    { kind: "stepper", key: "newcomers", label: "duplicates-control-newcomers", values: LIMITS },
    { kind: "stepper", key: "alike", label: "duplicates-control-alike", values: LIMITS },
    { kind: "duration", key: "burstWindow", label: "duplicates-control-burst-window", values: WINDOWS },
    {
      kind: "duration",
      key: "joined",
      label: "duplicates-control-joined",
      values: [minutes(1), minutes(5), minutes(10), hours(1), days(1)],
    },
    { kind: "sanction", key: "burstSanction", label: "duplicates-control-burst-sanction", values: SANCTION_CHOICES },
  ],
};

export const duplicatePages: readonly Page<DuplicateSettings>[] = [copiesPage, burstPage];
