// What a chat is told of warnings.
import type { Case } from "../../core/case.ts";
import { inLines, moment, type Text, text } from "../../core/text.ts";
import type { CaseStore } from "../../kit/ports/cases.ts";
import type { Order, Ruling } from "../../kit/ports/moderator.ts";
import type { Records } from "../../kit/recorder.ts";
import { type Card, notice, type Reply, telling } from "../../kit/reply.ts";
import { outcomeWords } from "../../kit/sanction-words.ts";
import type { Warning } from "./store.ts";

/** A warning that was given. */
export interface Given {
  readonly order: Order;
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
export function rulingsReply(rulings: readonly Ruling[], records: Pick<Records, "buttons">): Reply {
  const [first, ...others] = rulings;
  if (first && others.length === 0) return oneReply(first);
  const lines = inLines(rulings.flatMap(linesOf));
  const given = rulings.flatMap((ruling) => (ruling.ok ? [ruling.case] : []));
  const [one] = given;
  if (one === undefined) return lines;
  return { ...notice(lines, given.length > 1 ? records.buttons(one, given.length) : []), tells: telling(given) };
}

function oneReply(ruling: Ruling): Reply {
  if (!ruling.ok) return ruling.refusal;
  return ruling.shortfall ? { ...ruling.card, text: inLines(linesOf(ruling)) } : ruling.card;
}

/** Nothing where all went well; else what did not. */
export function troublesReply(rulings: readonly Ruling[]): Reply {
  const lines = rulings
    .map((ruling) => (ruling.ok ? ruling.shortfall : ruling.refusal))
    .filter((trouble) => trouble !== undefined);
  return lines.length === 0 ? undefined : inLines(lines);
}

function linesOf(ruling: Ruling): readonly Text[] {
  if (!ruling.ok) return [ruling.refusal];
  return ruling.shortfall ? [ruling.card.text, ruling.shortfall] : [ruling.card.text];
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
