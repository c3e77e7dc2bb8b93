// Gates: what becomes of a command besides being carried out.
import type { Access } from "../core/access.ts";
import type { Standing } from "../core/member.ts";
import type { Scope } from "./scope.ts";

/** A command that is about to be carried out, and what its giver is. */
export interface Approach {
  /** Its name, whichever alias was used. */
  readonly name: string;
  readonly access: Access;
  /** Remembered, for a short while; whoever writes under another hat than their own counts as a member, but for anonymous admins. A moderator of the bot counts as an admin. */
  readonly standing: Standing;
}

/** Not carried out, and without a word; its message deleted. */
export interface Treatment {
  readonly isRefused?: boolean;
  readonly isErased?: boolean;
}

/** Pure: the same approach and settings give the same treatment. */
export type Gate<S> = (approach: Approach, scope: Scope<S>) => Treatment;
