// Reactions to messages.
import type { ReactionType, ReactionTypeEmoji } from "@grammyjs/types";
import { RefusedByTelegram } from "../refusal.ts";
import { chatObject } from "../state/chats.ts";
import { botIn, isAdmin, isAllowed, userOf } from "../state/members.ts";
import type { StoredMessage } from "../state/records.ts";
import { seconds } from "../state/world.ts";
import { isAnonymous, nameOf, type Place, refuseAbsent, refuseGone, standing } from "./place.ts";

/** Reacts with an emoji, in place of the former one; the same again, or none, takes the reaction back. */
export function react(place: Place, message: StoredMessage, emoji: string | undefined): void {
  refuseUnable(place, message);
  const { id } = place.account.user;
  const before = message.reactions.get(id) ?? [];
  const isSame = before.some((reaction) => reaction.type === "emoji" && reaction.emoji === emoji);
  const now = emoji === undefined || isSame ? [] : [{ type: "emoji", emoji } as ReactionTypeEmoji];
  if (now.length > 0) message.reactions.set(id, now);
  else message.reactions.delete(id);
  if (before.length > 0 || now.length > 0) tell(place, message, { before, now });
}

function refuseUnable(place: Place, message: StoredMessage): void {
  const { chat } = place;
  refuseGone(message);
  refuseAbsent(place);
  if (chat.type !== "private" && !isAllowed(chat, standing(place), "can_react_to_messages"))
    throw new RefusedByTelegram(`${nameOf(place)} may not react in ${chat.title}`);
}

interface Turn {
  readonly before: readonly ReactionType[];
  readonly now: readonly ReactionType[];
}

/** In groups the bot is told as an admin alone (Bot API, Update.message_reaction); of anonymous admins it sees the group. */
function tell(place: Place, message: StoredMessage, { before, now }: Turn): void {
  const { world, chat, account } = place;
  const isSeen = chat.type === "private" || isAdmin(botIn(world, chat));
  if (!isSeen || !world.delivery.wants("message_reaction")) return;
  const update = {
    chat: chatObject(world, chat),
    message_id: message.id,
    date: seconds(world),
    ...(isAnonymous(place) ? { actor_chat: chatObject(world, chat) } : { user: userOf(world, account.user.id) }),
    old_reaction: [...before],
    new_reaction: [...now],
  };
  world.delivery.push({ message_reaction: update as never });
}
