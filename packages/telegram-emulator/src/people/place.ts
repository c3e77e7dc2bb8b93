// Where somebody acts, and as whom the others see them there.
import { RefusedByTelegram } from "../refusal.ts";
import { chatObject } from "../state/chats.ts";
import { hasRight, isAdmin, memberOf, userOf } from "../state/members.ts";
import type { Account, ChatRecord, Membership, MessageBody, StoredMessage } from "../state/records.ts";
import type { AdminRight } from "../state/rights.ts";
import { serviceAccounts, type World } from "../state/world.ts";

/** Somebody in a chat. */
export interface Place {
  readonly world: World;
  readonly chat: ChatRecord;
  readonly account: Account;
}

/** Whose name somebody acts under instead of their own. */
export interface Disguise {
  /** A channel. */
  readonly asChannel?: ChatRecord | undefined;
  /** The group itself, which only its admins can; by default those who are anonymous there. */
  readonly anonymous?: boolean | undefined;
}

export const nameOf = ({ account }: Place): string => account.user.first_name;

/** How the one who acts stands in the chat. */
export const standing = ({ world, chat, account }: Place): Membership => memberOf(world, chat, account.user.id);

/** Whether they act as the group. */
export const isAnonymous = (place: Place, { anonymous }: Disguise = {}): boolean =>
  place.chat.type !== "private" && (anonymous ?? standing(place).isAnonymous);

/** The account that the bot sees behind an act: anonymous admins share one. */
export const seenAs = (place: Place): number =>
  isAnonymous(place) ? serviceAccounts.groupAnonymousBot : place.account.user.id;

/** The author of a message as the message tells it. */
export function authorOf(place: Place, disguise: Disguise): Partial<MessageBody> {
  const { world, chat, account } = place;
  if (chat.type === "channel") return { sender_chat: chatObject(world, chat) } as Partial<MessageBody>;
  if (disguise.asChannel) return spokenFor(world, serviceAccounts.channelBot, disguise.asChannel);
  if (isAnonymous(place, disguise))
    return { ...spokenFor(world, serviceAccounts.groupAnonymousBot, chat), ...signature(standing(place)) };
  return { from: userOf(world, account.user.id) } as Partial<MessageBody>;
}

/** Anonymous admins sign with their title (Bot API, Message.author_signature). */
const signature = ({ title }: Membership): Partial<MessageBody> => (title ? { author_signature: title } : {});

const spokenFor = (world: World, by: number, chat: ChatRecord): Partial<MessageBody> =>
  ({ from: userOf(world, by), sender_chat: chatObject(world, chat) }) as Partial<MessageBody>;

/** Whether a message is theirs, or that of the channel whose name they act under. */
export function isOwn({ account }: Place, message: StoredMessage, { asChannel }: Disguise = {}): boolean {
  if (asChannel) return message.authorId === undefined && message.body.sender_chat?.id === asChannel.id;
  return message.authorId === account.user.id;
}

/** Refuses whoever is not in the chat; a private chat has its one person alone. */
export function refuseAbsent(place: Place): void {
  const { chat, account } = place;
  const isIn = chat.type === "private" ? chat.id === account.user.id : standing(place).isPresent;
  if (!isIn) throw new RefusedByTelegram(`${nameOf(place)} is not in ${chat.title}`);
}

/** Refuses whoever lacks an admin's right; `act` says what they may not do. */
export function needRight(place: Place, right: AdminRight, act: string): void {
  if (!hasRight(standing(place), right))
    throw new RefusedByTelegram(`${nameOf(place)} may not ${act} in ${place.chat.title}`);
}

/** The admins of basic groups delete whatever they like; elsewhere that is a right. */
export function mayDeleteAny(place: Place): boolean {
  const { chat } = place;
  if (chat.type === "private") return true;
  return chat.type === "group" ? isAdmin(standing(place)) : hasRight(standing(place), "can_delete_messages");
}

/** Refuses what is no longer there. */
export function refuseGone({ deletion }: StoredMessage): void {
  if (deletion) throw new RefusedByTelegram("That message is gone");
}
