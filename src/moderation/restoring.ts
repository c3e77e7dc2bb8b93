// What an undo does at Telegram: the exact state before an act, as far as it would still hold by itself.
import type { Case, RoleChange } from "../core/case.ts";
import { type Member, PERMISSIONS, type Right, type Standing } from "../core/member.ts";
import { type Text, text } from "../core/text.ts";
import type { Instant } from "../core/time.ts";
import type { Gateway } from "../kit/ports/gateway.ts";
import type { Outcome } from "../kit/ports/outcome.ts";
import type { Roles } from "../kit/ports/roles.ts";
import type { Memory } from "../kit/ports/unit-of-work.ts";
import { refusalOf } from "./phrases.ts";
import { stillInForce } from "./relief.ts";

/** What an undo came to: done, perhaps not whole; or why not at all. */
export type Undone =
  | { readonly ok: true; readonly shortfall?: Text | undefined; readonly former?: Standing | undefined }
  | { readonly ok: false; readonly refusal: Text };

/** The acts that hold somebody back until they end. */
export const RESTRAINTS = ["ban", "mute", "restrict"] as const;

interface RestoreNeeds {
  readonly gateway: Gateway;
  readonly memory: Memory;
}

/** A case about somebody. */
export type Personal = Case & { readonly target: Member };

/** Gives the target what they were before a ban, a mute, a restriction, or the end of one. */
export async function restore(needs: RestoreNeeds, found: Personal, now: Instant): Promise<Undone> {
  const { chatId, target, kind, number } = found;
  if (target.kind === "channel") return restoreChannel(needs.gateway, found);
  const former = await standingNow(needs, found);
  if (!former.ok) return { ok: false, refusal: refusalOf(former.obstacle, { target, right: "restrict_members" }) };
  if (kind === "ban" && former.value.kind !== "banned")
    return { ok: false, refusal: text("undo-no-longer", { number, user: target }) };
  const outcome = await become(needs.gateway, { chatId, target, was: former.value, to: found.former }, now);
  return outcome.ok
    ? { ok: true, former: former.value, shortfall: isOver(found, now) ? text("undo-time-over") : undefined }
    : { ok: false, refusal: refusalOf(outcome.obstacle, { target, right: "restrict_members" }) };
}

/** What the target was before this unit of work, also where it is done a second time after a crash. */
async function standingNow(
  { gateway, memory }: RestoreNeeds,
  { chatId, target, number }: Personal,
): Promise<Outcome<Standing>> {
  const key = `undone ${number}`;
  const known = memory.recall(key) as Standing | undefined;
  if (known) return { ok: true, value: known };
  const found = await gateway.membership(chatId, target.id);
  if (!found.ok) return found;
  await memory.keep(key, found.value.standing);
  return { ok: true, value: found.value.standing };
}

interface Change {
  readonly chatId: number;
  readonly target: Member;
  readonly was: Standing;
  readonly to: Standing | undefined;
}

/** A ban goes before restrictions come back: Telegram keeps one of the two. What would be over by now is not given back. */
async function become(gateway: Gateway, { chatId, target, was, to }: Change, now: Instant): Promise<Outcome> {
  if (to?.kind === "banned" && (to.until === undefined || to.until > now)) return gateway.ban(chatId, target, to.until);
  const kept = stillInForce(to, now);
  if (was.kind === "banned") {
    const lifted = await gateway.unban(chatId, target);
    return lifted.ok && kept ? gateway.restrict(chatId, target, kept) : lifted;
  }
  if (kept) return gateway.restrict(chatId, target, kept);
  return was.kind === "restricted"
    ? gateway.restrict(chatId, target, { permissions: PERMISSIONS, until: undefined })
    : DONE;
}

const DONE: Outcome = { ok: true, value: undefined };

/** Whether a ban or a mute that was lifted would be over by now in any case. */
const isOver = ({ kind, former }: Case, now: Instant): boolean =>
  (kind === "unban" || kind === "unmute") &&
  (former?.kind === "banned" || former?.kind === "restricted") &&
  former.until !== undefined &&
  former.until <= now;

async function restoreChannel(gateway: Gateway, { chatId, target, kind }: Personal): Promise<Undone> {
  const outcome = kind === "unban" ? await gateway.ban(chatId, target, undefined) : await gateway.unban(chatId, target);
  return outcome.ok
    ? { ok: true }
    : { ok: false, refusal: refusalOf(outcome.obstacle, { target, right: "restrict_members" }) };
}

/** Makes somebody the admin that they were, or none. */
export async function restoreRank({ gateway }: Pick<RestoreNeeds, "gateway">, found: Personal): Promise<Undone> {
  const { chatId, target, former } = found;
  const rights: readonly Right[] = former?.kind === "admin" ? former.rights : [];
  const outcome = await gateway.promote(chatId, target, rights);
  if (!outcome.ok) return { ok: false, refusal: refusalOf(outcome.obstacle, { target, right: "promote_members" }) };
  const title = former?.kind === "admin" ? former.title : undefined;
  if (title === undefined) return { ok: true };
  const entitled = await gateway.entitle(chatId, target, title);
  return { ok: true, shortfall: entitled.ok ? undefined : text("undo-title-stays", { user: target }) };
}

/** Gives back the role of before, or takes it where there was none. */
export async function restoreRole(
  { roles }: { readonly roles: Pick<Roles, "give" | "take"> },
  { chatId, target }: Personal,
  { kind, before }: RoleChange,
): Promise<Undone> {
  if (before) await roles.give(chatId, { kind, member: target, ...before });
  else await roles.take(chatId, target.id, kind);
  return { ok: true };
}

/** Posts what was deleted again, where copies were kept. */
export async function bringBack(gateway: Gateway, { chatId, number, evidence }: Case): Promise<Undone> {
  const { copies } = evidence;
  if (copies === undefined || copies.messageIds.length === 0)
    return { ok: false, refusal: text("undo-not-kept", { number }) };
  const outcome = await gateway.copy(copies.chatId, { messageIds: copies.messageIds, to: chatId });
  if (!outcome.ok || outcome.value.length === 0) return { ok: false, refusal: text("undo-copies-gone", { number }) };
  const missing = evidence.messageIds.length - outcome.value.length;
  return { ok: true, shortfall: missing > 0 ? text("undo-some-missing", { count: missing }) : undefined };
}
