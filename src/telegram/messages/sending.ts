// Sends one message, with its file where it has one, and gives where it is.
import { type Api, InputFile } from "grammy";
import type { InlineKeyboardMarkup, Message, ReplyKeyboardMarkup, ReplyKeyboardRemove } from "grammy/types";
import type { MessageRef } from "../../core/chat.ts";
import type { MediaKind } from "../../core/content.ts";
import type { Card } from "../../kit/reply.ts";
import { toMessageRef } from "../adapter/people.ts";

/** The content of a message. */
export interface MessagePayload {
  readonly html: string;
  readonly file: Card["file"];
  readonly keyboard: Keyboard | undefined;
}

/** Buttons under a message, or in place of the keyboard. */
export type Keyboard = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove;

/** The chat of a message, and who can see it. */
export interface Address {
  readonly chatId: number;
  readonly topic?: number | undefined;
  readonly replyTo?: number | undefined;
  /** The message that is edited instead. */
  readonly instead?: number | undefined;
  /** Only this user sees it, where Telegram can do that (Bot API, EphemeralMessageParameters). */
  readonly onlyFor?: number | undefined;
}

/** Sends or edits; gives the message that others can refer to, or undefined where only one user sees it. */
export async function sendPayload(
  api: Api,
  content: MessagePayload,
  address: Address,
): Promise<MessageRef | undefined> {
  if (address.instead !== undefined) return edit(api, content, { ...address, instead: address.instead });
  const message = await sendNew(api, content, address);
  const isEphemeral = message.ephemeral_message_id !== undefined || message.message_id === 0;
  return isEphemeral ? undefined : toMessageRef(message);
}

async function edit(
  api: Api,
  { html, keyboard }: MessagePayload,
  { chatId, topic, instead }: Address & { readonly instead: number },
): Promise<MessageRef> {
  const buttons = keyboard && "inline_keyboard" in keyboard ? { reply_markup: keyboard } : {};
  const shown = { parse_mode: "HTML" as const, link_preview_options: { is_disabled: true }, ...buttons };
  await api.editMessageText(chatId, instead, html, shown);
  return { chatId, id: instead, topic };
}

type Options = ReturnType<typeof optionsOf>;
type Send = (
  api: Api,
  chatId: number,
  fileId: string,
) => (options: Options & { readonly caption: string }) => Promise<Message>;

/** The method for each kind of file; a kind without one is sent as text alone. */
const SENDERS: Readonly<Partial<Record<MediaKind, Send>>> = {
  animation: (api, chatId, fileId) => (options) => api.sendAnimation(chatId, fileId, options),
  audio: (api, chatId, fileId) => (options) => api.sendAudio(chatId, fileId, options),
  document: (api, chatId, fileId) => (options) => api.sendDocument(chatId, fileId, options),
  photo: (api, chatId, fileId) => (options) => api.sendPhoto(chatId, fileId, options),
  video: (api, chatId, fileId) => (options) => api.sendVideo(chatId, fileId, options),
  voice: (api, chatId, fileId) => (options) => api.sendVoice(chatId, fileId, options),
};

function sendNew(api: Api, { html, file, keyboard }: MessagePayload, address: Address): Promise<Message> {
  const options = optionsOf(address, keyboard);
  if (file && "content" in file) {
    const made = new InputFile(Buffer.from(file.content), file.name);
    return api.sendDocument(address.chatId, made, { ...options, caption: html });
  }
  const send = file && SENDERS[file.media]?.(api, address.chatId, file.fileId);
  if (send) return send({ ...options, caption: html });
  return api.sendMessage(address.chatId, html, { ...options, link_preview_options: { is_disabled: true } });
}

const optionsOf = ({ topic, replyTo, onlyFor }: Address, keyboard: Keyboard | undefined) => ({
  parse_mode: "HTML" as const,
  ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  ...(topic === undefined ? {} : { message_thread_id: topic }),
  ...(replyTo === undefined ? {} : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  ...(onlyFor === undefined ? {} : { ephemeral_message_parameters: { receiver_user_id: onlyFor } }),
});
