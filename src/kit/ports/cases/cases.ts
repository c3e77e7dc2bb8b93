// Where cases are kept.
import type { Case, CaseDraft, CaseKind, CaseState, Reason } from "../../../core/case.ts";
import type { MemberStatus } from "../../../core/member.ts";
import type { Instant } from "../../../core/time.ts";

/** Which cases of a chat; what is not named does not matter. */
export interface CaseFilter {
  readonly targetId?: number | undefined;
  readonly actorId?: number | undefined;
  readonly kinds?: readonly CaseKind[] | undefined;
  readonly state?: CaseState | undefined;
  readonly batch?: number | undefined;
  /** Those that protections have opened. */
  readonly byRule?: true | undefined;
  /** Those of this number or a higher one, and of this or a lower one. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Those at this moment or later. */
  readonly since?: Instant | undefined;
}

/** A page of a list: at most `limit`, older than the case of that number. */
export interface CasePage {
  readonly limit: number;
  readonly before?: number | undefined;
}

export interface CaseStore {
  /** Records an act under the chat's next number. */
  readonly open: (draft: CaseDraft) => Promise<Case>;
  readonly find: (chatId: number, number: number) => Promise<Case | undefined>;
  /** All open cases of the kind against somebody, newest first. */
  readonly allOpen: (chatId: number, targetId: number, kind: CaseKind) => Promise<readonly Case[]>;
  /** Closes an open case; false where it was closed already, so that of two closers only one goes on. */
  readonly close: (chatId: number, number: number, state: Exclude<CaseState, "open">) => Promise<boolean>;
  /** Closes those of the cases that are open, and gives their numbers. */
  readonly closeAll: (
    chatId: number,
    numbers: readonly number[],
    state: Exclude<CaseState, "open">,
  ) => Promise<readonly number[]>;
  /** Opens a closed case again, because the act that closed it was taken back; false where it is open. */
  readonly reopen: (chatId: number, number: number) => Promise<boolean>;
  /** The cases that fit, newest first; those that the running unit of work has opened or closed are read as they are now. */
  readonly list: (chatId: number, filter: CaseFilter, page: CasePage) => Promise<readonly Case[]>;
  /**
   * The open cases of these kinds against somebody, newest first, for an act that does not wait: undefined while the
   * database is away. Asked about many people at once it costs one statement.
   */
  readonly openAtHand: (
    chatId: number,
    targetId: number,
    kinds: readonly CaseKind[],
  ) => Promise<readonly Case[] | undefined>;
  readonly count: (chatId: number, filter: CaseFilter) => Promise<number>;
  /** The newest case that this message is evidence of, or that answered it. */
  readonly byMessage: (chatId: number, messageId: number) => Promise<Case | undefined>;
  /** Gives a case its reason, or another one; false where there is no such case. */
  readonly explain: (chatId: number, number: number, reason: Reason) => Promise<boolean>;
  /** What came before a case is different now, because an act before it was taken back. */
  readonly rebase: (chatId: number, number: number, former: MemberStatus | undefined) => Promise<void>;
}
