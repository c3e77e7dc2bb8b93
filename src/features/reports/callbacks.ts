// The buttons by which admins decide a report. Of two presses at once the first counts.

import type { Case } from "../../core/case.ts";
import { hasRight } from "../../core/member.ts";
import type { Sanction } from "../../core/sanction.ts";
import { type Text, text } from "../../core/text.ts";
import { after, days, type Instant } from "../../core/time.ts";
import { albumAround } from "../../kit/acts/replied-messages.ts";
import type { PressOutcome } from "../../kit/declarations/callback.ts";
import type { Ports } from "../../kit/platform.ts";
import type { PostedCaseMessage } from "../../kit/ports/cases/case-messages.ts";
import type { SanctionRequest } from "../../kit/ports/cases/moderator.ts";
import type { Card } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { actorName } from "../../kit/words/actor-name.ts";
import { rightName } from "../../kit/words/right-name.ts";
import { closeReport, DECIDED_CARD_STAYS, privateDecisionText, type ReportClosingDeps } from "./decision-messages.ts";
import { type Choice, DECISIONS, type Decision } from "./decisions.ts";
import type { ReportedMessage } from "./message-store.ts";
import type { PendingDecisions } from "./pending-decisions.ts";
import type { ReportDeps } from "./report.ts";
import type { ReportSettings } from "./settings.ts";

export type ReportDecisionDeps = ReportDeps & Ports<"caseMessages" | "chats" | "jobs" | "undo" | "unitOfWork">;

export interface DecisionParts extends ReportDecisionDeps, ReportClosingDeps {
  readonly pending: PendingDecisions;
}

type ReportPress = Call<ReportSettings, Choice>;

const SANCTIONS: Readonly<Record<Exclude<Decision, "dismiss">, Sanction | undefined>> = {
  delete: undefined,
  warn: { kind: "warn" },
  mute: { kind: "mute", for: days(1) },
  ban: { kind: "ban" },
};

/** Handles a press. Until it is committed, other presses on the same decision are refused. */
export function createDecide(parts: DecisionParts): (call: ReportPress) => Promise<PressOutcome> {
  return async (call) => {
    const { chat, args } = call;
    const reported = await parts.reports.find(chat.id, args.messageId);
    const refused = refusalFor(call, reported);
    if (refused || !reported) return refused ?? {};
    if (parts.pending.has(chat.id, args.messageId)) return alert(text("reports-in-hand"));
    const release = parts.pending.take(chat.id, args.messageId);
    const outcome = await decide(parts, call, reported);
    if (outcome.isAlert) release();
    return outcome;
  };
}

function refusalFor(call: ReportPress, reported: ReportedMessage | undefined): PressOutcome | undefined {
  const { right } = DECISIONS[call.args.decision];
  if (right !== undefined && !hasRight(call.status, right))
    return alert(text("access-lacks-right", { right: rightName(right) }));
  if (!reported) return alert(text("reports-gone"));
  return reported.state === "open" ? undefined : { ...alert(text("reports-decided-before")), ...privateUpdate(call) };
}

const alert = (toast: Text): PressOutcome => ({ toast, isAlert: true });

/** Updates an outdated private card. */
const privateUpdate = ({ chat, message }: ReportPress): PressOutcome =>
  message.chatId === chat.id ? {} : { replace: text("reports-decided-before") };

interface DecisionResult {
  readonly text: Text;
  readonly buttons: Card["buttons"];
  /** The case of the decision. */
  readonly by?: Case;
}

async function decide(parts: DecisionParts, call: ReportPress, reported: ReportedMessage): Promise<PressOutcome> {
  const { chat, actor, args, message, now } = call;
  const decided = args.decision === "dismiss" ? await dismiss(parts, call, reported) : await act(parts, call, reported);
  if (!("buttons" in decided)) return alert(decided);
  const outcome = args.decision === "dismiss" ? "dismissed" : "accepted";
  const { buttons, by } = decided;
  const said = text("reports-done", {
    outcome: decided.text,
    admin: actorName(actor, call.status),
    count: reported.count,
  });
  if (outcome === "dismissed") await parts.audit.note(chat, { category: "reports", text: said });
  const isHere = message.chatId === chat.id;
  const shown = isHere ? { ...reported, cardId: message.id } : reported;
  const shownAt = { chatId: message.chatId, messageId: message.id };
  await closeReport(parts, { chat, reported: shown }, { outcome, said, buttons, by, shownAt, now });
  if (!isHere) return { replace: privateDecisionText({ chat, reported, said }) };
  if (by) await parts.caseMessages.remember(followedCard(by, { said, buttons, cardId: message.id, now }));
  return { replace: said, buttons };
}

/** The card is updated with the case of the decision, as a notice is, until it is deleted. */
const followedCard = (
  { chatId, number }: Case,
  card: {
    readonly said: Text;
    readonly buttons: Card["buttons"];
    readonly cardId: number;
    readonly now: Instant;
  },
): PostedCaseMessage => ({
  chatId,
  numbers: [number],
  as: "notice",
  placeId: chatId,
  messageId: card.cardId,
  card: { text: card.said, buttons: card.buttons },
  at: card.now,
  fadesAt: after(card.now, DECIDED_CARD_STAYS),
});

/** Deletes the message and applies the sanction; the card shows the notice of the case. */
async function act(
  parts: DecisionParts,
  call: ReportPress,
  { author, reason }: ReportedMessage,
): Promise<DecisionResult | Text> {
  const { chat, actor, args, now } = call;
  const remove = await albumAround(parts.seen, chat.id, args.messageId);
  const request: SanctionRequest = {
    chat,
    target: author,
    now,
    by: { kind: "member", member: actor },
    sanction: args.decision === "dismiss" ? undefined : SANCTIONS[args.decision],
    reason: reason ?? text("reports-reason"),
    remove: [...new Set([args.messageId, ...remove])].sort((a, b) => a - b),
  };
  const result = await parts.moderator.sanction(request);
  return result.ok ? { text: result.card.text, buttons: result.card.buttons, by: result.case } : result.refusal;
}

/** Dismisses the report, and undoes the act of the threshold. */
async function dismiss(
  parts: DecisionParts,
  call: ReportPress,
  { author, caseNumber }: ReportedMessage,
): Promise<DecisionResult> {
  const { chat, actor, now } = call;
  const by = { kind: "member", member: actor } as const;
  const reason = text("reports-dismissed-reason");
  const result = caseNumber === undefined ? undefined : await parts.undo({ chat, number: caseNumber, by, now, reason });
  return { text: result?.ok ? result.card.text : text("reports-dismissed", { user: author }), buttons: [] };
}
