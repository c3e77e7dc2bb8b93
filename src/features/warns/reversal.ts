// Undo of warnings, and of the acts that followed on them: what an act had used up counts again.
import type { Case } from "../../core/case.ts";
import type { CaseStore } from "../../kit/ports/cases.ts";
import type { Reversal } from "../../kit/ports/undo.ts";
import type { WarningStore } from "./ports.ts";

interface ReversalNeeds {
  readonly warnings: WarningStore;
  readonly cases: CaseStore;
}

/** Undo of a warning's case: the warning goes with it, also where an act has used it up meanwhile. */
export const warningReversal = (needs: ReversalNeeds): Reversal => ({
  fits: ({ kind }) => kind === "warn",
  reverse: async (undone) => {
    const { chatId, number, target } = undone;
    if (!target) return false;
    const counted = await needs.warnings.list(chatId, target.id, undefined);
    const warning = counted.find(({ caseNumber }) => caseNumber === number);
    if (warning) return (await needs.warnings.withdraw(chatId, warning.id)) !== undefined;
    const act = await actAfter(needs.cases, undone);
    if (act) await giveBack(needs, act);
    return act !== undefined;
  },
});

/** Undo of an act that followed on a warning: the earlier warnings count again. The one that led to it goes by itself. */
export const followedReversal = (needs: ReversalNeeds): Reversal => ({
  isBesides: true,
  fits: ({ evidence }) => evidence.warned !== undefined,
  reverse: async (undone) => {
    await giveBack(needs, undone);
    return true;
  },
});

/** Nobody is under more acts than that. */
const MOST = 50;

/** The act that followed on a warning, whatever has become of it. */
async function actAfter(cases: CaseStore, { chatId, number, target }: Case): Promise<Case | undefined> {
  const found = await cases.list(chatId, { targetId: target?.id }, { limit: MOST });
  return found.find(({ evidence }) => evidence.warned?.number === number);
}

async function giveBack({ warnings, cases }: ReversalNeeds, { chatId, target, evidence }: Case): Promise<void> {
  const earlier = (evidence.warned?.spent ?? []).filter(({ caseNumber }) => caseNumber !== evidence.warned?.number);
  if (!target || earlier.length === 0) return;
  await warnings.restore(chatId, target.id, earlier);
  for (const { caseNumber } of earlier) if (caseNumber !== undefined) await cases.reopen(chatId, caseNumber);
}
