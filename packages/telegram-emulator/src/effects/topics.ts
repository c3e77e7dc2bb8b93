// Topics of forums come to be and go.
import type { ForumTopic } from "@grammyjs/types";
import { deleteMessage } from "../state/messages.ts";
import type { ChatRecord, MessageBody, TopicRecord } from "../state/records.ts";
import type { World } from "../state/world.ts";
import { postService } from "./posting.ts";

/** The color that icons of topics have unless another is asked for (Bot API, createForumTopic). */
const ICON_COLOR = 7_322_096;

/** What a topic begins with. */
export interface TopicTraits {
  readonly by: number;
  readonly name: string;
  readonly color?: number | undefined;
  readonly emoji?: string | undefined;
}

/** Opens a topic; the message that says so gives it its id. */
export function addTopic(world: World, chat: ChatRecord, { by, name, color, emoji }: TopicTraits): TopicRecord {
  const created = { name, icon_color: color ?? ICON_COLOR, ...(emoji ? { icon_custom_emoji_id: emoji } : {}) };
  const body = { forum_topic_created: created, is_topic_message: true } as unknown as Partial<MessageBody>;
  const opening = postService(world, chat, { by, body, opensTopic: true });
  const topic: ForumTopic = { message_thread_id: opening.id, ...created };
  const record = { id: opening.id, creatorId: by, topic, isClosed: false, isHidden: false };
  chat.topics.set(record.id, record);
  return record;
}

/** Takes a topic away, with all that was written in it. */
export function dropTopic(world: World, chat: ChatRecord, { id }: TopicRecord): void {
  chat.topics.delete(id);
  for (const message of chat.messages.values()) {
    const isInside = message.body.is_topic_message && message.body.message_thread_id === id;
    if (isInside && !message.deletion) deleteMessage(world, message, world.bot.id);
  }
}
