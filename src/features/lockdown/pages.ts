// The page of lockdowns.

import { days, hours, minutes } from "../../core/time.ts";
import type { Page } from "../../kit/declarations/page.ts";
import type { LockdownSettings } from "./settings.ts";
import { stateText } from "./texts.ts";

export const lockdownPage: Page<LockdownSettings> = {
  title: "lockdown-title",
  overview: stateText,
  access: "restrict_members",
  controls: [
    { kind: "toggle", key: "isOn", label: "lockdown-control-on" },
    {
      kind: "duration",
      key: "lasts",
      label: "lockdown-control-lasts",
      values: ["off", minutes(30), hours(1), hours(2), hours(6), hours(12), days(1)],
    },
  ],
};
