// Checks whether a person may write, with Telegram's error texts.
import { RefusedByTelegram } from "../refusal.ts";
import { hasRight, isAllowed } from "../state/members.ts";
import type { ChatRecord } from "../state/records.ts";
import type { PermissionName } from "../state/rights.ts";
import { type ChatActor, nameOf, ownMembership, refuseAbsent, requireRight, type SendAs } from "./chat-actor.ts";

/** What is to be written: the topic, the name to send as, the permission it takes. */
export interface WriteAttempt extends SendAs {
  readonly topic?: number | undefined;
  readonly permission: PermissionName;
}

/** Throws a refusal if Telegram does not let the person write that. */
export function refuseForbiddenWrite(actor: ChatActor, attempt: WriteAttempt): void {
  const { chat } = actor;
  if (attempt.topic !== undefined && !chat.isForum) throw new RefusedByTelegram(`${chat.title} has no topics`);
  if (attempt.asChannel) refuseBannedChannel(chat, attempt.asChannel);
  else if (chat.type === "private") refuseBlocker(actor);
  else if (chat.type === "channel") requireRight(actor, "can_post_messages", "post");
  else refuseMember(actor, attempt);
}

function refuseBannedChannel(chat: ChatRecord, channel: ChatRecord): void {
  if (chat.type !== "supergroup") throw new RefusedByTelegram("Channels write in supergroups alone");
  if (chat.bannedSenders.has(channel.id)) throw new RefusedByTelegram(`${channel.title} is banned from ${chat.title}`);
}

function refuseBlocker(actor: ChatActor): void {
  refuseAbsent(actor);
  if (actor.account.hasBlocked) throw new RefusedByTelegram(`${nameOf(actor)} has blocked the bot`);
}

function refuseMember(actor: ChatActor, { topic, permission }: WriteAttempt): void {
  const { chat } = actor;
  refuseAbsent(actor);
  const member = ownMembership(actor);
  if (isShut(chat, topic) && !hasRight(member, "can_manage_topics"))
    throw new RefusedByTelegram(`The topic is closed to ${nameOf(actor)}`);
  if (!isAllowed(chat, member, permission))
    throw new RefusedByTelegram(`${nameOf(actor)} may not ${ACTS[permission] ?? "write"} in ${chat.title}`);
}

/** What a permission allows, if it is not writing. */
const ACTS: Partial<Readonly<Record<PermissionName, string>>> = {
  can_send_photos: "send photos",
  can_send_videos: "send videos",
  can_send_audios: "send music",
  can_send_documents: "send files",
  can_send_voice_notes: "send voice messages",
  can_send_video_notes: "send video messages",
  can_send_polls: "send polls",
  can_send_other_messages: "send stickers, animations and dice",
};

const isShut = (chat: ChatRecord, topic: number | undefined): boolean =>
  chat.isForum && (topic === undefined ? chat.general.isClosed : chat.topics.get(topic)?.isClosed !== false);
