// Gates: what becomes of a command besides being carried out.
import type { Access } from "../core/access.ts";
import type { MemberStatus } from "../core/member.ts";
import type { Scope } from "./scope.ts";

/** A command that is about to be carried out, and what its giver is. */
export interface CommandAttempt {
  /** Its name, whichever alias was used. */
  readonly name: string;
  readonly access: Access;
  /** Remembered, for a short while, with the rights that the bot's moderators have. Whoever writes under another hat than their own counts as a member, but for admins behind a mask: they are anonymous, and have no rights. */
  readonly status: MemberStatus;
}

/** Not carried out, and without a word; its message deleted. */
export interface GateDecision {
  readonly isRefused?: boolean;
  readonly isErased?: boolean;
}

/** Pure: the same approach and settings give the same treatment. */
export type Gate<S> = (approach: CommandAttempt, scope: Scope<S>) => GateDecision;
