// People come into groups, ask to be let in, and leave.
import { changeMember } from "../effects/membership.ts";
import { postService } from "../effects/posting.ts";
import { RefusedByTelegram } from "../refusal.ts";
import { chatObject } from "../state/chats.ts";
import { memberOf, outsider, plainMember, userOf } from "../state/members.ts";
import { present } from "../state/present.ts";
import type { InviteRecord } from "../state/records.ts";
import { seconds } from "../state/world.ts";
import type { Place } from "./actions.ts";

/** Comes into a group, unless banned; by a link, which may only lead to a request. */
export function join(place: Place, inviteLink?: string): void {
  const { world, chat, account } = place;
  const { id: userId, first_name: name } = account.user;
  const member = memberOf(world, chat, userId);
  if (member.status === "kicked") throw new RefusedByTelegram(`${name} is banned from ${chat.title}`);
  if (member.isPresent) return;
  const invite = inviteLink === undefined ? undefined : openInvite(place, inviteLink);
  if (invite?.link.creates_join_request) {
    requestToJoin(place, undefined, inviteLink);
    return;
  }
  invite?.users.add(userId);
  const next = member.status === "restricted" ? { ...member, isPresent: true } : plainMember(userId);
  changeMember(world, chat, { next, traits: { by: userId, invite: invite?.link } });
  postService(world, chat, { by: userId, body: { new_chat_members: [userOf(world, userId)] } });
}

/** A link that still lets people in. */
function openInvite({ world, chat, account }: Place, inviteLink: string): InviteRecord {
  const invite = chat.invites.get(inviteLink);
  const { is_revoked, expire_date, member_limit } = invite?.link ?? { is_revoked: true };
  const isOver = expire_date !== undefined && expire_date <= seconds(world);
  const isFull = member_limit !== undefined && (invite?.users.size ?? 0) >= member_limit;
  if (!invite || is_revoked || isOver || isFull)
    throw new RefusedByTelegram(`The link does not let ${account.user.first_name} in any more`);
  return invite;
}

/** Leaves a group. */
export function leave({ world, chat, account }: Place): void {
  const member = memberOf(world, chat, account.user.id);
  const next = member.status === "restricted" ? { ...member, isPresent: false } : outsider(account.user.id);
  changeMember(world, chat, { next, traits: { by: account.user.id } });
  postService(world, chat, { by: account.user.id, body: { left_chat_member: userOf(world, account.user.id) } });
}

/** Asks to be let in. */
export function requestToJoin({ world, chat, account }: Place, bio?: string, inviteLink?: string): void {
  const { status, isPresent } = memberOf(world, chat, account.user.id);
  if (status === "kicked") throw new RefusedByTelegram(`${account.user.first_name} is banned from ${chat.title}`);
  if (isPresent) throw new RefusedByTelegram(`${account.user.first_name} is in ${chat.title} already`);
  chat.requests.set(account.user.id, { userId: account.user.id, inviteLink });
  account.hasStarted = true;
  if (!world.delivery.wants("chat_join_request")) return;
  const request = {
    chat: chatObject(world, chat),
    from: userOf(world, account.user.id),
    user_chat_id: account.user.id,
    date: seconds(world),
    bio,
    invite_link: chat.invites.get(inviteLink ?? "")?.link,
  };
  world.delivery.push({ chat_join_request: present(request) as never });
}
