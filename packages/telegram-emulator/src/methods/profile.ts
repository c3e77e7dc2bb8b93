// The bot's profile: names, descriptions, commands, default rights, the menu button.
import type { BotCommand, BotCommandScope, ChatAdministratorRights, MenuButton } from "@grammyjs/types";
import { badRequest } from "../refusal.ts";
import type { TelegramState } from "../state/telegram-state.ts";
import { isSet, type Method, objectOf, type Request, textOf } from "./reading.ts";

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
  request.state.commands.set(listKey(request), commands);
  return true;
};

/** The texts of the bot's profile and their maximum lengths (Bot API, setMyName, setMyDescription, setMyShortDescription). */
type ProfileText = "name" | "description" | "short_description";
const LONGEST: Readonly<Record<ProfileText, number>> = { name: 64, description: 512, short_description: 120 };

const profileKey = (kind: ProfileText, language: string): string => `${kind} ${language}`;

const setProfileText =
  (kind: ProfileText): Method =>
  (request) => {
    const text = textOf(request, kind);
    if (text.length > LONGEST[kind]) throw badRequest(`bot ${kind.replace("_", " ")} is too long`);
    request.state.profile.set(profileKey(kind, textOf(request, "language_code")), text);
    return true;
  };

/** The text in that language, or the one without a language. */
const getProfileText =
  (kind: ProfileText): Method =>
  (request) => {
    const text = (language: string) => request.state.profile.get(profileKey(kind, language)) || undefined;
    const fallback = kind === "name" ? request.state.bot.first_name : "";
    return { [kind]: text(textOf(request, "language_code")) ?? text("") ?? fallback };
  };

const NO_RIGHTS = {
  is_anonymous: false,
  can_manage_chat: false,
  can_delete_messages: false,
  can_manage_video_chats: false,
  can_restrict_members: false,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: false,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_send_welcome_messages: false,
};

const rightsFor = (request: Request): keyof TelegramState["defaultRights"] =>
  isSet(request, "for_channels") ? "channel" : "group";

const buttonKey = (request: Request): string => `menu-button ${textOf(request, "chat_id")}`;

export const profileMethods: Readonly<Record<string, Method>> = {
  getMe: ({ state }) => state.bot,
  setMyCommands: setCommands,
  getMyCommands: (request) => request.state.commands.get(listKey(request)) ?? [],
  deleteMyCommands: (request) => {
    request.state.commands.delete(listKey(request));
    return true;
  },
  setMyName: setProfileText("name"),
  getMyName: getProfileText("name"),
  setMyDescription: setProfileText("description"),
  getMyDescription: getProfileText("description"),
  setMyShortDescription: setProfileText("short_description"),
  getMyShortDescription: getProfileText("short_description"),
  setMyDefaultAdministratorRights: (request) => {
    request.state.defaultRights[rightsFor(request)] = objectOf<ChatAdministratorRights>(request, "rights");
    return true;
  },
  getMyDefaultAdministratorRights: (request) => request.state.defaultRights[rightsFor(request)] ?? NO_RIGHTS,
  setChatMenuButton: (request) => {
    const button = objectOf<MenuButton>(request, "menu_button") ?? { type: "default" };
    request.state.profile.set(buttonKey(request), JSON.stringify(button));
    return true;
  },
  getChatMenuButton: (request) => JSON.parse(request.state.profile.get(buttonKey(request)) ?? '{"type":"default"}'),
};
