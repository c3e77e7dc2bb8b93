// Buttons as Telegram draws them.
import type { InlineKeyboardMarkup } from "grammy/types";
import type { Text } from "../core/text.ts";
import type { Card } from "../kit/reply.ts";

/** The inline keyboard of a card; undefined where it has no buttons. */
export function toKeyboard(buttons: Card["buttons"], label: (text: Text) => string): InlineKeyboardMarkup | undefined {
  if (buttons.length === 0) return undefined;
  return {
    inline_keyboard: buttons.map((row) =>
      row.map((button) =>
        button.kind === "open"
          ? { text: label(button.label), url: button.url }
          : { text: label(button.label), callback_data: button.data },
      ),
    ),
  };
}
