// The author of a message as readers see it.

import { memberOf } from "telegram-emulator/state/members";
import type { ChatRecord, MessageBody } from "telegram-emulator/state/records";
import type { TelegramState } from "telegram-emulator/state/telegram-state";
import type { AuthorView } from "../protocol/messages.ts";
import { nameOf } from "./people.ts";

/** The person, or the channel or group that they send as. */
export function authorOf(state: TelegramState, chat: ChatRecord, { body }: { readonly body: MessageBody }): AuthorView {
  const { from, sender_chat: sender } = body;
  if (sender) return inTheNameOf(chat, sender);
  const user = state.people.get(from?.id ?? chat.id)?.user ?? from;
  if (!user) return inTheNameOf(chat, chat);
  return {
    kind: user.is_bot ? "bot" : "person",
    id: user.id,
    name: nameOf(user),
    title: titleOf(state, chat, user.id),
  };
}

function inTheNameOf(
  chat: ChatRecord,
  { id, title = "" }: { readonly id: number; readonly title?: string | undefined },
): AuthorView {
  const isGroup = id === chat.id && chat.type !== "channel";
  return { kind: isGroup ? "group" : "channel", id, name: title, title: undefined };
}

/** The title that the chat shows beside an admin's name. */
function titleOf(state: TelegramState, chat: ChatRecord, id: number): string | undefined {
  if (chat.type === "private" || chat.type === "channel") return undefined;
  const { status, title } = memberOf(state, chat, id);
  if (status === "creator") return title ?? "owner";
  return status === "administrator" ? (title ?? "admin") : undefined;
}
