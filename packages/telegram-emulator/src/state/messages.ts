// Messages: how they come into a chat and how the Bot API writes them.
import type { Message } from "@grammyjs/types";
import { chatObject } from "./chats.ts";
import type { ChatRecord, EphemeralMessage, MessageBody, StoredMessage } from "./records.ts";
import type { World } from "./world.ts";

/** What a new message is made of. */
export interface NewMessage {
  readonly body: MessageBody;
  readonly authorId?: number | undefined;
  readonly replyTo?: StoredMessage | undefined;
  readonly pinned?: StoredMessage | undefined;
  readonly isService?: boolean;
}

/** Puts a message into a chat, under the next number. */
export function addMessage(chat: ChatRecord, parts: NewMessage): StoredMessage {
  const message: StoredMessage = {
    id: nextMessageId(chat),
    chat,
    body: parts.body,
    replyTo: parts.replyTo,
    pinned: parts.pinned,
    authorId: parts.authorId,
    isService: parts.isService ?? false,
    deletion: undefined,
    reactions: new Map(),
  };
  chat.messages.set(message.id, message);
  return message;
}

/** A message as the Bot API writes it; a reply carries the message that it answers, without that one's own reply. */
export function messageObject(world: World, message: StoredMessage): Message {
  const alone = withoutReply(world, message);
  const { replyTo } = message;
  if (replyTo === undefined || replyTo.deletion !== undefined) return alone;
  return { ...alone, reply_to_message: withoutReply(world, replyTo) as NonNullable<Message["reply_to_message"]> };
}

/** An ephemeral message as the Bot API writes it: its number in the chat is 0. */
export function ephemeralObject(world: World, chat: ChatRecord, message: EphemeralMessage): Message {
  const own = {
    message_id: 0,
    ephemeral_message_id: message.id,
    receiver_user: message.receiver,
    chat: chatObject(world, chat),
    ...message.body,
  };
  const { replyTo } = message;
  if (replyTo === undefined) return own;
  return { ...own, reply_to_message: withoutReply(world, replyTo) as NonNullable<Message["reply_to_message"]> };
}

/** The message of that number, if it is still there. */
export function messageIn(chat: ChatRecord, id: number): StoredMessage | undefined {
  const message = chat.messages.get(id);
  return message?.deletion === undefined ? message : undefined;
}

/** Takes a message away. */
export function deleteMessage(world: World, message: StoredMessage, by: number): void {
  message.deletion = { by, at: world.now() };
  message.chat.pins = message.chat.pins.filter((id) => id !== message.id);
}

function nextMessageId(chat: ChatRecord): number {
  const last = chat.lastMessageId ?? (chat.isForum ? 1 : 0);
  chat.lastMessageId = last + 1;
  return last + 1;
}

function withoutReply(world: World, message: StoredMessage): Message {
  const { id, chat, body, pinned } = message;
  const own = { message_id: id, chat: chatObject(world, chat), ...body };
  if (pinned === undefined) return own;
  return { ...own, pinned_message: { message_id: pinned.id, chat: own.chat, ...pinned.body } };
}
