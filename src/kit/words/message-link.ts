// Links to messages, for those who are in the chat.
import type { ChatHandle } from "../../core/chat.ts";

/** The address of a message; undefined in basic groups, whose messages have none (Telegram, message links). */
export function messageLink(
  { id, username }: Pick<ChatHandle, "id" | "username">,
  messageId: number,
): string | undefined {
  if (username !== undefined) return `https://t.me/${username}/${messageId}`;
  const [, internal] = /^-100(\d+)$/.exec(String(id)) ?? [];
  return internal === undefined ? undefined : `https://t.me/c/${internal}/${messageId}`;
}
