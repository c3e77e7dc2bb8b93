// Warnings: given by admins and protections, counted, forgotten in time, followed by what the group's policy says.

import { inLines, type Text, text } from "../../core/text.ts";
import { days, weeks } from "../../core/time.ts";
import type { Page } from "../../kit/declarations/page.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { warningKinds } from "./case-kinds.ts";
import { givingCommands } from "./giving.ts";
import { policyText } from "./ladder.ts";
import { ladderPrompt, policyCommands } from "./policy.ts";
import { followedReversal, warningReversal } from "./reversal.ts";
import { type WarnSettings, warnSettings } from "./settings.ts";
import { createWarningStore, warningTables } from "./store.ts";
import { takingCommands } from "./taking.ts";
import { createWarner } from "./warner.ts";
import { removal } from "./withdrawal.ts";

export const warns = feature({
  id: "warns",
  settings: warnSettings,
  caseKinds: warningKinds,
  tables: warningTables,
  store: createWarningStore,
  uses: ["cases", "gateway", "moderator", "recordCase", "audit", "seen", "undo"],
  setup: ({ store: warnings, ...ports }) => {
    const warner = createWarner({ ...ports, warnings });
    const deps = { ...ports, warnings, warner };
    return {
      title: "warns-title",
      warner,
      commands: [...givingCommands(deps), ...takingCommands(deps), ...policyCommands],
      callbacks: [removal(deps)],
      reversals: [warningReversal(deps), followedReversal(deps)],
      prompts: [ladderPrompt],
      pages: [page],
    };
  },
});

/** Where steps are set, the limit and its consequence wait: the page says so, since its buttons still change them. */
const overviewOf = (settings: WarnSettings): Text =>
  settings.ladder === undefined ? policyText(settings) : inLines([policyText(settings), text("warns-ladder-first")]);

const page: Page<WarnSettings> = {
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
