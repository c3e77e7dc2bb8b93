// The page of the settings about reactions.
import { days, hours, minutes, seconds } from "../../core/time.ts";
import type { Page } from "../../kit/declarations/page.ts";
import { SANCTION_CHOICES } from "../../kit/declarations/sanction-choices.ts";
import { MODES } from "../../kit/parsing/mode.ts";
import type { ReactionSettings } from "./settings.ts";
import { stateText } from "./texts.ts";

export const reactionsPage: Page<ReactionSettings> = {
  title: "reactions-title",
  overview: stateText,
  access: "restrict_members",
  controls: [
    { kind: "choice", key: "mode", label: "reactions-control-mode", values: MODES },
    { kind: "toggle", key: "newcomers", label: "reactions-control-newcomers" },
    {
      kind: "duration",
      key: "newcomerFor",
      label: "reactions-control-newcomer-for",
      values: [hours(1), hours(6), days(1), days(3), days(7)],
    },
    { kind: "toggle", key: "outsiders", label: "reactions-control-outsiders" },
    { kind: "toggle", key: "channels", label: "reactions-control-channels" },
    { kind: "stepper", key: "limit", label: "reactions-control-limit", values: ["off", 5, 10, 20, 30, 50] },
    {
      kind: "duration",
      key: "window",
      label: "reactions-control-window",
      values: [seconds(30), minutes(1), minutes(5), minutes(10), hours(1)],
    },
    {
      kind: "sanction",
      key: "sanction",
      label: "reactions-control-sanction",
      values: SANCTION_CHOICES,
    },
  ],
};
