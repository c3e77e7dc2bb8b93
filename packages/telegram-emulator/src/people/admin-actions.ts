// Actions of admins on members in Telegram's own interface, each with the right that it takes.
import { changeMember, recordLeave } from "../effects/membership.ts";
import { RefusedByTelegram } from "../refusal.ts";
import { endOf, hasRight, isAdmin, memberOf, outsider, plainMember, rightsOfKind } from "../state/members.ts";
import type { Account, ChatRecord, Membership } from "../state/records.ts";
import { type AdminRight, isAdminRight, type PermissionName, permissionsOf } from "../state/rights.ts";
import { seconds } from "../state/telegram-state.ts";
import { type ChatActor, nameOf, ownMembership, requireRight, visibleUserId } from "./chat-actor.ts";

/** Bans a user; a basic group only removes them. */
export function ban(actor: ChatActor, other: Account): void {
  const { state, chat } = actor;
  const target = targetMember(actor, other, "ban");
  const status = chat.type === "group" ? "left" : "kicked";
  recordLeave(state, chat, { next: { ...outsider(target.userId), status }, traits: { by: visibleUserId(actor) } });
}

/** Removes a user, who may return. */
export function kick(actor: ChatActor, other: Account): void {
  const target = targetMember(actor, other, "remove");
  if (!target.isPresent) throw new RefusedByTelegram(`${other.user.first_name} is not in ${actor.chat.title}`);
  recordLeave(actor.state, actor.chat, { next: outsider(target.userId), traits: { by: visibleUserId(actor) } });
}

/** Lifts a ban. */
export function unban(actor: ChatActor, other: Account): void {
  const { state, chat } = actor;
  const target = targetMember(actor, other, "unban");
  if (target.status !== "kicked")
    throw new RefusedByTelegram(`${other.user.first_name} is not banned from ${chat.title}`);
  changeMember(state, chat, { next: outsider(target.userId), traits: { by: visibleUserId(actor) } });
}

/** The permissions that remain, and for how many seconds; all permissions lift the restriction. */
export interface Restriction {
  readonly permissions: readonly PermissionName[];
  /** 0 for no end. */
  readonly seconds?: number | undefined;
}

/** Restricts a user to some permissions. */
export function restrict(actor: ChatActor, other: Account, { permissions, seconds: length = 0 }: Restriction): void {
  const { state, chat } = actor;
  const target = targetMember(actor, other, "restrict");
  if (chat.type !== "supergroup") throw new RefusedByTelegram(`Members of ${chat.title} can only be removed`);
  const allowed = permissionsOf(permissions);
  const free = target.isPresent ? plainMember(target.userId) : outsider(target.userId);
  const next: Membership = Object.values(allowed).every(Boolean)
    ? free
    : {
        ...outsider(target.userId),
        status: "restricted",
        isPresent: target.isPresent,
        permissions: allowed,
        untilDate: length > 0 ? endOf(state, seconds(state) + length) : 0,
      };
  changeMember(state, chat, { next, traits: { by: visibleUserId(actor) } });
}

/** Bans a channel from writing, or unbans it. Bots get no update. */
export function banChannel(actor: ChatActor, channel: ChatRecord, isBanned: boolean): void {
  requireRight(actor, "can_restrict_members", "ban");
  if (isBanned) actor.chat.bannedSenders.add(channel.id);
  else actor.chat.bannedSenders.delete(channel.id);
}

/** The rights of an admin, and how the admin appears. */
export interface Promotion {
  /** `all` stands for every right that the promoting admin can grant. */
  readonly rights: readonly string[] | "all";
  readonly title?: string | undefined;
  readonly anonymous?: boolean | undefined;
}

/** Grants admin rights; an empty list demotes. */
export function promote(actor: ChatActor, other: Account, { rights, title, anonymous = false }: Promotion): void {
  const { state, chat } = actor;
  requireRight(actor, "can_promote_members", "choose admins");
  const target = memberOf(state, chat, other.user.id);
  refuseHigherAdmin(actor, other, target);
  if (!target.isPresent) throw new RefusedByTelegram(`${other.user.first_name} is not in ${chat.title}`);
  const given = new Set(rights === "all" ? givable(actor) : rights.filter(isAdminRight));
  const missing = [...given].find((right) => !givable(actor).includes(right));
  if (missing) throw new RefusedByTelegram(`${nameOf(actor)} cannot give ${missing}, which takes having it`);
  const base = plainMember(target.userId);
  const promotedBy = actor.account.user.id;
  const next: Membership =
    given.size === 0
      ? base
      : { ...base, status: "administrator", rights: given, title, isAnonymous: anonymous, promotedBy };
  changeMember(state, chat, { next, traits: { by: visibleUserId(actor) } });
}

/** An admin can grant only rights that they have; the owner has all. */
function givable(actor: ChatActor): readonly AdminRight[] {
  const own = ownMembership(actor);
  return rightsOfKind(actor.chat).filter((right) => hasRight(own, right));
}

/** The member that an admin with the right to ban acts on. */
function targetMember(actor: ChatActor, other: Account, act: string): Membership {
  requireRight(actor, "can_restrict_members", act);
  const target = memberOf(actor.state, actor.chat, other.user.id);
  if (target.userId === actor.account.user.id)
    throw new RefusedByTelegram(`${nameOf(actor)} cannot ${act} their own account`);
  refuseHigherAdmin(actor, other, target);
  return target;
}

/** The owner can act on every admin, other admins only on those whom they promoted. */
function refuseHigherAdmin(actor: ChatActor, other: Account, target: Membership): void {
  const isOwner = ownMembership(actor).status === "creator";
  const isTheirs = isOwner || target.promotedBy === actor.account.user.id;
  if (target.status === "creator" || (isAdmin(target) && !isTheirs))
    throw new RefusedByTelegram(`${nameOf(actor)} may not act on ${other.user.first_name}, who is an admin`);
}
