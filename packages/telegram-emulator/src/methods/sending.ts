// Sends the bot's messages: text, files, keyboards, targets, ephemeral receivers.
import type { InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove, ReplyParameters } from "@grammyjs/types";
import { post, threadOf } from "../effects/posting.ts";
import { badRequest, forbidden } from "../refusal.ts";
import { chatObject } from "../state/chats.ts";
import type { MediaName } from "../state/media-names.ts";
import { botIn, hasRight, isAllowed, userOf } from "../state/members.ts";
import { ephemeralObject, messageIn, messageObject } from "../state/messages.ts";
import type { ChatRecord, EphemeralMessage, MessageBody, StoredMessage } from "../state/records.ts";
import type { PermissionName } from "../state/rights.ts";
import { seconds, type TelegramState } from "../state/telegram-state.ts";
import { withoutUndefined } from "../state/without-undefined.ts";
import { captionBody } from "./content.ts";
import { mediaBody } from "./media.ts";
import { chatOf, type Method, objectOf, type Request } from "./reading.ts";

/** Sends the content that a function makes of the request. */
export const sending =
  (contentOf: (request: Request, chat: ChatRecord) => Partial<MessageBody>): Method =>
  (request) => {
    const { state } = request;
    const chat = chatOf(request);
    refuseUnableToWrite(state, chat);
    const replyTo = repliedBy(request, chat);
    const body = {
      ...threadOf(chat, replyTo),
      ...bodyOf(request, chat),
      ...contentOf(request, chat),
    } as MessageBody;
    keepKeyboard(request, chat);
    const receiver = objectOf<{ receiver_user_id: number }>(request, "ephemeral_message_parameters");
    if (receiver) return sendEphemeral(state, chat, { body, replyTo, receiver: receiver.receiver_user_id });
    return messageObject(state, post(state, chat, { body, replyTo, authorId: state.bot.id }));
  };

/** Throws a refusal if the bot may not write. */
export function refuseUnableToWrite(state: TelegramState, chat: ChatRecord): void {
  if (chat.type === "private") {
    const account = state.people.get(chat.id);
    if (account?.hasBlocked) throw forbidden("bot was blocked by the user");
    if (!account?.hasStarted) throw forbidden("bot can't initiate conversation with a user");
    return;
  }
  if (chat.type === "channel" && !hasRight(botIn(state, chat), "can_post_messages"))
    throw badRequest("need administrator rights in the channel chat");
  if (!isAllowed(chat, botIn(state, chat), "can_send_messages"))
    throw badRequest("not enough rights to send text messages to the chat");
}

/** The fields of every message of the bot. */
export function bodyOf(request: Request, chat: ChatRecord): Partial<MessageBody> {
  const { state } = request;
  return withoutUndefined({
    date: seconds(state),
    ...(chat.type === "channel" ? { sender_chat: chatObject(state, chat) } : { from: userOf(state, state.bot.id) }),
    reply_markup: keyboardOf(request),
    ...topicOf(request, chat),
  }) as Partial<MessageBody>;
}

/** The General topic has no id. */
function topicOf(request: Request, chat: ChatRecord): object {
  const topic = objectOf<number>(request, "message_thread_id");
  const isManager = hasRight(botIn(request.state, chat), "can_manage_topics");
  if (topic === undefined && chat.isForum && chat.general.isClosed && !isManager) throw badRequest("TOPIC_CLOSED");
  if (topic === undefined || chat.type === "private") return {};
  const record = chat.topics.get(Number(topic));
  if (!chat.isForum || !record) throw badRequest("message thread not found");
  if (record.isClosed && !isManager) throw badRequest("TOPIC_CLOSED");
  return { message_thread_id: record.id, is_topic_message: true };
}

/** The inline keyboard of the request, with data within the limit. */
export function keyboardOf(request: Request): InlineKeyboardMarkup | undefined {
  const rows = objectOf<InlineKeyboardMarkup>(request, "reply_markup")?.inline_keyboard ?? [];
  for (const button of rows.flat()) checkButton(button);
  return rows.length > 0 ? { inline_keyboard: rows } : undefined;
}

/** In private chats a reply keyboard stays until it is replaced or removed (Bot API, ReplyKeyboardRemove). */
function keepKeyboard(request: Request, { id }: ChatRecord): void {
  const markup = objectOf<ReplyKeyboardMarkup | ReplyKeyboardRemove>(request, "reply_markup");
  const account = request.state.people.get(id);
  if (account && markup && "keyboard" in markup) account.keyboard = markup;
  if (account && markup && "remove_keyboard" in markup) account.keyboard = undefined;
}

function checkButton(button: InlineKeyboardMarkup["inline_keyboard"][number][number]): void {
  if (button.text.trim() === "") throw badRequest("inline keyboard button text must be non-empty");
  const size = "callback_data" in button ? Buffer.byteLength(button.callback_data ?? "") : 1;
  if (size < 1 || size > 64) throw badRequest("BUTTON_DATA_INVALID");
}

/** The message that the request replies to. */
export function repliedBy(request: Request, chat: ChatRecord): StoredMessage | undefined {
  const reply = objectOf<ReplyParameters>(request, "reply_parameters");
  if (reply?.message_id === undefined) return undefined;
  const found = messageIn(chat, reply.message_id);
  if (!found && !reply.allow_sending_without_reply) throw badRequest("message to be replied not found");
  return found;
}

interface NewEphemeral {
  readonly body: MessageBody;
  readonly replyTo: StoredMessage | undefined;
  readonly receiver: number;
}

/** An ephemeral message has no number in the chat (Bot API, Message.message_id). */
function sendEphemeral(state: TelegramState, chat: ChatRecord, { body, replyTo, receiver }: NewEphemeral) {
  if (chat.type !== "group" && chat.type !== "supergroup")
    throw badRequest("ephemeral messages can't be sent to the chat");
  if (!state.people.has(receiver)) throw badRequest("user not found");
  const message: EphemeralMessage = {
    id: state.next("ephemeral"),
    receiver: userOf(state, receiver),
    body,
    replyTo,
    isDeleted: false,
  };
  chat.ephemerals.set(message.id, message);
  return ephemeralObject(state, chat, message);
}

const PERMISSIONS: Readonly<Record<MediaName, readonly [PermissionName, string]>> = {
  photo: ["can_send_photos", "photos"],
  video: ["can_send_videos", "videos"],
  animation: ["can_send_other_messages", "animations"],
  audio: ["can_send_audios", "music"],
  document: ["can_send_documents", "documents"],
  voice: ["can_send_voice_notes", "voice notes"],
  video_note: ["can_send_video_notes", "video notes"],
  sticker: ["can_send_other_messages", "stickers"],
};

/** Throws a refusal if the bot may not send media of that kind. */
export function refuseMedia(state: TelegramState, chat: ChatRecord, kind: MediaName): void {
  const [permission, contentName] = PERMISSIONS[kind];
  refuseForbidden(state, chat, { permission, contentName });
}

/** Throws a refusal if the bot lacks that permission. */
export function refuseForbidden(
  state: TelegramState,
  chat: ChatRecord,
  { permission, contentName }: { readonly permission: PermissionName; readonly contentName: string },
): void {
  if (chat.type !== "private" && !isAllowed(chat, botIn(state, chat), permission))
    throw badRequest(`not enough rights to send ${contentName} to the chat`);
}

/** Sends a file with its caption. */
export const sendingMedia = (kind: MediaName): Method =>
  sending((request, chat) => {
    refuseMedia(request.state, chat, kind);
    return { ...captionBody(request), ...mediaBody(request, kind) };
  });
