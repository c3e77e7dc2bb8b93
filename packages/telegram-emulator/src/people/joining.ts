// People join groups, request to join, and leave.
import { answerRequest, changeBlocking, recordJoin, recordLeave } from "../effects/membership.ts";
import { RefusedByTelegram } from "../refusal.ts";
import { chatObject, privateChat } from "../state/chats.ts";
import { hasRight, isAllowed, memberOf, outsider, plainMember, userOf } from "../state/members.ts";
import type { Account, InviteRecord } from "../state/records.ts";
import { seconds } from "../state/telegram-state.ts";
import { withoutUndefined } from "../state/without-undefined.ts";
import { type ChatActor, ownMembership, refuseAbsent, requireRight, visibleUserId } from "./chat-actor.ts";

/** Joins a chat, unless banned; some links and some chats only create a request. */
export function join(actor: ChatActor, inviteLink?: string): void {
  const { state, chat, account } = actor;
  const { id: userId, first_name: name } = account.user;
  const member = memberOf(state, chat, userId);
  if (member.status === "kicked") throw new RefusedByTelegram(`${name} is banned from ${chat.title}`);
  if (chat.type === "private") throw new RefusedByTelegram("Nobody joins a private chat");
  if (member.isPresent) return;
  const invite = inviteLink === undefined ? undefined : openInvite(actor, inviteLink);
  if (invite ? invite.link.creates_join_request : chat.joinsByRequest) {
    requestToJoin(actor, undefined, inviteLink);
    return;
  }
  invite?.users.add(userId);
  const next = member.status === "restricted" ? { ...member, isPresent: true } : plainMember(userId);
  recordJoin(state, chat, { next, traits: { by: userId, invite: invite?.link } });
}

/** An invite link that is still valid. */
function openInvite({ state, chat, account }: ChatActor, inviteLink: string): InviteRecord {
  const invite = chat.invites.get(inviteLink);
  const { is_revoked, expire_date, member_limit } = invite?.link ?? { is_revoked: true };
  const isOver = expire_date !== undefined && expire_date <= seconds(state);
  const isFull = member_limit !== undefined && (invite?.users.size ?? 0) >= member_limit;
  if (!invite || is_revoked || isOver || isFull)
    throw new RefusedByTelegram(`The link does not let ${account.user.first_name} in any more`);
  return invite;
}

/** Adds somebody to a group, which ordinary members may where the group allows it. */
export function add(actor: ChatActor, { user }: Account): void {
  const { state, chat, account } = actor;
  refuseAbsent(actor);
  const own = ownMembership(actor);
  if (!hasRight(own, "can_invite_users") && !isAllowed(chat, own, "can_invite_users"))
    throw new RefusedByTelegram(`${account.user.first_name} may not add members to ${chat.title}`);
  const member = memberOf(state, chat, user.id);
  if (member.isPresent) return;
  if (member.status === "kicked") throw new RefusedByTelegram(`${user.first_name} is banned from ${chat.title}`);
  recordJoin(state, chat, { next: plainMember(user.id), traits: { by: account.user.id } });
}

/** Leaves a group. */
export function leave(actor: ChatActor): void {
  const { state, chat, account } = actor;
  refuseAbsent(actor);
  if (chat.type === "private") throw new RefusedByTelegram("Nobody leaves a private chat");
  const member = memberOf(state, chat, account.user.id);
  const next = member.status === "restricted" ? { ...member, isPresent: false } : outsider(account.user.id);
  recordLeave(state, chat, { next, traits: { by: account.user.id } });
}

/** Requests to join. */
export function requestToJoin({ state, chat, account }: ChatActor, bio?: string, inviteLink?: string): void {
  const { status, isPresent } = memberOf(state, chat, account.user.id);
  if (status === "kicked") throw new RefusedByTelegram(`${account.user.first_name} is banned from ${chat.title}`);
  if (isPresent) throw new RefusedByTelegram(`${account.user.first_name} is in ${chat.title} already`);
  chat.requests.set(account.user.id, { userId: account.user.id, inviteLink });
  account.hasStarted = true;
  if (!state.updateQueue.wants("chat_join_request")) return;
  const request = {
    chat: chatObject(state, chat),
    from: userOf(state, account.user.id),
    user_chat_id: account.user.id,
    date: seconds(state),
    bio,
    invite_link: chat.invites.get(inviteLink ?? "")?.link,
  };
  state.updateQueue.push({ chat_join_request: withoutUndefined(request) as never });
}

/** Answers a request to join in Telegram's own interface. */
export function answerJoinRequest(actor: ChatActor, other: Account, isAdmitted: boolean): void {
  const { state, chat } = actor;
  requireRight(actor, "can_invite_users", "answer requests to join");
  if (!answerRequest(state, chat, { userId: other.user.id, by: visibleUserId(actor), isAdmitted }))
    throw new RefusedByTelegram(`${other.user.first_name} does not ask to join ${chat.title}`);
}

/** Blocks or unblocks the bot. */
export function block({ state, account }: Pick<ChatActor, "state" | "account">, isBlocked: boolean): void {
  if (account.hasBlocked === isBlocked) return;
  account.hasBlocked = isBlocked;
  changeBlocking(state, privateChat(state, account), isBlocked);
}
