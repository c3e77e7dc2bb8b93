// Warnings: given by admins and protections, counted, and followed by the sanctions of the group's policy.

import { feature } from "../../kit/feature-declaration.ts";
import { removal } from "./callbacks.ts";
import { warningKinds } from "./case-kinds.ts";
import { ladderPrompt, policyCommands } from "./commands/policy.ts";
import { warnCommands } from "./commands/warn.ts";
import { warningCommands } from "./commands/warns.ts";
import { warnsPage } from "./pages.ts";
import { followedReversal, warningReversal } from "./reversals.ts";
import { warnSettings } from "./settings.ts";
import { createWarningStore, warningTables } from "./store.ts";
import { createWarner } from "./warner.ts";

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
      commands: [...warnCommands(deps), ...warningCommands(deps), ...policyCommands],
      callbacks: [removal(deps)],
      reversals: [warningReversal(deps), followedReversal(deps)],
      prompts: [ladderPrompt],
      pages: [warnsPage],
    };
  },
});
