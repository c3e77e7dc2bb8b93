// Methods about chats themselves, about the bot, and about presses of buttons.
import type { BotCommand, BotCommandScope, ChatAdministratorRights, ReactionType } from "grammy/types";
import { badRequest, Refusal } from "../refusal.ts";
import { chatObject } from "../state/chats.ts";
import { botIn, chatMember, hasRight } from "../state/members.ts";
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
  type Request,
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
  const chat = chatOf(request);
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

const listKey = (request: Request): string => {
  const scope = objectOf<BotCommandScope>(request, "scope") ?? { type: "default" };
  return JSON.stringify([scope, textOf(request, "language_code")]);
};

const setCommands: Method = (request) => {
  const commands = objectOf<BotCommand[]>(request, "commands") ?? [];
  if (commands.length > 100) throw badRequest("BOT_COMMANDS_TOO_MUCH");
  for (const { command, description } of commands) {
    if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest("BOT_COMMAND_INVALID");
    if (description.length < 1 || description.length > 256) throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
  }
  request.world.commands.set(listKey(request), commands);
  return true;
};

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
    chat[field] = textOf(request, field);
    return true;
  };

const invite: Method = (request) => {
  const { world } = request;
  const chat = groupOf(request);
  if (!hasRight(botIn(world, chat), "can_invite_users"))
    throw badRequest("not enough rights to manage chat invite link");
  const link = {
    invite_link: `https://t.me/+invite${world.next("invite")}`,
    creator: chatMember(world, chat, botIn(world, chat)).user,
    creates_join_request: isSet(request, "creates_join_request"),
    is_primary: false,
    is_revoked: false,
  };
  chat.invites.set(link.invite_link, link);
  return link;
};

export const chatMethods: Readonly<Record<string, Method>> = {
  getMe: ({ world }) => world.bot,
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
  setMyCommands: setCommands,
  getMyCommands: (request) => request.world.commands.get(listKey(request)) ?? [],
  deleteMyCommands: (request) => {
    request.world.commands.delete(listKey(request));
    return true;
  },
  setMyDefaultAdministratorRights: (request) => {
    const rights = objectOf<ChatAdministratorRights>(request, "rights");
    request.world.defaultRights[isSet(request, "for_channels") ? "channel" : "group"] = rights;
    return true;
  },
  setMessageReaction: react,
  deleteMessageReaction: unreact,
  setChatTitle: describe("title"),
  setChatDescription: describe("description"),
  createChatInviteLink: invite,
  getFile: (request) => {
    const file = request.world.files.get(textOf(request, "file_id"));
    if (!file) throw badRequest("wrong file_id or the file is temporarily unavailable");
    return { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.content.length, file_path: file.path };
  },
};
