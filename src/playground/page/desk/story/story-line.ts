// What the bot concluded and did, as one story.
import type { CaseView, VerdictView } from "../../../protocol/bot.ts";
import { counted } from "../../words/numbers.ts";
import { sentence } from "../../words/sentences.ts";
import type { Place } from "../calls/call-filter.ts";

/** A case with the verdict that brought it, a case that a person wanted, or a verdict that brought no case. */
export type Chapter =
  | { readonly key: string; readonly kind: "act"; readonly act: CaseView; readonly verdict: VerdictView | undefined }
  | { readonly key: string; readonly kind: "verdict"; readonly verdict: VerdictView };

/** All chapters in the order of time, the newest last. */
export function storyOf(verdicts: readonly VerdictView[], cases: readonly CaseView[]): readonly Chapter[] {
  const open = new Map(verdicts.map((verdict) => [groundOf(verdict), verdict]));
  const acts = cases.map((act): Chapter => {
    const grounds = act.messages.map((message) => ground(act.chatId, act.by, message));
    const found = grounds.find((one) => open.has(one));
    const verdict = found === undefined ? undefined : open.get(found);
    if (found !== undefined) open.delete(found);
    return { kind: "act", key: act.key, act, verdict };
  });
  const rest = [...open.values()].map((verdict): Chapter => ({ kind: "verdict", key: verdict.key, verdict }));
  return [...rest, ...acts].sort(
    (a, b) => secondOf(a) - secondOf(b) || placeOf(a) - placeOf(b) || numberOf(a) - numberOf(b),
  );
}

/** Whether a chapter is about the message. */
export function isAbout(chapter: Chapter, { chat, message }: Place): boolean {
  const { chatId } = chapter.kind === "act" ? chapter.act : chapter.verdict;
  return chatId === chat && messagesOf(chapter).includes(message);
}

/** The messages that a chapter is about, the one it began with first. */
export function messagesOf({ verdict, ...chapter }: Chapter): readonly number[] {
  const acted = chapter.kind === "act" ? chapter.act.messages : [];
  const all = [verdict?.messageId, ...acted, ...(verdict?.removes ?? [])];
  return [...new Set(all.flatMap((id) => id ?? []))];
}

/** What was done to somebody, as a headline: "Muted Ivan". */
export function headline({ act, target, messages }: CaseView): string {
  if (act === "delete" && target === undefined) return `Deleted ${counted(messages.length, "message")}`;
  return [DONE[act] ?? sentence(act), target].filter(Boolean).join(" ");
}

/** What follows from a verdict, as a sentence. */
export function followsOf({ isWatch, sanction, removes }: VerdictView): string {
  if (isWatch) return "Only watched: nothing follows";
  const removal = removed(removes.length);
  return [sanction, removal].filter(Boolean).join(", ") || "Nothing follows";
}

/** How many messages go; undefined where none does. */
export const removed = (count: number): string | undefined =>
  count === 0 ? undefined : `${counted(count, "message")} removed`;

const DONE: Readonly<Record<string, string>> = {
  warn: "Warned",
  mute: "Muted",
  decline: "Turned away",
  kick: "Kicked",
  ban: "Banned",
  unwarn: "Took a warning from",
  unmute: "Unmuted",
  unban: "Unbanned",
  delete: "Deleted messages of",
};

/** A rule judges a message once, and its case names the rule. */
const ground = (chat: number, rule: string, message: number | undefined): string => `${chat} ${rule} ${message ?? ""}`;

/** A verdict without a message, such as one on a request to join, is its own. */
const groundOf = ({ chatId, rule, messageId, key }: VerdictView): string =>
  messageId === undefined ? key : ground(chatId, rule, messageId);

/** Verdicts bear the time of their message, which Telegram tells in whole seconds. */
const secondOf = (chapter: Chapter): number =>
  Math.floor((chapter.kind === "act" ? chapter.act.at : chapter.verdict.at) / 1_000);

/** Within a second, what is about later messages came later, and what is about none last. */
const placeOf = (chapter: Chapter): number => messagesOf(chapter).at(0) ?? Number.MAX_SAFE_INTEGER;

const numberOf = (chapter: Chapter): number => (chapter.kind === "act" ? chapter.act.number : chapter.verdict.number);
