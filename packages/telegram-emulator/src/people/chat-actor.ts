// A person who acts in a chat, and the name they act under.
import { RefusedByTelegram } from "../refusal.ts";
import { chatObject } from "../state/chats.ts";
import { hasRight, isAdmin, memberOf, userOf } from "../state/members.ts";
import type { Account, ChatRecord, Membership, MessageBody, StoredMessage } from "../state/records.ts";
import type { AdminRight } from "../state/rights.ts";
import { serviceAccounts, type TelegramState } from "../state/telegram-state.ts";

/** A person in a chat. */
export interface ChatActor {
  readonly state: TelegramState;
  readonly chat: ChatRecord;
  readonly account: Account;
}

/** The name to act under instead of the person's own. */
export interface SendAs {
  /** Acts as a channel. */
  readonly asChannel?: ChatRecord | undefined;
  /** Acts as the group itself, which only its admins can; the default for admins who are anonymous there. */
  readonly anonymous?: boolean | undefined;
}

export const nameOf = ({ account }: ChatActor): string => account.user.first_name;

/** The actor's membership of the chat. */
export const ownMembership = ({ state, chat, account }: ChatActor): Membership =>
  memberOf(state, chat, account.user.id);

/** Whether the actor acts as the group. */
export const isAnonymous = (actor: ChatActor, { anonymous }: SendAs = {}): boolean =>
  actor.chat.type !== "private" && (anonymous ?? ownMembership(actor).isAnonymous);

/** The user id that the bot sees: anonymous admins share one. */
export const visibleUserId = (actor: ChatActor): number =>
  isAnonymous(actor) ? serviceAccounts.groupAnonymousBot : actor.account.user.id;

/** The author fields of a message. */
export function authorOf(actor: ChatActor, sendAs: SendAs): Partial<MessageBody> {
  const { state, chat, account } = actor;
  if (chat.type === "channel") return { sender_chat: chatObject(state, chat) } as Partial<MessageBody>;
  if (sendAs.asChannel) return sentAs(state, serviceAccounts.channelBot, sendAs.asChannel);
  if (isAnonymous(actor, sendAs))
    return { ...sentAs(state, serviceAccounts.groupAnonymousBot, chat), ...signature(ownMembership(actor)) };
  return { from: userOf(state, account.user.id) } as Partial<MessageBody>;
}

/** Anonymous admins sign with their title (Bot API, Message.author_signature). */
const signature = ({ title }: Membership): Partial<MessageBody> => (title ? { author_signature: title } : {});

const sentAs = (state: TelegramState, by: number, chat: ChatRecord): Partial<MessageBody> =>
  ({ from: userOf(state, by), sender_chat: chatObject(state, chat) }) as Partial<MessageBody>;

/** Whether a message is the actor's own, or that of the channel they act as. */
export function isOwn({ account }: ChatActor, message: StoredMessage, { asChannel }: SendAs = {}): boolean {
  if (asChannel) return message.authorId === undefined && message.body.sender_chat?.id === asChannel.id;
  return message.authorId === account.user.id;
}

/** Throws a refusal if the actor is not in the chat; a private chat has one person. */
export function refuseAbsent(actor: ChatActor): void {
  const { chat, account } = actor;
  const isIn = chat.type === "private" ? chat.id === account.user.id : ownMembership(actor).isPresent;
  if (!isIn) throw new RefusedByTelegram(`${nameOf(actor)} is not in ${chat.title}`);
}

/** Throws a refusal if the actor lacks an admin's right; `act` names the action. */
export function requireRight(actor: ChatActor, right: AdminRight, act: string): void {
  if (!hasRight(ownMembership(actor), right))
    throw new RefusedByTelegram(`${nameOf(actor)} may not ${act} in ${actor.chat.title}`);
}

/** Admins of basic groups can delete every message; elsewhere that takes a right. */
export function mayDeleteAny(actor: ChatActor): boolean {
  const { chat } = actor;
  if (chat.type === "private") return true;
  return chat.type === "group" ? isAdmin(ownMembership(actor)) : hasRight(ownMembership(actor), "can_delete_messages");
}

/** Throws a refusal if the message is deleted. */
export function refuseGone({ deletion }: StoredMessage): void {
  if (deletion) throw new RefusedByTelegram("That message is gone");
}
