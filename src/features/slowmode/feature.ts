// Slow mode: between two messages of one member in a topic some time has to pass.

import { hours, minutes, seconds } from "../../core/time.ts";
import type { Page } from "../../kit/declarations/page.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { MODES } from "../../kit/parsing/mode.ts";
import { slowmodeCommand, stateText } from "./commands.ts";
import { interval } from "./rules.ts";
import { isOn, isWatched, type SlowmodeSettings, slowmodeSettings } from "./settings.ts";

const slowmodePage: Page<SlowmodeSettings> = {
  title: "slowmode-title",
  overview: stateText,
  access: "restrict_members",
  controls: [
    { kind: "choice", key: "mode", label: "slowmode-control-mode", values: MODES },
    {
      kind: "duration",
      key: "interval",
      label: "slowmode-control-interval",
      values: [seconds(10), seconds(30), minutes(1), minutes(5), minutes(15), hours(1)],
    },
  ],
};

export const slowmode = feature({
  id: "slowmode",
  settings: slowmodeSettings,
  uses: ["statuses"],
  setup: (deps) => ({
    title: "slowmode-title",
    rules: [interval],
    commands: [slowmodeCommand(deps)],
    pages: [slowmodePage],
    protections: [{ title: "slowmode-title", isOn, isWatched, botRights: () => ["delete_messages"] }],
  }),
});
