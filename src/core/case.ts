// The record of every act: who did what to whom, why, and what was before.
import type { Member, MemberStatus, Permission, Right } from "./member.ts";
import type { Text } from "./text.ts";
import type { Instant } from "./time.ts";
import type { ReactionRemoval, Signal } from "./verdict.ts";

/** What was done, by a word that the moderation or a feature declares (`kit/declarations/case-kinds.ts`). */
export type CaseKind = string;

/** Who acted: a person, or a protection by its rule. */
export type Actor =
  | { readonly kind: "member"; readonly member: Member }
  | { readonly kind: "rule"; readonly rule: string };

/** What an admin wrote, or the reason a rule gives. */
export type Reason = string | Text;

/** What must be known to open a case. */
export interface CaseDraft {
  readonly chatId: number;
  readonly kind: CaseKind;
  /** Undefined for an act on a range of messages. */
  readonly target: Member | undefined;
  readonly actor: Actor;
  readonly at: Instant;
  readonly until: Instant | undefined;
  readonly reason: Reason | undefined;
  readonly evidence: Evidence;
  /** What the target was before the act; undo restores exactly this. */
  readonly former: MemberStatus | undefined;
  /** The number of the case that this one takes back. */
  readonly undoes?: number | undefined;
  /** The number of the first case of several that one command made; they are taken back together. */
  readonly batch?: number | undefined;
  /** Done in Telegram's own interface, not through the bot. */
  readonly isNative?: boolean;
}

/** What the act rests on: the rule's signals and the ids of the messages concerned. */
export interface Evidence {
  readonly signals: readonly Signal[];
  readonly messageIds: readonly number[];
  /** Messages that the act answered, and left where they are. */
  readonly about?: readonly number[] | undefined;
  /** What a restriction took away. */
  readonly denied?: readonly Permission[] | undefined;
  /** Copies of them, where a log channel keeps some. */
  readonly copies?: { readonly chatId: number; readonly messageIds: readonly number[] } | undefined;
  /** What the act did to a role that the bot alone knows of. */
  readonly role?: RoleChange | undefined;
  /** What a restriction gave back of what earlier ones had taken. */
  readonly allowed?: readonly Permission[] | undefined;
  /** Numbers of the cases that the act has closed; undo opens those again that still have time to run. */
  readonly closed?: readonly number[] | undefined;
  /** The reason is another than was told at first. */
  readonly isExplained?: boolean;
  /** The warning that the act followed on. */
  readonly warned?: FollowedWarning | undefined;
  readonly reactions?: RemovedReactions | undefined;
  /** How many of the deleted messages there are no copies of. */
  readonly uncopied?: number | undefined;
  /** What was asked for and not done, although messages went; and why not. */
  readonly failed?: { readonly kind: CaseKind; readonly why: Text } | undefined;
}

/** Reactions that were removed: of the message, or all recent ones in the chat. Telegram lets nobody put them back. */
export interface RemovedReactions {
  readonly messageId: number;
  readonly scope: ReactionRemoval;
}

/** A warning that led to an act, by the number of its case; and the warnings that the act has used up, itself included. */
export interface FollowedWarning {
  readonly number: number;
  readonly spent: readonly SpentWarning[];
}

/** A warning that no longer counts, as it was kept; undo of the act that used it up makes it count again. */
export interface SpentWarning {
  readonly id: number;
  readonly by: number;
  readonly reason: string | undefined;
  readonly at: Instant;
  readonly caseNumber: number | undefined;
}

/** A role that was given or taken; undo gives back exactly the one of before, or takes it where there was none. */
export interface RoleChange {
  readonly kind: "approved" | "moderator";
  readonly before:
    | {
        readonly rights: readonly Right[];
        readonly reason: string | undefined;
        readonly by: number;
        readonly at: Instant;
      }
    | undefined;
}

/**
 * Open: in force, or done with nothing to end. Ended: its time ran out, or it has no effect any more. Undone: taken back.
 * Replaced: a later act took its place. Failed: announced, and refused by Telegram in the end.
 */
export const CASE_STATES = ["open", "ended", "undone", "replaced", "failed"] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** The acts that hold somebody back until they end. */
export const RESTRAINING_KINDS = ["ban", "mute", "restrict"] as const satisfies readonly CaseKind[];

/** Whether an act of that kind holds somebody back. */
export const isRestraining = (kind: CaseKind): boolean => (RESTRAINING_KINDS as readonly CaseKind[]).includes(kind);

/** A numbered act. Numbers count from 1 in every chat. */
export interface Case extends CaseDraft {
  readonly number: number;
  readonly state: CaseState;
}
