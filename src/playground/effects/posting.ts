// Messages come into chats, and to the bot where it is allowed to see them.
import type { Update } from "grammy/types";
import { botIn, isAdmin } from "../state/members.ts";
import { addMessage, messageObject, type NewMessage } from "../state/messages.ts";
import type { ChatRecord, MessageBody, StoredMessage } from "../state/records.ts";
import { seconds, serviceAccounts, type World } from "../state/world.ts";

/** Puts a message into a chat and delivers it. */
export function post(world: World, chat: ChatRecord, parts: NewMessage): StoredMessage {
  return deliver(world, addMessage(chat, parts));
}

function deliver(world: World, message: StoredMessage): StoredMessage {
  if (isSeen(world, message) && world.delivery.wants("message")) {
    world.delivery.push({ message: messageObject(world, message) as NonNullable<Update["message"]> });
  }
  return message;
}

/** Delivers a message that was edited. */
export function deliverEdit(world: World, message: StoredMessage): void {
  if (!isSeen(world, message) || !world.delivery.wants("edited_message")) return;
  world.delivery.push({ edited_message: messageObject(world, message) as NonNullable<Update["edited_message"]> });
}

/** A line of the chat's history that nobody wrote. */
export function postService(
  world: World,
  chat: ChatRecord,
  { by, body, pinned, opensTopic = false }: Service,
): StoredMessage {
  const from = world.people.get(by)?.user;
  const parts = { authorId: by, pinned, isService: true };
  const message = addMessage(chat, {
    body: { date: seconds(world), ...(from ? { from } : {}), ...body } as MessageBody,
    ...parts,
  });
  if (opensTopic) message.body = { ...message.body, message_thread_id: message.id };
  return deliver(world, message);
}

interface Service {
  readonly by: number;
  readonly body: Partial<MessageBody>;
  readonly pinned?: StoredMessage;
  /** Its own number is that of the topic. */
  readonly opensTopic?: boolean;
}

/** Bots see no bots; without being an admin, a bot in privacy mode sees only what is meant for it (Bot FAQ, privacy mode). */
function isSeen(world: World, message: StoredMessage): boolean {
  const { chat, authorId } = message;
  if (chat.type === "private") return authorId !== world.bot.id;
  const own = botIn(world, chat);
  if (!own.isPresent || authorId === world.bot.id || isOtherBot(world, authorId)) return false;
  return isAdmin(own) || world.bot.can_read_all_group_messages || message.isService || isMeant(world, message);
}

function isOtherBot(world: World, authorId: number | undefined): boolean {
  if (authorId === undefined) return false;
  const isService = Object.values(serviceAccounts).some((id) => id === authorId);
  return !isService && world.people.get(authorId)?.user.is_bot === true;
}

function isMeant(world: World, { body, replyTo }: StoredMessage): boolean {
  if (replyTo?.authorId === world.bot.id) return true;
  const text = body.text ?? body.caption ?? "";
  const command = /^\/[a-z0-9_]+(?:@([a-z0-9_]+))?/i.exec(text);
  return (
    command !== null && (command[1] === undefined || command[1].toLowerCase() === world.bot.username.toLowerCase())
  );
}
