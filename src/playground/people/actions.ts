// What people do in chats, within what Telegram lets them do.
import type { MessageEntity, MessageOrigin } from "grammy/types";
import { changeMember } from "../effects/membership.ts";
import { deliverEdit, post } from "../effects/posting.ts";
import { written } from "../formatting/formatted.ts";
import { bodyWith, keepFile, type MediaName } from "../methods/media.ts";
import { RefusedByTelegram } from "../refusal.ts";
import { chatObject } from "../state/chats.ts";
import {
  hasRight,
  isAdmin,
  isAllowed,
  memberOf,
  outsider,
  plainMember,
  rightsOfKind,
  userOf,
} from "../state/members.ts";
import { deleteMessage } from "../state/messages.ts";
import { present } from "../state/present.ts";
import type { Account, ChatRecord, Content, MessageBody, StoredMessage } from "../state/records.ts";
import { type AdminRight, isAdminRight, type PermissionName } from "../state/rights.ts";
import { seconds, serviceAccounts, type World } from "../state/world.ts";

/** How a message is written. */
export interface Manner {
  readonly replyTo?: StoredMessage | undefined;
  readonly topic?: number | undefined;
  /** Under the name of a channel. */
  readonly asChannel?: ChatRecord | undefined;
  /** As the group itself, which only its admins can. */
  readonly anonymous?: boolean | undefined;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly forwardedFrom?: MessageOrigin | undefined;
  readonly viaBot?: Account | undefined;
  readonly album?: string | undefined;
  /** When it was written, in seconds since 1970; now unless told otherwise. */
  readonly date?: number | undefined;
}

/** Somebody in a chat. */
export interface Place {
  readonly world: World;
  readonly chat: ChatRecord;
  readonly account: Account;
}

/** Writes text. */
export function say(place: Place, text: string, manner: Manner = {}): StoredMessage {
  const { text: kept, entities } = written(text, manner.entities);
  return write(
    place,
    { text: kept, ...(entities.length > 0 ? { entities: [...entities] } : {}) },
    { manner, permission: "can_send_messages" },
  );
}

const NEEDED: Readonly<Record<MediaName, PermissionName>> = {
  photo: "can_send_photos",
  video: "can_send_videos",
  animation: "can_send_other_messages",
  audio: "can_send_audios",
  document: "can_send_documents",
  voice: "can_send_voice_notes",
  video_note: "can_send_video_notes",
  sticker: "can_send_other_messages",
};

/** Sends a file of that kind. */
export function send(
  place: Place,
  kind: MediaName,
  { caption, ...manner }: Manner & { readonly caption?: string | undefined } = {},
): StoredMessage {
  const file = keepFile(place.world, `${kind}.bin`, new Uint8Array([1, 2, 3]));
  const content = { ...bodyWith(kind, file), ...(caption === undefined ? {} : { caption }) };
  return write(place, content, { manner, permission: NEEDED[kind] });
}

function write(
  place: Place,
  content: Content,
  { manner, permission }: { readonly manner: Manner; readonly permission: PermissionName },
): StoredMessage {
  const { world, chat, account } = place;
  refuseSilenced(place, manner, permission);
  if (chat.type === "private") account.hasStarted = true;
  const body = present({
    date: manner.date ?? seconds(world),
    ...authorOf(place, manner),
    ...content,
    ...(manner.topic === undefined ? {} : { message_thread_id: manner.topic, is_topic_message: true as const }),
    forward_origin: manner.forwardedFrom,
    via_bot: manner.viaBot?.user,
    media_group_id: manner.album,
  }) as MessageBody;
  const replyTo = manner.replyTo ?? topicStart(chat, manner.topic);
  return post(world, chat, { body, replyTo, authorId: manner.asChannel ? undefined : account.user.id });
}

/** In a topic every message that replies to nothing replies to the one that opened it. */
const topicStart = (chat: ChatRecord, topic: number | undefined): StoredMessage | undefined =>
  topic === undefined ? undefined : chat.messages.get(topic);

function refuseSilenced(
  { world, chat, account }: Place,
  { asChannel, topic }: Manner,
  permission: PermissionName,
): void {
  if (chat.type === "private") return;
  if (asChannel) {
    if (chat.bannedSenders.has(asChannel.id))
      throw new RefusedByTelegram(`${asChannel.title} is banned from ${chat.title}`);
    return;
  }
  const member = memberOf(world, chat, account.user.id);
  if (!member.isPresent) throw new RefusedByTelegram(`${account.user.first_name} is not in ${chat.title}`);
  if (isShut(chat, topic) && !hasRight(member, "can_manage_topics"))
    throw new RefusedByTelegram(`The topic is closed to ${account.user.first_name}`);
  if (!isAllowed(chat, member, permission))
    throw new RefusedByTelegram(`${account.user.first_name} may not write in ${chat.title}`);
}

const isShut = (chat: ChatRecord, topic: number | undefined): boolean =>
  chat.isForum && (topic === undefined ? chat.general.isClosed : chat.topics.get(topic)?.isClosed !== false);

function authorOf({ world, chat, account }: Place, { asChannel, anonymous }: Manner): Partial<MessageBody> {
  if (asChannel)
    return {
      from: userOf(world, serviceAccounts.channelBot),
      sender_chat: chatObject(world, asChannel),
    } as Partial<MessageBody>;
  if (!anonymous) return { from: userOf(world, account.user.id) };
  return {
    from: userOf(world, serviceAccounts.groupAnonymousBot),
    sender_chat: chatObject(world, chat),
  } as Partial<MessageBody>;
}

/** Changes the text of a message of one's own. */
export function edit({ world }: Place, message: StoredMessage, text: string): void {
  const { text: kept, entities } = written(text);
  message.body = { ...message.body, text: kept, entities: [...entities], edit_date: seconds(world) } as MessageBody;
  deliverEdit(world, message);
}

/** Gives somebody an admin's rights, in Telegram's own interface; no rights take the place away. */
export function promote(
  { world, chat, account }: Place,
  other: Account,
  {
    rights,
    title,
    anonymous,
  }: { rights: readonly string[] | "all"; title?: string | undefined; anonymous?: boolean | undefined },
): void {
  const given = new Set<AdminRight>(rights === "all" ? rightsOfKind(chat) : rights.filter(isAdminRight));
  const base = plainMember(other.user.id);
  const next =
    given.size === 0
      ? base
      : {
          ...base,
          status: "administrator" as const,
          rights: given,
          title,
          isAnonymous: anonymous === true,
          promotedBy: account.user.id,
        };
  changeMember(world, chat, { next, traits: { by: account.user.id } });
}

/** Bans somebody in Telegram's own interface. */
export function ban({ world, chat, account }: Place, other: Account): void {
  if (!hasRight(memberOf(world, chat, account.user.id), "can_restrict_members"))
    throw new RefusedByTelegram(`${account.user.first_name} may not ban`);
  const status = chat.type === "group" ? "left" : "kicked";
  changeMember(world, chat, {
    next: { ...outsider(other.user.id), status },
    traits: { by: account.user.id },
  });
}

/** Deletes a message of one's own, or any as an admin. Bots are not told. */
export function remove({ world, chat, account }: Place, message: StoredMessage): void {
  const isOwn = message.authorId === account.user.id;
  if (!isOwn && !isAdmin(memberOf(world, chat, account.user.id)))
    throw new RefusedByTelegram(`${account.user.first_name} may not delete that`);
  deleteMessage(world, message, account.user.id);
}

/** Reacts to a message with an emoji. */
export function react({ world, chat, account }: Place, message: StoredMessage, emoji: string): void {
  const before = message.reactions.get(account.user.id) ?? [];
  const now = [{ type: "emoji", emoji: emoji as never } as const];
  message.reactions.set(account.user.id, now);
  if (!world.delivery.wants("message_reaction")) return;
  const base = {
    chat: chatObject(world, chat),
    message_id: message.id,
    user: userOf(world, account.user.id),
    date: seconds(world),
  };
  world.delivery.push({ message_reaction: { ...base, old_reaction: [...before], new_reaction: now } as never });
}
