// Tells the operator's log of every case: who, what, why by rule; never a name, never a text. The diagnostics channel gets it whole.
import type { Logger } from "pino";
import type { CaseLog } from "../../kit/ports/cases/case-log.ts";
import type { Meter } from "../../kit/ports/delivery/meter.ts";
import type { UnitOfWork } from "../../kit/ports/unit-of-work.ts";
import type { Diagnostics } from "../observability/diagnostics.ts";
import { EVENTS } from "../observability/logger.ts";
import type { FeatureAuditLog } from "./audit-log.ts";

export interface CaseLogDeps {
  readonly logger: Logger;
  readonly diagnostics: Diagnostics;
  readonly meter: Meter;
  /** A case is logged once it is committed, with the update or job that it comes from. */
  readonly unitOfWork: Pick<UnitOfWork, "onCommit" | "origin">;
  /** The features that are told of cases. */
  readonly audit: Pick<FeatureAuditLog, "opened" | "note">;
}

export const createCaseLog = ({ logger, diagnostics, meter, unitOfWork, audit }: CaseLogDeps): CaseLog => ({
  judged: async (event, verdicts) => {
    for (const { rule } of verdicts) meter.count("verdicts", { rule });
    diagnostics.judged(event, verdicts);
  },
  opened: async (chat, opened) => {
    const { number, kind, target, actor, until } = opened;
    const by = actor.kind === "rule" ? actor.rule : actor.member.id;
    const cause = causedBy(unitOfWork.origin());
    unitOfWork.onCommit(() => {
      const about = { chatId: chat.id, case: number, kind, targetId: target?.id, by, until };
      logger.info({ ...cause, ...about }, EVENTS.caseOpened);
      meter.count("cases", { kind });
      diagnostics.opened(opened);
    });
    await audit.opened(chat, opened);
  },
  watched: async ({ chat, member }, verdicts, told) => {
    logger.info({ chatId: chat.id, memberId: member.id, rules: verdicts.map(({ rule }) => rule) }, EVENTS.watched);
    await audit.note(chat, { category: "automated", text: told });
  },
});

function causedBy(origin: ReturnType<UnitOfWork["origin"]>): { readonly updateId?: number; readonly jobId?: number } {
  if (origin === undefined) return {};
  return origin.kind === "job" ? { jobId: origin.id } : { updateId: origin.id };
}
