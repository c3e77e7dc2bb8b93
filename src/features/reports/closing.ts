// A decided report says so wherever it is shown: on its card in the group, and in the private chats of admins.

import type { Case } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import { inLines, type Text } from "../../core/text.ts";
import { after, type Instant, minutes } from "../../core/time.ts";
import type { Booking } from "../../kit/declarations/job.ts";
import type { Ports } from "../../kit/platform.ts";
import { answer, type Card, post, telling } from "../../kit/reply.ts";
import { privateText } from "./card.ts";
import type { PrivateCard, ReportedMessage, ReportOutcome, ReportStore } from "./store.ts";

/** How long a decided report stays to be seen. */
export const STAYS = minutes(5);

export type ClosingDeps = Ports<"jobs" | "messenger"> & {
  readonly reports: ReportStore;
  /** Takes the card of a report away. */
  readonly clearing: (chatId: number, cardId: number, at: Instant) => Booking;
};

/** What was decided, and where that is shown already. */
export interface Closing {
  readonly outcome: ReportOutcome;
  readonly said: Text;
  readonly buttons: Card["buttons"];
  /** The case by which it was decided: the card follows it. */
  readonly by: Case | undefined;
  /** The message that the press has changed already. */
  readonly shownAt?: { readonly chatId: number; readonly messageId: number } | undefined;
  readonly now: Instant;
}

/** Keeps the decision, and writes every card anew. */
export async function close(
  deps: ClosingDeps,
  { chat, reported }: { readonly chat: ChatHandle; readonly reported: ReportedMessage },
  closing: Closing,
): Promise<void> {
  const { outcome, said, shownAt, now } = closing;
  const { messageId, cardId, privateCards } = reported;
  await deps.reports.decide(chat.id, messageId, { outcome, said });
  const isShown = (chatId: number, id: number): boolean => shownAt?.chatId === chatId && shownAt.messageId === id;
  if (cardId !== undefined) {
    if (!isShown(chat.id, cardId)) await showInGroup(deps, chat, { closing, cardId });
    await deps.jobs.book(deps.clearing(chat.id, cardId, after(now, STAYS)));
  }
  for (const card of privateCards)
    if (!isShown(card.adminId, card.messageId)) await showInPrivate(deps, { chat, reported, said, card });
}

const showInGroup = (
  { messenger }: ClosingDeps,
  chat: ChatHandle,
  { closing, cardId }: { readonly closing: Pick<Closing, "said" | "buttons" | "by">; readonly cardId: number },
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

function showInPrivate({ messenger }: Pick<ClosingDeps, "messenger">, closing: PrivateClosing): Promise<void> {
  const { adminId, messageId } = closing.card;
  const home: ChatHandle = { id: adminId, kind: "private", title: "", username: undefined };
  return messenger.say(answer(privatelyDecided(closing)), { chat: home, topic: undefined, instead: messageId });
}

/** What an admin reads in private of a report that is decided. */
export const privatelyDecided = ({ chat, reported, said }: Omit<PrivateClosing, "card">): Text =>
  inLines([privateText(reported, chat), said]);

/** A card that came to stand only after the decision. */
export async function catchUp(
  deps: ClosingDeps,
  { chat, reported, now }: { readonly chat: ChatHandle; readonly reported: ReportedMessage; readonly now: Instant },
  shown: { readonly cardId: number } | { readonly card: PrivateCard },
): Promise<void> {
  const { decision: said } = reported;
  if (said === undefined) return;
  if ("card" in shown) return showInPrivate(deps, { chat, reported, said, card: shown.card });
  await showInGroup(deps, chat, { closing: { said, buttons: [], by: undefined }, cardId: shown.cardId });
  await deps.jobs.book(deps.clearing(chat.id, shown.cardId, after(now, STAYS)));
}
