// What a chat is told of warnings.
import type { Case } from "../../core/case.ts";
import { inLines, moment, type Text, text } from "../../core/text.ts";
import type { AuditLog } from "../../kit/declarations/audit.ts";
import type { CaseStore } from "../../kit/ports/cases/cases.ts";
import type { ModerationResult, SanctionRequest } from "../../kit/ports/cases/moderator.ts";
import { type Card, notice, type Reply, telling } from "../../kit/reply.ts";
import { outcomeWords } from "../../kit/words/sanction-words.ts";
import type { Warning } from "./store.ts";

/** A warning that was given. */
export interface Given {
  readonly order: SanctionRequest;
  readonly opened: Case;
  readonly count: number;
  readonly limit: number;
}

/** Tells of a warning, of its reason, and of what followed. */
export function warningCard(given: Given, followed: Case | undefined, buttons: Card["buttons"]) {
  const { order, opened, count, limit } = given;
  const shown = Math.min(count, limit);
  const act = text("warns-warned", { user: order.target, count: shown, limit, number: opened.number });
  const told = order.reason === undefined ? act : text("moderation-with-reason", { act, reason: order.reason });
  if (followed === undefined) return notice(told, buttons);
  const outcome = text("warns-followed", {
    count: shown,
    limit,
    outcome: outcomeWords(followed),
    number: followed.number,
  });
  return notice(inLines([told, outcome]), buttons);
}

/** The card of a single warning, or one summary of several; refusals have a line each. */
export function rulingsReply(results: readonly ModerationResult[], audit: Pick<AuditLog, "buttons">): Reply {
  const [first, ...others] = results;
  if (first && others.length === 0) return oneReply(first);
  const lines = inLines(results.flatMap(linesOf));
  const given = results.flatMap((result) => (result.ok ? [result.case] : []));
  const [one] = given;
  if (one === undefined) return lines;
  return { ...notice(lines, given.length > 1 ? audit.buttons(one, given.length) : []), tells: telling(given) };
}

function oneReply(result: ModerationResult): Reply {
  if (!result.ok) return result.refusal;
  return result.partialFailure ? { ...result.card, text: inLines(linesOf(result)) } : result.card;
}

/** Nothing where all went well; else what did not. */
export function troublesReply(results: readonly ModerationResult[]): Reply {
  const lines = results
    .map((result) => (result.ok ? result.partialFailure : result.refusal))
    .filter((trouble) => trouble !== undefined);
  return lines.length === 0 ? undefined : inLines(lines);
}

function linesOf(result: ModerationResult): readonly Text[] {
  if (!result.ok) return [result.refusal];
  return result.partialFailure ? [result.card.text, result.partialFailure] : [result.card.text];
}

/** One line for each warning; where a protection gave it, its case knows the reason. */
export const warningLines = (warnings: readonly Warning[], cases: CaseStore): Promise<readonly Text[]> =>
  Promise.all(
    warnings.map(async ({ chatId, at, reason, caseNumber }, index) => {
      const [position, when] = [index + 1, moment(at)];
      const opened =
        reason === undefined && caseNumber !== undefined ? await cases.find(chatId, caseNumber) : undefined;
      const why = reason ?? opened?.reason;
      return why === undefined
        ? text("warns-line", { position, when })
        : text("warns-line-with-reason", { position, when, reason: why });
    }),
  );
