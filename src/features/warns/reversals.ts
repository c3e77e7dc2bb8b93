// Undo of warnings, and of the acts that followed on them: warnings that an act had used up count again.

import type { Case } from "../../core/case.ts";
import type { Ports } from "../../kit/platform.ts";
import type { CaseStore } from "../../kit/ports/cases/cases.ts";
import type { Reversal } from "../../kit/ports/cases/undo.ts";
import type { WarningStore } from "./store.ts";

type ReversalDeps = Ports<"cases"> & {
  readonly warnings: WarningStore;
};

/** Undo of a warning's case: removes the warning, also where an act has used it up meanwhile. */
export const warningReversal = (deps: ReversalDeps): Reversal => ({
  fits: ({ kind }) => kind === "warn",
  reverse: async (undone) => {
    const { chatId, number, target } = undone;
    if (!target) return false;
    const counted = await deps.warnings.list(chatId, target.id, undefined);
    const warning = counted.find(({ caseNumber }) => caseNumber === number);
    if (warning) return (await deps.warnings.withdraw(chatId, warning.id)) !== undefined;
    const act = await actAfter(deps.cases, undone);
    if (act) await restoreSpent(deps, act);
    return act !== undefined;
  },
});

/** Undo of an act that followed on a warning: the earlier warnings count again. The last one is undone with its own case. */
export const followedReversal = (deps: ReversalDeps): Reversal => ({
  isBesides: true,
  fits: ({ evidence }) => evidence.warned !== undefined,
  reverse: async (undone) => {
    await restoreSpent(deps, undone);
    return true;
  },
});

/** The most cases of one member that are looked up. */
const MOST = 50;

/** The act that followed on a warning, in any state. */
async function actAfter(cases: CaseStore, { chatId, number, target }: Case): Promise<Case | undefined> {
  const found = await cases.list(chatId, { targetId: target?.id }, { limit: MOST });
  return found.find(({ evidence }) => evidence.warned?.number === number);
}

async function restoreSpent({ warnings, cases }: ReversalDeps, { chatId, target, evidence }: Case): Promise<void> {
  const earlier = (evidence.warned?.spent ?? []).filter(({ caseNumber }) => caseNumber !== evidence.warned?.number);
  if (!target || earlier.length === 0) return;
  await warnings.restore(chatId, target.id, earlier);
  for (const { caseNumber } of earlier) if (caseNumber !== undefined) await cases.reopen(chatId, caseNumber);
}
