// Memberships at the current time: temporary bans and restrictions end by themselves.
import type { ChatMember } from "@grammyjs/types";
import type { ChatRecord, Membership } from "./records.ts";
import { type AdminRight, allPermissions, channelRights, groupRights, type PermissionName } from "./rights.ts";
import { seconds, type TelegramState } from "./telegram-state.ts";
import { withoutUndefined } from "./without-undefined.ts";

/** The membership of a user who is not in the chat. */
export function outsider(userId: number): Membership {
  return {
    userId,
    status: "left",
    isPresent: false,
    rights: new Set(),
    isAnonymous: false,
    title: undefined,
    promotedBy: undefined,
    permissions: undefined,
    untilDate: 0,
  };
}

/** The membership of a member without admin rights. */
export function plainMember(userId: number): Membership {
  return { ...outsider(userId), status: "member", isPresent: true };
}

/** A user's membership at this moment. */
export function memberOf(state: TelegramState, chat: ChatRecord, userId: number): Membership {
  const member = chat.members.get(userId) ?? outsider(userId);
  const hasEnded = member.untilDate > 0 && member.untilDate <= seconds(state);
  if (!hasEnded) return member;
  if (member.status === "restricted" && member.isPresent) return plainMember(userId);
  return member.status === "kicked" || member.status === "restricted" ? outsider(userId) : member;
}

/** When a ban or restriction with that date ends: under 30 seconds or over 366 days ahead means no end (Bot API, banChatMember). */
export function endOf(state: TelegramState, until: number): number {
  const ahead = until - seconds(state);
  return ahead < 30 || ahead > 366 * 86_400 ? 0 : until;
}

/** Whether a member is an administrator or the owner. */
export function isAdmin(member: Membership): boolean {
  return member.status === "creator" || member.status === "administrator";
}

/** Whether a member has an administrator right. */
export function hasRight(member: Membership, right: AdminRight): boolean {
  return member.status === "creator" || (member.status === "administrator" && member.rights.has(right));
}

/** Whether a member has a permission, by the chat's defaults and their own restrictions. */
export function isAllowed(chat: ChatRecord, member: Membership, permission: PermissionName): boolean {
  if (isAdmin(member)) return true;
  if (!chat.permissions[permission]) return false;
  return member.status === "restricted" ? (member.permissions ?? allPermissions)[permission] : true;
}

/** The membership of the bot itself. */
export function botIn(state: TelegramState, chat: ChatRecord): Membership {
  return memberOf(state, chat, state.bot.id);
}

/** A membership as the Bot API returns it. */
export function chatMember(state: TelegramState, chat: ChatRecord, member: Membership): ChatMember {
  const user = userOf(state, member.userId);
  switch (member.status) {
    case "creator":
      return withoutUndefined({
        status: "creator" as const,
        user,
        is_anonymous: member.isAnonymous,
        custom_title: member.title,
      });
    case "administrator":
      return administrator(state, chat, member);
    case "member":
      return { status: "member", user };
    case "restricted":
      return {
        status: "restricted",
        user,
        is_member: member.isPresent,
        ...(member.permissions ?? allPermissions),
        until_date: member.untilDate,
      };
    case "left":
      return { status: "left", user };
    case "kicked":
      return { status: "kicked", user, until_date: member.untilDate };
  }
}

/** A user as the Bot API returns it. */
export function userOf(state: TelegramState, userId: number) {
  const { id, is_bot, first_name, last_name, username, language_code, is_premium } = state.people.get(userId)?.user ?? {
    id: userId,
    is_bot: false,
    first_name: "Deleted Account",
  };
  return withoutUndefined({ id, is_bot, first_name, last_name, username, language_code, is_premium });
}

function administrator(state: TelegramState, chat: ChatRecord, member: Membership): ChatMember {
  const { rights } = member;
  const has = (right: AdminRight) => rights.has(right);
  return withoutUndefined({
    status: "administrator" as const,
    user: userOf(state, member.userId),
    can_be_edited: member.promotedBy === state.bot.id,
    is_anonymous: member.isAnonymous,
    can_manage_chat: true,
    can_delete_messages: has("can_delete_messages"),
    can_manage_video_chats: has("can_manage_video_chats"),
    can_restrict_members: has("can_restrict_members"),
    can_promote_members: has("can_promote_members"),
    can_change_info: has("can_change_info"),
    can_invite_users: has("can_invite_users"),
    can_post_stories: has("can_post_stories"),
    can_edit_stories: has("can_edit_stories"),
    can_delete_stories: has("can_delete_stories"),
    can_send_welcome_messages: has("can_send_welcome_messages"),
    ...ofItsKind(chat, has),
    custom_title: member.title,
  });
}

function ofItsKind(chat: ChatRecord, has: (right: AdminRight) => boolean) {
  if (chat.type === "channel") {
    return {
      can_post_messages: has("can_post_messages"),
      can_edit_messages: has("can_edit_messages"),
      can_manage_direct_messages: has("can_manage_direct_messages"),
    };
  }
  return {
    can_manage_tags: has("can_manage_tags"),
    can_pin_messages: has("can_pin_messages"),
    ...(chat.type === "supergroup" ? { can_manage_topics: has("can_manage_topics") } : {}),
  };
}

/** Every administrator right of this kind of chat. */
export function rightsOfKind(chat: ChatRecord): readonly AdminRight[] {
  if (chat.type === "channel") return channelRights;
  return chat.isForum ? groupRights : groupRights.filter((right) => right !== "can_manage_topics");
}
