// Methods that send, edit, copy, pin and delete messages.
import { postService } from "../effects/posting.ts";
import { badRequest } from "../refusal.ts";
import { botIn, hasRight } from "../state/members.ts";
import type { ChatRecord } from "../state/records.ts";
import { sendAlbum } from "./albums.ts";
import { textBody } from "./content.ts";
import { copyingMethods } from "./copying.ts";
import { deletingMethods } from "./deleting.ts";
import { editingMethods } from "./editing.ts";
import { otherContentMethods } from "./other-content.ts";
import { chatOf, type Method, messageOf, objectOf, type Request } from "./reading.ts";
import { sending, sendingMedia } from "./sending.ts";

/** A chat where the bot may pin messages. */
function pinnable(request: Request): ChatRecord {
  const chat = chatOf(request);
  if (chat.type !== "private" && !hasRight(botIn(request.state, chat), "can_pin_messages"))
    throw badRequest("not enough rights to manage pinned messages in the chat");
  return chat;
}

const pin: Method = (request) => {
  const chat = pinnable(request);
  const pinned = messageOf(request, chat, "message to pin not found");
  chat.pins = [pinned.id, ...chat.pins.filter((id) => id !== pinned.id)];
  postService(request.state, chat, { by: request.state.bot.id, body: {}, pinned });
  return true;
};

const unpin: Method = (request) => {
  const chat = pinnable(request);
  const id = objectOf<number>(request, "message_id") ?? chat.pins[0];
  if (id === undefined || !chat.pins.includes(id)) throw badRequest("message to unpin not found");
  chat.pins = chat.pins.filter((pinned) => pinned !== id);
  return true;
};

export const messageMethods: Readonly<Record<string, Method>> = {
  ...editingMethods,
  ...deletingMethods,
  ...copyingMethods,
  ...otherContentMethods,
  sendMessage: sending(textBody),
  sendPhoto: sendingMedia("photo"),
  sendVideo: sendingMedia("video"),
  sendAnimation: sendingMedia("animation"),
  sendAudio: sendingMedia("audio"),
  sendDocument: sendingMedia("document"),
  sendVoice: sendingMedia("voice"),
  sendVideoNote: sendingMedia("video_note"),
  sendSticker: sendingMedia("sticker"),
  sendMediaGroup: sendAlbum,
  pinChatMessage: pin,
  unpinChatMessage: unpin,
  unpinAllChatMessages: (request) => {
    pinnable(request).pins = [];
    return true;
  },
  sendChatAction: (request) => {
    chatOf(request);
    return true;
  },
};
