// Taking warnings back: the warning goes with what followed on it, its case is closed, and that is a case of its own.

import type { Actor, Case, Reason } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import { inLines, type Text, type TextValue, text } from "../../core/text.ts";
import type { Instant } from "../../core/time.ts";
import { callback, wholeNumber } from "../../kit/declarations/callback.ts";
import type { Ports } from "../../kit/platform.ts";
import type { CaseStore } from "../../kit/ports/cases/cases.ts";
import { actorName } from "../../kit/words/actor-name.ts";
import { countedSince } from "./ladder.ts";
import type { WarnSettings } from "./settings.ts";
import type { Warning, WarningStore } from "./store.ts";

/** What keeps warnings and their record. */
export type WithdrawalDeps = Ports<"cases" | "recordCase"> & {
  readonly warnings: WarningStore;
};

export type TakingBackDeps = WithdrawalDeps & Ports<"undo">;

const REMOVAL = { id: "warns.remove", access: "restrict_members", codec: wholeNumber } as const;

/** Takes the warning of that id back. */
export const { button: removalButton } = callback<WarnSettings, number>({ ...REMOVAL, run: async () => ({}) });

/** The 'remove warn' button; of two presses one removes, and a warning of another chat is never found. */
export const removal = (deps: TakingBackDeps) =>
  callback<WarnSettings, number>({
    ...REMOVAL,
    run: async ({ chat, actor, status, settings, now, args: id }) => {
      const warning = await deps.warnings.find(chat.id, id);
      const since = countedSince(settings, now);
      if (!warning || (since !== undefined && warning.at < since)) return { toast: text("warns-gone") };
      const target = await targetOf(deps.cases, warning);
      const withdrawal = { chat, target, by: { kind: "member", member: actor } as const, now };
      const taken = await takeBack(deps, warning, withdrawal);
      if (!taken.ok) return { toast: taken.refusal, isAlert: true };
      const said = withdrawnText(target, actorName(actor, status));
      const replace = taken.besides ? inLines([said, taken.besides]) : said;
      return { toast: text("warns-removed-toast"), replace };
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

/** What else was taken back, in words; or why nothing was. */
type TakenBack = { readonly ok: true; readonly besides?: Text } | { readonly ok: false; readonly refusal: Text };

/** Takes one warning back, with the act that followed on it. */
export async function takeBack(deps: TakingBackDeps, warning: Warning, withdrawal: Withdrawal): Promise<TakenBack> {
  const followed = await followedOn(deps.cases, warning);
  if (followed) return undoBoth(deps, followed, withdrawal);
  if ((await deps.warnings.withdraw(warning.chatId, warning.id)) === undefined)
    return { ok: false, refusal: text("warns-gone") };
  await recordWithdrawal(deps, warning, withdrawal);
  return { ok: true };
}

/** The undo of the act takes the warning with it. */
export async function undoBoth(
  { undo }: Pick<TakingBackDeps, "undo">,
  { number }: Case,
  { chat, by, now, reason }: Withdrawal,
): Promise<TakenBack> {
  const result = await undo({ chat, number, by, now, reason });
  if (!result.ok) return result;
  const { card, partialFailure } = result;
  return { ok: true, besides: partialFailure ? inLines([card.text, partialFailure]) : card.text };
}

/** Nobody is under more acts than that. */
const MOST = 50;

/** The act that followed on a warning and holds. */
async function followedOn(cases: CaseStore, { chatId, memberId, caseNumber }: Warning): Promise<Case | undefined> {
  if (caseNumber === undefined) return undefined;
  const open = await cases.list(chatId, { targetId: memberId, state: "open" }, { limit: MOST });
  return open.find(({ evidence }) => evidence.warned?.number === caseNumber);
}

/** The newest act that a warning led to and that used the warnings up, while it holds. */
export async function lastFollowed(cases: CaseStore, chatId: number, memberId: number): Promise<Case | undefined> {
  const open = await cases.list(chatId, { targetId: memberId, state: "open" }, { limit: MOST });
  return open.find(({ evidence }) => evidence.warned !== undefined);
}

/** Closes the case of a warning that was taken back, and opens the one of its taking back. */
async function recordWithdrawal(deps: WithdrawalDeps, warning: Warning, withdrawal: Withdrawal): Promise<void> {
  await closeCase(deps.cases, warning);
  await openWithdrawal(deps, withdrawal);
}

/** Opens the case of taking back one warning, or all of somebody, or of everybody. */
export async function openWithdrawal(
  { recordCase }: Pick<WithdrawalDeps, "recordCase">,
  { chat, target, by, now, reason }: Withdrawal,
): Promise<void> {
  await recordCase({ chat, kind: "unwarn", target, actor: by, at: now, reason });
}

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
