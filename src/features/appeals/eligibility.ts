// Eligibility: which cases can be appealed, by whom, and who may decide.
import type { Case } from "../../core/case.ts";
import { hasRight, type Member } from "../../core/member.ts";
import { type MessageKey, type Text, text } from "../../core/text.ts";
import { days, elapsed, type Instant } from "../../core/time.ts";
import type { Membership } from "../../kit/ports/gateway.ts";
import type { AppealStore } from "./store.ts";

/** The kinds of cases that can be appealed. */
export const ACTS = {
  warn: "appeals-act-warn",
  mute: "appeals-act-mute",
  restrict: "appeals-act-restrict",
  kick: "appeals-act-kick",
  ban: "appeals-act-ban",
} as const satisfies Partial<Record<Case["kind"], MessageKey>>;

export const APPEALABLE = Object.keys(ACTS) as readonly (keyof typeof ACTS)[];

/** The time between two appeals of one person in a group. */
const COOLDOWN = days(1);

/** Whether the case can be appealed: an act of the bot on a person, not asked for by themselves. */
export function isAppealable({ kind, target, isNative, actor }: Case): boolean {
  const isOwn = actor.kind === "member" && actor.member.id === target?.id;
  return kind in ACTS && target?.kind === "user" && isNative !== true && !isOwn;
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

/** The admins who may decide an appeal: with the right, and neither the target nor the actor of the case. */
export function decidersOf(admins: readonly Membership[], { actor, target }: Case): readonly Member[] {
  const parties = [target?.id, actor.kind === "member" ? actor.member.id : undefined];
  return admins
    .filter(({ member, status }) => member.kind === "user" && hasRight(status, "restrict_members"))
    .map(({ member }) => member)
    .filter(({ id }) => !parties.includes(id));
}
