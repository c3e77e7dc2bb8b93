// Pins and unpins messages.
import { postService } from "../effects/posting.ts";
import { RefusedByTelegram } from "../refusal.ts";
import { isAllowed } from "../state/members.ts";
import type { StoredMessage } from "../state/records.ts";
import {
  type ChatActor,
  nameOf,
  ownMembership,
  refuseAbsent,
  refuseGone,
  requireRight,
  visibleUserId,
} from "./chat-actor.ts";

/** Pins a message; the chat shows a service message. */
export function pin(actor: ChatActor, message: StoredMessage): void {
  const { state, chat } = actor;
  refuseUnable(actor);
  refuseGone(message);
  if (message.isService) throw new RefusedByTelegram("That cannot be pinned");
  chat.pins = [message.id, ...chat.pins.filter((id) => id !== message.id)];
  postService(state, chat, { by: visibleUserId(actor), body: {}, pinned: message });
}

/** Unpins a message without a service message. */
export function unpin(actor: ChatActor, message: StoredMessage): void {
  const { chat } = actor;
  refuseUnable(actor);
  if (!chat.pins.includes(message.id)) throw new RefusedByTelegram("That message is not pinned");
  chat.pins = chat.pins.filter((id) => id !== message.id);
}

/** In channels pinning takes the right to edit; in groups the admin's right, or the members' permission. */
function refuseUnable(actor: ChatActor): void {
  const { chat } = actor;
  refuseAbsent(actor);
  const member = ownMembership(actor);
  if (chat.type === "channel") requireRight(actor, "can_edit_messages", "pin");
  else if (member.status === "administrator") requireRight(actor, "can_pin_messages", "pin");
  else if (chat.type !== "private" && !isAllowed(chat, member, "can_pin_messages"))
    throw new RefusedByTelegram(`${nameOf(actor)} may not pin in ${chat.title}`);
}
