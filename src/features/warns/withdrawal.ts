// Removes warnings: undoes the act that followed, closes the case of the warning, and opens one for the removal.

import type { Actor, Case, Reason } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import { inLines, type Text, type TextValue, text } from "../../core/text.ts";
import type { Instant } from "../../core/time.ts";
import type { Ports } from "../../kit/platform.ts";
import type { CaseStore } from "../../kit/ports/cases/cases.ts";
import type { Warning, WarningStore } from "./store.ts";

/** The store of warnings, and the record of cases. */
export type WithdrawalDeps = Ports<"cases" | "recordCase"> & {
  readonly warnings: WarningStore;
};

export type WarningRemovalDeps = WithdrawalDeps & Ports<"undo">;

/** Who removes a warning from whom, where and when. */
export interface Withdrawal {
  readonly chat: ChatHandle;
  /** Undefined for everybody. */
  readonly target: Member | undefined;
  readonly by: Actor;
  readonly now: Instant;
  readonly reason?: Reason | undefined;
}

/** The text of what else was undone; or the refusal. */
type WithdrawalResult = { readonly ok: true; readonly besides?: Text } | { readonly ok: false; readonly refusal: Text };

/** Removes one warning, with the act that followed on it. */
export async function removeWarning(
  deps: WarningRemovalDeps,
  warning: Warning,
  withdrawal: Withdrawal,
): Promise<WithdrawalResult> {
  const followed = await followedOn(deps.cases, warning);
  if (followed) return undoFollowed(deps, followed, withdrawal);
  if ((await deps.warnings.withdraw(warning.chatId, warning.id)) === undefined)
    return { ok: false, refusal: text("warns-gone") };
  await recordWithdrawal(deps, warning, withdrawal);
  return { ok: true };
}

/** Undoes the act, which removes the warning too. */
export async function undoFollowed(
  { undo }: Pick<WarningRemovalDeps, "undo">,
  { number }: Case,
  { chat, by, now, reason }: Withdrawal,
): Promise<WithdrawalResult> {
  const result = await undo({ chat, number, by, now, reason });
  if (!result.ok) return result;
  const { card, partialFailure } = result;
  return { ok: true, besides: partialFailure ? inLines([card.text, partialFailure]) : card.text };
}

/** The most cases of one member that are looked up. */
const MOST_OPEN = 50;

/** The open case that followed on a warning. */
async function followedOn(cases: CaseStore, { chatId, memberId, caseNumber }: Warning): Promise<Case | undefined> {
  if (caseNumber === undefined) return undefined;
  const open = await cases.list(chatId, { targetId: memberId, state: "open" }, { limit: MOST_OPEN });
  return open.find(({ evidence }) => evidence.warned?.number === caseNumber);
}

/** The newest open case that followed on warnings. */
export async function lastFollowed(cases: CaseStore, chatId: number, memberId: number): Promise<Case | undefined> {
  const open = await cases.list(chatId, { targetId: memberId, state: "open" }, { limit: MOST_OPEN });
  return open.find(({ evidence }) => evidence.warned !== undefined);
}

/** Closes the case of a removed warning, and opens the case of the removal. */
async function recordWithdrawal(deps: WithdrawalDeps, warning: Warning, withdrawal: Withdrawal): Promise<void> {
  await closeWarningCase(deps.cases, warning);
  await openWithdrawal(deps, withdrawal);
}

/** Opens the case of a removal: of one warning, of all of a member, or of everybody's. */
export async function openWithdrawal(
  { recordCase }: Pick<WithdrawalDeps, "recordCase">,
  { chat, target, by, now, reason }: Withdrawal,
): Promise<void> {
  await recordCase({ chat, kind: "unwarn", target, actor: by, at: now, reason });
}

/** Closes the case of a removed warning. */
export async function closeWarningCase(cases: CaseStore, { chatId, caseNumber }: Warning): Promise<void> {
  if (caseNumber !== undefined) await cases.close(chatId, caseNumber, "undone");
}

/** The notice of a removal. */
export const withdrawnText = (user: Member, admin: TextValue): Text => text("warns-removed", { user, admin });
