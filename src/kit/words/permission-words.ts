// Telegram's permissions of a member, in the groups that people name and tap.
import type { Permission } from "../../core/member.ts";
import { type PlainKey, type Text, text } from "../../core/text.ts";

/** Permissions that go by one word. */
export interface PermissionGroup {
  /** As it is typed after /restrict. */
  readonly word: string;
  readonly label: PlainKey;
  readonly permissions: readonly Permission[];
}

/** In the order of the keyboard. */
export const PERMISSION_GROUPS: readonly PermissionGroup[] = [
  { word: "text", label: "permissions-text", permissions: ["send_messages"] },
  { word: "photos", label: "permissions-photos", permissions: ["send_photos"] },
  { word: "videos", label: "permissions-videos", permissions: ["send_videos", "send_video_notes"] },
  { word: "music", label: "permissions-music", permissions: ["send_audios"] },
  { word: "voice", label: "permissions-voice", permissions: ["send_voice_notes"] },
  { word: "files", label: "permissions-files", permissions: ["send_documents"] },
  { word: "stickers", label: "permissions-stickers", permissions: ["send_other_messages"] },
  { word: "polls", label: "permissions-polls", permissions: ["send_polls"] },
  { word: "links", label: "permissions-links", permissions: ["add_web_page_previews"] },
  { word: "reactions", label: "permissions-reactions", permissions: ["react_to_messages"] },
  { word: "tags", label: "permissions-tags", permissions: ["edit_tag"] },
  { word: "info", label: "permissions-info", permissions: ["change_info"] },
  { word: "invite", label: "permissions-invite", permissions: ["invite_users"] },
  { word: "pin", label: "permissions-pin", permissions: ["pin_messages"] },
  { word: "topics", label: "permissions-topics", permissions: ["manage_topics"] },
];

const MEDIA = ["photos", "videos", "music", "voice", "files"];

/** The permissions of a word; undefined where it is none of ours. */
export function permissionsOf(word: string): readonly Permission[] | undefined {
  const name = word.toLowerCase();
  const words = name === "media" ? MEDIA : [name];
  const groups = PERMISSION_GROUPS.filter((group) => words.includes(group.word));
  return groups.length === 0 ? undefined : groups.flatMap(({ permissions }) => permissions);
}

/** The words that can be typed, for a refusal. */
export const permissionWords = (): string => ["media", ...PERMISSION_GROUPS.map(({ word }) => word)].join(" ");

/** The groups to which any of the permissions belongs, named one after the other. */
export const groupNames = (permissions: readonly Permission[]): Text =>
  permissionNames(
    PERMISSION_GROUPS.filter((group) => group.permissions.some((one) => permissions.includes(one))).flatMap(
      (group) => group.permissions,
    ),
  );

/** The groups of which all permissions are named, one after the other. */
export function permissionNames(permissions: readonly Permission[]): Text {
  const [first, ...others] = PERMISSION_GROUPS.filter((group) =>
    group.permissions.every((permission) => permissions.includes(permission)),
  );
  return others.reduce<Text>(
    (before, { label }) => text("permissions-list", { before, last: text(label) }),
    text(first?.label ?? "permissions-none"),
  );
}
