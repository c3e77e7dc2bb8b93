// What acting on people takes.
import type { Case } from "../core/case.ts";
import type { Standing } from "../core/member.ts";
import type { Booking } from "../kit/job.ts";
import type { CaseLog } from "../kit/ports/case-log.ts";
import type { CaseStore } from "../kit/ports/cases.ts";
import type { Gateway } from "../kit/ports/gateway.ts";
import type { Scheduler } from "../kit/ports/jobs.ts";
import type { Roles } from "../kit/ports/roles.ts";
import type { Standings } from "../kit/ports/standings.ts";
import type { Memory } from "../kit/ports/unit-of-work.ts";
import type { Warner } from "../kit/ports/warner.ts";
import type { Records } from "../kit/recorder.ts";

export interface ModeratorNeeds {
  readonly gateway: Gateway;
  readonly standings: Standings;
  readonly roles: Pick<Roles, "of">;
  readonly cases: CaseStore;
  readonly scheduler: Scheduler;
  readonly log: CaseLog;
  /** Keeps what the target was until the case is committed: after a crash the act is done again, and it would be too late to look. */
  readonly memory: Memory;
  readonly botId: number;
  /** Copies of what is deleted, and what the notices of cases offer. */
  readonly records: Records;
  /** The bookings that end a case, and what was before it, when their time is over. */
  readonly endsOf: (ending: Case, base: Standing | undefined) => readonly Booking[];
  /** Asked at the time of a warning: warnings sanction through this very moderator. */
  readonly warner: () => Warner;
}
