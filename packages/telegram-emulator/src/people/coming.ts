// People come into groups, ask to be let in, and leave.
import { answerRequest, changeBlocking, comeIn, goOut } from "../effects/membership.ts";
import { RefusedByTelegram } from "../refusal.ts";
import { chatObject, privateChat } from "../state/chats.ts";
import { memberOf, outsider, plainMember, userOf } from "../state/members.ts";
import { present } from "../state/present.ts";
import type { Account, InviteRecord } from "../state/records.ts";
import { seconds } from "../state/world.ts";
import { needRight, type Place, refuseAbsent, seenAs } from "./place.ts";

/** Comes into a chat, unless banned; some links and some chats only lead to a request. */
export function join(place: Place, inviteLink?: string): void {
  const { world, chat, account } = place;
  const { id: userId, first_name: name } = account.user;
  const member = memberOf(world, chat, userId);
  if (member.status === "kicked") throw new RefusedByTelegram(`${name} is banned from ${chat.title}`);
  if (chat.type === "private") throw new RefusedByTelegram("Nobody joins a private chat");
  if (member.isPresent) return;
  const invite = inviteLink === undefined ? undefined : openInvite(place, inviteLink);
  if (invite ? invite.link.creates_join_request : chat.joinsByRequest) {
    requestToJoin(place, undefined, inviteLink);
    return;
  }
  invite?.users.add(userId);
  const next = member.status === "restricted" ? { ...member, isPresent: true } : plainMember(userId);
  comeIn(world, chat, { next, traits: { by: userId, invite: invite?.link } });
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
export function leave(place: Place): void {
  const { world, chat, account } = place;
  refuseAbsent(place);
  if (chat.type === "private") throw new RefusedByTelegram("Nobody leaves a private chat");
  const member = memberOf(world, chat, account.user.id);
  const next = member.status === "restricted" ? { ...member, isPresent: false } : outsider(account.user.id);
  goOut(world, chat, { next, traits: { by: account.user.id } });
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

/** Answers somebody's request to join, in Telegram's own interface. */
export function answerDoor(place: Place, other: Account, isAdmitted: boolean): void {
  const { world, chat } = place;
  needRight(place, "can_invite_users", "answer requests to join");
  if (!answerRequest(world, chat, { userId: other.user.id, by: seenAs(place), isAdmitted }))
    throw new RefusedByTelegram(`${other.user.first_name} does not ask to join ${chat.title}`);
}

/** Blocks the bot, or lets it write again. */
export function block({ world, account }: Pick<Place, "world" | "account">, isBlocked: boolean): void {
  if (account.hasBlocked === isBlocked) return;
  account.hasBlocked = isBlocked;
  changeBlocking(world, privateChat(world, account), isBlocked);
}
