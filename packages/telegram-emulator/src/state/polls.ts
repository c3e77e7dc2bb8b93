// Polls as the Bot API returns them.
import type { Poll } from "@grammyjs/types";
import type { TelegramState } from "./telegram-state.ts";
import { withoutUndefined } from "./without-undefined.ts";

/** The initial properties of a poll. */
export interface PollTraits {
  readonly question: string;
  readonly options: readonly string[];
  readonly isClosed?: boolean;
  readonly isAnonymous?: boolean | undefined;
  readonly isQuiz?: boolean;
  readonly allowsSeveral?: boolean;
  readonly allowsRevoting?: boolean | undefined;
  readonly correct?: readonly number[] | undefined;
  /** Seconds. */
  readonly openFor?: number | undefined;
}

/** A poll without votes. */
export function newPoll(state: TelegramState, traits: PollTraits): Poll {
  const { question, options, isQuiz = false } = traits;
  const id = String(state.next("poll"));
  const poll = withoutUndefined({
    id,
    question,
    total_voter_count: 0,
    type: isQuiz ? "quiz" : "regular",
    members_only: false,
    options: options.map((text, index) => ({ persistent_id: `${id}-${index}`, text, voter_count: 0 })),
    is_closed: traits.isClosed ?? false,
    is_anonymous: traits.isAnonymous ?? true,
    allows_multiple_answers: traits.allowsSeveral ?? false,
    allows_revoting: traits.allowsRevoting ?? !isQuiz,
    correct_option_ids: traits.correct,
    open_period: traits.openFor,
  });
  return poll as unknown as Poll;
}
