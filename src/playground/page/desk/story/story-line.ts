// What the bot concluded and did, as one story.
import type { CaseView, VerdictView } from "../../../protocol/bot.ts";
import type { Place } from "../calls/call-filter.ts";

export type Chapter = VerdictView | CaseView;

/** Verdicts and cases in the order of time, the newest last; a verdict stands before the case that it brought. */
export const storyOf = (verdicts: readonly VerdictView[], cases: readonly CaseView[]): readonly Chapter[] =>
  [...verdicts, ...cases].sort((a, b) => a.at - b.at || rank(a) - rank(b) || a.number - b.number);

/** Whether a chapter is about the message. */
export function isAbout(chapter: Chapter, { chat, message }: Place): boolean {
  return chapter.chatId === chat && messagesOf(chapter).includes(message);
}

/** The messages that a chapter is about, the one it began with first. */
export function messagesOf(chapter: Chapter): readonly number[] {
  if (chapter.kind === "case") return chapter.messages;
  const { messageId, removes } = chapter;
  return messageId === undefined ? removes : [messageId, ...removes.filter((id) => id !== messageId)];
}

/** What was done to somebody, as a headline: "Muted Ivan". */
export function headline({ act, target, messages }: CaseView): string {
  if (act === "delete")
    return target === undefined ? `Deleted ${messages.length} messages` : `Deleted messages of ${target}`;
  return [DONE[act] ?? act, target].filter(Boolean).join(" ");
}

const DONE: Readonly<Record<string, string>> = {
  warn: "Warned",
  mute: "Muted",
  decline: "Turned away",
  kick: "Kicked",
  ban: "Banned",
  unwarn: "Took a warning from",
  unmute: "Unmuted",
  unban: "Unbanned",
};

const rank = ({ kind }: Chapter): number => (kind === "verdict" ? 0 : 1);
