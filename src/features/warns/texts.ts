// The texts of warnings: notices, lists and the policy.
import type { Case } from "../../core/case.ts";
import { inLines, lasting, moment, type Text, text } from "../../core/text.ts";
import type { AuditLog } from "../../kit/declarations/audit.ts";
import type { CaseStore } from "../../kit/ports/cases/cases.ts";
import type { ModerationResult, SanctionRequest } from "../../kit/ports/cases/moderator.ts";
import { type Card, notice, type Reply, telling } from "../../kit/reply.ts";
import { outcomeWords, sanctionWords } from "../../kit/words/sanction-words.ts";
import { stepsOf } from "./ladder.ts";
import type { WarnSettings } from "./settings.ts";
import type { Warning } from "./store.ts";

/** A warning that was given. */
export interface GivenWarning {
  readonly request: SanctionRequest;
  readonly opened: Case;
  readonly count: number;
  readonly limit: number;
}

/** The notice of a warning, its reason and its consequence. */
export function warningCard(given: GivenWarning, followed: Case | undefined, buttons: Card["buttons"]) {
  const { request, opened, count, limit } = given;
  const shown = Math.min(count, limit);
  const act = text("warns-warned", { user: request.target, count: shown, limit, number: opened.number });
  const words = request.reason === undefined ? act : text("moderation-with-reason", { act, reason: request.reason });
  if (followed === undefined) return notice(words, buttons);
  const outcome = text("warns-followed", {
    count: shown,
    limit,
    outcome: outcomeWords(followed),
    number: followed.number,
  });
  return notice(inLines([words, outcome]), buttons);
}

/** The card of a single warning, or one summary of several; refusals have a line each. */
export function resultsReply(results: readonly ModerationResult[], audit: Pick<AuditLog, "buttons">): Reply {
  const [first, ...others] = results;
  if (first && others.length === 0) return resultReply(first);
  const lines = inLines(results.flatMap(resultLines));
  const given = results.flatMap((result) => (result.ok ? [result.case] : []));
  const [one] = given;
  if (one === undefined) return lines;
  return { ...notice(lines, given.length > 1 ? audit.buttons(one, given.length) : []), tells: telling(given) };
}

function resultReply(result: ModerationResult): Reply {
  if (!result.ok) return result.refusal;
  return result.partialFailure ? { ...result.card, text: inLines(resultLines(result)) } : result.card;
}

/** The failures; undefined where there are none. */
export function failuresReply(results: readonly ModerationResult[]): Reply {
  const lines = results
    .map((result) => (result.ok ? result.partialFailure : result.refusal))
    .filter((failure) => failure !== undefined);
  return lines.length === 0 ? undefined : inLines(lines);
}

function resultLines(result: ModerationResult): readonly Text[] {
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

/** The policy in words: the steps, and how long warnings count. */
export const policyText = (settings: WarnSettings): Text =>
  text("warns-policy", {
    steps: ladderLines(settings),
    lifetime:
      settings.forgetAfter === undefined
        ? text("warns-policy-for-good")
        : text("warns-policy-forgotten", { duration: lasting(settings.forgetAfter) }),
  });

/** One line for each step. */
const ladderLines = (settings: WarnSettings): readonly Text[] =>
  stepsOf(settings).map(({ count, sanction }) => text("warns-step", { count, sanction: sanctionWords(sanction) }));
