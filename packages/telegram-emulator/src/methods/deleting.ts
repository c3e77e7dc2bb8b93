// Deletion of messages, within what Telegram lets a bot delete.
import { badRequest } from "../refusal.ts";
import { botIn, hasRight, isAdmin } from "../state/members.ts";
import { deleteMessage, messageIn } from "../state/messages.ts";
import type { ChatRecord, StoredMessage } from "../state/records.ts";
import { seconds, type World } from "../state/world.ts";
import { chatOf, type Method, messageOf, objectOf } from "./reading.ts";

/** The oldest message that a bot deletes, and the age before which dice in private stay, in seconds (Bot API, deleteMessage). */
const [DELETABLE_FOR, DICE_FOR] = [48 * 3600, 24 * 3600];

/** Refuses where the bot may not delete the message. */
function refuseDeletion(world: World, chat: ChatRecord, message: StoredMessage): void {
  const age = seconds(world) - message.body.date;
  const isFresh = chat.type === "private" && message.body.dice !== undefined && age < DICE_FOR;
  const isOpening = message.body.forum_topic_created !== undefined;
  const isAllowed = message.authorId === world.bot.id || mayDeleteAny(world, chat);
  if (age > DELETABLE_FOR || isFresh || isOpening || !isAllowed) throw badRequest("message can't be deleted");
}

function mayDeleteAny(world: World, chat: ChatRecord): boolean {
  const own = botIn(world, chat);
  return chat.type === "private" || (chat.type === "group" ? isAdmin(own) : hasRight(own, "can_delete_messages"));
}

const deleteOne: Method = (request) => {
  const chat = chatOf(request);
  const message = messageOf(request, chat, "message to delete not found");
  refuseDeletion(request.world, chat, message);
  deleteMessage(request.world, message, request.world.bot.id);
  return true;
};

/** Messages that are not there are passed over; one that may not be deleted stops all (Bot API, deleteMessages). */
const deleteMany: Method = (request) => {
  const chat = chatOf(request);
  const ids = objectOf<number[]>(request, "message_ids") ?? [];
  if (ids.length === 0) throw badRequest("message identifiers are not specified");
  if (ids.length > 100) throw badRequest("too many message identifiers specified");
  const messages = ids.map((id) => messageIn(chat, Number(id))).filter((message) => message !== undefined);
  for (const message of messages) refuseDeletion(request.world, chat, message);
  for (const message of messages) deleteMessage(request.world, message, request.world.bot.id);
  return true;
};

export const deletingMethods: Readonly<Record<string, Method>> = {
  deleteMessage: deleteOne,
  deleteMessages: deleteMany,
};
