// Undo in words: what was taken back, and what is true now.
import type { Case } from "../../core/case.ts";
import type { MemberStatus } from "../../core/member.ts";
import { type Effect, isSilenced } from "../../core/restraint.ts";
import { moment, type Text, type TextValue, text } from "../../core/text.ts";
import type { Instant } from "../../core/time.ts";
import type { CaseKinds } from "../../kit/declarations/case-kinds.ts";

/** That a case is undone, and by which case. */
export const undoneText = (kinds: CaseKinds, found: Case, number: number): Text =>
  text("moderation-undone", { what: kinds.of(found.kind).undone(found), undone: found.number, number });

interface Afterwards {
  readonly found: Case;
  /** What the target was before the undo. */
  readonly actual: MemberStatus | undefined;
  readonly effect: Effect;
  /** The cases that hold from now on. */
  readonly holding: readonly Case[];
}

/** What the target is now, where that is not plain from what was taken back. */
export function afterwardsText({ found, actual, effect, holding }: Afterwards): Text | undefined {
  const user = found.target ?? "";
  if (effect.kind === "free") return wasOut(found, actual) ? text("undo-now-free", { user }) : undefined;
  const isBanned = effect.kind === "banned";
  const end = endWords(effect.until);
  const by = caseWords(holding.findLast(({ kind }) => (kind === "ban") === isBanned));
  if (isBanned)
    return actual?.kind === "banned"
      ? text("undo-still-banned", { user, end, by })
      : text("undo-now-banned", { user, end });
  return isSilenced(effect) ? mutedText(actual, { user, end, by }) : restrictedText(actual, { user, end });
}

type Words = Readonly<Record<"user" | "end", TextValue>>;

const restrictedText = (actual: MemberStatus | undefined, words: Words): Text =>
  text(actual?.kind === "restricted" ? "undo-still-restricted" : "undo-now-restricted", words);

const mutedText = (actual: MemberStatus | undefined, { by, ...words }: Words & { readonly by: TextValue }): Text =>
  isMuted(actual) ? text("undo-still-muted", { ...words, by }) : text("undo-now-muted", words);

/** Whether the target was banned. Of a channel Telegram does not tell. */
const wasOut = ({ kind }: Case, actual: MemberStatus | undefined): boolean =>
  actual === undefined ? kind === "ban" : actual.kind === "banned";

const endWords = (until: Instant | undefined): Text | "" =>
  until === undefined ? "" : text("undo-end", { until: moment(until) });

const caseWords = (found: Case | undefined): Text | "" =>
  found === undefined ? "" : text("undo-by", { number: found.number });

const isMuted = (actual: MemberStatus | undefined): boolean =>
  actual?.kind === "restricted" && !actual.permissions.includes("send_messages");
