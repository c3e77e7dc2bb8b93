// The page of the report settings.

import type { Page } from "../../kit/declarations/page.ts";
import type { ReportSettings } from "./settings.ts";
import { stateOf } from "./texts.ts";

export const reportsPage: Page<ReportSettings> = {
  title: "reports-title",
  overview: stateOf,
  access: "change_info",
  controls: [
    { kind: "toggle", key: "enabled", label: "reports-control-enabled" },
    { kind: "stepper", key: "threshold", label: "reports-control-threshold", values: ["off", 1, 2, 3, 5, 8] },
  ],
};
