// The texts of the log: the entry of a case or a note, and the settings.
import type { Case } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import { inLines, moment, type Text, text } from "../../core/text.ts";
import { undoButton, whyButton } from "../../kit/acts/case-buttons.ts";
import { LOG_CATEGORIES, type LogCategory } from "../../kit/declarations/audit.ts";
import type { CaseKinds } from "../../kit/declarations/case-kinds.ts";
import { type Card, post, telling } from "../../kit/reply.ts";
import { recordedName } from "../../kit/words/actor-name.ts";
import { chatName } from "../../kit/words/chat-name.ts";
import { linkedNumber } from "../../kit/words/message-link.ts";
import type { LogSettings } from "./settings.ts";

/** The category of a case: an act of a protection, of reports, of a member on themselves, or of an admin. */
export function categoryOf({ actor, target }: Pick<Case, "actor" | "target">): LogCategory {
  if (actor.kind === "rule") return actor.rule.startsWith("reports.") ? "reports" : "automated";
  return actor.member.id === target?.id ? "user" : "admin";
}

/** Names the group, since several groups can share a log channel. */
const groupLine = (chat: ChatHandle): Text => text("log-group", { group: chatName(chat) });

/** The entry of a note. */
export const noteCard = ({ text: words, buttons }: Pick<Card, "text" | "buttons">, chat: ChatHandle): Card =>
  post(inLines([words, groupLine(chat)]), buttons);

/** The group of a case, and the names of case kinds. */
interface CaseContext {
  readonly chat: ChatHandle;
  readonly caseKinds: CaseKinds;
}

/** The entry of a case, with its present state and its buttons. */
export function caseCard(opened: Case, { chat, caseKinds }: CaseContext, stateWords?: Text): Card {
  const { kind, number, actor, undoes, state } = opened;
  const lines = [
    ...(stateWords ? [stateWords] : []),
    text("log-case", { act: caseKinds.label(kind), number }),
    groupLine(chat),
    ...linesOf(opened, chat),
    ...(undoes === undefined ? [] : [text("log-undoes", { undoes })]),
  ];
  const why = whyButton(text("log-button-why"), number, chat.id);
  const label = text(actor.kind === "rule" ? "log-button-not-spam" : "log-button-undo");
  const isFinal = kind === "undo" || state !== "open";
  const buttons = [isFinal ? [why] : [why, undoButton(label, number, chat.id)]];
  return { ...post(inLines(lines), buttons), tells: telling([opened], "log") };
}

function linesOf(opened: Case, chat: ChatHandle): readonly Text[] {
  const { target, at, until, reason } = opened;
  const lines = [
    target && text("log-whom", { user: target, id: String(target.id) }),
    whoOf(opened),
    text("log-when", { when: moment(at) }),
    until === undefined ? undefined : text("log-until", { when: moment(until) }),
    reason === undefined ? undefined : text("log-why", { reason }),
    ...evidenceOf(opened, chat),
  ];
  return lines.filter((line) => line !== undefined);
}

function whoOf({ chatId, actor, isNative = false }: Pick<Case, "chatId" | "isNative" | "actor">): Text {
  if (actor.kind === "rule") return text("log-who-rule", { rule: actor.rule });
  const user = recordedName(chatId, actor.member);
  return isNative ? text("log-who-native", { user }) : text("log-who", { user });
}

/** Links the copies, where there are some; otherwise the first message. */
function evidenceOf({ evidence }: Case, chat: ChatHandle): readonly Text[] {
  const { messageIds, copies } = evidence;
  const signals = evidence.signals.map(({ detail }) => text("log-signal", { detail }));
  if (copies !== undefined && copies.messageIds[0] !== undefined) {
    const channel: ChatHandle = { id: copies.chatId, kind: "channel", title: "", username: undefined };
    const where = linkedNumber(channel, copies.messageIds[0]);
    return [...signals, text("log-copies", { count: copies.messageIds.length, where })];
  }
  const [first] = messageIds;
  if (first === undefined) return signals;
  return [...signals, text("log-messages", { count: messageIds.length, where: linkedNumber(chat, first) })];
}

/** The log's channel and categories, in words. */
export function stateText(settings: LogSettings): Text {
  const { channel } = settings;
  if (channel === undefined) return text("log-none");
  return text("log-state", { title: channel.title, lines: LOG_CATEGORIES.map((one) => categoryLine(one, settings)) });
}

export const categoryLine = (category: LogCategory, settings: LogSettings): Text =>
  text(settings[category] ? "log-told" : "log-not-told", { name: category, what: text(`log-category-${category}`) });
