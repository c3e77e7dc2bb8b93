// The order of members, and the labels of rights and permissions.
import type { ChatView, MemberView } from "../../../protocol/chats.ts";

export type AdminRight = MemberView["rights"][number];
export type Permission = ChatView["permissions"][number];

/** Groups of the member list, in display order. */
export const memberGroups = [
  { id: "admins", title: "Owner and admins" },
  { id: "bots", title: "Bots" },
  { id: "members", title: "Members" },
  { id: "restricted", title: "Restricted" },
  { id: "banned", title: "Banned" },
  { id: "left", title: "Former members" },
] as const;

export type GroupId = (typeof memberGroups)[number]["id"];

/** The group of a member. */
export function groupOf({ status, isBot, isPresent }: MemberView): GroupId {
  if (status === "kicked") return "banned";
  if (status === "creator" || status === "administrator") return "admins";
  if (status === "restricted") return "restricted";
  if (!isPresent || status === "left") return "left";
  return isBot ? "bots" : "members";
}

const byName = new Intl.Collator("en", { numeric: true });

/** The members whose name or username contains the query: the owner first, then by name. */
export function membersFor(query: string, members: readonly MemberView[]): readonly MemberView[] {
  const words = query.trim().replace(/^@/, "").toLowerCase();
  const found = members.filter(
    ({ name, username }) => name.toLowerCase().includes(words) || username?.toLowerCase().includes(words),
  );
  const rank = ({ status }: MemberView): number => (status === "creator" ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || byName.compare(a.name, b.name));
}

/** The names of admin rights in Telegram's apps. */
const rightNames: Readonly<Record<AdminRight, string>> = {
  can_manage_chat: "Manage the chat",
  can_delete_messages: "Delete messages",
  can_manage_video_chats: "Manage video chats",
  can_restrict_members: "Ban and restrict",
  can_promote_members: "Add admins",
  can_change_info: "Change the chat's profile",
  can_invite_users: "Invite people",
  can_manage_tags: "Edit tags of members",
  can_post_stories: "Post stories",
  can_edit_stories: "Edit stories",
  can_delete_stories: "Delete stories",
  can_post_messages: "Post messages",
  can_edit_messages: "Edit messages of others",
  can_pin_messages: "Pin messages",
  can_manage_topics: "Manage topics",
  can_manage_direct_messages: "Manage direct messages",
  can_send_welcome_messages: "Send welcome messages",
};

export const rightName = (right: AdminRight): string => rightNames[right];

/** The rights that can be granted in a chat, those for moderation first. */
export function rightsFor(type: ChatView["type"]): readonly AdminRight[] {
  const shared = ["can_manage_chat", "can_delete_messages", "can_restrict_members", "can_invite_users"] as const;
  const others = ["can_change_info", "can_promote_members", "can_manage_video_chats"] as const;
  if (type === "channel") return [...shared, "can_post_messages", "can_edit_messages", ...others];
  return [...shared, "can_pin_messages", "can_manage_topics", "can_manage_tags", ...others];
}

/** The names of permissions, to follow "may". */
const permissionNames: Readonly<Record<Permission, string>> = {
  can_send_messages: "write",
  can_send_audios: "send audio",
  can_send_documents: "send documents",
  can_send_photos: "send photos",
  can_send_videos: "send videos",
  can_send_video_notes: "send video messages",
  can_send_voice_notes: "send voice messages",
  can_send_polls: "send polls",
  can_send_other_messages: "send stickers and GIFs",
  can_add_web_page_previews: "add link previews",
  can_react_to_messages: "react",
  can_edit_tag: "edit their tag",
  can_change_info: "change the chat's profile",
  can_invite_users: "invite",
  can_pin_messages: "pin",
  can_manage_topics: "manage topics",
};

/** All permissions; a member who has them is not restricted. */
export const allPermissions = Object.keys(permissionNames) as readonly Permission[];

const media: readonly Permission[] = [
  "can_send_audios",
  "can_send_documents",
  "can_send_photos",
  "can_send_videos",
  "can_send_video_notes",
  "can_send_voice_notes",
];

/** The permissions that a restricted member lacks and others have: "may not send media, react". */
export function restrictionsOf({ permissions }: MemberView, chat: ChatView): string | undefined {
  if (permissions === undefined) return undefined;
  if (!permissions.includes("can_send_messages")) return "may not write";
  const taken = chat.permissions.filter((name) => !permissions.includes(name));
  const isAllMedia = media.every((name) => taken.includes(name));
  const single = isAllMedia ? taken.filter((name) => !media.includes(name)) : taken;
  const words = [...(isAllMedia ? ["send media"] : []), ...single.map((name) => permissionNames[name])];
  return words.length > 0 ? `may not ${words.join(", ")}` : "restricted";
}

/** Predefined restrictions, with the remaining permissions. */
export const restrictions = [
  { id: "mute", title: "May not write", remaining: (): readonly Permission[] => [] },
  {
    id: "media",
    title: "May not send media",
    remaining: ({ permissions }: ChatView): readonly Permission[] =>
      permissions.filter((name) => name === "can_send_messages" || !name.startsWith("can_send_")),
  },
  {
    id: "links",
    title: "May not add link previews",
    remaining: ({ permissions }: ChatView): readonly Permission[] =>
      permissions.filter((name) => name !== "can_add_web_page_previews"),
  },
] as const;

/** Durations of restrictions, in seconds; 0 for no end. */
export const durations = [
  { seconds: 60, title: "1 minute" },
  { seconds: 3_600, title: "1 hour" },
  { seconds: 86_400, title: "1 day" },
  { seconds: 0, title: "for ever" },
] as const;
