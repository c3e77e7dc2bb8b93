// Messages: creation, deletion, and their form in the Bot API.
import type { Message } from "@grammyjs/types";
import { chatObject } from "./chats.ts";
import type { ChatRecord, EphemeralMessage, MessageBody, StoredMessage } from "./records.ts";
import type { TelegramState } from "./telegram-state.ts";

/** The parts of a new message. */
export interface NewMessage {
  readonly body: MessageBody;
  readonly authorId?: number | undefined;
  readonly replyTo?: StoredMessage | undefined;
  readonly pinned?: StoredMessage | undefined;
  readonly isService?: boolean;
}

/** Adds a message to a chat under the next number. */
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

/** A message as the Bot API returns it; a reply contains the message it answers, without that one's own reply. */
export function messageObject(state: TelegramState, message: StoredMessage): Message {
  const alone = withoutReply(state, message);
  const { replyTo } = message;
  if (replyTo === undefined || replyTo.deletion !== undefined) return alone;
  return { ...alone, reply_to_message: withoutReply(state, replyTo) as NonNullable<Message["reply_to_message"]> };
}

/** An ephemeral message as the Bot API returns it: its number in the chat is 0. */
export function ephemeralObject(state: TelegramState, chat: ChatRecord, message: EphemeralMessage): Message {
  const own = {
    message_id: 0,
    ephemeral_message_id: message.id,
    receiver_user: message.receiver,
    chat: chatObject(state, chat),
    ...message.body,
  };
  const { replyTo } = message;
  if (replyTo === undefined) return own;
  return { ...own, reply_to_message: withoutReply(state, replyTo) as NonNullable<Message["reply_to_message"]> };
}

/** The message with that number, unless it is deleted. */
export function messageIn(chat: ChatRecord, id: number): StoredMessage | undefined {
  const message = chat.messages.get(id);
  return message?.deletion === undefined ? message : undefined;
}

/** Deletes a message. */
export function deleteMessage(state: TelegramState, message: StoredMessage, by: number): void {
  message.deletion = { by, at: state.now() };
  message.chat.pins = message.chat.pins.filter((id) => id !== message.id);
}

function nextMessageId(chat: ChatRecord): number {
  const last = chat.lastMessageId ?? (chat.isForum ? 1 : 0);
  chat.lastMessageId = last + 1;
  return last + 1;
}

function withoutReply(state: TelegramState, message: StoredMessage): Message {
  const { id, chat, body, pinned } = message;
  const own = { message_id: id, chat: chatObject(state, chat), ...body };
  if (pinned === undefined) return own;
  return { ...own, pinned_message: { message_id: pinned.id, chat: own.chat, ...pinned.body } };
}
