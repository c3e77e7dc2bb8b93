// A member reports a message: who may, how often, and what follows.

import type { ChatHandle, MessageRef } from "../../core/chat.ts";
import type { Answered } from "../../core/chat-event.ts";
import { isAdmin, type Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { after, hours, type Instant, milliseconds, minutes } from "../../core/time.ts";
import { repliedMessages } from "../../kit/acts/replied-messages.ts";
import type { Booking } from "../../kit/declarations/job.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Membership } from "../../kit/ports/gateway.ts";
import { answer, type Button, type Card, post } from "../../kit/reply.ts";
import { type Choice, cardText, privateText, rowsOf } from "./card.ts";
import type { ReportSettings } from "./settings.ts";
import type { Accuracy, ReportedMessage, ReportStore } from "./store.ts";

export type ReportingDeps = Ports<
  "botId" | "caseKinds" | "directory" | "gateway" | "moderator" | "audit" | "seen" | "statuses" | "messenger"
> & {
  readonly reports: ReportStore;
};

/** The needs, with the parts of the feature that know each other. */
export interface ReportingParts extends ReportingDeps {
  readonly button: (label: Text, choice: Choice, about?: number) => Button;
  /** Notes which message shows the report. */
  readonly carded: (chatId: number, messageId: number, now: Instant) => Booking;
  /** Notes which private message shows it to an admin. */
  readonly privatelyCarded: (chatId: number, shown: PrivateShow, now: Instant) => Booking;
  /** A report is open from now on: what is done about its message decides it. */
  readonly heard: (chatId: number) => void;
}

/** A report that is shown to an admin in private. */
interface PrivateShow {
  readonly reported: number;
  readonly adminId: number;
}

/** Somebody calls the admins to a message. */
export interface Report {
  readonly chat: ChatHandle;
  readonly reporter: Member;
  readonly replied: Answered;
  /** The message by which it is reported. */
  readonly by: MessageRef;
  readonly reason: string | undefined;
  readonly settings: ReportSettings;
  readonly now: Instant;
}

/** So many messages may one member report in so long a time. */
const [MOST, SPAN] = [3, minutes(10)];

/** How many decided reports tell how good somebody's are. */
const LATEST = 100;

/** How long an author is muted who was reported by enough people, unless an admin decides before. */
const MUTE = hours(1);

/** How much a report weighs, from 0 to 1: a newcomer's half, then by how many of the latest were accepted. */
export const weightOf = ({ accepted, dismissed }: Accuracy): number => (accepted + 1) / (accepted + dismissed + 2);

/** Takes the report in; the sentence that says why not, if not. */
export async function report(parts: ReportingParts, asked: Report): Promise<Text | undefined> {
  const { reports, gateway } = parts;
  const { chat, replied, reporter, by, now, reason } = asked;
  const messageId = replied.message.id;
  const refusal = (await unfit(parts, asked)) ?? (await untimely(parts, asked));
  if (refusal) return refusal;
  const before = await reports.find(chat.id, messageId);
  if (before && before.state !== "open") return text("reports-decided-before");
  await gateway.react(chat.id, by.id, "👀");
  if (before && (await reports.has(chat.id, messageId, reporter.id))) return undefined;
  const weight = weightOf(await reports.accuracy(chat.id, reporter.id, LATEST));
  const draft = { chatId: chat.id, messageId, author: replied.author, reason, topic: replied.message.topic };
  await reports.add({ ...draft, reporter, weight, at: now });
  parts.heard(chat.id);
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
  await show(parts, asked, reported);
  if (isEnough(asked.settings, reported)) await actForNow(parts, asked);
  return undefined;
}

const isEnough = ({ threshold }: ReportSettings, { weight, caseNumber }: ReportedMessage): boolean =>
  threshold !== undefined && caseNumber === undefined && weight >= threshold;

/** Why this message is not to be reported by this person. */
async function unfit(
  { statuses, botId }: ReportingParts,
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

async function untimely({ reports }: ReportingParts, { chat, reporter, now }: Report): Promise<Text | undefined> {
  const blocked = await reports.blocked(chat.id);
  if (blocked.some(({ id }) => id === reporter.id)) return text("reports-blocked");
  const since = after(now, milliseconds(-SPAN));
  return (await reports.countSince(chat.id, reporter.id, since)) >= MOST ? text("reports-too-many") : undefined;
}

/** The first report is shown to the admins; every other one raises the count where it is shown. */
async function show(parts: ReportingParts, { chat, now, replied }: Report, reported: ReportedMessage): Promise<void> {
  const listed = await parts.gateway.admins(chat.id);
  const admins = listed.ok ? listed.value : [];
  const { messageId, cardId, topic, count } = reported;
  const buttons = rowsOf(parts.button, messageId);
  if (count > 1) {
    const counted = post(cardText(reported, []), buttons);
    if (cardId !== undefined) await parts.messenger.say(counted, { chat, topic, instead: cardId });
    return;
  }
  const card: Card = { ...post(cardText(reported, admins), buttons), onceSent: parts.carded(chat.id, messageId, now) };
  await parts.messenger.say(card, { chat, topic, about: replied.message });
  await parts.audit.note(chat, { category: "reports", text: privateText(reported, chat) });
  await tellWatchers(parts, chat, { reported, admins, now });
}

interface Watched {
  readonly reported: ReportedMessage;
  readonly admins: readonly Membership[];
  readonly now: Instant;
}

/** Those whose private chat is closed hear nothing. */
async function tellWatchers(
  { reports, messenger, button, privatelyCarded }: ReportingParts,
  chat: ChatHandle,
  { reported, admins, now }: Watched,
): Promise<void> {
  const people = admins.map(({ member }) => member).filter(({ kind }) => kind === "user");
  const watching = await reports.watching(people.map(({ id }) => id));
  const rows = rowsOf((label, choice) => button(label, choice, chat.id), reported.messageId);
  for (const { id, name, username } of people.filter((one) => watching.includes(one.id))) {
    const home: ChatHandle = { id, kind: "private", title: name, username };
    const onceSent = privatelyCarded(chat.id, { reported: reported.messageId, adminId: id }, now);
    await messenger.say({ ...answer(privateText(reported, chat), rows), onceSent }, { chat: home, topic: undefined });
  }
}

/** Until an admin decides, the message is gone and its author is silent. */
async function actForNow({ reports, moderator, seen, messenger }: ReportingParts, asked: Report): Promise<void> {
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
