// Telegram's rights by the names that its apps show.
import type { Right } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";

const NAMES: { readonly [R in Right]: Text } = {
  manage_chat: text("rights-manage-chat"),
  delete_messages: text("rights-delete-messages"),
  manage_video_chats: text("rights-manage-video-chats"),
  restrict_members: text("rights-restrict-members"),
  promote_members: text("rights-promote-members"),
  change_info: text("rights-change-info"),
  invite_users: text("rights-invite-users"),
  pin_messages: text("rights-pin-messages"),
  manage_topics: text("rights-manage-topics"),
};

/** What a right is called where admins are given it. */
export const rightName = (right: Right): Text => NAMES[right];
