// Reactions to messages.
import type { ReactionType, ReactionTypeEmoji } from "@grammyjs/types";
import { RefusedByTelegram } from "../refusal.ts";
import { chatObject } from "../state/chats.ts";
import { botIn, isAdmin, isAllowed, userOf } from "../state/members.ts";
import type { StoredMessage } from "../state/records.ts";
import { seconds } from "../state/telegram-state.ts";
import {
  type ChatActor,
  isAnonymous,
  nameOf,
  ownMembership,
  refuseAbsent,
  refuseGone,
  type SendAs,
} from "./chat-actor.ts";

/** What to react with, and in whose name. */
export interface Reaction extends SendAs {
  readonly emoji: string | undefined;
}

/** Reacts with an emoji, which replaces the former one; the same again, or none, removes the reaction. */
export function react(actor: ChatActor, message: StoredMessage, { emoji, ...sendAs }: Reaction): void {
  refuseUnable(actor, message, sendAs);
  const id = sendAs.asChannel?.id ?? actor.account.user.id;
  const before = message.reactions.get(id) ?? [];
  const isSame = before.some((reaction) => reaction.type === "emoji" && reaction.emoji === emoji);
  const now = emoji === undefined || isSame ? [] : [{ type: "emoji", emoji } as ReactionTypeEmoji];
  if (now.length > 0) message.reactions.set(id, now);
  else message.reactions.delete(id);
  if (before.length > 0 || now.length > 0) pushReaction(actor, message, { before, now, sendAs });
}

/** In public groups, and under the posts of a channel, people react without being members (core.telegram.org/api/reactions). */
const isOpenToOutsiders = ({ chat }: ChatActor): boolean => chat.username !== undefined || chat.linkedId !== undefined;

function refuseUnable(actor: ChatActor, message: StoredMessage, { asChannel }: SendAs): void {
  const { chat } = actor;
  refuseGone(message);
  if (ownMembership(actor).status === "kicked" || !isOpenToOutsiders(actor)) refuseAbsent(actor);
  if (asChannel && chat.bannedSenders.has(asChannel.id))
    throw new RefusedByTelegram(`${asChannel.title} may not react in ${chat.title}`);
  if (chat.type !== "private" && !isAllowed(chat, ownMembership(actor), "can_react_to_messages"))
    throw new RefusedByTelegram(`${nameOf(actor)} may not react in ${chat.title}`);
}

interface Turn {
  readonly before: readonly ReactionType[];
  readonly now: readonly ReactionType[];
  readonly sendAs: SendAs;
}

/** In groups only an admin bot receives the update (Bot API, Update.message_reaction); an anonymous admin appears as the group. */
function pushReaction(actor: ChatActor, message: StoredMessage, { before, now, sendAs }: Turn): void {
  const { state, chat } = actor;
  const isVisibleToBot = chat.type === "private" || isAdmin(botIn(state, chat));
  if (!isVisibleToBot || !state.updateQueue.wants("message_reaction")) return;
  const update = {
    chat: chatObject(state, chat),
    message_id: message.id,
    date: seconds(state),
    ...reactorOf(actor, sendAs),
    old_reaction: [...before],
    new_reaction: [...now],
  };
  state.updateQueue.push({ message_reaction: update as never });
}

/** A person, or the chat in whose name they react (Bot API, MessageReactionUpdated). */
function reactorOf(actor: ChatActor, { asChannel }: SendAs) {
  const { state, chat, account } = actor;
  if (asChannel) return { actor_chat: chatObject(state, asChannel) };
  return isAnonymous(actor) ? { actor_chat: chatObject(state, chat) } : { user: userOf(state, account.user.id) };
}
