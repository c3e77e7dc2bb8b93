// The content and the origin that a forward takes from a message.
import type { MessageOrigin } from "@grammyjs/types";
import { MEDIA_NAMES } from "./media-names.ts";
import type { Content, StoredMessage } from "./records.ts";
import type { TelegramState } from "./telegram-state.ts";

/** The fields of a message that its author chooses. */
const CONTENT: readonly string[] = [
  ...MEDIA_NAMES,
  "text",
  "entities",
  "caption",
  "caption_entities",
  "contact",
  "location",
  "venue",
  "dice",
  "poll",
];

/** The author's content; undefined if there is none, as in service messages. */
export function contentOf({ body, isService }: StoredMessage): Content | undefined {
  const content = Object.entries(body).filter(([name]) => CONTENT.includes(name));
  return isService || content.length === 0 ? undefined : Object.fromEntries(content);
}

/** The origin that a forward names: by the kind of the author, or by a name only. */
export function originOf(state: TelegramState, { id, body, chat }: StoredMessage): MessageOrigin {
  const { date, from, sender_chat: sender } = body;
  if (body.forward_origin) return body.forward_origin;
  if (sender?.type === "channel") return { type: "channel", date, chat: sender, message_id: id };
  if (sender && sender.id === chat.id) return { type: "chat", date, sender_chat: sender };
  if (!from) return { type: "hidden_user", date, sender_user_name: "Deleted Account" };
  return state.people.get(from.id)?.hidesInForwards
    ? { type: "hidden_user", date, sender_user_name: from.first_name }
    : { type: "user", date, sender_user: from };
}
