// Telegram's names of admin rights and member permissions.
import type { ChatAdministratorRights, ChatPermissions } from "@grammyjs/types";

/** A right of an administrator. */
export type AdminRight = Exclude<keyof ChatAdministratorRights, "is_anonymous">;

/** A permission of members. */
export type PermissionName = keyof ChatPermissions;

/** The complete set of a member's permissions. */
export type Permissions = Readonly<Record<PermissionName, boolean>>;

/** Every administrator right in a group. */
export const groupRights = [
  "can_manage_chat",
  "can_delete_messages",
  "can_manage_video_chats",
  "can_restrict_members",
  "can_promote_members",
  "can_change_info",
  "can_invite_users",
  "can_manage_tags",
  "can_post_stories",
  "can_edit_stories",
  "can_delete_stories",
  "can_pin_messages",
  "can_manage_topics",
  "can_send_welcome_messages",
] as const satisfies readonly AdminRight[];

/** Every administrator right in a channel. */
export const channelRights = [
  "can_manage_chat",
  "can_delete_messages",
  "can_manage_video_chats",
  "can_restrict_members",
  "can_promote_members",
  "can_change_info",
  "can_invite_users",
  "can_post_stories",
  "can_edit_stories",
  "can_delete_stories",
  "can_post_messages",
  "can_edit_messages",
  "can_manage_direct_messages",
  "can_send_welcome_messages",
] as const satisfies readonly AdminRight[];

/** Every member permission. */
const permissionNames = [
  "can_send_messages",
  "can_send_audios",
  "can_send_documents",
  "can_send_photos",
  "can_send_videos",
  "can_send_video_notes",
  "can_send_voice_notes",
  "can_send_polls",
  "can_send_other_messages",
  "can_add_web_page_previews",
  "can_react_to_messages",
  "can_edit_tag",
  "can_change_info",
  "can_invite_users",
  "can_pin_messages",
  "can_manage_topics",
] as const satisfies readonly PermissionName[];

/** Whether a word is an administrator right. */
export function isAdminRight(word: string): word is AdminRight {
  return [...groupRights, ...channelRights].some((right) => right === word);
}

/** Whether a word is a member permission. */
export const isPermissionName = (word: string): word is PermissionName => permissionNames.some((name) => name === word);

/** Permissions computed for each name. */
function permissionsBy(allows: (name: PermissionName) => boolean): Permissions {
  return Object.fromEntries(permissionNames.map((name) => [name, allows(name)])) as Permissions;
}

/** Exactly these permissions. */
export const permissionsOf = (names: readonly PermissionName[]): Permissions =>
  permissionsBy((name) => names.includes(name));

/** The default permissions of a new group. */
export const newGroupPermissions: Permissions = permissionsBy(
  (name) => !["can_change_info", "can_pin_messages", "can_manage_topics"].includes(name),
);

/** All permissions. */
export const allPermissions: Permissions = permissionsBy(() => true);

const media = [
  "can_send_audios",
  "can_send_documents",
  "can_send_photos",
  "can_send_videos",
  "can_send_video_notes",
  "can_send_voice_notes",
] as const satisfies readonly PermissionName[];

/** The permissions of a request: each for itself, or with those that it implies. */
export function askedPermissions(asked: ChatPermissions, isIndependent: boolean): Permissions {
  const own = permissionsBy((name) => asked[name] ?? false);
  return withDefaults(asked, isIndependent ? own : withImplied(own));
}

/** Other messages and previews imply all media and messages; polls imply messages. */
function withImplied(own: Permissions): Permissions {
  const impliesMedia = own.can_send_other_messages || own.can_add_web_page_previews;
  const impliesMessages = impliesMedia || own.can_send_polls;
  const mediaNames: readonly PermissionName[] = media;
  return permissionsBy((name) => {
    if (name === "can_send_messages") return own[name] || impliesMessages;
    return own[name] || (impliesMedia && mediaNames.includes(name));
  });
}

/** Topics default to pinning, reactions default to messages, if the request does not name them. */
function withDefaults(asked: ChatPermissions, own: Permissions): Permissions {
  return {
    ...own,
    can_manage_topics: asked.can_manage_topics ?? own.can_pin_messages,
    can_react_to_messages: asked.can_react_to_messages ?? own.can_send_messages,
    can_edit_tag: asked.can_edit_tag ?? own.can_pin_messages,
  };
}
