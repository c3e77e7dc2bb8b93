// Chats that somebody picks by a button of a keyboard (Bot API, KeyboardButtonRequestChat).
import type { ChatAdministratorRights, KeyboardButton } from "@grammyjs/types";
import { changeMember } from "../effects/membership.ts";
import { postService } from "../effects/posting.ts";
import { orRefuse, RefusedByTelegram } from "../refusal.ts";
import { botIn, isAdmin, memberOf, plainMember } from "../state/members.ts";
import type { ChatRecord } from "../state/records.ts";
import { isAdminRight } from "../state/rights.ts";
import type { World } from "../state/world.ts";
import { nameOf, type Place } from "./place.ts";
import { say } from "./writing.ts";

/** Picks a chat that they administer; the bot becomes the admin there that the button asks for. */
export function pickChat(place: Place, picked: ChatRecord): void {
  const { world, chat, account } = place;
  const button = account.keyboard?.keyboard.flat().find(isRequest);
  const { request_chat: wanted } = orRefuse(button, () => new RefusedByTelegram("There is no such button"));
  if ((picked.type === "channel") !== wanted.chat_is_channel) throw new RefusedByTelegram("That chat is not offered");
  if (!isAdmin(memberOf(world, picked, account.user.id)))
    throw new RefusedByTelegram(`${nameOf(place)} is not an admin of ${picked.title}`);
  if (wanted.bot_administrator_rights) admit(place, picked, wanted.bot_administrator_rights);
  const chat_shared = { request_id: wanted.request_id, chat_id: picked.id };
  if (account.keyboard?.one_time_keyboard) account.keyboard = undefined;
  postService(world, chat, { by: account.user.id, body: { chat_shared } });
}

type RequestButton = Extract<KeyboardButton, { readonly request_chat: unknown }>;

/** Where a button stands below the field. */
export interface Key {
  readonly row: number;
  readonly column: number;
}

/** Taps a button below the field: one that asks for a chat gets it, another one writes its text. */
export function tapKey(place: Place, { row, column }: Key, picked: ChatRecord | undefined): void {
  const { account } = place;
  const key = orRefuse(
    account.keyboard?.keyboard[row]?.[column],
    () => new RefusedByTelegram("There is no such button"),
  );
  const kind = kindOf(key);
  if (kind === "other") throw new RefusedByTelegram("Buttons of this kind do nothing here");
  if (kind === "chat")
    pickChat(
      place,
      orRefuse(picked, () => new RefusedByTelegram("That button asks for a chat")),
    );
  else say(place, labelOf(key));
  if (account.keyboard?.one_time_keyboard) account.keyboard = undefined;
}

/** What a button below the field does: writes its text, asks for a chat, or something that the emulator does not know. */
export function kindOf(key: KeyboardButton): "text" | "chat" | "other" {
  if (typeof key === "string") return "text";
  if (isRequest(key)) return "chat";
  return Object.keys(key).some((name) => name.startsWith("request_") || name === "web_app") ? "other" : "text";
}

/** What stands on a button. */
export const labelOf = (key: KeyboardButton): string => (typeof key === "string" ? key : key.text);

/** The chats that the button offers somebody: those of its kind which they administer. */
export function offersOf(world: World, key: KeyboardButton, userId: number): readonly ChatRecord[] {
  if (!isRequest(key)) return [];
  const { chat_is_channel } = key.request_chat;
  return [...world.chats.values()].filter(
    (chat) =>
      chat.type !== "private" &&
      chat.migratedTo === undefined &&
      (chat.type === "channel") === chat_is_channel &&
      isAdmin(memberOf(world, chat, userId)),
  );
}

const isRequest = (button: KeyboardButton): button is RequestButton =>
  typeof button === "object" && "request_chat" in button;

function admit({ world, account }: Place, chat: ChatRecord, asked: ChatAdministratorRights): void {
  if (isAdmin(botIn(world, chat))) return;
  const rights = Object.entries(asked).flatMap(([name, isGiven]) => (isGiven && isAdminRight(name) ? [name] : []));
  const next = { ...plainMember(world.bot.id), status: "administrator" as const, rights: new Set(rights) };
  changeMember(world, chat, { next: { ...next, promotedBy: account.user.id }, traits: { by: account.user.id } });
}
