// Cases whose changes reach the messages that tell of them.
import type { Instant } from "../../core/time.ts";
import { followBooking } from "../../kit/acts/case-following.ts";
import type { CaseMessageStore } from "../../kit/ports/cases/case-messages.ts";
import type { CaseStore } from "../../kit/ports/cases/cases.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { Scheduler } from "../../kit/ports/jobs.ts";

interface FollowedCaseDeps {
  readonly cases: CaseStore;
  readonly caseMessages: Pick<CaseMessageStore, "changed">;
  readonly jobs: Pick<Scheduler, "book">;
  readonly clock: Clock;
}

/** The same cases; whatever closes, opens again or explains one has the messages that tell of it written anew, once that is committed. */
export function followedCases({ cases, caseMessages, jobs, clock }: FollowedCaseDeps): CaseStore {
  const follow = async (chatId: number, ...numbers: readonly number[]): Promise<void> => {
    const now: Instant = clock.now();
    await caseMessages.changed(chatId, numbers);
    await jobs.book(followBooking(chatId, now));
  };
  return {
    ...cases,
    close: async (chatId, number, state) => {
      const isClosed = await cases.close(chatId, number, state);
      if (isClosed) await follow(chatId, number);
      return isClosed;
    },
    closeAll: async (chatId, numbers, state) => {
      const closed = await cases.closeAll(chatId, numbers, state);
      if (closed.length > 0) await follow(chatId, ...closed);
      return closed;
    },
    reopen: async (chatId, number) => {
      const isReopened = await cases.reopen(chatId, number);
      if (isReopened) await follow(chatId, number);
      return isReopened;
    },
    explain: async (chatId, number, reason) => {
      const isExplained = await cases.explain(chatId, number, reason);
      if (isExplained) await follow(chatId, number);
      return isExplained;
    },
  };
}
