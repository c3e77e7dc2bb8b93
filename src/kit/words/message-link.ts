// Links to messages, for those who are in the chat.
import type { ChatHandle } from "../../core/chat.ts";
import type { TextValue } from "../../core/text.ts";

/** The address of a message; undefined in basic groups, whose messages have none (Telegram, message links). */
export function messageLink(
  { id, username }: Pick<ChatHandle, "id" | "username">,
  messageId: number,
): string | undefined {
  if (username !== undefined) return `https://t.me/${username}/${messageId}`;
  const [, internal] = /^-100(\d+)$/.exec(String(id)) ?? [];
  return internal === undefined ? undefined : `https://t.me/c/${internal}/${messageId}`;
}

/** The number of the message, as a link where the chat has links. */
export function linkedNumber(chat: Pick<ChatHandle, "id" | "username">, id: number): TextValue {
  const url = messageLink(chat, id);
  return url === undefined ? String(id) : { kind: "link", label: String(id), url };
}
