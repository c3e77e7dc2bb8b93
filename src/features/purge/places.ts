// Which messages a stretch comes to: those of the topic, or of the comments, that the command stands in.

import { answered } from "../../kit/parsing/targets.ts";
import type { SeenStore } from "../../kit/ports/people/seen.ts";
import type { Call } from "../../kit/scope.ts";
import { idsOf, type Stretch } from "./range.ts";

export type PlaceLookup = Pick<SeenStore, "topicOf" | "inTopic" | "openings">;

type Told = Pick<Call<unknown, unknown>, "chat" | "message" | "repliedTo">;

/**
 * Ids of what a stretch comes to, rising. Elsewhere than in a topic these are all ids between its ends, but for what opens
 * comments: the posts of the linked channel. In a topic it is what is known to stand there: the latest, or those from the
 * answered message on. What was seen before topics were kept stays.
 */
export async function messagesIn(places: PlaceLookup, call: Told, stretch: Stretch): Promise<readonly number[]> {
  const { chat, message } = call;
  const topic = await placeOfCommand(places, call);
  if (topic === undefined) {
    const openings = new Set(await places.openings(chat.id, stretch));
    return idsOf(stretch).filter((id) => !openings.has(id));
  }
  const count = stretch.to - stretch.from + 1;
  if (stretch.isBounded) return places.inTopic(chat.id, topic, stretch);
  const isFromStart = answered(call) !== undefined;
  const range = { from: isFromStart ? stretch.from : 1, to: message.id - 1 };
  const known = await places.inTopic(chat.id, topic, range);
  return isFromStart ? known.slice(0, count) : known.slice(-count);
}

/**
 * Whether an earlier message is known to stand elsewhere than the command: in another topic, or among other comments. Of
 * what was seen before topics were kept nobody knows.
 */
export async function isElsewhere(places: PlaceLookup, call: Told, messageId: number): Promise<boolean> {
  const place = await placeOfCommand(places, call);
  const topic = await places.topicOf(call.chat.id, messageId);
  return topic !== undefined && topic !== (place ?? 0);
}

/** The topic of a forum, or the post whose comments the command is among; undefined elsewhere. */
async function placeOfCommand(places: PlaceLookup, { chat, message, repliedTo }: Told): Promise<number | undefined> {
  if (chat.isForum) return message.topic ?? 0;
  const { thread } = message;
  if (thread === undefined) return undefined;
  const isPost = repliedTo?.senderKind === "linked-channel" && repliedTo.message.id === thread;
  return isPost || (await places.topicOf(chat.id, thread)) === thread ? thread : undefined;
}
