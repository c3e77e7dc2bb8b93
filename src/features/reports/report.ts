// Takes the report of a message: checks it, shows the card, and acts at the threshold.

import type { ChatHandle, MessageRef } from "../../core/chat.ts";
import type { Answered } from "../../core/chat-event.ts";
import { isAdmin, type Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { after, hours, type Instant, milliseconds, minutes } from "../../core/time.ts";
import { privateChatOf } from "../../kit/acts/private-chat.ts";
import { repliedMessages } from "../../kit/acts/replied-messages.ts";
import type { Booking } from "../../kit/declarations/job.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Membership } from "../../kit/ports/gateway.ts";
import { answer, type Button, type Card, post } from "../../kit/reply.ts";
import { type Choice, rowsOf } from "./decisions.ts";
import type { Accuracy, ReportedMessage } from "./message-store.ts";
import type { ReportSettings } from "./settings.ts";
import type { ReportStore } from "./store.ts";
import { cardText, privateText } from "./texts.ts";

export type ReportDeps = Ports<
  "botId" | "caseKinds" | "directory" | "gateway" | "moderator" | "audit" | "seen" | "statuses" | "messenger"
> & {
  readonly reports: ReportStore;
};

/** The ports and the store, with the parts of the feature that call each other. */
export interface ReportParts extends ReportDeps {
  readonly button: (label: Text, choice: Choice, about?: number) => Button;
  /** The booking of the job that stores which message shows the report. */
  readonly groupCardSent: (chatId: number, messageId: number, now: Instant) => Booking;
  /** The same for a private message to an admin. */
  readonly privateCardSent: (chatId: number, shown: PrivateCardTarget, now: Instant) => Booking;
  /** To be called when a report is opened: from then on cases about its message decide it. */
  readonly reportOpened: (chatId: number) => void;
}

/** A report that is shown to an admin in private. */
interface PrivateCardTarget {
  readonly reported: number;
  readonly adminId: number;
}

/** A member's report of a message. */
export interface Report {
  readonly chat: ChatHandle;
  readonly reporter: Member;
  readonly replied: Answered;
  /** The message that reports it. */
  readonly by: MessageRef;
  readonly reason: string | undefined;
  readonly settings: ReportSettings;
  readonly now: Instant;
}

/** The most reports of one member, and the time in which they count. */
const [MOST, SPAN] = [3, minutes(10)];

/** The number of latest decided reports that measure the accuracy of a member. */
const LATEST = 100;

/** The mute of an author at the threshold, unless an admin decides before. */
const MUTE = hours(1);

/** The weight of a report, from 0 to 1: 0.5 for a new reporter, then by the share of accepted reports. */
export const weightOf = ({ accepted, dismissed }: Accuracy): number => (accepted + 1) / (accepted + dismissed + 2);

/** Takes a report; returns the refusal, if any. */
export async function report(parts: ReportParts, asked: Report): Promise<Text | undefined> {
  const { reports, gateway } = parts;
  const { chat, replied, reporter, by, now, reason } = asked;
  const messageId = replied.message.id;
  const refusal = (await personRefusal(parts, asked)) ?? (await rateRefusal(parts, asked));
  if (refusal) return refusal;
  const before = await reports.find(chat.id, messageId);
  if (before && before.state !== "open") return text("reports-decided-before");
  await gateway.react(chat.id, by.id, "👀");
  if (before && (await reports.has(chat.id, messageId, reporter.id))) return undefined;
  const weight = weightOf(await reports.accuracy(chat.id, reporter.id, LATEST));
  const draft = { chatId: chat.id, messageId, author: replied.author, reason, topic: replied.message.topic };
  await reports.add({ ...draft, reporter, weight, at: now });
  parts.reportOpened(chat.id);
  const fresh: ReportedMessage = {
    ...draft,
    state: "open",
    count: 0,
    weight: 0,
    cardId: undefined,
    caseNumber: undefined,
    privateCards: [],
    decision: undefined,
  };
  const known = before ?? fresh;
  const reported = { ...known, count: known.count + 1, weight: known.weight + weight };
  await showCard(parts, asked, reported);
  if (isEnough(asked.settings, reported)) await actUntilDecided(parts, asked);
  return undefined;
}

const isEnough = ({ threshold }: ReportSettings, { weight, caseNumber }: ReportedMessage): boolean =>
  threshold !== undefined && caseNumber === undefined && weight >= threshold;

/** Why this person may not report this message. */
async function personRefusal(
  { statuses, botId }: ReportParts,
  { chat, reporter, replied }: Report,
): Promise<Text | undefined> {
  const isAdminHere = async (member: Member): Promise<boolean> => {
    const status = await statuses.cachedStatus(chat.id, member.id);
    return member.id === chat.id || (status.ok && isAdmin(status.value));
  };
  const { author, senderKind, several } = replied;
  if (await isAdminHere(reporter)) return text("reports-not-by-admin");
  if (reporter.kind !== "user") return text("reports-not-by-channel");
  if (several) return text("reports-several");
  if (author.id === reporter.id) return text("reports-not-self");
  if (author.id === botId) return text("reports-not-bot");
  const isTheirs = senderKind !== "person" && senderKind !== "channel";
  return isTheirs || (await isAdminHere(author)) ? text("reports-not-admin") : undefined;
}

async function rateRefusal({ reports }: ReportParts, { chat, reporter, now }: Report): Promise<Text | undefined> {
  const blocked = await reports.blocked(chat.id);
  if (blocked.some(({ id }) => id === reporter.id)) return text("reports-blocked");
  const since = after(now, milliseconds(-SPAN));
  return (await reports.countSince(chat.id, reporter.id, since)) >= MOST ? text("reports-too-many") : undefined;
}

/** Shows the first report to the admins; later ones raise the count on the card. */
async function showCard(parts: ReportParts, { chat, now, replied }: Report, reported: ReportedMessage): Promise<void> {
  const listed = await parts.gateway.admins(chat.id);
  const admins = listed.ok ? listed.value : [];
  const { messageId, cardId, topic, count } = reported;
  const buttons = rowsOf(parts.button, messageId);
  if (count > 1) {
    const counted = post(cardText(reported, []), buttons);
    if (cardId !== undefined) await parts.messenger.say(counted, { chat, topic, instead: cardId });
    return;
  }
  const card: Card = {
    ...post(cardText(reported, admins), buttons),
    onceSent: parts.groupCardSent(chat.id, messageId, now),
  };
  await parts.messenger.say(card, { chat, topic, about: replied.message });
  await parts.audit.note(chat, { category: "reports", text: privateText(reported, chat) });
  await tellWatchers(parts, chat, { reported, admins, now });
}

interface WatcherNotice {
  readonly reported: ReportedMessage;
  readonly admins: readonly Membership[];
  readonly now: Instant;
}

/** Sends the private cards; an admin whose private chat is closed gets none. */
async function tellWatchers(
  { reports, messenger, button, privateCardSent }: ReportParts,
  chat: ChatHandle,
  { reported, admins, now }: WatcherNotice,
): Promise<void> {
  const people = admins.map(({ member }) => member).filter(({ kind }) => kind === "user");
  const watching = await reports.watching(people.map(({ id }) => id));
  const rows = rowsOf((label, choice) => button(label, choice, chat.id), reported.messageId);
  for (const admin of people.filter(({ id }) => watching.includes(id))) {
    const home = privateChatOf(admin);
    const onceSent = privateCardSent(chat.id, { reported: reported.messageId, adminId: admin.id }, now);
    await messenger.say({ ...answer(privateText(reported, chat), rows), onceSent }, { chat: home, topic: undefined });
  }
}

/** Deletes the message and mutes its author, until an admin decides. */
async function actUntilDecided({ reports, moderator, seen, messenger }: ReportParts, asked: Report): Promise<void> {
  const { chat, replied, now } = asked;
  const result = await moderator.sanction({
    chat,
    target: replied.author,
    now,
    sanction: { kind: "mute", for: MUTE },
    reason: text("reports-threshold-reason"),
    by: { kind: "rule", rule: "reports.threshold" },
    remove: await repliedMessages(seen, replied),
  });
  if (!result.ok) return;
  await reports.noteCase(chat.id, replied.message.id, result.case.number);
  await messenger.say(result.card, { chat, topic: replied.message.topic });
}
