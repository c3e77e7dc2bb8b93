// Messages come into chats, and to the bot where it is allowed to see them.
import type { Message, Update } from "@grammyjs/types";
import { chatObject } from "../state/chats.ts";
import { botIn, isAdmin, userOf } from "../state/members.ts";
import { addMessage, messageObject, type NewMessage } from "../state/messages.ts";
import { originOf } from "../state/origins.ts";
import type { ChatRecord, MessageBody, StoredMessage } from "../state/records.ts";
import { seconds, serviceAccounts, type World } from "../state/world.ts";

/** Puts a message into a chat and delivers it; what a channel posts appears in its linked group, too. */
export function post(world: World, chat: ChatRecord, parts: NewMessage): StoredMessage {
  const message = deliver(world, addMessage(chat, parts));
  if (chat.type === "channel") passOn(world, message);
  return message;
}

/** The supergroup where a channel's posts are talked about. */
export const linkedGroup = (world: World, { id }: ChatRecord): ChatRecord | undefined =>
  [...world.chats.values()].find(({ linkedId, type }) => linkedId === id && type === "supergroup");

/** The copy in the linked group is written by Telegram itself (Bot API, Message.is_automatic_forward), and pinned without a line about it. */
function passOn(world: World, message: StoredMessage): void {
  const group = linkedGroup(world, message.chat);
  if (!group) return;
  const body = {
    ...message.body,
    from: userOf(world, serviceAccounts.telegram),
    sender_chat: chatObject(world, message.chat),
    is_automatic_forward: true,
    forward_origin: originOf(world, message),
  } as unknown as MessageBody;
  const copy = addMessage(group, { body });
  group.pins = [copy.id, ...group.pins];
  deliver(world, copy);
}

/** Under which name an update carries a message. */
const KINDS = {
  new: { inGroup: "message", inChannel: "channel_post" },
  edited: { inGroup: "edited_message", inChannel: "edited_channel_post" },
} as const;

const deliver = (world: World, message: StoredMessage): StoredMessage => tell(world, message, KINDS.new);

/** Delivers a message that was edited. */
export function deliverEdit(world: World, message: StoredMessage): void {
  tell(world, message, KINDS.edited);
}

function tell(world: World, message: StoredMessage, kinds: (typeof KINDS)["new" | "edited"]): StoredMessage {
  const kind = message.chat.type === "channel" ? kinds.inChannel : kinds.inGroup;
  if (isSeen(world, message) && world.delivery.wants(kind))
    world.delivery.push({ [kind]: messageObject(world, message) } as Omit<Update, "update_id">);
  return message;
}

/** A line of the chat's history that nobody wrote. */
export function postService(
  world: World,
  chat: ChatRecord,
  { by, body, pinned, opensTopic = false }: Service,
): StoredMessage {
  const parts = { authorId: by, pinned, isService: true };
  const message = addMessage(chat, {
    body: { date: seconds(world), ...actorOf(world, chat, by), ...topicOf(pinned), ...body } as MessageBody,
    ...parts,
  });
  if (opensTopic) message.body = { ...message.body, message_thread_id: message.id };
  return deliver(world, message);
}

/** A line about a pin stands in the topic of what is pinned. */
function topicOf(pinned: StoredMessage | undefined): Partial<MessageBody> {
  const { is_topic_message, message_thread_id } = pinned?.body ?? {};
  return is_topic_message && message_thread_id !== undefined ? { is_topic_message, message_thread_id } : {};
}

/** Outside of forums the replies in a supergroup name the message that began them (Bot API, Message.message_thread_id). */
export function threadOf(chat: ChatRecord, replyTo: StoredMessage | undefined): Partial<MessageBody> {
  if (replyTo === undefined || chat.type !== "supergroup" || chat.isForum) return {};
  return { message_thread_id: replyTo.body.message_thread_id ?? replyTo.id };
}

/** Channels act without a person, anonymous admins as their group. */
function actorOf(world: World, chat: ChatRecord, by: number): Partial<Message> {
  const sender_chat = chatObject(world, chat) as NonNullable<Message["sender_chat"]>;
  if (chat.type === "channel") return { sender_chat };
  const from = world.people.get(by)?.user;
  return { ...(from ? { from } : {}), ...(by === serviceAccounts.groupAnonymousBot ? { sender_chat } : {}) };
}

interface Service {
  readonly by: number;
  readonly body: Partial<MessageBody>;
  readonly pinned?: StoredMessage;
  /** Its own number is that of the topic. */
  readonly opensTopic?: boolean;
}

/** Lines about what the bot did itself that it is told of (Bot API server, updates about outgoing messages). */
const OWN_LINES = ["new_chat_title", "left_chat_member"] as const;

const isOwnLine = ({ isService, pinned, body }: StoredMessage): boolean =>
  isService && (pinned !== undefined || OWN_LINES.some((field) => body[field] !== undefined));

/** Bots see no bots; without being an admin, a bot in privacy mode sees only what is meant for it (Bot FAQ, privacy mode). */
function isSeen(world: World, message: StoredMessage): boolean {
  const { chat, authorId } = message;
  if (chat.type === "private") return authorId !== world.bot.id;
  const own = botIn(world, chat);
  if (!own.isPresent) return false;
  if (authorId === world.bot.id) return isOwnLine(message);
  if (isOtherBot(world, authorId)) return false;
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
