// Taking a ban or a mute back: what the member gets instead.
import type { Case } from "../core/case.ts";
import { PERMISSIONS, type Permission, type Standing } from "../core/member.ts";
import { type Text, text } from "../core/text.ts";
import type { Instant } from "../core/time.ts";
import type { Gateway } from "../kit/ports/gateway.ts";
import type { Relief } from "../kit/ports/moderator.ts";
import { refusalOf } from "./phrases.ts";

interface Allowed {
  readonly permissions: readonly Permission[];
  readonly until: Instant | undefined;
}

/** What the target is now, and what it was before the acts that are taken back, where the bot has cases of them. */
interface Taken {
  readonly former: Standing | undefined;
  readonly before: Standing | undefined;
}

/** Does it, and gives the sentence that says why there was nothing to take back. */
export async function takeBack(gateway: Gateway, relief: Relief, { former, before }: Taken): Promise<Text | undefined> {
  const { chat, target, now } = relief;
  const outcome =
    relief.from === "ban"
      ? await gateway.unban(chat.id, target)
      : await gateway.restrict(chat.id, target, allowedAfter(before, now));
  if (!outcome.ok) return refusalOf(outcome.obstacle, { target, right: "restrict_members" });
  const wasFree = relief.from === "ban" && former !== undefined && former.kind !== "banned";
  if (wasFree) return text("moderation-not-banned", { user: target });
  const kept = relief.from === "ban" ? stillInForce(before, now) : undefined;
  if (kept) await gateway.restrict(chat.id, target, kept);
  return undefined;
}

/** What the target was before the open cases, newest first: one that found the target stopped stands on an older one. */
export function standingBefore([newest, ...older]: readonly Case[]): Standing | undefined {
  const before = newest?.former;
  return before && isStopped(before) && older.length > 0 ? standingBefore(older) : before;
}

/** Whether the standing is one that a mute or a ban makes. */
const isStopped = (standing: Standing): boolean =>
  standing.kind === "banned" || (standing.kind === "restricted" && !standing.permissions.includes("send_messages"));

/** Why a mute cannot be taken back. A ban is lifted even where Telegram shows none: lifting does nothing to the free. */
export function reliefRefusal({ from, target }: Relief, former: Standing | undefined): Text | undefined {
  if (from === "ban") return undefined;
  if (target.kind === "channel") return text("moderation-channel-only-banned", { user: target });
  return former?.kind === "restricted" ? undefined : text("moderation-not-muted", { user: target });
}

/** The restrictions of a former standing, where they would still apply. */
export function stillInForce(former: Standing | undefined, now: Instant): Allowed | undefined {
  if (former?.kind !== "restricted") return undefined;
  const { permissions, until } = former;
  return until === undefined || until > now ? { permissions, until } : undefined;
}

/**
 * What the member was allowed before, while that still holds and lets them write; else everything, which lifts all
 * restrictions and leaves what the chat allows everybody (Bot API, restrictChatMember).
 */
function allowedAfter(before: Standing | undefined, now: Instant): Allowed {
  const kept = stillInForce(before, now);
  return kept && before && !isStopped(before) ? kept : { permissions: PERMISSIONS, until: undefined };
}
