// The page of night mode.

import type { Page } from "../../kit/declarations/page.ts";
import type { NightmodeSettings } from "./settings.ts";
import { hoursText, stateText, TAKEN } from "./texts.ts";

export const nightmodePage: Page<NightmodeSettings> = {
  title: "nightmode-title",
  overview: stateText,
  access: "restrict_members",
  controls: [
    { kind: "toggle", key: "isOn", label: "nightmode-control-on" },
    {
      kind: "ask",
      key: "hours",
      prompt: "hours",
      label: "nightmode-control-hours",
      value: ({ hours }) => hoursText(hours),
    },
    { kind: "choice", key: "takes", label: "nightmode-control-takes", values: TAKEN },
  ],
};
