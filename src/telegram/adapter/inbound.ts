// Translates Telegram's updates into chat events.
import type { ChatMemberUpdated, Message, Update } from "grammy/types";
import type { MessageRef } from "../../core/chat.ts";
import type { ChatEvent, EventKind, ServiceKind } from "../../core/chat-event.ts";
import { isPresent } from "../../core/member.ts";
import { fromUnix } from "../../core/time.ts";
import { readReply } from "./command-parsing.ts";
import { contentOf } from "./content/content.ts";
import { authorOf, toChannel, toChat, toMember, toMemberStatus, toMessageRef } from "./people.ts";

/** The kind of update (Bot API, Update) that each event is made from. */
export const UPDATES_OF: { readonly [K in EventKind]: keyof Omit<Update, "update_id"> } = {
  message: "message",
  edit: "edited_message",
  join: "chat_member",
  leave: "chat_member",
  "join-request": "chat_join_request",
  reaction: "message_reaction",
  service: "message",
};

/** The event of an update; undefined where there is none, as for a button press. */
export function toEvent(update: Update): ChatEvent | undefined {
  if (update.message) return toWritten(update.message, "message") ?? toService(update.message);
  if (update.edited_message) return toWritten(update.edited_message, "edit");
  if (update.chat_member) return toArrivalOrLeave(update.chat_member);
  if (update.chat_join_request) return toJoinRequest(update.chat_join_request);
  if (update.message_reaction) return toReaction(update.message_reaction);
  return undefined;
}

function toWritten(message: Message, kind: "message" | "edit"): ChatEvent | undefined {
  const author = authorOf(message);
  const content = contentOf(message);
  if (!author || !content || message.chat.type === "private") return undefined;
  const date = kind === "edit" ? (message.edit_date ?? message.date) : message.date;
  const { media_group_id: album } = message;
  return {
    kind,
    ...author,
    content,
    album,
    chat: toChat(message.chat),
    message: toMessageRef(message),
    at: fromUnix(date),
    get repliedTo() {
      return readReply(message);
    },
  };
}

/** The kind of a service message, by the field that makes it one (Bot API, Message). */
const SERVICES: readonly (readonly [keyof Message, ServiceKind])[] = [
  ["new_chat_members", "join"],
  ["left_chat_member", "leave"],
  ["new_chat_photo", "photo"],
  ["delete_chat_photo", "photo"],
  ["pinned_message", "pin"],
  ["new_chat_title", "title"],
  ...(["video_chat_scheduled", "video_chat_started", "video_chat_ended"] as const).map(
    (field) => [field, "videochat"] as const,
  ),
  ["video_chat_participants_invited", "videochat"],
];

function toService(message: Message): ChatEvent | undefined {
  const author = authorOf(message);
  if (!author || message.chat.type === "private" || contentOf(message)) return undefined;
  return {
    kind: "service",
    member: author.member,
    at: fromUnix(message.date),
    chat: toChat(message.chat),
    message: toMessageRef(message),
    pinned: pinnedIn(message),
    service: SERVICES.find(([field]) => message[field] !== undefined)?.[1] ?? "other",
  };
}

/** A message that is too old to be shown has no date and no topic: the topic of the service message counts. */
function pinnedIn(message: Message): MessageRef | undefined {
  const { pinned_message: pinned } = message;
  if (pinned === undefined) return undefined;
  return pinned.date === 0
    ? { chatId: message.chat.id, id: pinned.message_id, topic: toMessageRef(message).topic }
    : toMessageRef(pinned);
}

/** Joins and leaves come as chat_member: service messages are missing in large groups. */
function toArrivalOrLeave(change: ChatMemberUpdated): ChatEvent | undefined {
  const was = isPresent(toMemberStatus(change.old_chat_member));
  const is = isPresent(toMemberStatus(change.new_chat_member));
  if (was === is) return undefined;
  const member = toMember(change.new_chat_member.user);
  const occurrence = { chat: toChat(change.chat), at: fromUnix(change.date), member };
  const by = change.from.id === member.id ? undefined : toMember(change.from);
  return { ...occurrence, kind: was ? "leave" : "join", by };
}

function toJoinRequest(request: NonNullable<Update["chat_join_request"]>): ChatEvent {
  const { chat, date, from, user_chat_id: privateChatId, bio } = request;
  return { kind: "join-request", chat: toChat(chat), at: fromUnix(date), member: toMember(from), privateChatId, bio };
}

function toReaction(reaction: NonNullable<Update["message_reaction"]>): ChatEvent | undefined {
  const { chat, date, user, actor_chat: actor, message_id: id, new_reaction: now, old_reaction: before } = reaction;
  const member = (user && toMember(user)) ?? (actor && toChannel(actor));
  if (!member) return undefined;
  const had = new Set(before.map(nameOf));
  const added = now.map(nameOf).filter((name) => !had.has(name));
  return {
    kind: "reaction",
    chat: toChat(chat),
    at: fromUnix(date),
    member,
    message: { chatId: chat.id, id, topic: undefined },
    added,
  };
}

type Reaction = NonNullable<Update["message_reaction"]>["new_reaction"][number];

function nameOf(reaction: Reaction): string {
  if (reaction.type === "emoji") return reaction.emoji;
  return reaction.type === "custom_emoji" ? reaction.custom_emoji_id : reaction.type;
}
