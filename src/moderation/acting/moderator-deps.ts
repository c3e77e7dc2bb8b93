// What acting on people takes.

import type { AuditLog } from "../../kit/declarations/audit.ts";
import type { Feature } from "../../kit/feature.ts";
import type { CaseStore } from "../../kit/ports/cases/cases.ts";
import type { RecordCase } from "../../kit/ports/cases/record-case.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Roles } from "../../kit/ports/people/roles.ts";
import type { Statuses } from "../../kit/ports/people/statuses.ts";
import type { Memory } from "../../kit/ports/unit-of-work.ts";

export interface ModeratorDeps {
  readonly gateway: Gateway;
  readonly statuses: Statuses;
  readonly roles: Pick<Roles, "of">;
  readonly cases: CaseStore;
  readonly recordCase: RecordCase;
  /** Keeps what the target was until the case is committed: after a crash the act is done again, and it would be too late to look. */
  readonly memory: Memory;
  readonly botId: number;
  /** Copies of what is deleted, and what the notices of cases offer. */
  readonly audit: AuditLog;
  /** One of them carries out warnings, which sanction through this very moderator. */
  readonly features: readonly Feature[];
}
