// Renders buttons as Telegram's keyboards.
import type {
  ChatAdministratorRights,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from "grammy/types";
import type { Text } from "../../core/text.ts";
import type { Button, Card } from "../../kit/reply.ts";

/** Gives the label of a button, and the address of one that leads into the private chat. */
export interface ButtonRenderer {
  readonly label: (text: Text) => string;
  readonly address: (visit: Extract<Button, { readonly kind: "visit" }>) => string;
}

/** The inline keyboard of a card; undefined where it has no buttons. */
export function toKeyboard(buttons: Card["buttons"], by: ButtonRenderer): InlineKeyboardMarkup | undefined {
  if (buttons.length === 0) return undefined;
  return { inline_keyboard: buttons.map((row) => row.map((button) => rendered(button, by))) };
}

/** The right to post in a channel, and no other. */
const POSTING: ChatAdministratorRights = {
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
  can_post_messages: true,
};

/** A keyboard by which the user picks a channel in which they may post, and Telegram makes the bot an admin there (Bot API, KeyboardButtonRequestChat). */
export function toPicker(
  picker: Card["picker"],
  label: (text: Text) => string,
): ReplyKeyboardMarkup | ReplyKeyboardRemove | undefined {
  if (picker === undefined) return undefined;
  if (picker === "put-away") return { remove_keyboard: true };
  const request_chat = {
    request_id: 1,
    chat_is_channel: true,
    user_administrator_rights: POSTING,
    bot_administrator_rights: POSTING,
  };
  const keys = [[{ text: label(picker.pick), request_chat }], [{ text: label(picker.cancel) }]];
  return { keyboard: keys, resize_keyboard: true, one_time_keyboard: true };
}

function rendered(button: Button, { label, address }: ButtonRenderer): InlineKeyboardButton {
  const words = label(button.label);
  switch (button.kind) {
    case "press":
      return { text: words, callback_data: button.data };
    case "open":
      return { text: words, url: button.url };
    case "visit":
      return { text: words, url: address(button) };
  }
}
