// Methods about chats, updates, files and callback queries.
import type { ReactionType } from "@grammyjs/types";
import { postService } from "../effects/posting.ts";
import { badRequest, Refusal } from "../refusal.ts";
import { chatObject } from "../state/chats.ts";
import { messageIn, messageObject } from "../state/messages.ts";
import { withoutUndefined } from "../state/without-undefined.ts";
import {
  chatOf,
  groupOf,
  isSet,
  type Method,
  messageOf,
  objectOf,
  requireRight,
  shownChatOf,
  textOf,
} from "./reading.ts";
import { unreactingMethods } from "./unreacting.ts";

/** A callback query must be answered within this many seconds (Bot API server, callback queries). */
const CALLBACK_LIFETIME = 150;

const TOO_OLD = "query is too old and response timeout expired or query ID is invalid";

const answerPress: Method = (request) => {
  const { state } = request;
  const press = state.callbacks.get(textOf(request, "callback_query_id"));
  if (!press || press.isAnswered || state.now() - press.at > CALLBACK_LIFETIME * 1000) throw badRequest(TOO_OLD);
  const text = objectOf<string>(request, "text");
  if (text !== undefined && text.length > 200) throw badRequest("MESSAGE_TOO_LONG");
  press.isAnswered = true;
  press.answer({ text, alert: isSet(request, "show_alert"), url: objectOf<string>(request, "url") });
  return true;
};

const look: Method = (request) => {
  const { state } = request;
  const chat = shownChatOf(request);
  const pinned = messageIn(chat, chat.pins[0] ?? 0);
  return withoutUndefined({
    ...chatObject(state, chat),
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
    pinned_message: pinned && messageObject(state, pinned),
  });
};

const poll: Method = ({ state, params, signal }) =>
  state.updateQueue.poll(
    withoutUndefined({
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
  message.reactions.set(request.state.bot.id, objectOf<ReactionType[]>(request, "reaction") ?? []);
  return true;
};

const describe =
  (field: "title" | "description"): Method =>
  (request) => {
    const chat = groupOf(request);
    requireRight(request, chat, { right: "can_change_info", errorText: `not enough rights to change chat ${field}` });
    const text = textOf(request, field);
    if (field === "title" && text === "") throw badRequest("title must be non-empty");
    chat[field] = text;
    if (field === "title")
      postService(request.state, chat, { by: request.state.bot.id, body: { new_chat_title: text } });
    return true;
  };

export const chatMethods: Readonly<Record<string, Method>> = {
  getUpdates: poll,
  deleteWebhook: () => true,
  setWebhook: () => {
    throw new Refusal(501, "Not Implemented: the emulator delivers by long polling only");
  },
  getWebhookInfo: ({ state }) => ({
    url: "",
    has_custom_certificate: false,
    pending_update_count: state.updateQueue.pending(),
  }),
  answerCallbackQuery: answerPress,
  getChat: look,
  setMessageReaction: react,
  ...unreactingMethods,
  setChatTitle: describe("title"),
  setChatDescription: describe("description"),
  getFile: (request) => {
    const file = request.state.files.get(textOf(request, "file_id"));
    if (!file) throw badRequest("wrong file_id or the file is temporarily unavailable");
    return { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.content.length, file_path: file.path };
  },
};
