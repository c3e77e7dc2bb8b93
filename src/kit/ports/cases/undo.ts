// Taking a case back, whatever it was: for commands, buttons, appeals and the rollback of many.
import type { Actor, Case, Reason } from "../../../core/case.ts";
import type { ChatHandle } from "../../../core/chat.ts";
import type { Instant } from "../../../core/time.ts";
import type { ModerationResult } from "./moderator.ts";

/** Who takes which case back, and why. */
export interface Undoing {
  readonly chat: ChatHandle;
  readonly number: number;
  readonly by: Actor;
  readonly now: Instant;
  readonly reason: Reason | undefined;
  /** The first of several undos that belong together. */
  readonly batch?: number | undefined;
}

/**
 * Restores what was before the case, and nothing that somebody has done since: where a later act of another case holds,
 * it goes on to hold, and knows from now on what was before the one that is gone. Is itself a case, and works once. The
 * partial failure says what does not come back.
 */
export type Undo = (undoing: Undoing) => Promise<ModerationResult>;

/** How a feature takes back cases that only it knows how to: warnings, roles. */
export interface Reversal {
  /** It adds to what the undo does by itself, and does not take its place. */
  readonly isBesides?: boolean;
  readonly fits: (undone: Case) => boolean;
  /** False where there is nothing to take back any more. */
  readonly reverse: (undone: Case, undoing: Undoing) => Promise<boolean>;
}
