// Tells the operator's log of every case: who, what, why by rule; never a name, never a text. The witness hears it whole.
import type { Logger } from "pino";
import type { CaseLog } from "../kit/ports/case-log.ts";
import type { Meter } from "../kit/ports/meter.ts";
import type { UnitOfWork } from "../kit/ports/unit-of-work.ts";
import { EVENTS } from "./logger.ts";
import type { Witness } from "./witness.ts";

export interface CaseLogNeeds {
  readonly logger: Logger;
  readonly witness: Witness;
  readonly meter: Meter;
  /** A case is told once it stands. */
  readonly afterwards: UnitOfWork["afterwards"];
}

export const createCaseLog = ({ logger, witness, meter, afterwards }: CaseLogNeeds): CaseLog => ({
  judged: async (event, verdicts) => {
    for (const { rule } of verdicts) meter.count("verdicts", { rule });
    witness.judged(event, verdicts);
  },
  opened: async (chat, opened) => {
    const { number, kind, target, actor, until } = opened;
    const by = actor.kind === "rule" ? actor.rule : actor.member.id;
    afterwards(() => {
      logger.info({ chatId: chat.id, case: number, kind, targetId: target?.id, by, until }, EVENTS.caseOpened);
      meter.count("cases", { kind });
      witness.opened(opened);
    });
  },
  watched: async (chat, member, verdicts) => {
    logger.info({ chatId: chat.id, memberId: member.id, rules: verdicts.map(({ rule }) => rule) }, EVENTS.watched);
  },
});
