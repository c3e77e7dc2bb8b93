// What admins do to members in Telegram's own interface, each with the right that it takes.
import { changeMember, goOut } from "../effects/membership.ts";
import { RefusedByTelegram } from "../refusal.ts";
import { endOf, hasRight, isAdmin, memberOf, outsider, plainMember, rightsOfKind } from "../state/members.ts";
import type { Account, ChatRecord, Membership } from "../state/records.ts";
import { type AdminRight, isAdminRight, type PermissionName, permissionsOf } from "../state/rights.ts";
import { seconds } from "../state/world.ts";
import { nameOf, needRight, type Place, seenAs, standing } from "./place.ts";

/** Bans somebody; a basic group only removes. */
export function ban(place: Place, other: Account): void {
  const { world, chat } = place;
  const target = subject(place, other, "ban");
  const status = chat.type === "group" ? "left" : "kicked";
  goOut(world, chat, { next: { ...outsider(target.userId), status }, traits: { by: seenAs(place) } });
}

/** Removes somebody, who may come back. */
export function kick(place: Place, other: Account): void {
  const target = subject(place, other, "remove");
  if (!target.isPresent) throw new RefusedByTelegram(`${other.user.first_name} is not in ${place.chat.title}`);
  goOut(place.world, place.chat, { next: outsider(target.userId), traits: { by: seenAs(place) } });
}

/** Lifts a ban. */
export function unban(place: Place, other: Account): void {
  const { world, chat } = place;
  const target = subject(place, other, "unban");
  if (target.status !== "kicked")
    throw new RefusedByTelegram(`${other.user.first_name} is not banned from ${chat.title}`);
  changeMember(world, chat, { next: outsider(target.userId), traits: { by: seenAs(place) } });
}

/** What somebody may still do, and for how many seconds; everything makes them a plain member. */
export interface Restriction {
  readonly permissions: readonly PermissionName[];
  /** 0 is for ever. */
  readonly seconds?: number | undefined;
}

/** Restricts somebody to some permissions. */
export function restrict(place: Place, other: Account, { permissions, seconds: length = 0 }: Restriction): void {
  const { world, chat } = place;
  const target = subject(place, other, "restrict");
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
        untilDate: length > 0 ? endOf(world, seconds(world) + length) : 0,
      };
  changeMember(world, chat, { next, traits: { by: seenAs(place) } });
}

/** Bans a channel from writing, or lets it write again. Bots are not told. */
export function banChannel(place: Place, channel: ChatRecord, isBanned: boolean): void {
  needRight(place, "can_restrict_members", "ban");
  if (isBanned) place.chat.bannedSenders.add(channel.id);
  else place.chat.bannedSenders.delete(channel.id);
}

/** An admin's place: what they may do, and how they appear. */
export interface Promotion {
  /** `all` are as many as the promoting admin can give. */
  readonly rights: readonly string[] | "all";
  readonly title?: string | undefined;
  readonly anonymous?: boolean | undefined;
}

/** Gives somebody an admin's rights; no rights take the place away. */
export function promote(place: Place, other: Account, { rights, title, anonymous = false }: Promotion): void {
  const { world, chat } = place;
  needRight(place, "can_promote_members", "choose admins");
  const target = memberOf(world, chat, other.user.id);
  refuseMighty(place, other, target);
  if (!target.isPresent) throw new RefusedByTelegram(`${other.user.first_name} is not in ${chat.title}`);
  const given = new Set(rights === "all" ? givable(place) : rights.filter(isAdminRight));
  const missing = [...given].find((right) => !givable(place).includes(right));
  if (missing) throw new RefusedByTelegram(`${nameOf(place)} cannot give ${missing}, which takes having it`);
  const base = plainMember(target.userId);
  const promotedBy = place.account.user.id;
  const next: Membership =
    given.size === 0
      ? base
      : { ...base, status: "administrator", rights: given, title, isAnonymous: anonymous, promotedBy };
  changeMember(world, chat, { next, traits: { by: seenAs(place) } });
}

/** Nobody gives more than they have; the owner has everything. */
function givable(place: Place): readonly AdminRight[] {
  const own = standing(place);
  return rightsOfKind(place.chat).filter((right) => hasRight(own, right));
}

/** The member whom an admin with the right to ban acts on. */
function subject(place: Place, other: Account, act: string): Membership {
  needRight(place, "can_restrict_members", act);
  const target = memberOf(place.world, place.chat, other.user.id);
  if (target.userId === place.account.user.id)
    throw new RefusedByTelegram(`${nameOf(place)} cannot ${act} their own account`);
  refuseMighty(place, other, target);
  return target;
}

/** The owner acts on every admin, others only on those whom they promoted. */
function refuseMighty(place: Place, other: Account, target: Membership): void {
  const isOwner = standing(place).status === "creator";
  const isTheirs = isOwner || target.promotedBy === place.account.user.id;
  if (target.status === "creator" || (isAdmin(target) && !isTheirs))
    throw new RefusedByTelegram(`${nameOf(place)} may not act on ${other.user.first_name}, who is an admin`);
}
