// The messages of a range: those of the topic, or of the comments, in which the command was sent.

import { answered } from "../../kit/parsing/targets.ts";
import type { SeenStore } from "../../kit/ports/people/seen.ts";
import type { Call } from "../../kit/scope.ts";
import { idsOf, type MessageRange } from "./range.ts";

export type TopicLookup = Pick<SeenStore, "topicOf" | "inTopic" | "openings">;

type CommandPosition = Pick<Call<unknown, unknown>, "chat" | "message" | "repliedTo">;

/**
 * The ids of the messages in a range, rising. Outside of topics: all ids between both ends, except posts of the linked
 * channel, which open comments. In a topic: the messages known to belong to it, either the latest or those from the message
 * replied to on. Messages seen before topics were stored are left out.
 */
export async function messagesIn(
  topics: TopicLookup,
  call: CommandPosition,
  range: MessageRange,
): Promise<readonly number[]> {
  const { chat, message } = call;
  const topic = await topicOfCommand(topics, call);
  if (topic === undefined) {
    const openings = new Set(await topics.openings(chat.id, range));
    return idsOf(range).filter((id) => !openings.has(id));
  }
  const count = range.to - range.from + 1;
  if (range.isBounded) return topics.inTopic(chat.id, topic, range);
  const isFromStart = answered(call) !== undefined;
  const searched = { from: isFromStart ? range.from : 1, to: message.id - 1 };
  const known = await topics.inTopic(chat.id, topic, searched);
  return isFromStart ? known.slice(0, count) : known.slice(-count);
}

/**
 * Whether an earlier message is known to belong to another topic, or to other comments, than the command. Messages seen
 * before topics were stored are not known to.
 */
export async function isInOtherTopic(topics: TopicLookup, call: CommandPosition, messageId: number): Promise<boolean> {
  const place = await topicOfCommand(topics, call);
  const topic = await topics.topicOf(call.chat.id, messageId);
  return topic !== undefined && topic !== (place ?? 0);
}

/** The topic of a forum, or the post to whose comments the command belongs; undefined elsewhere. */
async function topicOfCommand(
  topics: TopicLookup,
  { chat, message, repliedTo }: CommandPosition,
): Promise<number | undefined> {
  if (chat.isForum) return message.topic ?? 0;
  const { thread } = message;
  if (thread === undefined) return undefined;
  const isPost = repliedTo?.senderKind === "linked-channel" && repliedTo.message.id === thread;
  return isPost || (await topics.topicOf(chat.id, thread)) === thread ? thread : undefined;
}
