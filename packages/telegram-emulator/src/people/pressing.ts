// Presses of inline buttons and the bot's answers to them.
import type { InlineKeyboardButton } from "@grammyjs/types";
import { orRefuse, RefusedByTelegram } from "../refusal.ts";
import { userOf } from "../state/members.ts";
import { ephemeralObject, messageObject } from "../state/messages.ts";
import type { EphemeralMessage, PressAnswer, StoredMessage } from "../state/records.ts";
import { type ChatActor, nameOf, refuseAbsent, refuseGone } from "./chat-actor.ts";

/** The result of a press; without an answer the bot did not answer in time. */
export interface PressResult {
  readonly answer: PressAnswer | undefined;
}

/** The button to press: by its label or a part of it, or by its position, counted from 0. */
export type Button = string | { readonly row: number; readonly column: number };

/** A message with buttons. */
export type Pressable = StoredMessage | EphemeralMessage;

/** How long a press waits for its answer, in milliseconds. */
const ANSWER_TIMEOUT = 5_000;

/** Presses a button. */
export async function press(actor: ChatActor, message: Pressable, button: Button): Promise<PressResult> {
  refuseUnseen(actor, message);
  return pressWith(actor, message, dataOf(message, button));
}

/** Sends a callback query with data that no button carries. */
export async function pressWith(actor: ChatActor, message: Pressable, data: string): Promise<PressResult> {
  const { state, account } = actor;
  if (!state.updateQueue.wants("callback_query")) return { answer: undefined };
  const id = String(state.next("callback"));
  const answered = new Promise<PressAnswer | undefined>((resolve) => {
    const timer = setTimeout(() => resolve(undefined), ANSWER_TIMEOUT);
    const answer = (given: PressAnswer): void => {
      clearTimeout(timer);
      resolve(given);
    };
    state.callbacks.set(id, { id, at: state.now(), isAnswered: false, answer });
  });
  const query = {
    id,
    from: userOf(state, account.user.id),
    message: "receiver" in message ? ephemeralObject(state, actor.chat, message) : messageObject(state, message),
    chat_instance: "1",
    data,
  };
  state.updateQueue.push({ callback_query: query as never }, 150);
  return { answer: await answered };
}

/** Throws a refusal if the actor cannot see the message. */
function refuseUnseen(actor: ChatActor, message: Pressable): void {
  refuseAbsent(actor);
  if ("deletion" in message) refuseGone(message);
  else if (message.isDeleted) throw new RefusedByTelegram("That message is gone");
  else if (message.receiver.id !== actor.account.user.id)
    throw new RefusedByTelegram(`That message is for ${message.receiver.first_name} alone, not for ${nameOf(actor)}`);
}

function dataOf({ body }: Pressable, wanted: Button): string {
  const rows = body.reply_markup?.inline_keyboard ?? [];
  const found = buttonAt(rows, wanted);
  const name = typeof wanted === "string" ? ` “${wanted}”` : " at that place";
  const others = rows.flat().map(({ text }) => `“${text}”`);
  const instead = others.length > 0 ? `, only ${others.join(", ")}` : "";
  const button = orRefuse(found, () => new RefusedByTelegram(`There is no button${name}${instead}`));
  if (!("callback_data" in button) || button.callback_data === undefined)
    throw new RefusedByTelegram(`There is no button${name} that tells the bot anything: “${button.text}” is a link`);
  return button.callback_data;
}

const buttonAt = (rows: readonly (readonly InlineKeyboardButton[])[], wanted: Button) =>
  typeof wanted === "string"
    ? rows.flat().find(({ text }) => text.includes(wanted))
    : rows[wanted.row]?.[wanted.column];
