// Creates and deletes forum topics.
import type { ForumTopic } from "@grammyjs/types";
import { deleteMessage } from "../state/messages.ts";
import type { ChatRecord, MessageBody, TopicRecord } from "../state/records.ts";
import type { TelegramState } from "../state/telegram-state.ts";
import { postService } from "./posting.ts";

/** The default color of topic icons (Bot API, createForumTopic). */
const ICON_COLOR = 7_322_096;

/** The initial properties of a topic. */
export interface TopicTraits {
  readonly by: number;
  readonly name: string;
  readonly color?: number | undefined;
  readonly emoji?: string | undefined;
}

/** Creates a topic; its id is the number of the service message about it. */
export function addTopic(state: TelegramState, chat: ChatRecord, { by, name, color, emoji }: TopicTraits): TopicRecord {
  const created = { name, icon_color: color ?? ICON_COLOR, ...(emoji ? { icon_custom_emoji_id: emoji } : {}) };
  const body = { forum_topic_created: created, is_topic_message: true } as unknown as Partial<MessageBody>;
  const opening = postService(state, chat, { by, body, opensTopic: true });
  const topic: ForumTopic = { message_thread_id: opening.id, ...created };
  const record = { id: opening.id, creatorId: by, topic, isClosed: false, isHidden: false };
  chat.topics.set(record.id, record);
  return record;
}

/** Deletes a topic with all its messages. */
export function dropTopic(state: TelegramState, chat: ChatRecord, { id }: TopicRecord): void {
  chat.topics.delete(id);
  for (const message of chat.messages.values()) {
    const isInside = message.body.is_topic_message && message.body.message_thread_id === id;
    if (isInside && !message.deletion) deleteMessage(state, message, state.bot.id);
  }
}
