// The buttons of notices about cases, and their update when cases have changed.

import type { Case, Reason } from "../../core/case.ts";
import { inLines, type Text, type TextValue, text } from "../../core/text.ts";
import { undoAllButton, undoButton, whyButton } from "../../kit/acts/case-buttons.ts";
import type { AuditHook } from "../../kit/declarations/audit.ts";
import type { CaseKinds } from "../../kit/declarations/case-kinds.ts";
import { type Button, type Card, post } from "../../kit/reply.ts";
import { stateWordsOf } from "../../kit/words/case-state-words.ts";
import type { CaseDeps } from "./deps.ts";
import { closedLine } from "./texts.ts";

/** The new text of a notice whose cases have changed. */
export const noticeRetelling =
  (deps: CaseDeps): NonNullable<AuditHook<unknown>["retell"]> =>
  async ({ as, chatId, numbers, card }) => {
    if (as !== "notice") return undefined;
    const found = (await Promise.all(numbers.map((number) => deps.cases.find(chatId, number)))).filter(
      (one) => one !== undefined,
    );
    const open = found.filter(({ state }) => state === "open");
    const [only] = found;
    const reason = found.length === 1 ? only?.reason : undefined;
    const words = reason === undefined ? card.text : withReason(card.text, reason);
    if (open.length === found.length) return post(words, card.buttons);
    const lines = await closedLines(deps, found);
    return open.length === 0 ? post(inLines(lines)) : post(inLines([words, ...lines]), buttonsOf(deps, open));
  };

/** How many closed cases one message names. */
const MOST_NAMED = 20;

async function closedLines(deps: CaseDeps, found: readonly Case[]): Promise<readonly Text[]> {
  const closed = found.filter(({ state }) => state !== "open");
  const lines: Text[] = [];
  for (const one of closed.slice(0, MOST_NAMED)) {
    const state = await stateWordsOf(deps, one);
    if (state) lines.push(closedLine(deps.caseKinds, one, state));
  }
  const count = closed.length - MOST_NAMED;
  return count > 0 ? [...lines, text("cases-closed-others", { count })] : lines;
}

/** The buttons of the cases that are still open; one button undoes several. */
function buttonsOf({ audit }: CaseDeps, open: readonly Case[]): Card["buttons"] {
  const [first] = open;
  if (!first) return [];
  const { number, batch = number } = first;
  return open.length === 1 ? audit.buttons(first) : audit.buttons({ ...first, number: batch }, open.length);
}

/** The same text with the present reason of the case. */
function withReason(words: Text, reason: Reason): Text {
  const [changed, isThere] = replaceReason(words, reason);
  return isThere ? changed : text("moderation-with-reason", { act: words, reason });
}

/** Replaces the reason in a text or in one of its lines, and tells whether there was one. */
function replaceReason(words: Text, reason: Reason): readonly [Text, boolean] {
  if (words.key === "moderation-with-reason") return [{ ...words, args: { ...words.args, reason } }, true];
  const { lines } = words.args;
  if (!Array.isArray(lines)) return [words, false];
  const replaced = (lines as readonly Text[]).map((line) => replaceReason(line, reason));
  const args: Readonly<Record<string, TextValue>> = { ...words.args, lines: replaced.map(([line]) => line) };
  return [{ ...words, args }, replaced.some(([, isThere]) => isThere)];
}

/** The button that explains the act of a protection. */
export const whyButtonOf = ({ number, actor }: Case, count: number): Button | undefined =>
  actor.kind === "rule" && count === 1 ? whyButton(text("cases-button-why"), number) : undefined;

/** The undo button of a notice, where the case can be undone. A single warning has its own button. */
export const undoButtonOf =
  (kinds: CaseKinds) =>
  ({ number, kind, evidence }: Case, count: number): Button | undefined => {
    const { undo } = kinds.of(kind);
    if (undo === "return" || typeof undo === "object" || (undo === "messages" && !evidence.copies)) return undefined;
    if (count === 1 && undo === "feature") return undefined;
    return count > 1
      ? undoAllButton(text("cases-button-undo-all", { count }), number)
      : undoButton(text("cases-button-undo"), number);
  };
