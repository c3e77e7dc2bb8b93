// Routes button presses: rights are checked at the press, and every press is answered.
import type { Api } from "grammy";
import type { CallbackQuery } from "grammy/types";
import { type ChatHandle, isGroup } from "../../core/chat.ts";
import { type Text, text } from "../../core/text.ts";
import type { Translator } from "../../i18n/translator.ts";
import { type Carried, type PressOutcome, readCarried } from "../../kit/declarations/callback.ts";
import type { ChatStore } from "../../kit/ports/chats.ts";
import type { Card } from "../../kit/reply.ts";
import { attempt } from "../adapter/error-mapping.ts";
import { toChat, toMember } from "../adapter/people.ts";
import { toKeyboard } from "../messages/keyboards.ts";
import { buttonRenderer } from "../messages/rendering.ts";
import type { Replies, ReplyResult } from "../messages/replies.ts";
import type { Authority } from "./authority.ts";
import type { Calls } from "./calls.ts";
import type { Catalogue } from "./catalogue.ts";

export interface CallbackDeps {
  readonly api: Api;
  readonly catalogue: Catalogue;
  readonly authority: Authority;
  readonly calls: Calls;
  readonly replies: Replies;
  readonly translator: Translator;
  readonly localeOf: (chatId: number) => Promise<string>;
  readonly chats: Pick<ChatStore, "find" | "currentId">;
  readonly botUsername: string;
}

/** The longest text of a pop-up (Bot API, answerCallbackQuery). */
const LONGEST_TOAST = 200;

/** Answers a press; data of no known callback gets a pop-up that says so. */
export async function pressButton(deps: CallbackDeps, query: CallbackQuery): Promise<ReplyResult> {
  const pressed = await read(deps, query);
  if (!pressed) return toast(deps, query, { toast: text("access-button-gone") });
  const { owned, message, chat, value } = pressed;
  const actor = toMember(query.from);
  const decision = await deps.authority.check(owned.part.access, { member: actor, senderKind: "person" }, chat);
  if (decision.kind !== "allowed") {
    const refusal = decision.kind === "refused" ? decision.refusal : text("access-unverified");
    return toast(deps, query, { toast: refusal, isAlert: true });
  }
  const topic = "is_topic_message" in message && message.is_topic_message ? message.message_thread_id : undefined;
  const ref = { chatId: message.chat.id, id: message.message_id, topic };
  const { status } = decision;
  const call = await deps.calls.call({
    ...owned,
    chat,
    actor,
    status,
    message: ref,
    args: value,
    source: "menu",
  });
  const outcome = await owned.part.press(call);
  await toast(deps, query, outcome);
  if (outcome.replace) await replaceText(deps, query, { words: outcome.replace, buttons: outcome.buttons ?? [] });
  return deps.replies.say(outcome.reply, { chat: toChat(message.chat), topic, asker: actor });
}

/** Reads a press; undefined where its button is not known, or its message or chat is gone. */
async function read(deps: CallbackDeps, { data = "", message }: CallbackQuery) {
  const carried = readCarried(data);
  const owned = carried && deps.catalogue.callbacks.get(carried.id);
  const chat = carried && message && (await subjectOf(deps, carried, toChat(message.chat)));
  return owned && message && chat ? { owned, message, chat, value: carried.value } : undefined;
}

/** The chat that a press is about: the one that the button names, which must be a group, or the chat of its message. */
async function subjectOf(
  { chats }: CallbackDeps,
  { chatId }: Carried,
  here: ChatHandle,
): Promise<ChatHandle | undefined> {
  if (chatId === undefined) return here;
  const named = await chats.find(await chats.currentId(chatId));
  return named && isGroup(named) ? named : undefined;
}

async function toast(
  deps: CallbackDeps,
  query: CallbackQuery,
  { toast: shown, isAlert }: PressOutcome,
): Promise<ReplyResult> {
  const locale = await deps.localeOf(query.message?.chat.id ?? query.from.id);
  const words = shown && deps.translator.plain(shown, locale).slice(0, LONGEST_TOAST);
  const options = words === undefined ? {} : { text: words, show_alert: isAlert === true };
  await attempt(() => deps.api.answerCallbackQuery(query.id, options));
  return "sent";
}

async function replaceText(
  { api, translator, localeOf, botUsername }: CallbackDeps,
  { message, from }: CallbackQuery,
  { words, buttons }: { readonly words: Text; readonly buttons: Card["buttons"] },
): Promise<void> {
  if (!message) return;
  const { id: chatId } = message.chat;
  const locale = await localeOf(chatId);
  const keyboard = toKeyboard(buttons, buttonRenderer({ translator, botUsername }, locale));
  const shown = {
    text: translator.html(words, locale),
    parse_mode: "HTML" as const,
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  };
  const whispered = "ephemeral_message_id" in message ? message.ephemeral_message_id : undefined;
  await attempt<unknown>(() =>
    whispered === undefined
      ? api.raw.editMessageText({ chat_id: chatId, message_id: message.message_id, ...shown })
      : api.raw.editEphemeralMessageText({
          chat_id: chatId,
          receiver_user_id: from.id,
          ephemeral_message_id: whispered,
          ...shown,
        }),
  );
}
