// The page of the flood settings.

import { hours, minutes, seconds } from "../../core/time.ts";
import type { Page } from "../../kit/declarations/page.ts";
import { SANCTION_CHOICES } from "../../kit/declarations/sanction-choices.ts";
import { MODES } from "../../kit/parsing/mode.ts";
import type { FloodSettings } from "./settings.ts";
import { stateText } from "./texts.ts";

const LIMITS = ["off", 3, 5, 8, 10, 15, 20, 30] as const;

export const floodPage: Page<FloodSettings> = {
  title: "flood-title",
  overview: stateText,
  access: "restrict_members",
  controls: [
    { kind: "choice", key: "mode", label: "flood-control-mode", values: MODES },
    { kind: "stepper", key: "limit", label: "flood-control-limit", values: LIMITS },
    {
      kind: "duration",
      key: "runTime",
      label: "flood-control-run-time",
      values: [minutes(1), minutes(5), minutes(10), minutes(30), hours(1)],
    },
    { kind: "stepper", key: "timedLimit", label: "flood-control-timed-limit", values: LIMITS },
    {
      kind: "duration",
      key: "window",
      label: "flood-control-window",
      values: [seconds(5), seconds(10), seconds(30), minutes(1), minutes(5)],
    },
    {
      kind: "sanction",
      key: "sanction",
      label: "flood-control-sanction",
      values: SANCTION_CHOICES,
    },
    { kind: "toggle", key: "clears", label: "flood-control-clears" },
  ],
};
