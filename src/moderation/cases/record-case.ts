// Every act is a case: numbered, with its end booked, and told to the log.
import type { Case } from "../../core/case.ts";
import type { MemberStatus } from "../../core/member.ts";
import type { CaseKinds } from "../../kit/declarations/case-kinds.ts";
import type { Booking } from "../../kit/declarations/job.ts";
import type { CaseLog } from "../../kit/ports/cases/case-log.ts";
import type { CaseStore } from "../../kit/ports/cases/cases.ts";
import type { RecordCase } from "../../kit/ports/cases/record-case.ts";
import type { Scheduler } from "../../kit/ports/jobs.ts";

interface RecordCaseParts {
  readonly caseKinds: Pick<CaseKinds, "isDeclared">;
  readonly cases: Pick<CaseStore, "open">;
  readonly log: Pick<CaseLog, "opened">;
  readonly jobs: Pick<Scheduler, "book">;
  /** The bookings that end a case, and what was before it, when their time is over. */
  readonly endsOf: (ending: Case, base: MemberStatus | undefined) => readonly Booking[];
}

/** Makes the one way in which an act becomes a case. Throws where nobody declares its kind. */
export const createRecordCase =
  ({ caseKinds, cases, log, jobs, endsOf }: RecordCaseParts): RecordCase =>
  async ({ chat, base, target, until, reason, former, evidence, ...act }) => {
    if (!caseKinds.isDeclared(act.kind)) throw new Error(`No feature declares cases of the kind ${act.kind}.`);
    const opened = await cases.open({
      ...act,
      chatId: chat.id,
      target,
      until,
      reason,
      former,
      evidence: { signals: [], messageIds: [], ...evidence },
    });
    for (const booking of endsOf(opened, base)) await jobs.book(booking);
    await log.opened(chat, opened);
    return opened;
  };
