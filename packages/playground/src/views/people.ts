// The views of personas and members.

import { memberOf } from "telegram-emulator/state/members";
import type { ChatRecord, Membership } from "telegram-emulator/state/records";
import type { PermissionName, Permissions } from "telegram-emulator/state/rights";
import type { TelegramState } from "telegram-emulator/state/telegram-state";
import type { DemoGroups } from "../demo/demo-groups.ts";
import type { MemberView, PersonaView } from "../protocol/chats.ts";

/** All personas, in the order of the demo groups. */
export const personaViews = ({ personas }: DemoGroups): readonly PersonaView[] =>
  personas.map(({ id, role, accountId, name, username }) => ({
    kind: "persona",
    key: `persona ${id}`,
    id,
    role,
    accountId,
    name,
    username,
  }));

/** Current and former members of the chat at this moment. */
export function memberViews(state: TelegramState, chat: ChatRecord): readonly MemberView[] {
  if (chat.type === "private") return [];
  return [...chat.members.keys()].map((userId) => memberView(state, chat, memberOf(state, chat, userId)));
}

function memberView(state: TelegramState, chat: ChatRecord, member: Membership): MemberView {
  const { userId, status, isPresent, isAnonymous, title, permissions, untilDate } = member;
  const user = state.people.get(userId)?.user;
  return {
    kind: "member",
    key: `member ${chat.id} ${userId}`,
    userId,
    status,
    isPresent,
    isAnonymous,
    title,
    name: nameOf(user),
    username: user?.username,
    isBot: user?.is_bot === true,
    rights: [...member.rights],
    permissions: permissions && allowedOf(permissions),
    until: untilDate > 0 ? untilDate * 1000 : undefined,
  };
}

/** The names of the granted permissions. */
export const allowedOf = (permissions: Permissions): readonly PermissionName[] =>
  Object.entries(permissions).flatMap(([name, isAllowed]) => (isAllowed ? [name as PermissionName] : []));

/** First and last name. */
export const nameOf = (
  user: { readonly first_name: string; readonly last_name?: string | undefined } | undefined,
): string => [user?.first_name ?? "Deleted Account", user?.last_name].filter(Boolean).join(" ");
