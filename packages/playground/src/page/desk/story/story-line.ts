// What the bot concluded and did, as one story.
import type { CaseView, VerdictView } from "../../../protocol/bot.ts";
import { counted } from "../../words/numbers.ts";
import { sentence } from "../../words/sentences.ts";
import type { Place } from "../calls/call-filter.ts";

/** A case with the verdicts that brought it, none where a person wanted it; or what rules concluded without a case. */
export type Chapter =
  | {
      readonly key: string;
      readonly kind: "act";
      readonly act: CaseView;
      readonly verdicts: readonly VerdictView[];
    }
  | {
      readonly key: string;
      readonly kind: "conclusion";
      /** All are about one message, and all act or all only watch. */
      readonly verdicts: Together;
    };

/** All chapters in the order of time, the newest last. */
export function storyOf(verdicts: readonly VerdictView[], cases: readonly CaseView[]): readonly Chapter[] {
  const conclusions = byMessage(verdicts);
  const acts = cases.map((act): Chapter => {
    const [place, found] = takenFrom(conclusions, act);
    if (place !== undefined) conclusions.delete(place);
    return { kind: "act", key: act.key, act, verdicts: found };
  });
  const rest = [...conclusions.values()].map(
    (found): Chapter => ({ kind: "conclusion", key: found[0].key, verdicts: found }),
  );
  return [...rest, ...acts].sort(
    (a, b) => secondOf(a) - secondOf(b) || placeOf(a) - placeOf(b) || numberOf(a) - numberOf(b),
  );
}

/** At least one. */
type Together = readonly [VerdictView, ...VerdictView[]];

/** Several rules may judge a message: what they concluded belongs together. */
function byMessage(verdicts: readonly VerdictView[]): Map<string, Together> {
  const found = new Map<string, Together>();
  for (const verdict of verdicts) {
    const { chatId, messageId, isWatch, key } = verdict;
    const place = messageId === undefined ? key : placeNamed(chatId, messageId, isWatch);
    const before = found.get(place);
    found.set(place, before ? [...before, verdict] : [verdict]);
  }
  return found;
}

/** Where the verdicts are that brought the case: one of them is of the rule that the case names. */
function takenFrom(
  conclusions: ReadonlyMap<string, Together>,
  { chatId, messages, by }: CaseView,
): readonly [string | undefined, readonly VerdictView[]] {
  for (const message of messages) {
    const place = placeNamed(chatId, message, false);
    const found = conclusions.get(place);
    if (found?.some(({ rule }) => rule === by)) return [place, found];
  }
  return [undefined, []];
}

const placeNamed = (chat: number, message: number, isWatch: boolean): string =>
  `${chat} ${message}${isWatch ? " watched" : ""}`;

/** Whether a chapter is about the message. */
export function isAbout(chapter: Chapter, { chat, message }: Place): boolean {
  const { chatId } = chapter.kind === "act" ? chapter.act : chapter.verdicts[0];
  return chatId === chat && messagesOf(chapter).includes(message);
}

/** The messages that a chapter is about, the one it began with first. */
export function messagesOf({ verdicts, ...chapter }: Chapter): readonly number[] {
  const acted = chapter.kind === "act" ? chapter.act.messages : [];
  const all = [verdicts[0]?.messageId, ...acted, ...verdicts.flatMap(({ removes }) => removes)];
  return [...new Set(all.flatMap((id) => id ?? []))];
}

/** What was done to somebody, as a headline: "Muted Ivan". */
export function headline({ act, target, messages, undoes }: CaseView): string {
  if (act === "undo") return [`Undid case ${undoes ?? ""}`.trim(), target].filter(Boolean).join(": ");
  if (act === "delete" && target === undefined) return `Deleted ${counted(messages.length, "message")}`;
  return [DONE[act] ?? sentence(act), target].filter(Boolean).join(" ");
}

/** What follows from verdicts on one message, as a sentence. */
export function followsOf(verdicts: readonly VerdictView[]): string {
  if (verdicts.every(({ isWatch }) => isWatch)) return "Only watched: nothing follows";
  const sanctions = new Set(verdicts.flatMap(({ sanction }) => sanction ?? []));
  return [...sanctions, removedBy(verdicts)].filter(Boolean).join(", ") || "Nothing follows";
}

/** How many messages go, each counted once; undefined where none does. */
export function removedBy(verdicts: readonly VerdictView[]): string | undefined {
  const count = new Set(verdicts.flatMap(({ removes }) => removes)).size;
  return count === 0 ? undefined : `${counted(count, "message")} removed`;
}

/** Whether two lists hold the same, so that a card need not be drawn anew. */
export const areSame = (a: readonly VerdictView[], b: readonly VerdictView[]): boolean =>
  a.length === b.length && a.every((verdict, index) => verdict === b[index]);

const DONE: Readonly<Record<string, string>> = {
  warn: "Warned",
  mute: "Muted",
  restrict: "Restricted",
  decline: "Turned away",
  kick: "Kicked",
  ban: "Banned",
  unwarn: "Removed a warning from",
  unmute: "Unmuted",
  unban: "Unbanned",
  promote: "Promoted",
  demote: "Demoted",
  title: "Gave a title to",
  approve: "Approved",
  unapprove: "Ended the approval of",
  delete: "Deleted messages of",
};

/** Verdicts bear the time of their message, which Telegram tells in whole seconds. */
const secondOf = (chapter: Chapter): number =>
  Math.floor((chapter.kind === "act" ? chapter.act.at : chapter.verdicts[0].at) / 1_000);

/** Within a second, what is about later messages came later, and what is about none last. */
const placeOf = (chapter: Chapter): number => messagesOf(chapter).at(0) ?? Number.MAX_SAFE_INTEGER;

const numberOf = (chapter: Chapter): number =>
  chapter.kind === "act" ? chapter.act.number : chapter.verdicts[0].number;
