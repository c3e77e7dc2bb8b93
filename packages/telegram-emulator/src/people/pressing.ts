// Presses of buttons, and what the presser gets to see.
import type { InlineKeyboardButton } from "@grammyjs/types";
import { orRefuse, RefusedByTelegram } from "../refusal.ts";
import { userOf } from "../state/members.ts";
import { ephemeralObject, messageObject } from "../state/messages.ts";
import type { EphemeralMessage, PressAnswer, StoredMessage } from "../state/records.ts";
import { nameOf, type Place, refuseAbsent, refuseGone } from "./place.ts";

/** What a press led to; without an answer the bot left the presser waiting. */
export interface PressResult {
  readonly answer: PressAnswer | undefined;
}

/** Which button is pressed: by its label or a part of it, or by its place, counted from 0. */
export type Button = string | { readonly row: number; readonly column: number };

/** Something with buttons. */
export type Pressable = StoredMessage | EphemeralMessage;

/** How long a presser waits, in milliseconds. */
const PATIENCE = 5_000;

/** Presses a button. */
export async function press(place: Place, message: Pressable, button: Button): Promise<PressResult> {
  refuseUnseen(place, message);
  return pressWith(place, message, dataOf(message, button));
}

/** Sends a press with data that no button carries. */
export async function pressWith(place: Place, message: Pressable, data: string): Promise<PressResult> {
  const { world, account } = place;
  if (!world.delivery.wants("callback_query")) return { answer: undefined };
  const id = String(world.next("callback"));
  const answered = new Promise<PressAnswer | undefined>((resolve) => {
    const timer = setTimeout(() => resolve(undefined), PATIENCE);
    const answer = (given: PressAnswer): void => {
      clearTimeout(timer);
      resolve(given);
    };
    world.callbacks.set(id, { id, at: world.now(), isAnswered: false, answer });
  });
  const query = {
    id,
    from: userOf(world, account.user.id),
    message: "receiver" in message ? ephemeralObject(world, place.chat, message) : messageObject(world, message),
    chat_instance: "1",
    data,
  };
  world.delivery.push({ callback_query: query as never }, 150);
  return { answer: await answered };
}

/** Nobody presses what they do not see. */
function refuseUnseen(place: Place, message: Pressable): void {
  refuseAbsent(place);
  if ("deletion" in message) refuseGone(message);
  else if (message.isDeleted) throw new RefusedByTelegram("That message is gone");
  else if (message.receiver.id !== place.account.user.id)
    throw new RefusedByTelegram(`That message is for ${message.receiver.first_name} alone, not for ${nameOf(place)}`);
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
