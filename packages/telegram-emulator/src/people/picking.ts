// Chats that a person picks by a button of a reply keyboard (Bot API, KeyboardButtonRequestChat).
import type { ChatAdministratorRights, KeyboardButton } from "@grammyjs/types";
import { changeMember } from "../effects/membership.ts";
import { postService } from "../effects/posting.ts";
import { orRefuse, RefusedByTelegram } from "../refusal.ts";
import { botIn, isAdmin, memberOf, plainMember } from "../state/members.ts";
import type { ChatRecord } from "../state/records.ts";
import { isAdminRight } from "../state/rights.ts";
import type { TelegramState } from "../state/telegram-state.ts";
import { type ChatActor, nameOf } from "./chat-actor.ts";
import { say } from "./writing.ts";

/** Picks a chat that the person administers; the bot becomes an admin there with the rights that the button requests. */
export function pickChat(actor: ChatActor, picked: ChatRecord): void {
  const { state, chat, account } = actor;
  const button = account.keyboard?.keyboard.flat().find(isRequest);
  const { request_chat: wanted } = orRefuse(button, () => new RefusedByTelegram("There is no such button"));
  if ((picked.type === "channel") !== wanted.chat_is_channel) throw new RefusedByTelegram("That chat is not offered");
  if (!isAdmin(memberOf(state, picked, account.user.id)))
    throw new RefusedByTelegram(`${nameOf(actor)} is not an admin of ${picked.title}`);
  if (wanted.bot_administrator_rights) admit(actor, picked, wanted.bot_administrator_rights);
  const chat_shared = { request_id: wanted.request_id, chat_id: picked.id };
  if (account.keyboard?.one_time_keyboard) account.keyboard = undefined;
  postService(state, chat, { by: account.user.id, body: { chat_shared } });
}

type RequestButton = Extract<KeyboardButton, { readonly request_chat: unknown }>;

/** The position of a button in the reply keyboard. */
export interface Key {
  readonly row: number;
  readonly column: number;
}

/** Taps a button of the reply keyboard: one that requests a chat gets it, another one sends its text. */
export function tapKey(actor: ChatActor, { row, column }: Key, picked: ChatRecord | undefined): void {
  const { account } = actor;
  const key = orRefuse(
    account.keyboard?.keyboard[row]?.[column],
    () => new RefusedByTelegram("There is no such button"),
  );
  const kind = kindOf(key);
  if (kind === "other") throw new RefusedByTelegram("Buttons of this kind do nothing here");
  if (kind === "chat")
    pickChat(
      actor,
      orRefuse(picked, () => new RefusedByTelegram("That button asks for a chat")),
    );
  else say(actor, labelOf(key));
  if (account.keyboard?.one_time_keyboard) account.keyboard = undefined;
}

/** The action of a button of the reply keyboard: sends its text, requests a chat, or something unknown to the emulator. */
export function kindOf(key: KeyboardButton): "text" | "chat" | "other" {
  if (typeof key === "string") return "text";
  if (isRequest(key)) return "chat";
  return Object.keys(key).some((name) => name.startsWith("request_") || name === "web_app") ? "other" : "text";
}

/** The label of a button. */
export const labelOf = (key: KeyboardButton): string => (typeof key === "string" ? key : key.text);

/** The chats that the button offers: those of its kind that the person administers. */
export function offersOf(state: TelegramState, key: KeyboardButton, userId: number): readonly ChatRecord[] {
  if (!isRequest(key)) return [];
  const { chat_is_channel } = key.request_chat;
  return [...state.chats.values()].filter(
    (chat) =>
      chat.type !== "private" &&
      chat.migratedTo === undefined &&
      (chat.type === "channel") === chat_is_channel &&
      isAdmin(memberOf(state, chat, userId)),
  );
}

const isRequest = (button: KeyboardButton): button is RequestButton =>
  typeof button === "object" && "request_chat" in button;

function admit({ state, account }: ChatActor, chat: ChatRecord, asked: ChatAdministratorRights): void {
  if (isAdmin(botIn(state, chat))) return;
  const rights = Object.entries(asked).flatMap(([name, isGiven]) => (isGiven && isAdminRight(name) ? [name] : []));
  const next = { ...plainMember(state.bot.id), status: "administrator" as const, rights: new Set(rights) };
  changeMember(state, chat, { next: { ...next, promotedBy: account.user.id }, traits: { by: account.user.id } });
}
