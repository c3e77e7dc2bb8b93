// The page of the warning policy.

import { inLines, type Text, text } from "../../core/text.ts";
import { days, weeks } from "../../core/time.ts";
import type { Page } from "../../kit/declarations/page.ts";
import { ladderPrompt } from "./commands/policy.ts";
import type { WarnSettings } from "./settings.ts";
import { policyText } from "./texts.ts";

/** While a ladder is set, the limit and its sanction do not apply. The page says so, since its buttons still change them. */
const overviewOf = (settings: WarnSettings): Text =>
  settings.ladder === undefined ? policyText(settings) : inLines([policyText(settings), text("warns-ladder-first")]);

export const warnsPage: Page<WarnSettings> = {
  title: "warns-title",
  overview: overviewOf,
  access: "restrict_members",
  controls: [
    { kind: "stepper", key: "limit", label: "warns-control-limit", values: [1, 2, 3, 4, 5, 7, 10] },
    {
      kind: "sanction",
      key: "sanction",
      label: "warns-control-sanction",
      values: [
        { kind: "ban" } as const,
        { kind: "ban", for: weeks(1) } as const,
        { kind: "kick" } as const,
        { kind: "mute" } as const,
        { kind: "mute", for: days(1) } as const,
      ],
    },
    {
      kind: "duration",
      key: "forgetAfter",
      label: "warns-control-forget",
      values: ["off", weeks(1), weeks(4), weeks(12), weeks(52)],
    },
    {
      kind: "ask",
      key: "ladder",
      prompt: ladderPrompt.id,
      label: "warns-control-ladder",
      value: ({ ladder }) =>
        ladder ? text("warns-ladder-value", { count: ladder.length }) : text("warns-ladder-none"),
    },
  ],
};
