// The fields of a raw update that matter before it is translated: its kind, its queue, its time.
import type { Update } from "grammy/types";
import { fromUnix, type Instant } from "../../core/time.ts";
import type { Arrival } from "../../kit/ports/delivery/inbox.ts";

/** The field of an update besides its id (Bot API, Update: at most one of the optional fields is present). */
export const kindOf = (update: Update): string => Object.keys(update).find((key) => key !== "update_id") ?? "unknown";

/** The moment of the update by Telegram's clock: of an edit that of the edit; presses have none. */
export function timeOf({
  message,
  edited_message: edited,
  chat_member: member,
  chat_join_request: request,
}: Update): Instant | undefined {
  const date = message?.date ?? edited?.edit_date ?? member?.date ?? request?.date;
  return date === undefined ? undefined : fromUnix(date);
}

/** The update as the inbox and the shared queue keep it. */
export const toArrival = (update: Update): Arrival => ({
  id: update.update_id,
  queue: queueOf(update),
  payload: JSON.stringify(update),
});

/** The chat of an update; without a chat its user; updates without either have a queue of their own. */
export function queueOf(update: Update): number {
  const message = update.message ?? update.edited_message ?? update.channel_post ?? update.edited_channel_post;
  const about = message ?? update.callback_query?.message ?? update.chat_member ?? update.my_chat_member;
  const elsewhere = about ?? update.chat_join_request ?? update.message_reaction;
  return elsewhere?.chat.id ?? (update.callback_query ?? update.inline_query)?.from.id ?? update.update_id;
}
