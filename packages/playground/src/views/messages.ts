// The views of a chat's messages, including ephemeral ones.
import type { InlineKeyboardButton, Message, MessageOrigin } from "@grammyjs/types";
import type { ChatRecord, EphemeralMessage, MessageBody, StoredMessage } from "telegram-emulator/state/records";
import type { TelegramState } from "telegram-emulator/state/telegram-state";
import type { ButtonView, MessageView, ReactionView } from "../protocol/messages.ts";
import { authorOf } from "./authors.ts";
import { cardOf, mediaOf } from "./content.ts";
import { nameOf } from "./people.ts";
import { serviceLine } from "./service-lines.ts";
import { summaryOf } from "./summary.ts";

/** The newest messages of a chat, including deleted ones, and the ephemeral ones of the same time. */
export function messageViews(state: TelegramState, chat: ChatRecord, count: number): readonly MessageView[] {
  const shown = newest(chat, count);
  const since = shown[0] && shown.length === count ? shown[0].body.date : 0;
  const ephemerals = [...chat.ephemerals.values()].filter(({ body }) => body.date >= since).slice(-count);
  return [
    ...shown.map((message) => messageView(state, message)),
    ...ephemerals.map((one) => ephemeralView(state, chat, one)),
  ];
}

function newest({ messages, lastMessageId = 0 }: ChatRecord, count: number): readonly StoredMessage[] {
  const found: StoredMessage[] = [];
  for (let id = lastMessageId; id > 0 && found.length < count; id -= 1) {
    const message = messages.get(id);
    if (message) found.push(message);
  }
  return found.reverse();
}

function messageView(state: TelegramState, message: StoredMessage): MessageView {
  const { id, chat, body, deletion, reactions } = message;
  return {
    kind: "message",
    key: `message ${chat.id} ${id}`,
    id,
    ...shared(state, chat, message),
    accountId: message.authorId,
    service: serviceLine(state, message),
    reactions: reactionViews(reactions),
    isPinned: chat.pins.includes(id),
    topic: body.is_topic_message ? body.message_thread_id : undefined,
    deletion: deletion && { by: nameOf(state.people.get(deletion.by)?.user), at: deletion.at },
    onlyFor: undefined,
  };
}

function ephemeralView(state: TelegramState, chat: ChatRecord, message: EphemeralMessage): MessageView {
  const { id, body, receiver, isDeleted } = message;
  return {
    kind: "message",
    key: `whisper ${chat.id} ${id}`,
    id,
    ...shared(state, chat, message),
    accountId: state.bot.id,
    service: undefined,
    reactions: [],
    isPinned: false,
    topic: body.is_topic_message ? body.message_thread_id : undefined,
    deletion: isDeleted ? { by: nameOf(state.bot), at: body.date * 1000 } : undefined,
    onlyFor: { id: receiver.id, name: nameOf(receiver) },
  };
}

type Shared = Omit<
  MessageView,
  "kind" | "key" | "id" | "accountId" | "service" | "reactions" | "isPinned" | "topic" | "deletion" | "onlyFor"
>;

function shared(state: TelegramState, chat: ChatRecord, message: StoredMessage | EphemeralMessage): Shared {
  const { body, replyTo } = message;
  return {
    chatId: chat.id,
    author: authorOf(state, chat, message),
    at: body.date * 1000,
    editedAt: body.edit_date === undefined ? undefined : body.edit_date * 1000,
    text: body.text ?? body.caption ?? "",
    entities: body.entities ?? body.caption_entities ?? [],
    media: mediaOf(body),
    card: cardOf(body),
    album: body.media_group_id,
    replyTo: replyTo && isShownReply(body, replyTo) ? quote(state, chat, replyTo) : undefined,
    forwardedFrom: body.is_automatic_forward ? undefined : originName(body.forward_origin),
    viaBot: body.via_bot?.username,
    keyboard: (body.reply_markup?.inline_keyboard ?? []).map((row) => row.map((button) => buttonView(state, button))),
  };
}

/** A reply to the first message of a topic is not shown as a reply. */
const isShownReply = (body: MessageBody, replyTo: StoredMessage): boolean =>
  !(body.is_topic_message && replyTo.id === body.message_thread_id);

const quote = (
  state: TelegramState,
  chat: ChatRecord,
  message: StoredMessage,
): NonNullable<MessageView["replyTo"]> => ({
  id: message.id,
  author: authorOf(state, chat, message).name,
  text: message.deletion ? "Deleted message" : summaryOf(state, message),
});

function originName(origin: MessageOrigin | undefined): string | undefined {
  switch (origin?.type) {
    case "user":
      return nameOf(origin.sender_user);
    case "hidden_user":
      return origin.sender_user_name;
    case "chat":
      return titleOf(origin.sender_chat);
    case "channel":
      return titleOf(origin.chat);
    default:
      return undefined;
  }
}

const titleOf = (chat: Message["chat"]): string => ("title" in chat ? (chat.title ?? "") : "");

function buttonView(state: TelegramState, button: InlineKeyboardButton): ButtonView {
  const { text } = button;
  if ("callback_data" in button) return { text, kind: "callback", url: undefined, startsWith: undefined };
  if (!("url" in button)) return { text, kind: "other", url: undefined, startsWith: undefined };
  const { url } = button;
  return { text, kind: "url", url, startsWith: startPayload(state, url) };
}

/** The start parameter of a link to the bot's private chat. */
function startPayload({ bot }: TelegramState, url: string): string | undefined {
  const link = URL.canParse(url) ? new URL(url) : undefined;
  const isToBot = link?.host === "t.me" && link.pathname.slice(1).toLowerCase() === bot.username.toLowerCase();
  return isToBot ? (link.searchParams.get("start") ?? "") : undefined;
}

function reactionViews(reactions: StoredMessage["reactions"]): readonly ReactionView[] {
  const found = new Map<string, { readonly type: ReactionView["type"]; readonly by: number[] }>();
  for (const [account, given] of reactions)
    for (const reaction of given) {
      const emoji = reaction.type === "emoji" ? reaction.emoji : "⭐";
      const known = found.get(emoji) ?? { type: reaction.type, by: [] };
      known.by.push(account);
      found.set(emoji, known);
    }
  return [...found].map(([emoji, { type, by }]) => ({ type, emoji, by }));
}
