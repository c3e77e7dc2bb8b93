// What warnings need to be kept.
import type { SpentWarning } from "../../core/case.ts";
import type { Member } from "../../core/member.ts";
import type { Instant } from "../../core/time.ts";

/** A warning that is being given. */
export interface NewWarning {
  readonly chatId: number;
  readonly member: Member;
  readonly by: number;
  readonly reason: string | undefined;
  readonly at: Instant;
  /** The case that records it. */
  readonly caseNumber: number;
}

/** A warning that stands. Ids are unique in the whole store. */
export interface Warning {
  readonly id: number;
  readonly chatId: number;
  readonly memberId: number;
  readonly by: number;
  readonly reason: string | undefined;
  readonly at: Instant;
  /** The case that records it; undefined for a warning older than cases. */
  readonly caseNumber: number | undefined;
}

/** Every `since` leaves older warnings out: they are forgotten, though still stored. */
export interface WarningStore {
  /** Adds a warning and counts those that stand, this one included, in one step: two at once never get the same count. */
  readonly add: (
    warning: NewWarning,
    since: Instant | undefined,
  ) => Promise<{ readonly warning: Warning; readonly count: number }>;
  /** Standing warnings, oldest first. */
  readonly list: (chatId: number, memberId: number, since: Instant | undefined) => Promise<readonly Warning[]>;
  /** A warning that stands. */
  readonly find: (chatId: number, id: number) => Promise<Warning | undefined>;
  /** Lets warnings count again that an act had used up; those that count already stay as they are. */
  readonly restore: (chatId: number, memberId: number, spent: readonly SpentWarning[]) => Promise<void>;
  /** Takes one warning back; undefined where it no longer stands. */
  readonly withdraw: (chatId: number, id: number) => Promise<Warning | undefined>;
  /** Takes all warnings of a member back; gives how many stood. */
  readonly reset: (chatId: number, memberId: number) => Promise<number>;
  /** Takes all warnings of the chat back; gives how many stood, and the numbers of their cases. */
  readonly resetAll: (chatId: number) => Promise<{ readonly count: number; readonly cases: readonly number[] }>;
}
