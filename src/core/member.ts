// Who is in a chat, and what they may do there.
import type { Instant } from "./time.ts";

/** Somebody a message or an act can come from: a person, a bot, or a channel that writes under its own name. */
export interface Member {
  readonly kind: "user" | "bot" | "channel";
  readonly id: number;
  readonly name: string;
  readonly username: string | undefined;
  /** Somebody who acts in the name of the group: what others are to read instead of their name. */
  readonly anonymousAdmin?: AnonymousAdmin;
}

/** An anonymous admin's title, by which alone they are known (Bot API, Message.author_signature). */
export interface AnonymousAdmin {
  readonly title: string | undefined;
}

/** Telegram's rights of an administrator (Bot API, ChatAdministratorRights), without their `can_`. */
export const RIGHTS = [
  "manage_chat",
  "delete_messages",
  "manage_video_chats",
  "restrict_members",
  "promote_members",
  "change_info",
  "invite_users",
  "pin_messages",
  "manage_topics",
] as const;
export type Right = (typeof RIGHTS)[number];

/** Telegram's permissions of an ordinary member (Bot API, ChatPermissions), without their `can_`. */
export const PERMISSIONS = [
  "send_messages",
  "send_audios",
  "send_documents",
  "send_photos",
  "send_videos",
  "send_video_notes",
  "send_voice_notes",
  "send_polls",
  "send_other_messages",
  "add_web_page_previews",
  "react_to_messages",
  "edit_tag",
  "change_info",
  "invite_users",
  "pin_messages",
  "manage_topics",
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What somebody is in a chat at a moment (Bot API, ChatMember). */
export type MemberStatus =
  | { readonly kind: "owner"; readonly anonymous: boolean; readonly title?: string | undefined }
  | {
      readonly kind: "admin";
      readonly rights: readonly Right[];
      readonly anonymous: boolean;
      readonly title: string | undefined;
    }
  /** Suspended: an admin at Telegram who may give the bot no orders until the owner says so. The tag is shown beside the name. */
  | { readonly kind: "member"; readonly isSuspended?: boolean; readonly tag?: string }
  | {
      readonly kind: "restricted";
      readonly present: boolean;
      readonly permissions: readonly Permission[];
      readonly until: Instant | undefined;
      readonly tag?: string;
    }
  | { readonly kind: "left" }
  | { readonly kind: "banned"; readonly until: Instant | undefined };

/** Whether the status is that of the owner or an administrator. */
export const isAdmin = (status: MemberStatus): boolean => status.kind === "owner" || status.kind === "admin";

/** Whether the status carries one of Telegram's rights; the owner has all. */
export const hasRight = (status: MemberStatus, right: Right): boolean =>
  status.kind === "owner" || (status.kind === "admin" && status.rights.includes(right));

/** Whether somebody with the status is in the chat. */
export const isPresent = (status: MemberStatus): boolean =>
  status.kind === "restricted" ? status.present : status.kind !== "left" && status.kind !== "banned";
