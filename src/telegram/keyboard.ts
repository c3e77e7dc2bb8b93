// Buttons as Telegram draws them.
import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import type { Text } from "../core/text.ts";
import type { Button, Card } from "../kit/reply.ts";

/** Chooses the words of a button, and the address of one that leads into the private chat. */
export interface Draughtsman {
  readonly label: (text: Text) => string;
  readonly address: (visit: Extract<Button, { readonly kind: "visit" }>) => string;
}

/** The inline keyboard of a card; undefined where it has no buttons. */
export function toKeyboard(buttons: Card["buttons"], by: Draughtsman): InlineKeyboardMarkup | undefined {
  if (buttons.length === 0) return undefined;
  return { inline_keyboard: buttons.map((row) => row.map((button) => drawn(button, by))) };
}

function drawn(button: Button, { label, address }: Draughtsman): InlineKeyboardButton {
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
