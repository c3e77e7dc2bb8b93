// The texts of service messages.
import type { MessageBody, StoredMessage } from "telegram-emulator/state/records";
import type { TelegramState } from "telegram-emulator/state/telegram-state";
import { nameOf } from "./people.ts";

/** The text of a service message; undefined for other messages. */
export function serviceLine(
  state: TelegramState,
  { body, isService, authorId, pinned }: StoredMessage,
): string | undefined {
  if (!isService) return undefined;
  const actor = nameOf(state.people.get(authorId ?? 0)?.user ?? body.from);
  if (pinned) return `${actor} pinned a message`;
  return membership(body, actor) ?? topic(body, actor) ?? chatChange(body, actor) ?? "Something changed in this chat";
}

function membership(
  { new_chat_members: come, left_chat_member: gone, from }: MessageBody,
  actor: string,
): string | undefined {
  if (come) {
    const names = come.map(nameOf).join(", ");
    return come.some(({ id }) => id === from?.id) ? `${names} joined the group` : `${actor} added ${names}`;
  }
  if (gone) return gone.id === from?.id ? `${nameOf(gone)} left the group` : `${actor} removed ${nameOf(gone)}`;
  return undefined;
}

function topic(body: MessageBody, actor: string): string | undefined {
  if (body.forum_topic_created) return `${actor} opened the topic “${body.forum_topic_created.name}”`;
  if (body.forum_topic_edited) return `${actor} changed the topic`;
  if (body.forum_topic_closed) return `${actor} closed the topic`;
  if (body.forum_topic_reopened) return `${actor} opened the topic again`;
  if (body.general_forum_topic_hidden) return `${actor} hid the topic General`;
  if (body.general_forum_topic_unhidden) return `${actor} shows the topic General again`;
  return undefined;
}

function chatChange(body: MessageBody, actor: string): string | undefined {
  if (body.migrate_to_chat_id) return "The group became a supergroup";
  if (body.migrate_from_chat_id) return "This supergroup was a group before";
  if (body.new_chat_title) return `${actor} named the group “${body.new_chat_title}”`;
  if (body.new_chat_photo) return `${actor} changed the group's picture`;
  if (body.delete_chat_photo) return `${actor} removed the group's picture`;
  return undefined;
}
