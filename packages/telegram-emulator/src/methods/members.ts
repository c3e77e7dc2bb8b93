// Methods that act on members: ban, unban, restrict, promote, read.
import type { ChatPermissions } from "@grammyjs/types";
import { answerRequest, changeMember, recordLeave } from "../effects/membership.ts";
import { badRequest } from "../refusal.ts";
import {
  botIn,
  chatMember,
  endOf,
  hasRight,
  isAdmin,
  memberOf,
  outsider,
  plainMember,
  rightsOfKind,
} from "../state/members.ts";
import type { ChatRecord, Membership } from "../state/records.ts";
import { askedPermissions, isAdminRight } from "../state/rights.ts";
import {
  chatOf,
  groupOf,
  isSet,
  type Method,
  memberIn,
  numberOf,
  objectOf,
  type Request,
  refuseImmune,
  requireRight,
  textOf,
} from "./reading.ts";

const RESTRICTING = {
  right: "can_restrict_members",
  errorText: "not enough rights to restrict/unrestrict chat member",
} as const;
const PROMOTING = { right: "can_promote_members", errorText: "not enough rights" } as const;

const untilOf = (request: Request): number => endOf(request.state, numberOf(request, "until_date") || 0);

const change = ({ state }: Request, chat: ChatRecord, next: Membership): true => {
  changeMember(state, chat, { next, traits: { by: state.bot.id } });
  return true;
};

const putOut = ({ state }: Request, chat: ChatRecord, next: Membership): true => {
  recordLeave(state, chat, { next, traits: { by: state.bot.id } });
  return true;
};

/**
 * A banned user no longer sees the chat; their messages stay visible to others (Bot API, banChatMember, revoke_messages).
 * Basic groups have no bans: a removed user may return.
 */
const ban: Method = (request) => {
  const chat = groupOf(request);
  requireRight(request, chat, RESTRICTING);
  const member = memberIn(request, chat);
  refuseImmune(request, member);
  if (chat.type === "group") return putOut(request, chat, outsider(member.userId));
  return putOut(request, chat, { ...outsider(member.userId), status: "kicked", untilDate: untilOf(request) });
};

const unban: Method = (request) => {
  const chat = groupOf(request);
  if (chat.type === "group") throw badRequest("method is available for supergroup and channel chats only");
  requireRight(request, chat, RESTRICTING);
  const member = memberIn(request, chat);
  if (isSet(request, "only_if_banned") && member.status !== "kicked") return true;
  refuseImmune(request, member);
  return member.status === "left" ? true : putOut(request, chat, outsider(member.userId));
};

const restrict: Method = (request) => {
  const chat = groupOf(request);
  if (chat.type !== "supergroup") throw badRequest("method is available only for supergroups");
  requireRight(request, chat, RESTRICTING);
  const member = memberIn(request, chat);
  refuseImmune(request, member);
  const asked = objectOf<ChatPermissions>(request, "permissions") ?? {};
  const permissions = askedPermissions(asked, isSet(request, "use_independent_chat_permissions"));
  const isFree = Object.values(permissions).every(Boolean);
  if (isFree) return change(request, chat, member.isPresent ? plainMember(member.userId) : outsider(member.userId));
  const { isPresent, userId } = member;
  return change(request, chat, {
    ...outsider(userId),
    status: "restricted",
    isPresent,
    permissions,
    untilDate: untilOf(request),
  });
};

const promote: Method = (request) => {
  const chat = groupOf(request);
  requireRight(request, chat, PROMOTING);
  const member = memberIn(request, chat);
  if (member.status === "creator") throw badRequest("can't demote chat creator");
  if (isAdmin(member) && member.promotedBy !== request.state.bot.id) throw badRequest("not enough rights");
  if (!member.isPresent) throw badRequest("USER_NOT_PARTICIPANT");
  const own = botIn(request.state, chat);
  const rights = rightsOfKind(chat).filter((right) => isSet(request, right));
  if (rights.some((right) => isAdminRight(right) && !hasRight(own, right))) throw badRequest("RIGHT_FORBIDDEN");
  if (rights.length === 0) return change(request, chat, plainMember(member.userId));
  const isAnonymous = isSet(request, "is_anonymous");
  const next: Membership = {
    ...plainMember(member.userId),
    status: "administrator",
    rights: new Set(rights),
    isAnonymous,
  };
  return change(request, chat, { ...next, promotedBy: request.state.bot.id, title: member.title });
};

/** The maximum length of a title, and the characters it may not contain (Bot API, setChatAdministratorCustomTitle). */
const [LONGEST_TITLE, EMOJI] = [16, /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u];

const setTitle: Method = (request) => {
  const chat = groupOf(request);
  if (chat.type !== "supergroup") throw badRequest("method is available only for supergroups");
  const member = memberIn(request, chat);
  if (member.status === "creator") throw badRequest("only the owner can edit their custom title");
  if (!isAdmin(member)) throw badRequest("user is not an administrator");
  if (member.promotedBy !== request.state.bot.id)
    throw badRequest("not enough rights to change custom title of the user");
  const title = textOf(request, "custom_title");
  if ([...title].length > LONGEST_TITLE) throw badRequest("ADMIN_RANK_INVALID");
  if (EMOJI.test(title)) throw badRequest("ADMIN_RANK_EMOJI_NOT_ALLOWED");
  chat.members.set(member.userId, { ...member, title: title || undefined });
  return true;
};

const senderBan =
  (isBanned: boolean): Method =>
  (request) => {
    const chat = groupOf(request);
    requireRight(request, chat, RESTRICTING);
    const senderId = numberOf(request, "sender_chat_id");
    if (!request.state.chats.has(senderId)) throw badRequest("chat not found");
    if (isBanned) chat.bannedSenders.add(senderId);
    else chat.bannedSenders.delete(senderId);
    return true;
  };

const setPermissions: Method = (request) => {
  const chat = groupOf(request);
  requireRight(request, chat, {
    right: "can_restrict_members",
    errorText: "not enough rights to change chat permissions",
  });
  const asked = objectOf<ChatPermissions>(request, "permissions") ?? {};
  chat.permissions = askedPermissions(asked, isSet(request, "use_independent_chat_permissions"));
  return true;
};

const look: Method = (request) => {
  const chat = chatOf(request);
  return chatMember(request.state, chat, memberIn(request, chat));
};

const lookAtAdmins: Method = (request) => {
  const { state } = request;
  const chat = chatOf(request);
  if (chat.type === "private") throw badRequest("there are no administrators in the private chat");
  const withBots = isSet(request, "return_bots");
  return [...chat.members.keys()]
    .map((userId) => memberOf(state, chat, userId))
    .filter((member) => isAdmin(member) && (withBots || !state.people.get(member.userId)?.user.is_bot))
    .map((member) => chatMember(state, chat, member));
};

const count: Method = (request) => {
  const chat = chatOf(request);
  return [...chat.members.keys()].filter((userId) => memberOf(request.state, chat, userId).isPresent).length;
};

const leave: Method = (request) => putOut(request, groupOf(request), outsider(request.state.bot.id));

/** Approves or declines a request to join. */
const joinRequestMethod =
  (isAdmitted: boolean): Method =>
  (request) => {
    const chat = groupOf(request);
    requireRight(request, chat, { right: "can_invite_users", errorText: "not enough rights" });
    const { userId, isPresent } = memberIn(request, chat);
    if (isPresent) throw badRequest("USER_ALREADY_PARTICIPANT");
    const { state } = request;
    if (!answerRequest(state, chat, { userId, by: state.bot.id, isAdmitted }))
      throw badRequest("HIDE_REQUESTER_MISSING");
    return true;
  };

export const memberMethods: Readonly<Record<string, Method>> = {
  banChatMember: ban,
  unbanChatMember: unban,
  restrictChatMember: restrict,
  promoteChatMember: promote,
  setChatAdministratorCustomTitle: setTitle,
  banChatSenderChat: senderBan(true),
  unbanChatSenderChat: senderBan(false),
  setChatPermissions: setPermissions,
  getChatMember: look,
  getChatAdministrators: lookAtAdmins,
  getChatMemberCount: count,
  leaveChat: leave,
  approveChatJoinRequest: joinRequestMethod(true),
  declineChatJoinRequest: joinRequestMethod(false),
};
