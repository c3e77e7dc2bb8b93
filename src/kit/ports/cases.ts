// Where cases are kept.
import type { Case, CaseDraft, CaseKind, CaseState } from "../../core/case.ts";

export interface CaseStore {
  /** Records an act under the chat's next number. */
  readonly open: (draft: CaseDraft) => Promise<Case>;
  readonly find: (chatId: number, number: number) => Promise<Case | undefined>;
  /** All open cases of the kind against somebody, newest first. */
  readonly allOpen: (chatId: number, targetId: number, kind: CaseKind) => Promise<readonly Case[]>;
  /** Closes an open case; false where it was closed already, so that of two closers only one goes on. */
  readonly close: (chatId: number, number: number, state: Exclude<CaseState, "open">) => Promise<boolean>;
}
