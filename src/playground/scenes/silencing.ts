// An admin mutes a member in Telegram's own menu.
import type { House } from "../cast/house.ts";
import { changeMember } from "../effects/membership.ts";
import type { Group } from "../people/group.ts";
import type { Person } from "../people/person.ts";
import { RefusedByTelegram } from "../refusal.ts";
import { hasRight, isAdmin, memberOf } from "../state/members.ts";
import { askedPermissions } from "../state/rights.ts";

/** Nothing may be written any more, for ever; Telegram refuses whoever lacks the right, and spares admins. */
export function silence(
  { telegram: { world } }: House,
  { group, by, member }: { readonly group: Group; readonly by: Person; readonly member: Person },
): void {
  const chat = group.record;
  const former = memberOf(world, chat, member.id);
  if (!hasRight(memberOf(world, chat, by.id), "can_restrict_members") || isAdmin(former) || chat.type !== "supergroup")
    throw new RefusedByTelegram(`${by.name} may not restrict ${member.name} in ${chat.title}`);
  const next = { ...former, status: "restricted" as const, permissions: askedPermissions({}, true), untilDate: 0 };
  changeMember(world, chat, { next, traits: { by: by.id } });
}
