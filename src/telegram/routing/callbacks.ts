// Routes presses of buttons: rights are checked at the press, and every press gets an answer.
import type { Api } from "grammy";
import type { CallbackQuery } from "grammy/types";
import { type ChatHandle, isGroup } from "../../core/chat.ts";
import { type Text, text } from "../../core/text.ts";
import type { Translator } from "../../i18n/translator.ts";
import { type Carried, type PressOutcome, readCarried } from "../../kit/callback.ts";
import type { ChatStore } from "../../kit/ports/chats.ts";
import type { Card } from "../../kit/reply.ts";
import { attempt } from "../adapter/error-mapping.ts";
import { toChat, toMember } from "../adapter/people.ts";
import { toKeyboard } from "../messages/keyboards.ts";
import type { Replies, Said } from "../messages/replies.ts";
import type { Authority } from "./authority.ts";
import type { Calls } from "./calls.ts";
import type { Catalogue } from "./catalogue.ts";
import { linkTo } from "./deep-links.ts";

export interface CallbackNeeds {
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

/** Answers the press of a button; data that no callback of ours made gets a pop-up that says so. */
export async function pressButton(needs: CallbackNeeds, query: CallbackQuery): Promise<Said> {
  const pressed = await read(needs, query);
  if (!pressed) return toast(needs, query, { toast: text("access-button-gone") });
  const { owned, message, chat, value } = pressed;
  const actor = toMember(query.from);
  const judgement = await needs.authority.judge(owned.part.access, { member: actor, hat: "person" }, chat);
  if (judgement.kind !== "allowed") {
    const refusal = judgement.kind === "refused" ? judgement.refusal : text("access-unverified");
    return toast(needs, query, { toast: refusal, isAlert: true });
  }
  const topic = "is_topic_message" in message && message.is_topic_message ? message.message_thread_id : undefined;
  const ref = { chatId: message.chat.id, id: message.message_id, topic };
  const { standing } = judgement;
  const call = await needs.calls.call({
    ...owned,
    chat,
    actor,
    standing,
    message: ref,
    args: value,
    source: "menu",
  });
  const outcome = await owned.part.press(call);
  await toast(needs, query, outcome);
  if (outcome.replace) await replaceText(needs, query, { words: outcome.replace, buttons: outcome.buttons ?? [] });
  return needs.replies.say(outcome.reply, { chat: toChat(message.chat), topic, asker: actor });
}

/** What was pressed; undefined where it is no button of ours, or its message or its chat is gone. */
async function read(needs: CallbackNeeds, { data = "", message }: CallbackQuery) {
  const carried = readCarried(data);
  const owned = carried && needs.catalogue.callbacks.get(carried.id);
  const chat = carried && message && (await subjectOf(needs, carried, toChat(message.chat)));
  return owned && message && chat ? { owned, message, chat, value: carried.value } : undefined;
}

/** The chat that a press is about: the one that the button names, which must be a group, or the one it stands in. */
async function subjectOf(
  { chats }: CallbackNeeds,
  { chatId }: Carried,
  here: ChatHandle,
): Promise<ChatHandle | undefined> {
  if (chatId === undefined) return here;
  const named = await chats.find(await chats.currentId(chatId));
  return named && isGroup(named) ? named : undefined;
}

async function toast(
  needs: CallbackNeeds,
  query: CallbackQuery,
  { toast: shown, isAlert }: PressOutcome,
): Promise<Said> {
  const locale = await needs.localeOf(query.message?.chat.id ?? query.from.id);
  const words = shown && needs.translator.plain(shown, locale).slice(0, LONGEST_TOAST);
  const options = words === undefined ? {} : { text: words, show_alert: isAlert === true };
  await attempt(() => needs.api.answerCallbackQuery(query.id, options));
  return "said";
}

async function replaceText(
  { api, translator, localeOf, botUsername }: CallbackNeeds,
  { message, from }: CallbackQuery,
  { words, buttons }: { readonly words: Text; readonly buttons: Card["buttons"] },
): Promise<void> {
  if (!message) return;
  const { id: chatId } = message.chat;
  const locale = await localeOf(chatId);
  const keyboard = toKeyboard(buttons, {
    label: (label) => translator.plain(label, locale),
    address: ({ link, chatId: about, data }) => linkTo(botUsername, { kind: "link", link, chatId: about, data }),
  });
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
