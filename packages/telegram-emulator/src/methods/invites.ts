// Invite links: created, edited, revoked.
import type { ChatInviteLink } from "@grammyjs/types";
import { badRequest, orRefuse } from "../refusal.ts";
import { userOf } from "../state/members.ts";
import type { ChatRecord, InviteRecord } from "../state/records.ts";
import { seconds } from "../state/telegram-state.ts";
import { withoutUndefined } from "../state/without-undefined.ts";
import { groupOf, isSet, type Method, objectOf, type Request, requireRight, textOf } from "./reading.ts";

const INVITING = { right: "can_invite_users", errorText: "not enough rights to manage chat invite link" } as const;

function managed(request: Request): ChatRecord {
  const chat = groupOf(request);
  requireRight(request, chat, INVITING);
  return chat;
}

/** The properties of a link that the request sets. */
function linkOptions(request: Request): Partial<ChatInviteLink> {
  const limit = objectOf<number>(request, "member_limit");
  const expiry = objectOf<number>(request, "expire_date");
  const creates_join_request = isSet(request, "creates_join_request");
  if (creates_join_request && limit)
    throw badRequest("member limit can't be specified for links requiring administrator approval");
  if (limit !== undefined && (limit < 0 || limit > 99_999)) throw badRequest("USAGE_LIMIT_INVALID");
  if (expiry && expiry <= seconds(request.state)) throw badRequest("EXPIRE_DATE_INVALID");
  return withoutUndefined({
    creates_join_request,
    name: textOf(request, "name").slice(0, 32) || undefined,
    expire_date: expiry || undefined,
    member_limit: limit || undefined,
  });
}

function addLink({ state }: Request, chat: ChatRecord, parts: Partial<ChatInviteLink>): ChatInviteLink {
  const link = {
    invite_link: `https://t.me/+invite${state.next("invite")}`,
    creator: userOf(state, state.bot.id),
    creates_join_request: false,
    is_primary: false,
    is_revoked: false,
    ...parts,
  };
  chat.invites.set(link.invite_link, { link, users: new Set() });
  return link;
}

/** A link of the bot that is not revoked. */
function linkOf(request: Request, chat: ChatRecord): InviteRecord {
  const found = chat.invites.get(textOf(request, "invite_link"));
  return orRefuse(found?.link.is_revoked ? undefined : found, () => badRequest("INVITE_HASH_EXPIRED"));
}

const create: Method = (request) => addLink(request, managed(request), linkOptions(request));

const edit: Method = (request) => {
  const invite = linkOf(request, managed(request));
  if (invite.link.is_primary) throw badRequest("CHAT_INVITE_PERMANENT");
  const { invite_link, creator, is_primary, is_revoked } = invite.link;
  invite.link = { invite_link, creator, is_primary, is_revoked, creates_join_request: false, ...linkOptions(request) };
  return invite.link;
};

/** A new primary link replaces the former one (Bot API, exportChatInviteLink). */
function renewPrimary(request: Request, chat: ChatRecord): string {
  const former = chat.invites.get(chat.primaryInvite ?? "");
  if (former) former.link = { ...former.link, is_revoked: true };
  const { invite_link } = addLink(request, chat, { is_primary: true });
  chat.primaryInvite = invite_link;
  return invite_link;
}

const revoke: Method = (request) => {
  const chat = managed(request);
  const invite = linkOf(request, chat);
  if (invite.link.is_primary) renewPrimary(request, chat);
  else invite.link = { ...invite.link, is_revoked: true };
  return invite.link;
};

export const inviteMethods: Readonly<Record<string, Method>> = {
  createChatInviteLink: create,
  editChatInviteLink: edit,
  revokeChatInviteLink: revoke,
  exportChatInviteLink: (request) => renewPrimary(request, managed(request)),
};
