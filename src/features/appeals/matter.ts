// What can be appealed, and what the person it is about gets to see of it.
import type { Case } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import { inLines, type MessageKey, moment, type Text, text } from "../../core/text.ts";
import { days, elapsed, type Instant } from "../../core/time.ts";
import type { AppealStore } from "./store.ts";

/** Cases against somebody that can be taken back. */
const ACTS = {
  warn: "appeals-act-warn",
  mute: "appeals-act-mute",
  restrict: "appeals-act-restrict",
  kick: "appeals-act-kick",
  ban: "appeals-act-ban",
} as const satisfies Partial<Record<Case["kind"], MessageKey>>;
export const APPEALABLE = Object.keys(ACTS) as readonly (keyof typeof ACTS)[];

/** How long somebody waits between two appeals in one group. */
const COOLDOWN = days(1);

/** Whether a person may appeal against it: done by the bot, to a person who has not done it to themselves. */
export function isAppealable({ kind, target, isNative, actor }: Case): boolean {
  const isOwn = actor.kind === "member" && actor.member.id === target?.id;
  return kind in ACTS && target?.kind === "user" && isNative !== true && !isOwn;
}

/** What was done, why, and until when; never what gave it away. */
export function matterText({ kind, number, reason, until }: Case, { title }: ChatHandle): Text {
  const act = text(ACTS[kind as keyof typeof ACTS], { title });
  const lines = [
    text("appeals-case", { act, number }),
    reason === undefined ? undefined : text("appeals-reason", { reason }),
    until === undefined ? undefined : text("appeals-until", { when: moment(until) }),
  ];
  return inLines(lines.filter((line) => line !== undefined));
}

/** Why the case cannot be appealed now by this person. */
export async function obstacleTo(
  appeals: AppealStore,
  found: Case | undefined,
  { memberId, now }: { readonly memberId: number; readonly now: Instant },
): Promise<Text | undefined> {
  if (!found || found.target?.id !== memberId || !isAppealable(found)) return text("appeals-not-yours");
  const before = await appeals.find(found.chatId, found.number);
  if (before && before.state !== "over") return text(before.state === "open" ? "appeals-waiting" : "appeals-once");
  if (found.state !== "open" || before) return text("appeals-over");
  const last = await appeals.lastAt(found.chatId, memberId);
  return last !== undefined && elapsed(last, now) < COOLDOWN ? text("appeals-cooldown") : undefined;
}
