// Taking warnings back: the warning goes, its case is closed as undone, and the taking back is a case of its own.
import type { Actor, Reason } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import { type Text, type TextValue, text } from "../../core/text.ts";
import type { Instant } from "../../core/time.ts";
import { actorName } from "../../kit/actor-name.ts";
import { callback, wholeNumber } from "../../kit/callback.ts";
import type { CaseLog } from "../../kit/ports/case-log.ts";
import type { CaseStore } from "../../kit/ports/cases.ts";
import type { Reversal } from "../../kit/ports/undo.ts";
import { countedSince } from "./ladder.ts";
import type { Warning, WarningStore } from "./ports.ts";
import type { WarnSettings } from "./settings.ts";

export interface WithdrawalNeeds {
  readonly warnings: WarningStore;
  readonly cases: CaseStore;
  readonly log: CaseLog;
}

/** The 'remove warn' button; of two presses one removes, and a warning of another chat is never found. */
export const removal = (needs: WithdrawalNeeds) =>
  callback<WarnSettings, number>({
    id: "warns.remove",
    access: "restrict_members",
    codec: wholeNumber,
    run: async ({ chat, actor, standing, settings, now, args: id }) => {
      const warning = await needs.warnings.withdraw(chat.id, id);
      const since = countedSince(settings, now);
      if (!warning || (since !== undefined && warning.at < since)) return { toast: text("warns-gone") };
      const target = await targetOf(needs.cases, warning);
      await recordWithdrawal(needs, warning, { chat, target, by: { kind: "member", member: actor }, now });
      return { toast: text("warns-removed-toast"), replace: withdrawnText(target, actorName(actor, standing)) };
    },
  });

/** Who took a warning back from whom, where and when. */
export interface Withdrawal {
  readonly chat: ChatHandle;
  /** Undefined for everybody. */
  readonly target: Member | undefined;
  readonly by: Actor;
  readonly now: Instant;
  readonly reason?: Reason | undefined;
}

/** Closes the case of a warning that was taken back, and opens the one of its taking back. */
export async function recordWithdrawal(
  needs: WithdrawalNeeds,
  warning: Warning,
  withdrawal: Withdrawal,
): Promise<void> {
  await closeCase(needs.cases, warning);
  await openWithdrawal(needs, withdrawal);
}

/** Opens the case of taking back one warning, or all of somebody, or of everybody. */
export async function openWithdrawal(
  { cases, log }: Pick<WithdrawalNeeds, "cases" | "log">,
  { chat, target, by, now, reason }: Withdrawal,
): Promise<void> {
  const opened = await cases.open({
    ...{ chatId: chat.id, kind: "unwarn", target, actor: by, at: now, reason },
    ...{ until: undefined, former: undefined, evidence: { signals: [], messageIds: [] } },
  });
  await log.opened(chat, opened);
}

/** Undo of a warning's case: the warning goes with it. */
export const warnReversal = ({ warnings }: Pick<WithdrawalNeeds, "warnings">): Reversal => ({
  fits: ({ kind }) => kind === "warn",
  reverse: async ({ chatId, number, target }) => {
    const standing = target ? await warnings.list(chatId, target.id, undefined) : [];
    const warning = standing.find(({ caseNumber }) => caseNumber === number);
    return warning !== undefined && (await warnings.withdraw(chatId, warning.id)) !== undefined;
  },
});

/** Closes the case of a warning that no longer stands. */
export async function closeCase(cases: CaseStore, { chatId, caseNumber }: Warning): Promise<void> {
  if (caseNumber !== undefined) await cases.close(chatId, caseNumber, "undone");
}

/** What the chat is told. */
export const withdrawnText = (user: Member, admin: TextValue): Text => text("warns-removed", { user, admin });

/** Whom a warning was given to, as its case knows them; a warning alone knows only their id. */
async function targetOf(cases: CaseStore, { chatId, caseNumber, memberId }: Warning): Promise<Member> {
  const found = caseNumber === undefined ? undefined : await cases.find(chatId, caseNumber);
  return found?.target ?? { kind: "user", id: memberId, name: String(memberId), username: undefined };
}
