// What a forward takes along of a message: its content, and where it comes from.
import type { MessageOrigin } from "@grammyjs/types";
import { MEDIA_NAMES } from "./media-names.ts";
import type { Content, StoredMessage } from "./records.ts";
import type { World } from "./world.ts";

/** The parts of a message that its author chose. */
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

/** What the author chose; undefined where there is nothing to pass on, as in lines of the chat's history. */
export function contentOf({ body, isService }: StoredMessage): Content | undefined {
  const content = Object.entries(body).filter(([name]) => CONTENT.includes(name));
  return isService || content.length === 0 ? undefined : Object.fromEntries(content);
}

/** Where a forward of the message says that it comes from: by the kind of its author, or only by a name. */
export function originOf(world: World, { id, body, chat }: StoredMessage): MessageOrigin {
  const { date, from, sender_chat: sender } = body;
  if (body.forward_origin) return body.forward_origin;
  if (sender?.type === "channel") return { type: "channel", date, chat: sender, message_id: id };
  if (sender && sender.id === chat.id) return { type: "chat", date, sender_chat: sender };
  if (!from) return { type: "hidden_user", date, sender_user_name: "Deleted Account" };
  return world.people.get(from.id)?.hidesInForwards
    ? { type: "hidden_user", date, sender_user_name: from.first_name }
    : { type: "user", date, sender_user: from };
}
