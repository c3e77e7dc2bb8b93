// The record of every act: who did what to whom, why, and what was before.
import type { Member, Permission, Right, Standing } from "./member.ts";
import type { Text } from "./text.ts";
import type { Instant } from "./time.ts";
import type { Signal } from "./verdict.ts";

/** What was done. `undo` takes another case back, whatever that was. */
export type CaseKind =
  | ("warn" | "mute" | "restrict" | "decline" | "kick" | "ban" | "delete")
  | ("unwarn" | "unmute" | "unban" | "promote" | "demote" | "title" | "approve" | "unapprove" | "undo");

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
  readonly former: Standing | undefined;
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
  /** What a restriction took away. */
  readonly denied?: readonly Permission[] | undefined;
  /** Copies of them, where a log channel keeps some. */
  readonly copies?: { readonly chatId: number; readonly messageIds: readonly number[] } | undefined;
  /** What the act did to a role that the bot alone knows of. */
  readonly role?: RoleChange | undefined;
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

/** Open: in force, or done with nothing to end. Ended: its time ran out. Undone: taken back. */
export type CaseState = "open" | "ended" | "undone";

/** A numbered act. Numbers count from 1 in every chat. */
export interface Case extends CaseDraft {
  readonly number: number;
  readonly state: CaseState;
}
