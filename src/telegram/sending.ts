// Sends one message, with a file where it has one, and says where it landed.
import { type Api, InputFile } from "grammy";
import type { InlineKeyboardMarkup, Message } from "grammy/types";
import type { MessageRef } from "../core/chat.ts";
import type { MediaKind } from "../core/chat-event.ts";
import type { Card } from "../kit/reply.ts";
import { departing } from "./departures.ts";
import { toMessageRef } from "./people.ts";

/** A message, ready to be sent. */
export interface Parcel {
  readonly html: string;
  readonly file: Card["file"];
  readonly keyboard: InlineKeyboardMarkup | undefined;
}

/** A message on its way: `leaving` is awaited just before its call leaves. */
interface Departure extends Parcel {
  readonly leaving?: () => Promise<void>;
}

/** Where it goes, and for whose eyes. */
export interface Address {
  readonly chatId: number;
  readonly topic?: number | undefined;
  readonly replyTo?: number | undefined;
  /** Only this person sees it, where Telegram can do that (Bot API, EphemeralMessageParameters). */
  readonly onlyFor?: number | undefined;
}

/** The message that others can refer to; undefined for one that only its receiver sees. */
export async function sendParcel(api: Api, parcel: Departure, address: Address): Promise<MessageRef | undefined> {
  const message = await dispatch(api, parcel, address);
  const isEphemeral = message.ephemeral_message_id !== undefined || message.message_id === 0;
  return isEphemeral ? undefined : toMessageRef(message);
}

/** The field that holds each kind of file (Bot API, sendPhoto and its like); a kind without one is sent as its words alone. */
const FIELDS: Readonly<Partial<Record<MediaKind, string>>> = {
  ...{ animation: "animation", audio: "audio", document: "document" },
  ...{ photo: "photo", video: "video", voice: "voice" },
};

/** A method of the Bot API by its name, with a payload of our own making: only its identity lets it be announced. */
type Raw = Readonly<Record<string, (payload: object) => Promise<Message>>>;

function dispatch({ raw }: Api, { html, file, keyboard, leaving }: Departure, address: Address): Promise<Message> {
  const options = { chat_id: address.chatId, ...optionsOf(address, keyboard) };
  if (file && "content" in file) {
    const document = new InputFile(Buffer.from(file.content), file.name);
    return raw.sendDocument(departing({ ...options, document, caption: html }, leaving));
  }
  const field = file && FIELDS[file.media];
  if (field) {
    const send = (raw as unknown as Raw)[`send${field[0]?.toUpperCase()}${field.slice(1)}`];
    if (send) return send(departing({ ...options, [field]: file.fileId, caption: html }, leaving));
  }
  return raw.sendMessage(departing({ ...options, text: html, link_preview_options: { is_disabled: true } }, leaving));
}

const optionsOf = ({ topic, replyTo, onlyFor }: Address, keyboard: InlineKeyboardMarkup | undefined) => ({
  parse_mode: "HTML" as const,
  ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  ...(topic === undefined ? {} : { message_thread_id: topic }),
  ...(replyTo === undefined ? {} : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  ...(onlyFor === undefined ? {} : { ephemeral_message_parameters: { receiver_user_id: onlyFor } }),
});
