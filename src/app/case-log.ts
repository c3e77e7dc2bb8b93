// Tells the operator's log of every case: who, what, why by rule; never a name, never a text.
import type { Logger } from "pino";
import type { CaseLog } from "../kit/ports/case-log.ts";
import { EVENTS } from "./logger.ts";

export const createCaseLog = (logger: Logger): CaseLog => ({
  opened: async (chat, { number, kind, target, actor, until }) => {
    const by = actor.kind === "rule" ? actor.rule : actor.member.id;
    logger.info({ chatId: chat.id, case: number, kind, targetId: target?.id, by, until }, EVENTS.caseOpened);
  },
  watched: async (chat, member, verdicts) => {
    logger.info({ chatId: chat.id, memberId: member.id, rules: verdicts.map(({ rule }) => rule) }, EVENTS.watched);
  },
});
