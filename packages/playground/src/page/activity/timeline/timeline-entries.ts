// Combines the bot's verdicts and cases into one timeline.
import type { CaseView, VerdictView } from "../../../protocol/bot.ts";
import { countOf } from "../../format/numbers.ts";
import { sentence } from "../../format/sentences.ts";
import type { MessageRef } from "../calls/call-filter.ts";

/** A case with its verdicts (none for a command), or verdicts without a case. */
export type TimelineEntry =
  | {
      readonly key: string;
      readonly kind: "act";
      readonly act: CaseView;
      readonly verdicts: readonly VerdictView[];
    }
  | {
      readonly key: string;
      readonly kind: "conclusion";
      /** All are about the same message, and all or none of them are in watch mode. */
      readonly verdicts: VerdictGroup;
    };

/** All entries in order of time, newest last. */
export function timelineOf(verdicts: readonly VerdictView[], cases: readonly CaseView[]): readonly TimelineEntry[] {
  const conclusions = byMessage(verdicts);
  const acts = cases.map((act): TimelineEntry => {
    const [groupId, found] = verdictsOf(conclusions, act);
    if (groupId !== undefined) conclusions.delete(groupId);
    return { kind: "act", key: act.key, act, verdicts: found };
  });
  const rest = [...conclusions.values()].map(
    (found): TimelineEntry => ({ kind: "conclusion", key: found[0].key, verdicts: found }),
  );
  return [...rest, ...acts].sort(
    (a, b) => secondOf(a) - secondOf(b) || firstMessageOf(a) - firstMessageOf(b) || numberOf(a) - numberOf(b),
  );
}

/** At least one verdict. */
type VerdictGroup = readonly [VerdictView, ...VerdictView[]];

/** Groups verdicts of several rules by their message. */
function byMessage(verdicts: readonly VerdictView[]): Map<string, VerdictGroup> {
  const found = new Map<string, VerdictGroup>();
  for (const verdict of verdicts) {
    const { chatId, messageId, isWatch, key } = verdict;
    const groupId = messageId === undefined ? key : groupKey(chatId, messageId, isWatch);
    const before = found.get(groupId);
    found.set(groupId, before ? [...before, verdict] : [verdict]);
  }
  return found;
}

/** The verdicts behind a case: one of them is by the rule that the case names. */
function verdictsOf(
  conclusions: ReadonlyMap<string, VerdictGroup>,
  { chatId, messages, by }: CaseView,
): readonly [string | undefined, readonly VerdictView[]] {
  for (const message of messages) {
    const groupId = groupKey(chatId, message, false);
    const found = conclusions.get(groupId);
    if (found?.some(({ rule }) => rule === by)) return [groupId, found];
  }
  return [undefined, []];
}

const groupKey = (chat: number, message: number, isWatch: boolean): string =>
  `${chat} ${message}${isWatch ? " watched" : ""}`;

/** Whether an entry is about the message. */
export function isAbout(entry: TimelineEntry, { chat, message }: MessageRef): boolean {
  const { chatId } = entry.kind === "act" ? entry.act : entry.verdicts[0];
  return chatId === chat && messagesOf(entry).includes(message);
}

/** The messages that an entry is about, the triggering one first. */
export function messagesOf({ verdicts, ...entry }: TimelineEntry): readonly number[] {
  const acted = entry.kind === "act" ? entry.act.messages : [];
  const all = [verdicts[0]?.messageId, ...acted, ...verdicts.flatMap(({ removes }) => removes)];
  return [...new Set(all.flatMap((id) => id ?? []))];
}

/** The act and its target: "Muted Ivan". */
export function headline({ act, target, messages, undoes }: CaseView): string {
  if (act === "undo") return [`Undid case ${undoes ?? ""}`.trim(), target].filter(Boolean).join(": ");
  if (act === "delete" && target === undefined) return `Deleted ${countOf(messages.length, "message")}`;
  return [DONE[act] ?? sentence(act), target].filter(Boolean).join(" ");
}

/** The consequences of verdicts on one message. */
export function consequencesOf(verdicts: readonly VerdictView[]): string {
  if (verdicts.every(({ isWatch }) => isWatch)) return "Watch only: no action";
  const sanctions = new Set(verdicts.flatMap(({ sanction }) => sanction ?? []));
  return [...sanctions, removalText(verdicts)].filter(Boolean).join(", ") || "No action";
}

/** The number of removed messages, without duplicates; undefined if there is none. */
export function removalText(verdicts: readonly VerdictView[]): string | undefined {
  const count = new Set(verdicts.flatMap(({ removes }) => removes)).size;
  return count === 0 ? undefined : `${countOf(count, "message")} removed`;
}

/** Whether two lists are the same, so that a card is not rendered again. */
export const areSame = (a: readonly VerdictView[], b: readonly VerdictView[]): boolean =>
  a.length === b.length && a.every((verdict, index) => verdict === b[index]);

const DONE: Readonly<Record<string, string>> = {
  warn: "Warned",
  mute: "Muted",
  restrict: "Restricted",
  decline: "Declined",
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

/** Verdicts have the time of their message, which Telegram gives in whole seconds. */
const secondOf = (entry: TimelineEntry): number =>
  Math.floor((entry.kind === "act" ? entry.act.at : entry.verdicts[0].at) / 1_000);

/** Within a second, entries are ordered by their message, those without one last. */
const firstMessageOf = (entry: TimelineEntry): number => messagesOf(entry).at(0) ?? Number.MAX_SAFE_INTEGER;

const numberOf = (entry: TimelineEntry): number => (entry.kind === "act" ? entry.act.number : entry.verdicts[0].number);
