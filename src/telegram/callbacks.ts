// Routes presses of buttons: rights are checked at the press, and every press gets an answer.
import type { Api } from "grammy";
import type { CallbackQuery } from "grammy/types";
import { type Text, text } from "../core/text.ts";
import type { Translator } from "../i18n/translator.ts";
import type { PressOutcome } from "../kit/callback.ts";
import type { Authority } from "./authority.ts";
import type { Calls } from "./calls.ts";
import type { Catalogue } from "./catalogue.ts";
import { toChat, toMember } from "./people.ts";
import { attempt } from "./refusals.ts";
import type { Replies, Said } from "./replies.ts";

export interface CallbackNeeds {
  readonly api: Api;
  readonly catalogue: Catalogue;
  readonly authority: Authority;
  readonly calls: Calls;
  readonly replies: Replies;
  readonly translator: Translator;
  readonly localeOf: (chatId: number) => Promise<string>;
}

/** The longest text of a pop-up (Bot API, answerCallbackQuery). */
const LONGEST_TOAST = 200;

/** Answers the press of a button; data that no callback of ours made gets a pop-up that says so. */
export async function pressButton(needs: CallbackNeeds, query: CallbackQuery): Promise<Said> {
  const { data = "", message } = query;
  const [id, ...rest] = data.split(":");
  const owned = needs.catalogue.callbacks.get(id ?? "");
  if (!owned || !message) return toast(needs, query, { toast: text("access-button-gone") });
  const chat = toChat(message.chat);
  const actor = toMember(query.from);
  const judgement = await needs.authority.judge(owned.part.access, { member: actor, hat: "person" }, chat);
  if (judgement.kind !== "allowed") {
    const refusal = judgement.kind === "refused" ? judgement.refusal : text("access-unverified");
    return toast(needs, query, { toast: refusal, isAlert: true });
  }
  const topic = "is_topic_message" in message && message.is_topic_message ? message.message_thread_id : undefined;
  const ref = { chatId: chat.id, id: message.message_id, topic };
  const { standing } = judgement;
  const call = await needs.calls.call({
    ...owned,
    chat,
    actor,
    standing,
    message: ref,
    args: rest.join(":"),
    source: "menu",
  });
  const outcome = await owned.part.press(call);
  await toast(needs, query, outcome);
  if (outcome.replace) await replaceText(needs, query, outcome.replace);
  return needs.replies.say(outcome.reply, { chat, topic, asker: actor });
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
  { api, translator, localeOf }: CallbackNeeds,
  { message, from }: CallbackQuery,
  words: Text,
): Promise<void> {
  if (!message) return;
  const { id: chatId } = message.chat;
  const shown = { text: translator.html(words, await localeOf(chatId)), parse_mode: "HTML" } as const;
  const whispered = "ephemeral_message_id" in message ? message.ephemeral_message_id : undefined;
  await attempt<unknown>(() =>
    whispered === undefined
      ? api.raw.editMessageText({ chat_id: chatId, message_id: message.message_id, ...shown })
      : api.raw.editEphemeralMessageText({
          ...{ chat_id: chatId, receiver_user_id: from.id, ephemeral_message_id: whispered },
          ...shown,
        }),
  );
}
