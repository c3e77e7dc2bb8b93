// Too many messages from one member: /flood, /setflood, /setfloodtimer, /floodmode, /clearflood.
import { days, hours, minutes, seconds } from "../../core/time.ts";
import { defineFeature } from "../../kit/feature.ts";
import type { Page } from "../../kit/page.ts";
import { floodCommands } from "./commands.ts";
import { consecutive, timed } from "./rules.ts";
import { type FloodSettings, floodSettings } from "./settings.ts";
import { stateText } from "./state-text.ts";

export function flood() {
  return defineFeature("flood", floodSettings, {
    title: "flood-title",
    commands: floodCommands(),
    rules: [consecutive, timed],
    pages: [page],
    protections: [
      {
        title: "flood-title",
        isOn: ({ limit, timerLimit }) => limit !== undefined || timerLimit !== undefined,
        needs: () => ["restrict_members", "delete_messages"],
      },
    ],
  });
}

const page: Page<FloodSettings> = {
  title: "flood-title",
  overview: stateText,
  access: "restrict_members",
  controls: [
    { kind: "stepper", key: "limit", label: "flood-control-limit", values: ["off", 5, 7, 10, 15, 20] },
    { kind: "stepper", key: "timerLimit", label: "flood-control-timer-limit", values: ["off", 5, 10, 20, 30] },
    {
      kind: "duration",
      key: "timerWindow",
      label: "flood-control-window",
      values: [seconds(10), seconds(30), minutes(1), minutes(5)],
    },
    {
      ...{ kind: "sanction", key: "sanction", label: "flood-control-sanction" },
      values: [
        { kind: "mute" },
        { kind: "mute", for: hours(1) },
        { kind: "mute", for: days(1) },
        { kind: "kick" },
        { kind: "ban", for: days(1) },
        { kind: "ban" },
      ],
    },
    { kind: "toggle", key: "clear", label: "flood-control-clear" },
  ],
};
