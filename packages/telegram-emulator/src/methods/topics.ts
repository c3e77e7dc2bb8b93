// Topics of forums: opened, renamed, closed, opened again, hidden, deleted.
import { postService } from "../effects/posting.ts";
import { addTopic, dropTopic } from "../effects/topics.ts";
import { badRequest, orRefuse } from "../refusal.ts";
import { botIn, hasRight } from "../state/members.ts";
import { messageIn } from "../state/messages.ts";
import type { ChatRecord, GeneralTopic, MessageBody, TopicRecord } from "../state/records.ts";
import { chatOf, type Method, needRight, numberOf, objectOf, type Request, textOf } from "./reading.ts";

const LONGEST_NAME = 128;
const WORDS = {
  create: "not enough rights to create a topic",
  edit: "not enough rights to edit the topic",
  toggle: "not enough rights to close or open the topic",
  delete: "not enough rights to delete the topic",
  unpin: "not enough rights to unpin all topic messages",
} as const;

function forumOf(request: Request): ChatRecord {
  const chat = chatOf(request);
  if (!chat.isForum) throw badRequest("the chat is not a forum");
  return chat;
}

const topicOf = (request: Request, chat: ChatRecord): TopicRecord =>
  orRefuse(chat.topics.get(numberOf(request, "message_thread_id")), () => badRequest("TOPIC_ID_INVALID"));

/** Admins of topics, and whoever opened this one. */
function managed(request: Request, words: string): { readonly chat: ChatRecord; readonly record: TopicRecord } {
  const chat = forumOf(request);
  const record = topicOf(request, chat);
  const isOwn = record.creatorId === request.world.bot.id;
  if (!isOwn) needRight(request, chat, { right: "can_manage_topics", words });
  return { chat, record };
}

function managedGeneral(request: Request, words: string): ChatRecord {
  const chat = forumOf(request);
  needRight(request, chat, { right: "can_manage_topics", words });
  return chat;
}

/** Says in the topic what became of it; General is named by no id. */
function tell({ world }: Request, chat: ChatRecord, { topic, body }: { topic?: number; body: object }): void {
  const place = topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true };
  postService(world, chat, { by: world.bot.id, body: { ...body, ...place } as Partial<MessageBody> });
}

function nameOf(request: Request): string {
  const name = textOf(request, "name").trim().slice(0, LONGEST_NAME);
  if (name === "") throw badRequest("title must be non-empty");
  return name;
}

const create: Method = (request) => {
  const chat = forumOf(request);
  needRight(request, chat, { right: "can_manage_topics", words: WORDS.create });
  return addTopic(request.world, chat, {
    by: request.world.bot.id,
    name: nameOf(request),
    color: objectOf<number>(request, "icon_color"),
    emoji: objectOf<string>(request, "icon_custom_emoji_id"),
  }).topic;
};

const edit: Method = (request) => {
  const { chat, record } = managed(request, WORDS.edit);
  const name = textOf(request, "name") === "" ? record.topic.name : nameOf(request);
  const emoji = objectOf<string>(request, "icon_custom_emoji_id") ?? record.topic.icon_custom_emoji_id ?? "";
  const { icon_custom_emoji_id: former = "", ...topic } = record.topic;
  if (name === topic.name && emoji === former) throw badRequest("TOPIC_NOT_MODIFIED");
  record.topic = { ...topic, name, ...(emoji === "" ? {} : { icon_custom_emoji_id: emoji }) };
  tell(request, chat, { topic: record.id, body: { forum_topic_edited: { name } } });
  return true;
};

const toggle =
  (isClosed: boolean): Method =>
  (request) => {
    const { chat, record } = managed(request, WORDS.toggle);
    if (record.isClosed === isClosed) throw badRequest("TOPIC_NOT_MODIFIED");
    record.isClosed = isClosed;
    tell(request, chat, {
      topic: record.id,
      body: isClosed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} },
    });
    return true;
  };

const remove: Method = (request) => {
  const chat = forumOf(request);
  const record = topicOf(request, chat);
  needRight(request, chat, { right: "can_delete_messages", words: WORDS.delete });
  dropTopic(request.world, chat, record);
  return true;
};

/** Changes General, and says so; refuses what changes nothing. */
const changing =
  (changeOf: (request: Request) => { readonly change: Partial<GeneralTopic>; readonly body: object }): Method =>
  (request) => {
    const { change, body } = changeOf(request);
    const chat = managedGeneral(request, "name" in change ? WORDS.edit : WORDS.toggle);
    const next = { ...chat.general, ...change };
    if (JSON.stringify(next) === JSON.stringify(chat.general)) throw badRequest("TOPIC_NOT_MODIFIED");
    chat.general = next;
    tell(request, chat, { body });
    return true;
  };

const unpin =
  (isGeneral: boolean): Method =>
  (request) => {
    const chat = forumOf(request);
    const topic = isGeneral ? undefined : topicOf(request, chat).id;
    if (!hasRight(botIn(request.world, chat), "can_pin_messages")) throw badRequest(WORDS.unpin);
    chat.pins = chat.pins.filter((id) => messageIn(chat, id)?.body.message_thread_id !== topic);
    return true;
  };

export const topicMethods: Readonly<Record<string, Method>> = {
  getForumTopicIconStickers: () => [],
  createForumTopic: create,
  editForumTopic: edit,
  closeForumTopic: toggle(true),
  reopenForumTopic: toggle(false),
  deleteForumTopic: remove,
  unpinAllForumTopicMessages: unpin(false),
  unpinAllGeneralForumTopicMessages: unpin(true),
  editGeneralForumTopic: changing((request) => ({
    change: { name: nameOf(request) },
    body: { forum_topic_edited: { name: nameOf(request) } },
  })),
  closeGeneralForumTopic: changing(() => ({ change: { isClosed: true }, body: { forum_topic_closed: {} } })),
  reopenGeneralForumTopic: changing(() => ({
    change: { isClosed: false, isHidden: false },
    body: { forum_topic_reopened: {} },
  })),
  hideGeneralForumTopic: changing(() => ({
    change: { isClosed: true, isHidden: true },
    body: { general_forum_topic_hidden: {} },
  })),
  unhideGeneralForumTopic: changing(() => ({
    change: { isHidden: false },
    body: { general_forum_topic_unhidden: {} },
  })),
};
