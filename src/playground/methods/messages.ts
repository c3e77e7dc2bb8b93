// Methods that send, edit, copy and delete messages.
import { post, postService } from "../effects/posting.ts";
import { badRequest } from "../refusal.ts";
import { botIn, hasRight } from "../state/members.ts";
import { deleteMessage, messageIn, messageObject } from "../state/messages.ts";
import { present } from "../state/present.ts";
import type { ChatRecord, MessageBody, StoredMessage } from "../state/records.ts";
import { seconds } from "../state/world.ts";
import { chatOf, type Method, messageOf, numberOf, objectOf, type Request } from "./reading.ts";
import { bodyOf, captionBody, keyboardOf, refuseMuteness, sending, sendingMedia, textBody } from "./sending.ts";

/** The oldest message that a bot deletes, in seconds (Bot API, deleteMessage). */
const DELETABLE_FOR = 48 * 3600;

/** Edits what the bot itself wrote; an edit that changes nothing is refused. */
const editing =
  (changesOf: (request: Request) => Partial<MessageBody>): Method =>
  (request) => {
    const { world } = request;
    const chat = chatOf(request);
    const message = messageOf(request, chat, "message to edit not found");
    if (message.authorId !== world.bot.id) throw badRequest("message can't be edited");
    const { reply_markup: _, ...kept } = message.body;
    const next = { ...kept, ...changesOf(request), ...present({ reply_markup: keyboardOf(request) }) } as MessageBody;
    if (isSame(message.body, next)) {
      throw badRequest(
        "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
      );
    }
    message.body = { ...next, edit_date: seconds(world) } as MessageBody;
    return messageObject(world, message);
  };

function isSame(a: MessageBody, b: MessageBody): boolean {
  const shown = ({ text, caption, entities, reply_markup }: MessageBody) =>
    JSON.stringify([text, caption, entities, reply_markup?.inline_keyboard]);
  return shown(a) === shown(b);
}

function remove(request: Request, chat: ChatRecord, message: StoredMessage): void {
  const { world } = request;
  const isOwn = message.authorId === world.bot.id;
  if (!isOwn && chat.type !== "private" && !hasRight(botIn(world, chat), "can_delete_messages"))
    throw badRequest("message can't be deleted");
  if (message.body.date < seconds(world) - DELETABLE_FOR) throw badRequest("message can't be deleted");
}

const deleteOne: Method = (request) => {
  const chat = chatOf(request);
  const message = messageOf(request, chat, "message to delete not found");
  remove(request, chat, message);
  deleteMessage(request.world, message, request.world.bot.id);
  return true;
};

/** Messages that are not there are passed over; one that may not be deleted stops all (Bot API, deleteMessages). */
const deleteMany: Method = (request) => {
  const chat = chatOf(request);
  const ids = objectOf<number[]>(request, "message_ids") ?? [];
  if (ids.length === 0) throw badRequest("message identifiers are not specified");
  if (ids.length > 100) throw badRequest("too many message identifiers specified");
  const messages = ids.map((id) => messageIn(chat, Number(id))).filter((message) => message !== undefined);
  for (const message of messages) remove(request, chat, message);
  for (const message of messages) deleteMessage(request.world, message, request.world.bot.id);
  return true;
};

/** Only the receiver's copy changes (Bot API, editEphemeralMessageText). */
const editEphemeral: Method = (request) => {
  const message = chatOf(request).ephemerals.get(numberOf(request, "ephemeral_message_id"));
  const isTheirs = message?.receiver.id === numberOf(request, "receiver_user_id");
  if (!message || message.isDeleted || !isTheirs) throw badRequest("message to edit not found");
  const { reply_markup: _, ...kept } = message.body;
  message.body = { ...kept, ...textBody(request), ...present({ reply_markup: keyboardOf(request) }) } as MessageBody;
  return true;
};

const deleteEphemeral: Method = (request) => {
  const message = chatOf(request).ephemerals.get(numberOf(request, "ephemeral_message_id"));
  if (!message || message.isDeleted) throw badRequest("message to delete not found");
  message.isDeleted = true;
  return true;
};

const pin: Method = (request) => {
  const chat = chatOf(request);
  if (chat.type !== "private" && !hasRight(botIn(request.world, chat), "can_pin_messages"))
    throw badRequest("not enough rights to manage pinned messages in the chat");
  const pinned = messageOf(request, chat, "message to pin not found");
  chat.pins = [pinned.id, ...chat.pins.filter((id) => id !== pinned.id)];
  postService(request.world, chat, { by: request.world.bot.id, body: {}, pinned });
  return true;
};

const unpin =
  (isAll: boolean): Method =>
  (request) => {
    const chat = chatOf(request);
    if (chat.type !== "private" && !hasRight(botIn(request.world, chat), "can_pin_messages"))
      throw badRequest("not enough rights to manage pinned messages in the chat");
    const id = objectOf<number>(request, "message_id") ?? chat.pins[0];
    chat.pins = isAll ? [] : chat.pins.filter((pinned) => pinned !== Number(id));
    return true;
  };

/** A copy is the bot's own message; a forward says where it comes from. */
const copying =
  (isForward: boolean): Method =>
  (request) => {
    const { world } = request;
    const chat = chatOf(request);
    const source = messageOf(
      request,
      chatOf(request, "from_chat_id"),
      `message to ${isForward ? "forward" : "copy"} not found`,
    );
    refuseMuteness(world, chat);
    const { reply_markup: _, forward_origin: __, ...content } = source.body;
    const origin = isForward
      ? { forward_origin: { type: "user", date: source.body.date, sender_user: source.body.from } }
      : {};
    const body = { ...content, ...bodyOf(request, chat), ...origin } as MessageBody;
    const sent = post(world, chat, { body, authorId: world.bot.id });
    return isForward ? messageObject(world, sent) : { message_id: sent.id };
  };

export const messageMethods: Readonly<Record<string, Method>> = {
  sendMessage: sending(textBody),
  sendPhoto: sendingMedia("photo"),
  sendVideo: sendingMedia("video"),
  sendAnimation: sendingMedia("animation"),
  sendAudio: sendingMedia("audio"),
  sendDocument: sendingMedia("document"),
  sendVoice: sendingMedia("voice"),
  sendVideoNote: sendingMedia("video_note"),
  sendSticker: sendingMedia("sticker"),
  editMessageText: editing(textBody),
  editMessageCaption: editing(captionBody),
  editMessageReplyMarkup: editing(() => ({})),
  deleteMessage: deleteOne,
  deleteMessages: deleteMany,
  editEphemeralMessageText: editEphemeral,
  deleteEphemeralMessage: deleteEphemeral,
  pinChatMessage: pin,
  unpinChatMessage: unpin(false),
  unpinAllChatMessages: unpin(true),
  copyMessage: copying(false),
  forwardMessage: copying(true),
  sendChatAction: (request) => {
    chatOf(request);
    return true;
  },
};
