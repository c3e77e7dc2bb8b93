// Adds messages to chats and delivers them to the bot where it can see them.
import type { Message, Update } from "@grammyjs/types";
import { chatObject } from "../state/chats.ts";
import { botIn, isAdmin, userOf } from "../state/members.ts";
import { addMessage, messageObject, type NewMessage } from "../state/messages.ts";
import { originOf } from "../state/origins.ts";
import type { ChatRecord, MessageBody, StoredMessage } from "../state/records.ts";
import { seconds, serviceAccounts, type TelegramState } from "../state/telegram-state.ts";

/** Adds a message to a chat and delivers it; a channel post also appears in the linked group. */
export function post(state: TelegramState, chat: ChatRecord, parts: NewMessage): StoredMessage {
  const message = deliver(state, addMessage(chat, parts));
  if (chat.type === "channel") copyToLinkedGroup(state, message);
  return message;
}

/** The supergroup where a channel's posts are discussed. */
export const linkedGroup = (state: TelegramState, { id }: ChatRecord): ChatRecord | undefined =>
  [...state.chats.values()].find(({ linkedId, type }) => linkedId === id && type === "supergroup");

/** Telegram copies the post to the linked group (Bot API, Message.is_automatic_forward) and pins it without a service message. */
function copyToLinkedGroup(state: TelegramState, message: StoredMessage): void {
  const group = linkedGroup(state, message.chat);
  if (!group) return;
  const body = {
    ...message.body,
    from: userOf(state, serviceAccounts.telegram),
    sender_chat: chatObject(state, message.chat),
    is_automatic_forward: true,
    forward_origin: originOf(state, message),
  } as unknown as MessageBody;
  const copy = addMessage(group, { body });
  group.pins = [copy.id, ...group.pins];
  deliver(state, copy);
}

/** The field of an update that carries a message. */
const KINDS = {
  new: { inGroup: "message", inChannel: "channel_post" },
  edited: { inGroup: "edited_message", inChannel: "edited_channel_post" },
} as const;

const deliver = (state: TelegramState, message: StoredMessage): StoredMessage => tell(state, message, KINDS.new);

/** Delivers an edited message. */
export function deliverEdit(state: TelegramState, message: StoredMessage): void {
  tell(state, message, KINDS.edited);
}

function tell(state: TelegramState, message: StoredMessage, kinds: (typeof KINDS)["new" | "edited"]): StoredMessage {
  const kind = message.chat.type === "channel" ? kinds.inChannel : kinds.inGroup;
  if (isVisibleToBot(state, message) && state.updateQueue.wants(kind))
    state.updateQueue.push({ [kind]: messageObject(state, message) } as Omit<Update, "update_id">);
  return message;
}

/** Adds a service message to the chat's history. */
export function postService(
  state: TelegramState,
  chat: ChatRecord,
  { by, body, pinned, opensTopic = false }: Service,
): StoredMessage {
  const parts = { authorId: by, pinned, isService: true };
  const message = addMessage(chat, {
    body: { date: seconds(state), ...actorOf(state, chat, by), ...topicOf(pinned), ...body } as MessageBody,
    ...parts,
  });
  if (opensTopic) message.body = { ...message.body, message_thread_id: message.id };
  return deliver(state, message);
}

/** The service message about a pin belongs to the topic of the pinned message. */
function topicOf(pinned: StoredMessage | undefined): Partial<MessageBody> {
  const { is_topic_message, message_thread_id } = pinned?.body ?? {};
  return is_topic_message && message_thread_id !== undefined ? { is_topic_message, message_thread_id } : {};
}

/** Outside of forums, replies in a supergroup carry the id of the thread's first message (Bot API, Message.message_thread_id). */
export function threadOf(chat: ChatRecord, replyTo: StoredMessage | undefined): Partial<MessageBody> {
  if (replyTo === undefined || chat.type !== "supergroup" || chat.isForum) return {};
  return { message_thread_id: replyTo.body.message_thread_id ?? replyTo.id };
}

/** Channels act without a person, anonymous admins as their group. */
function actorOf(state: TelegramState, chat: ChatRecord, by: number): Partial<Message> {
  const sender_chat = chatObject(state, chat) as NonNullable<Message["sender_chat"]>;
  if (chat.type === "channel") return { sender_chat };
  const from = state.people.get(by)?.user;
  return { ...(from ? { from } : {}), ...(by === serviceAccounts.groupAnonymousBot ? { sender_chat } : {}) };
}

interface Service {
  readonly by: number;
  readonly body: Partial<MessageBody>;
  readonly pinned?: StoredMessage;
  /** The message number is also the topic's id. */
  readonly opensTopic?: boolean;
}

/** Service messages about the bot's own actions that are delivered to it (Bot API server, updates about outgoing messages). */
const OWN_SERVICE_MESSAGES = ["new_chat_title", "left_chat_member"] as const;

const isOwnServiceMessage = ({ isService, pinned, body }: StoredMessage): boolean =>
  isService && (pinned !== undefined || OWN_SERVICE_MESSAGES.some((field) => body[field] !== undefined));

/** Bots do not see bots; a non-admin bot in privacy mode sees only messages meant for it (Bot FAQ, privacy mode). */
function isVisibleToBot(state: TelegramState, message: StoredMessage): boolean {
  const { chat, authorId } = message;
  if (chat.type === "private") return authorId !== state.bot.id;
  const own = botIn(state, chat);
  if (!own.isPresent) return false;
  if (authorId === state.bot.id) return isOwnServiceMessage(message);
  if (isOtherBot(state, authorId)) return false;
  return isAdmin(own) || state.bot.can_read_all_group_messages || message.isService || isMeant(state, message);
}

function isOtherBot(state: TelegramState, authorId: number | undefined): boolean {
  if (authorId === undefined) return false;
  const isService = Object.values(serviceAccounts).some((id) => id === authorId);
  return !isService && state.people.get(authorId)?.user.is_bot === true;
}

function isMeant(state: TelegramState, { body, replyTo }: StoredMessage): boolean {
  if (replyTo?.authorId === state.bot.id) return true;
  const text = body.text ?? body.caption ?? "";
  const command = /^\/[a-z0-9_]+(?:@([a-z0-9_]+))?/i.exec(text);
  return (
    command !== null && (command[1] === undefined || command[1].toLowerCase() === state.bot.username.toLowerCase())
  );
}
