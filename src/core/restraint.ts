// What several acts on one person come to together: each keeps its own end, and none shortens or lengthens another.
import { type MemberStatus, PERMISSIONS, type Permission } from "./member.ts";
import type { Instant } from "./time.ts";

/** One act that holds somebody back, or gives permissions back that earlier acts have taken. */
export type Restraint =
  | { readonly kind: "ban"; readonly until: Instant | undefined }
  | { readonly kind: "deny"; readonly permissions: readonly Permission[]; readonly until: Instant | undefined }
  | { readonly kind: "allow"; readonly permissions: readonly Permission[] };

/** What somebody may do in a chat; `until` is the latest of the ends that it rests on. */
export type Effect =
  | { readonly kind: "free" }
  | {
      readonly kind: "restricted";
      readonly permissions: readonly Permission[];
      readonly until: Instant | undefined;
    }
  | { readonly kind: "banned"; readonly until: Instant | undefined };

/** An end, where none is later than any other. */
const FOR_GOOD = Number.POSITIVE_INFINITY;

const endOf = (until: Instant | undefined): number => until ?? FOR_GOOD;

const toUntil = (end: number): Instant | undefined => (end === FOR_GOOD ? undefined : (end as Instant));

/** What the restraints, in the order in which they came, come to at a moment. */
export function effectOf(restraints: readonly Restraint[], now: Instant): Effect {
  const bans = restraints
    .filter(({ kind }) => kind === "ban")
    .map((ban) => endOf("until" in ban ? ban.until : undefined));
  const banned = Math.max(0, ...bans);
  if (banned > now) return { kind: "banned", until: toUntil(banned) };
  const denied = denials(restraints, now);
  if (denied.size === 0) return { kind: "free" };
  const permissions = PERMISSIONS.filter((permission) => !denied.has(permission));
  return { kind: "restricted", permissions, until: toUntil(Math.max(...denied.values())) };
}

/** Until when each permission is denied, of those that are. */
function denials(restraints: readonly Restraint[], now: Instant): ReadonlyMap<Permission, number> {
  const denied = new Map<Permission, number>();
  for (const restraint of restraints) {
    if (restraint.kind === "allow") allow(denied, restraint.permissions);
    else if (restraint.kind === "deny" && endOf(restraint.until) > now) deny(denied, restraint);
  }
  return denied;
}

function allow(denied: Map<Permission, number>, permissions: readonly Permission[]): void {
  for (const permission of permissions) denied.delete(permission);
}

function deny(denied: Map<Permission, number>, { permissions, until }: Extract<Restraint, { kind: "deny" }>): void {
  for (const permission of permissions) denied.set(permission, Math.max(denied.get(permission) ?? 0, endOf(until)));
}

/** Whether what is asked for holds already, for at least as long. */
export function isCovered(asked: Restraint, restraints: readonly Restraint[], now: Instant): boolean {
  if (asked.kind === "allow") return false;
  const effect = effectOf(restraints, now);
  if (asked.kind === "ban") return effect.kind === "banned" && endOf(effect.until) >= endOf(asked.until);
  const denied = denials(restraints, now);
  return asked.permissions.every((permission) => (denied.get(permission) ?? 0) >= endOf(asked.until));
}

/** The restraint that a status is, as Telegram tells it; undefined where somebody is free. */
export function restraintIn(status: MemberStatus | undefined): Restraint | undefined {
  if (status?.kind === "banned") return { kind: "ban", until: status.until };
  if (status?.kind !== "restricted") return undefined;
  const permissions = PERMISSIONS.filter((permission) => !status.permissions.includes(permission));
  return { kind: "deny", permissions, until: status.until };
}

/** Telegram counts in whole seconds, and the bot asks for a minute at least: ends that differ by less are the same. */
const SAME_END = 61_000;

/** Whether a status, as Telegram tells it, is what the acts come to. */
export function isSame(status: MemberStatus | undefined, effect: Effect): boolean {
  if (status === undefined || effect.kind === "free") return isFree(status) && effect.kind === "free";
  if (status.kind !== effect.kind) return false;
  const [one, other] = [endOf(status.until), endOf(effect.until)];
  const isSameEnd = one === other || Math.abs(one - other) <= SAME_END;
  if (status.kind === "banned" || effect.kind === "banned") return isSameEnd;
  return isSameEnd && isSameSet(status.permissions, effect.permissions);
}

/** Whether nothing holds somebody back; of whom nothing is known, nothing does. */
export const isFree = (status: MemberStatus | undefined): boolean =>
  status === undefined ||
  status.kind === "member" ||
  status.kind === "left" ||
  (status.kind === "restricted" && status.permissions.length === PERMISSIONS.length);

const isSameSet = (one: readonly Permission[], other: readonly Permission[]): boolean =>
  one.length === other.length && one.every((permission) => other.includes(permission));

/** Whether somebody cannot write. */
export const isSilenced = (effect: Effect): boolean =>
  effect.kind === "banned" || (effect.kind === "restricted" && !effect.permissions.includes("send_messages"));
