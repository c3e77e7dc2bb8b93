// Messages of people without a file: polls, places, contacts, dice.
import { newPoll } from "../state/polls.ts";
import type { Content } from "../state/records.ts";
import type { PermissionName } from "../state/rights.ts";
import type { TelegramState } from "../state/telegram-state.ts";

export type Card =
  | { readonly kind: "poll"; readonly question: string; readonly options: readonly string[] }
  | { readonly kind: "location"; readonly latitude: number; readonly longitude: number }
  | { readonly kind: "contact"; readonly name: string; readonly phone: string }
  /** Without a value it is random, from 1 to 6. */
  | { readonly kind: "dice"; readonly value?: number };

/** The content of the message. */
export function cardContent(state: TelegramState, card: Card): Content {
  switch (card.kind) {
    case "poll":
      return { poll: newPoll(state, card) };
    case "location":
      return { location: { latitude: card.latitude, longitude: card.longitude } };
    case "contact":
      return { contact: { first_name: card.name, phone_number: card.phone } };
    case "dice":
      return { dice: { emoji: "🎲", value: card.value ?? 1 + Math.floor(Math.random() * 6) } };
  }
}

/** Places and contacts go with text; dice go with stickers (Bot API, ChatPermissions; TDLib, message content). */
export function permissionFor(kind: Card["kind"]): PermissionName {
  if (kind === "poll") return "can_send_polls";
  return kind === "dice" ? "can_send_other_messages" : "can_send_messages";
}
