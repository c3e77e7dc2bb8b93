// Stores the decision on a report, and shows it on the card in the group and on the private cards of admins.

import type { Case } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import { inLines, type Text } from "../../core/text.ts";
import { after, type Instant, minutes } from "../../core/time.ts";
import { privateChatOf } from "../../kit/acts/private-chat.ts";
import type { Booking } from "../../kit/declarations/job.ts";
import type { Ports } from "../../kit/platform.ts";
import { answer, type Card, post, telling } from "../../kit/reply.ts";
import type { PrivateCard, ReportedMessage, ReportOutcome } from "./message-store.ts";
import type { ReportStore } from "./store.ts";
import { privateText } from "./texts.ts";

/** How long the card of a decided report stays. */
export const DECIDED_CARD_STAYS = minutes(5);

export type ReportClosingDeps = Ports<"jobs" | "messenger"> & {
  readonly reports: ReportStore;
  /** The booking of the job that deletes the card. */
  readonly cardDeletion: (chatId: number, cardId: number, at: Instant) => Booking;
};

/** The decision, and the message that shows it already. */
export interface ReportClosing {
  readonly outcome: ReportOutcome;
  readonly said: Text;
  readonly buttons: Card["buttons"];
  /** The case of the decision, with which the card is updated. */
  readonly by: Case | undefined;
  /** The message whose button was pressed: the press itself updates it. */
  readonly shownAt?: { readonly chatId: number; readonly messageId: number } | undefined;
  readonly now: Instant;
}

/** Stores the decision, and rewrites every card. */
export async function closeReport(
  deps: ReportClosingDeps,
  { chat, reported }: { readonly chat: ChatHandle; readonly reported: ReportedMessage },
  closing: ReportClosing,
): Promise<void> {
  const { outcome, said, shownAt, now } = closing;
  const { messageId, cardId, privateCards } = reported;
  await deps.reports.decide(chat.id, messageId, { outcome, said });
  const isShown = (chatId: number, id: number): boolean => shownAt?.chatId === chatId && shownAt.messageId === id;
  if (cardId !== undefined) {
    if (!isShown(chat.id, cardId)) await showInGroup(deps, chat, { closing, cardId });
    await deps.jobs.book(deps.cardDeletion(chat.id, cardId, after(now, DECIDED_CARD_STAYS)));
  }
  for (const card of privateCards)
    if (!isShown(card.adminId, card.messageId)) await showInPrivate(deps, { chat, reported, said, card });
}

const showInGroup = (
  { messenger }: ReportClosingDeps,
  chat: ChatHandle,
  { closing, cardId }: { readonly closing: Pick<ReportClosing, "said" | "buttons" | "by">; readonly cardId: number },
): Promise<void> => {
  const { said, buttons, by } = closing;
  return messenger.say(
    { ...post(said, buttons), tells: by && telling([by]) },
    { chat, topic: undefined, instead: cardId },
  );
};

interface PrivateClosing {
  readonly chat: ChatHandle;
  readonly reported: ReportedMessage;
  readonly said: Text;
  readonly card: PrivateCard;
}

function showInPrivate({ messenger }: Pick<ReportClosingDeps, "messenger">, closing: PrivateClosing): Promise<void> {
  const { adminId, messageId } = closing.card;
  return messenger.say(answer(privateDecisionText(closing)), {
    chat: privateChatOf({ id: adminId }),
    topic: undefined,
    instead: messageId,
  });
}

/** The private card of a decided report. */
export const privateDecisionText = ({ chat, reported, said }: Omit<PrivateClosing, "card">): Text =>
  inLines([privateText(reported, chat), said]);

/** Updates a card that was sent only after the decision. */
export async function updateCard(
  deps: ReportClosingDeps,
  { chat, reported, now }: { readonly chat: ChatHandle; readonly reported: ReportedMessage; readonly now: Instant },
  shown: { readonly cardId: number } | { readonly card: PrivateCard },
): Promise<void> {
  const { decision: said } = reported;
  if (said === undefined) return;
  if ("card" in shown) return showInPrivate(deps, { chat, reported, said, card: shown.card });
  await showInGroup(deps, chat, { closing: { said, buttons: [], by: undefined }, cardId: shown.cardId });
  await deps.jobs.book(deps.cardDeletion(chat.id, shown.cardId, after(now, DECIDED_CARD_STAYS)));
}
