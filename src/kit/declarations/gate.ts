// Gates: whether a command is carried out, and what else is done with it.
import type { Access } from "../../core/access.ts";
import type { MemberStatus } from "../../core/member.ts";
import type { Scope } from "../scope.ts";

/** A command that is about to be carried out, and what its giver is. */
export interface CommandAttempt {
  /** Its name, whichever alias was used. */
  readonly name: string;
  readonly access: Access;
  /** From memory, with the rights that moderators of the bot have. A sender in another name than their own counts as a member; an anonymous admin counts as an admin without rights. */
  readonly status: MemberStatus;
}

/** Not carried out, and without a word; its message deleted. */
export interface GateDecision {
  readonly isRefused?: boolean;
  readonly isErased?: boolean;
}

/** Pure: the same approach and settings give the same treatment. */
export type Gate<S> = (approach: CommandAttempt, scope: Scope<S>) => GateDecision;
