// Methods about chats themselves, updates, files and presses of buttons.
import type { ReactionType } from "@grammyjs/types";
import { postService } from "../effects/posting.ts";
import { badRequest, Refusal } from "../refusal.ts";
import { chatObject } from "../state/chats.ts";
import { messageIn, messageObject } from "../state/messages.ts";
import { present } from "../state/present.ts";
import {
  chatOf,
  groupOf,
  isSet,
  type Method,
  messageOf,
  needRight,
  numberOf,
  objectOf,
  shownChatOf,
  textOf,
} from "./reading.ts";

/** A press must be answered within this many seconds (Bot API server, callback queries). */
const PRESS_LIFE = 150;

const TOO_OLD = "query is too old and response timeout expired or query ID is invalid";

const answerPress: Method = (request) => {
  const { world } = request;
  const press = world.callbacks.get(textOf(request, "callback_query_id"));
  if (!press || press.isAnswered || world.now() - press.at > PRESS_LIFE * 1000) throw badRequest(TOO_OLD);
  const text = objectOf<string>(request, "text");
  if (text !== undefined && text.length > 200) throw badRequest("MESSAGE_TOO_LONG");
  press.isAnswered = true;
  press.answer({ text, alert: isSet(request, "show_alert"), url: objectOf<string>(request, "url") });
  return true;
};

const look: Method = (request) => {
  const { world } = request;
  const chat = shownChatOf(request);
  const pinned = messageIn(chat, chat.pins[0] ?? 0);
  return present({
    ...chatObject(world, chat),
    accent_color_id: 1,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
    description: chat.description,
    permissions: chat.type === "group" || chat.type === "supergroup" ? chat.permissions : undefined,
    linked_chat_id: chat.linkedId,
    join_by_request: chat.joinsByRequest ? (true as const) : undefined,
    invite_link: chat.primaryInvite,
    pinned_message: pinned && messageObject(world, pinned),
  });
};

const poll: Method = ({ world, params, signal }) =>
  world.delivery.poll(
    present({
      offset: params["offset"] as number | undefined,
      limit: params["limit"] as number | undefined,
      timeout: params["timeout"] as number | undefined,
      allowed: params["allowed_updates"] as string[] | undefined,
    }),
    signal,
  );

const react: Method = (request) => {
  const chat = chatOf(request);
  const message = messageOf(request, chat, "message to react not found");
  message.reactions.set(request.world.bot.id, objectOf<ReactionType[]>(request, "reaction") ?? []);
  return true;
};

const unreact: Method = (request) => {
  const chat = groupOf(request);
  needRight(request, chat, { right: "can_delete_messages", words: "not enough rights" });
  const message = messageOf(request, chat, "message to react not found");
  message.reactions.delete(numberOf(request, "user_id") || numberOf(request, "actor_chat_id"));
  return true;
};

const describe =
  (field: "title" | "description"): Method =>
  (request) => {
    const chat = groupOf(request);
    needRight(request, chat, { right: "can_change_info", words: `not enough rights to change chat ${field}` });
    const words = textOf(request, field);
    if (field === "title" && words === "") throw badRequest("title must be non-empty");
    chat[field] = words;
    if (field === "title")
      postService(request.world, chat, { by: request.world.bot.id, body: { new_chat_title: words } });
    return true;
  };

export const chatMethods: Readonly<Record<string, Method>> = {
  getUpdates: poll,
  deleteWebhook: () => true,
  setWebhook: () => {
    throw new Refusal(501, "Not Implemented: the emulator delivers by long polling only");
  },
  getWebhookInfo: ({ world }) => ({
    url: "",
    has_custom_certificate: false,
    pending_update_count: world.delivery.pending(),
  }),
  answerCallbackQuery: answerPress,
  getChat: look,
  setMessageReaction: react,
  deleteMessageReaction: unreact,
  setChatTitle: describe("title"),
  setChatDescription: describe("description"),
  getFile: (request) => {
    const file = request.world.files.get(textOf(request, "file_id"));
    if (!file) throw badRequest("wrong file_id or the file is temporarily unavailable");
    return { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.content.length, file_path: file.path };
  },
};
