// Methods that remove the reactions of others.
import { badRequest } from "../refusal.ts";
import type { ChatRecord } from "../state/records.ts";
import { groupOf, type Method, messageOf, numberOf, objectOf, type Request, requireRight } from "./reading.ts";

/** How many recent reactions one call removes (Bot API, deleteAllMessageReactions). */
const MOST_AT_ONCE = 10_000;

/** A group in which the bot may remove reactions (Bot API, deleteMessageReaction: can_delete_messages). */
function clearable(request: Request): ChatRecord {
  const chat = groupOf(request);
  requireRight(request, chat, { right: "can_delete_messages", errorText: "not enough rights to delete reactions" });
  return chat;
}

/** The user or the chat whose reactions go: exactly one of them is named. */
function reactorOf(request: Request): number {
  const named = ["user_id", "actor_chat_id"].filter((name) => objectOf<number>(request, name) !== undefined);
  const [name] = named;
  if (name === undefined || named.length > 1)
    throw badRequest("exactly one of user_id and actor_chat_id must be specified");
  return numberOf(request, name);
}

/** Removes one reaction; one that is not there is no error. */
const removeOne: Method = (request) => {
  const chat = clearable(request);
  const message = messageOf(request, chat, "message to react not found");
  message.reactions.delete(reactorOf(request));
  return true;
};

/** Removes the recent reactions of one account in the chat. */
const removeAll: Method = (request) => {
  const chat = clearable(request);
  const reactor = reactorOf(request);
  const reacted = [...chat.messages.values()].filter(({ reactions }) => reactions.has(reactor));
  for (const { reactions } of reacted.slice(-MOST_AT_ONCE)) reactions.delete(reactor);
  return true;
};

export const unreactingMethods: Readonly<Record<string, Method>> = {
  deleteMessageReaction: removeOne,
  deleteAllMessageReactions: removeAll,
};
