// What the bot says of itself: names, descriptions, commands, default rights, the menu button.
import type { BotCommand, BotCommandScope, ChatAdministratorRights, MenuButton } from "@grammyjs/types";
import { badRequest } from "../refusal.ts";
import type { World } from "../state/world.ts";
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
  request.world.commands.set(listKey(request), commands);
  return true;
};

/** The words of the bot about itself, and how long they may be (Bot API, setMyName, setMyDescription, setMyShortDescription). */
type Words = "name" | "description" | "short_description";
const LONGEST: Readonly<Record<Words, number>> = { name: 64, description: 512, short_description: 120 };

const wordsKey = (words: Words, language: string): string => `${words} ${language}`;

const setWords =
  (words: Words): Method =>
  (request) => {
    const said = textOf(request, words);
    if (said.length > LONGEST[words]) throw badRequest(`bot ${words.replace("_", " ")} is too long`);
    request.world.profile.set(wordsKey(words, textOf(request, "language_code")), said);
    return true;
  };

/** In that language, else in the language of all who have none of their own. */
const getWords =
  (words: Words): Method =>
  (request) => {
    const said = (language: string) => request.world.profile.get(wordsKey(words, language)) || undefined;
    const fallback = words === "name" ? request.world.bot.first_name : "";
    return { [words]: said(textOf(request, "language_code")) ?? said("") ?? fallback };
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

const rightsFor = (request: Request): keyof World["defaultRights"] =>
  isSet(request, "for_channels") ? "channel" : "group";

const buttonKey = (request: Request): string => `menu-button ${textOf(request, "chat_id")}`;

export const profileMethods: Readonly<Record<string, Method>> = {
  getMe: ({ world }) => world.bot,
  setMyCommands: setCommands,
  getMyCommands: (request) => request.world.commands.get(listKey(request)) ?? [],
  deleteMyCommands: (request) => {
    request.world.commands.delete(listKey(request));
    return true;
  },
  setMyName: setWords("name"),
  getMyName: getWords("name"),
  setMyDescription: setWords("description"),
  getMyDescription: getWords("description"),
  setMyShortDescription: setWords("short_description"),
  getMyShortDescription: getWords("short_description"),
  setMyDefaultAdministratorRights: (request) => {
    request.world.defaultRights[rightsFor(request)] = objectOf<ChatAdministratorRights>(request, "rights");
    return true;
  },
  getMyDefaultAdministratorRights: (request) => request.world.defaultRights[rightsFor(request)] ?? NO_RIGHTS,
  setChatMenuButton: (request) => {
    const button = objectOf<MenuButton>(request, "menu_button") ?? { type: "default" };
    request.world.profile.set(buttonKey(request), JSON.stringify(button));
    return true;
  },
  getChatMenuButton: (request) => JSON.parse(request.world.profile.get(buttonKey(request)) ?? '{"type":"default"}'),
};
