// Pins: messages that stand above the chat.
import { postService } from "../effects/posting.ts";
import { RefusedByTelegram } from "../refusal.ts";
import { isAllowed } from "../state/members.ts";
import type { StoredMessage } from "../state/records.ts";
import { nameOf, needRight, type Place, refuseAbsent, refuseGone, seenAs, standing } from "./place.ts";

/** Pins a message; the chat shows who did. */
export function pin(place: Place, message: StoredMessage): void {
  const { world, chat } = place;
  refuseUnable(place);
  refuseGone(message);
  if (message.isService) throw new RefusedByTelegram("That cannot be pinned");
  chat.pins = [message.id, ...chat.pins.filter((id) => id !== message.id)];
  postService(world, chat, { by: seenAs(place), body: {}, pinned: message });
}

/** Takes a pin away, without a line about it. */
export function unpin(place: Place, message: StoredMessage): void {
  const { chat } = place;
  refuseUnable(place);
  if (!chat.pins.includes(message.id)) throw new RefusedByTelegram("That message is not pinned");
  chat.pins = chat.pins.filter((id) => id !== message.id);
}

/** In channels it takes the right to edit; in groups the admin's right, or the members' where they have it. */
function refuseUnable(place: Place): void {
  const { chat } = place;
  refuseAbsent(place);
  const member = standing(place);
  if (chat.type === "channel") needRight(place, "can_edit_messages", "pin");
  else if (member.status === "administrator") needRight(place, "can_pin_messages", "pin");
  else if (chat.type !== "private" && !isAllowed(chat, member, "can_pin_messages"))
    throw new RefusedByTelegram(`${nameOf(place)} may not pin in ${chat.title}`);
}
