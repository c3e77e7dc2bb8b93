// Forum topics: created, renamed, closed, reopened, hidden, deleted.
import { postService } from "../effects/posting.ts";
import { addTopic, dropTopic } from "../effects/topics.ts";
import { badRequest, orRefuse } from "../refusal.ts";
import { botIn, hasRight } from "../state/members.ts";
import { messageIn } from "../state/messages.ts";
import type { ChatRecord, GeneralTopic, MessageBody, TopicRecord } from "../state/records.ts";
import { chatOf, type Method, numberOf, objectOf, type Request, requireRight, textOf } from "./reading.ts";

const LONGEST_NAME = 128;
const ERROR_TEXTS = {
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

/** A topic that the bot may manage: as an admin with the right, or as its creator. */
function managed(request: Request, errorText: string): { readonly chat: ChatRecord; readonly record: TopicRecord } {
  const chat = forumOf(request);
  const record = topicOf(request, chat);
  const isOwn = record.creatorId === request.state.bot.id;
  if (!isOwn) requireRight(request, chat, { right: "can_manage_topics", errorText });
  return { chat, record };
}

function managedGeneral(request: Request, errorText: string): ChatRecord {
  const chat = forumOf(request);
  requireRight(request, chat, { right: "can_manage_topics", errorText });
  return chat;
}

/** Posts the change in the topic; General has no id. */
function announceChange({ state }: Request, chat: ChatRecord, { topic, body }: { topic?: number; body: object }): void {
  const topicFields = topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true };
  postService(state, chat, { by: state.bot.id, body: { ...body, ...topicFields } as Partial<MessageBody> });
}

function nameOf(request: Request): string {
  const name = textOf(request, "name").trim().slice(0, LONGEST_NAME);
  if (name === "") throw badRequest("title must be non-empty");
  return name;
}

const create: Method = (request) => {
  const chat = forumOf(request);
  requireRight(request, chat, { right: "can_manage_topics", errorText: ERROR_TEXTS.create });
  return addTopic(request.state, chat, {
    by: request.state.bot.id,
    name: nameOf(request),
    color: objectOf<number>(request, "icon_color"),
    emoji: objectOf<string>(request, "icon_custom_emoji_id"),
  }).topic;
};

const edit: Method = (request) => {
  const { chat, record } = managed(request, ERROR_TEXTS.edit);
  const name = textOf(request, "name") === "" ? record.topic.name : nameOf(request);
  const emoji = objectOf<string>(request, "icon_custom_emoji_id") ?? record.topic.icon_custom_emoji_id ?? "";
  const { icon_custom_emoji_id: former = "", ...topic } = record.topic;
  if (name === topic.name && emoji === former) throw badRequest("TOPIC_NOT_MODIFIED");
  record.topic = { ...topic, name, ...(emoji === "" ? {} : { icon_custom_emoji_id: emoji }) };
  announceChange(request, chat, { topic: record.id, body: { forum_topic_edited: { name } } });
  return true;
};

const toggle =
  (isClosed: boolean): Method =>
  (request) => {
    const { chat, record } = managed(request, ERROR_TEXTS.toggle);
    if (record.isClosed === isClosed) throw badRequest("TOPIC_NOT_MODIFIED");
    record.isClosed = isClosed;
    announceChange(request, chat, {
      topic: record.id,
      body: isClosed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} },
    });
    return true;
  };

const remove: Method = (request) => {
  const chat = forumOf(request);
  const record = topicOf(request, chat);
  requireRight(request, chat, { right: "can_delete_messages", errorText: ERROR_TEXTS.delete });
  dropTopic(request.state, chat, record);
  return true;
};

/** Changes General and posts the change; throws a refusal if nothing changes. */
const changing =
  (changeOf: (request: Request) => { readonly change: Partial<GeneralTopic>; readonly body: object }): Method =>
  (request) => {
    const { change, body } = changeOf(request);
    const chat = managedGeneral(request, "name" in change ? ERROR_TEXTS.edit : ERROR_TEXTS.toggle);
    const next = { ...chat.general, ...change };
    if (JSON.stringify(next) === JSON.stringify(chat.general)) throw badRequest("TOPIC_NOT_MODIFIED");
    chat.general = next;
    announceChange(request, chat, { body });
    return true;
  };

const unpin =
  (isGeneral: boolean): Method =>
  (request) => {
    const chat = forumOf(request);
    const topic = isGeneral ? undefined : topicOf(request, chat).id;
    if (!hasRight(botIn(request.state, chat), "can_pin_messages")) throw badRequest(ERROR_TEXTS.unpin);
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
