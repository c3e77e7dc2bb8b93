// An admin decides a report: of two who press at once one does, and the card says who and what.

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
import { type Choice, DECISIONS, type Decision } from "./card.ts";
import { type ClosingDeps, close, privatelyDecided, STAYS } from "./closing.ts";
import type { ReportingDeps } from "./reporting.ts";
import type { ReportSettings } from "./settings.ts";
import type { ReportsInHand } from "./settling.ts";
import type { ReportedMessage } from "./store.ts";

export type DecidingDeps = ReportingDeps & Ports<"caseMessages" | "chats" | "jobs" | "undo" | "unitOfWork">;

export interface DecidingParts extends DecidingDeps, ClosingDeps {
  readonly inHand: ReportsInHand;
}

type Pressed = Call<ReportSettings, Choice>;

const SANCTIONS: Readonly<Record<Exclude<Decision, "dismiss">, Sanction | undefined>> = {
  delete: undefined,
  warn: { kind: "warn" },
  mute: { kind: "mute", for: days(1) },
  ban: { kind: "ban" },
};

/** What a press comes to. A press that is under way keeps others out until it is committed. */
export function deciding(parts: DecidingParts): (call: Pressed) => Promise<PressOutcome> {
  return async (call) => {
    const { chat, args } = call;
    const reported = await parts.reports.find(chat.id, args.messageId);
    const refused = refusalFor(call, reported);
    if (refused || !reported) return refused ?? {};
    if (parts.inHand.has(chat.id, args.messageId)) return alarm(text("reports-in-hand"));
    const free = parts.inHand.take(chat.id, args.messageId);
    const outcome = await decide(parts, call, reported);
    if (outcome.isAlert) free();
    return outcome;
  };
}

function refusalFor(call: Pressed, reported: ReportedMessage | undefined): PressOutcome | undefined {
  const { right } = DECISIONS[call.args.decision];
  if (right !== undefined && !hasRight(call.status, right))
    return alarm(text("access-lacks-right", { right: rightName(right) }));
  if (!reported) return alarm(text("reports-gone"));
  return reported.state === "open" ? undefined : { ...alarm(text("reports-decided-before")), ...elsewhere(call) };
}

const alarm = (toast: Text): PressOutcome => ({ toast, isAlert: true });

/** A notice in private that is out of date says so. */
const elsewhere = ({ chat, message }: Pressed): PressOutcome =>
  message.chatId === chat.id ? {} : { replace: text("reports-decided-before") };

interface Decided {
  readonly text: Text;
  readonly buttons: Card["buttons"];
  /** The case that the decision came to. */
  readonly by?: Case;
}

async function decide(parts: DecidingParts, call: Pressed, reported: ReportedMessage): Promise<PressOutcome> {
  const { chat, actor, args, message, now } = call;
  const decided = args.decision === "dismiss" ? await dismiss(parts, call, reported) : await act(parts, call, reported);
  if (!("buttons" in decided)) return alarm(decided);
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
  await close(parts, { chat, reported: shown }, { outcome, said, buttons, by, shownAt, now });
  if (!isHere) return { replace: privatelyDecided({ chat, reported, said }) };
  if (by) await parts.caseMessages.remember(followed(by, { said, buttons, cardId: message.id, now }));
  return { replace: said, buttons };
}

/** The card follows the case that the decision came to, as a notice does, for as long as it stays. */
const followed = (
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
  fadesAt: after(card.now, STAYS),
});

/** The message goes in any case; what is said of the case is said on the card. */
async function act(parts: DecidingParts, call: Pressed, { author, reason }: ReportedMessage): Promise<Decided | Text> {
  const { chat, actor, args, now } = call;
  const remove = await albumAround(parts.seen, chat.id, args.messageId);
  const order: SanctionRequest = {
    chat,
    target: author,
    now,
    by: { kind: "member", member: actor },
    sanction: args.decision === "dismiss" ? undefined : SANCTIONS[args.decision],
    reason: reason ?? text("reports-reason"),
    remove: [...new Set([args.messageId, ...remove])].sort((a, b) => a - b),
  };
  const result = await parts.moderator.sanction(order);
  return result.ok ? { text: result.card.text, buttons: result.card.buttons, by: result.case } : result.refusal;
}

/** What was done until an admin would decide is taken back. */
async function dismiss(parts: DecidingParts, call: Pressed, { author, caseNumber }: ReportedMessage): Promise<Decided> {
  const { chat, actor, now } = call;
  const by = { kind: "member", member: actor } as const;
  const reason = text("reports-dismissed-reason");
  const result = caseNumber === undefined ? undefined : await parts.undo({ chat, number: caseNumber, by, now, reason });
  return { text: result?.ok ? result.card.text : text("reports-dismissed", { user: author }), buttons: [] };
}
