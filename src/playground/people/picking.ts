// Chats that somebody picks by a button of a keyboard (Bot API, KeyboardButtonRequestChat).
import type { ChatAdministratorRights, KeyboardButton } from "grammy/types";
import { changeMember } from "../effects/membership.ts";
import { postService } from "../effects/posting.ts";
import { orRefuse, RefusedByTelegram } from "../refusal.ts";
import { botIn, isAdmin, memberOf, plainMember } from "../state/members.ts";
import type { ChatRecord } from "../state/records.ts";
import { isAdminRight } from "../state/rights.ts";
import { nameOf, type Place } from "./place.ts";

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

const isRequest = (button: KeyboardButton): button is RequestButton =>
  typeof button === "object" && "request_chat" in button;

function admit({ world, account }: Place, chat: ChatRecord, asked: ChatAdministratorRights): void {
  if (isAdmin(botIn(world, chat))) return;
  const rights = Object.entries(asked).flatMap(([name, isGiven]) => (isGiven && isAdminRight(name) ? [name] : []));
  const next = { ...plainMember(world.bot.id), status: "administrator" as const, rights: new Set(rights) };
  changeMember(world, chat, { next: { ...next, promotedBy: account.user.id }, traits: { by: account.user.id } });
}
