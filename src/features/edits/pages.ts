// The page of the settings about edits.
import { days, hours } from "../../core/time.ts";
import type { Page } from "../../kit/declarations/page.ts";
import type { EditSettings } from "./settings.ts";
import { stateText } from "./texts.ts";

export const editsPage: Page<EditSettings> = {
  title: "edits-title",
  overview: stateText,
  access: "restrict_members",
  controls: [
    {
      kind: "choice",
      key: "edits",
      label: "edits-control-edits",
      values: {
        judge: "edits-mode-judge",
        nothing: "edits-mode-nothing",
        newcomers: "edits-mode-newcomers",
        watch: "edits-mode-watch",
      },
    },
    {
      kind: "duration",
      key: "newcomerFor",
      label: "edits-control-newcomer-for",
      values: [hours(1), hours(6), days(1), days(3), days(7)],
    },
  ],
};
