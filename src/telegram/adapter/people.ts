// Translates Telegram's users, chats and memberships.
import type { Chat, ChatMember, ChatPermissions, Message, User } from "grammy/types";
import type { ChatHandle, MessageRef } from "../../core/chat.ts";
import type { SenderKind } from "../../core/chat-event.ts";
import { SERVICE_IDS } from "../../core/immunity.ts";
import { type Member, type MemberStatus, PERMISSIONS, type Permission, RIGHTS, type Right } from "../../core/member.ts";
import { fromUnix, type Instant } from "../../core/time.ts";

export const toMember = (user: User): Member => ({
  kind: user.is_bot ? "bot" : "user",
  id: user.id,
  name: [user.first_name, user.last_name].filter(Boolean).join(" "),
  username: user.username,
});

/** A chat as a sender: a channel, or the group of an anonymous admin. */
export const toChannel = (chat: Chat): Member => ({
  kind: "channel",
  id: chat.id,
  name: chat.title ?? chat.first_name ?? String(chat.id),
  username: chat.username,
});

export const toChat = (chat: Chat): ChatHandle => ({
  id: chat.id,
  kind: chat.type,
  title: chat.title ?? [chat.first_name, chat.last_name].filter(Boolean).join(" "),
  username: chat.username,
  ...(chat.is_forum ? { isForum: true } : {}),
});

/** The message, and its topic except General, whose id is never sent. */
export const toMessageRef = (message: Message): MessageRef => ({
  chatId: message.chat.id,
  id: message.message_id,
  topic: message.is_topic_message ? message.message_thread_id : undefined,
  ...threadOf(message),
});

/** Replies name the message that began their thread (Bot API, Message.message_thread_id); channel posts and the messages that open topics begin one. */
function threadOf(message: Message): { readonly thread?: number } {
  if (message.is_automatic_forward || message.forum_topic_created) return { thread: message.message_id };
  const { message_thread_id: thread } = message;
  return thread === undefined || message.is_topic_message || message.chat.is_forum ? {} : { thread };
}

/** The sender of a message; an anonymous admin signs with their title, where they have one. */
export interface Author {
  readonly member: Member;
  readonly senderKind: SenderKind;
  readonly signature?: string | undefined;
}

/** The sender and their kind. Authority comes from `sender_chat`, never from a name. */
export function authorOf(message: Message): Author | undefined {
  const { from, sender_chat: chat } = message;
  if (message.is_automatic_forward && chat) return { member: toChannel(chat), senderKind: "linked-channel" };
  if (chat && chat.id === message.chat.id)
    return { member: toChannel(chat), senderKind: "anonymous-admin", ...signatureOf(message) };
  if (chat) return { member: toChannel(chat), senderKind: "channel" };
  if (!from) return undefined;
  const isService = Object.values(SERVICE_IDS).some((id) => id === from.id);
  return { member: toMember(from), senderKind: isService ? "service" : "person" };
}

const signatureOf = ({ author_signature: signature }: Message) => (signature === undefined ? {} : { signature });

/** The membership as the domain has it. A date of 0 means for ever (Bot API, ChatMemberRestricted). */
export function toMemberStatus(member: ChatMember): MemberStatus {
  switch (member.status) {
    case "creator":
      return { kind: "owner", anonymous: member.is_anonymous, ...titleOf(member.custom_title) };
    case "administrator":
      return {
        kind: "admin",
        rights: RIGHTS.filter((right) => member[`can_${right}`] === true),
        anonymous: member.is_anonymous,
        title: member.custom_title,
      };
    case "restricted":
      return {
        kind: "restricted",
        present: member.is_member,
        permissions: toPermissions(member),
        until: toEnd(member.until_date),
        ...tagged(member),
      };
    case "kicked":
      return { kind: "banned", until: toEnd(member.until_date) };
    case "left":
      return { kind: "left" };
    default:
      return { kind: "member", ...tagged(member) };
  }
}

const titleOf = (title: string | undefined) => (title === undefined ? {} : { title });

const tagged = ({ tag }: { readonly tag?: string }): { readonly tag?: string } => (tag === undefined ? {} : { tag });

const toEnd = (date: number | undefined): Instant | undefined => (date ? fromUnix(date) : undefined);

export const toPermissions = (allowed: ChatPermissions): readonly Permission[] =>
  PERMISSIONS.filter((permission) => allowed[`can_${permission}`] === true);

/** Every right by name, true or false: a right that is not named would be taken away as well (Bot API, promoteChatMember). */
export const fromRights = (rights: readonly Right[]): Readonly<Record<string, boolean>> =>
  Object.fromEntries(RIGHTS.map((right) => [`can_${right}`, rights.includes(right)]));

/** Every permission by name, true or false: one that is not named would keep its former value. */
export function fromPermissions(allowed: readonly Permission[]): ChatPermissions {
  return Object.fromEntries(PERMISSIONS.map((permission) => [`can_${permission}`, allowed.includes(permission)]));
}
