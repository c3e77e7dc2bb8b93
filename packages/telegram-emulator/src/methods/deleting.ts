// Deletes messages as far as Telegram allows bots to.
import { badRequest } from "../refusal.ts";
import { botIn, hasRight, isAdmin } from "../state/members.ts";
import { deleteMessage, messageIn } from "../state/messages.ts";
import type { ChatRecord, StoredMessage } from "../state/records.ts";
import { seconds, type TelegramState } from "../state/telegram-state.ts";
import { chatOf, type Method, messageOf, objectOf } from "./reading.ts";

/** The maximum age of a message that a bot can delete, and the minimum age of dice in private chats, in seconds (Bot API, deleteMessage). */
const [DELETABLE_FOR, DICE_FOR] = [48 * 3600, 24 * 3600];

/** Throws a refusal if the bot may not delete the message. */
function refuseDeletion(state: TelegramState, chat: ChatRecord, message: StoredMessage): void {
  const age = seconds(state) - message.body.date;
  const isFresh = chat.type === "private" && message.body.dice !== undefined && age < DICE_FOR;
  const isOpening = message.body.forum_topic_created !== undefined;
  const isAllowed = message.authorId === state.bot.id || mayDeleteAny(state, chat);
  if (age > DELETABLE_FOR || isFresh || isOpening || !isAllowed) throw badRequest("message can't be deleted");
}

function mayDeleteAny(state: TelegramState, chat: ChatRecord): boolean {
  const own = botIn(state, chat);
  return chat.type === "private" || (chat.type === "group" ? isAdmin(own) : hasRight(own, "can_delete_messages"));
}

const deleteOne: Method = (request) => {
  const chat = chatOf(request);
  const message = messageOf(request, chat, "message to delete not found");
  refuseDeletion(request.state, chat, message);
  deleteMessage(request.state, message, request.state.bot.id);
  return true;
};

/** Missing messages are skipped; one that may not be deleted fails the whole call (Bot API, deleteMessages). */
const deleteMany: Method = (request) => {
  const chat = chatOf(request);
  const ids = objectOf<number[]>(request, "message_ids") ?? [];
  if (ids.length === 0) throw badRequest("message identifiers are not specified");
  if (ids.length > 100) throw badRequest("too many message identifiers specified");
  const messages = ids.map((id) => messageIn(chat, Number(id))).filter((message) => message !== undefined);
  for (const message of messages) refuseDeletion(request.state, chat, message);
  for (const message of messages) deleteMessage(request.state, message, request.state.bot.id);
  return true;
};

export const deletingMethods: Readonly<Record<string, Method>> = {
  deleteMessage: deleteOne,
  deleteMessages: deleteMany,
};
