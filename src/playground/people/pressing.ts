// Presses of buttons, and what the presser gets to see.
import { RefusedByTelegram } from "../refusal.ts";
import { userOf } from "../state/members.ts";
import { ephemeralObject, messageObject } from "../state/messages.ts";
import type { EphemeralMessage, PressAnswer, StoredMessage } from "../state/records.ts";
import type { Place } from "./actions.ts";

/** What a press led to; without an answer the bot left the presser waiting. */
export interface PressResult {
  readonly answer: PressAnswer | undefined;
}

/** How long a presser waits, in milliseconds. */
const PATIENCE = 5_000;

/** Presses the button with that label, or with that data; `forged` sends data that no button carries. */
export async function press(
  place: Place,
  message: StoredMessage | EphemeralMessage,
  { label, forged }: { label?: string | undefined; forged?: string | undefined },
): Promise<PressResult> {
  const data = forged ?? dataOf(message, label ?? "");
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

function dataOf({ body }: StoredMessage | EphemeralMessage, label: string): string {
  const buttons = body.reply_markup?.inline_keyboard.flat() ?? [];
  const found = buttons.find((button) => button.text.includes(label));
  if (!found || !("callback_data" in found) || found.callback_data === undefined) {
    throw new RefusedByTelegram(
      `There is no button “${label}”, only ${buttons.map(({ text }) => `“${text}”`).join(", ")}`,
    );
  }
  return found.callback_data;
}
