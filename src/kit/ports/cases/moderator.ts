// Everything that is done to people, by command or by protection, is done through this port.
import type { Actor, Case, FollowedWarning, Reason, RemovedReactions } from "../../../core/case.ts";
import type { ChatHandle } from "../../../core/chat.ts";
import type { Member } from "../../../core/member.ts";
import type { Sanction } from "../../../core/sanction.ts";
import type { Text } from "../../../core/text.ts";
import type { Duration, Instant } from "../../../core/time.ts";
import type { Signal } from "../../../core/verdict.ts";
import type { Card } from "../../reply.ts";

/** Who does what to whom, and why. */
export interface SanctionRequest {
  readonly chat: ChatHandle;
  readonly target: Member;
  /** Undefined where only messages go. */
  readonly sanction: Sanction | undefined;
  readonly reason: Reason | undefined;
  readonly by: Actor;
  readonly now: Instant;
  /** Messages that go before the sanction, and that the case keeps as evidence. */
  readonly remove?: readonly number[];
  /** Reactions that go before the sanction, and that do not come back. */
  readonly reactions?: RemovedReactions | undefined;
  /** Messages that it answers; they stay, and the case knows them. */
  readonly about?: readonly number[];
  readonly signals?: readonly Signal[];
  /** The first case of those that belong together with this one. */
  readonly batch?: number | undefined;
  /** The warning that this follows on. */
  readonly warned?: FollowedWarning | undefined;
}

/** Takes a ban or a mute back. */
export interface LiftRequest {
  readonly chat: ChatHandle;
  readonly target: Member;
  readonly from: "ban" | "mute";
  readonly reason: Reason | undefined;
  readonly by: Actor;
  readonly now: Instant;
  readonly batch?: number | undefined;
}

/** Gives a ban, a mute or a restriction that holds another end; undefined has none. */
export interface Change {
  readonly chat: ChatHandle;
  readonly number: number;
  readonly for: Duration | undefined;
  readonly by: Actor;
  readonly now: Instant;
}

/**
 * The case that was opened, with the notice that tells the chat of it and what could not be done besides; or why
 * nothing was done, in one sentence, and whether that is because the bot was not able to, or because a case has made
 * the target so already.
 */
export type ModerationResult =
  | { readonly ok: true; readonly case: Case; readonly card: Card; readonly partialFailure?: Text | undefined }
  | {
      readonly ok: false;
      readonly refusal: Text;
      readonly botLacksRight?: boolean;
      readonly already?: Case;
    };

/**
 * Checks immunity against the target's status of this moment, keeps what the target was, acts, opens a case. It
 * never announces: the card is for the caller to say, or not.
 */
export interface Moderator {
  readonly sanction: (order: SanctionRequest) => Promise<ModerationResult>;
  readonly lift: (request: LiftRequest) => Promise<ModerationResult>;
  /** Opens a case that takes the place of another, with another end; the reason and what was before stay. */
  readonly change: (change: Change) => Promise<ModerationResult>;
  /** Why the member must be left alone, in one sentence; undefined where they need not. */
  readonly objection: (chat: ChatHandle, target: Member) => Promise<Text | undefined>;
}
