// Who may not write, and what Telegram tells them.
import { RefusedByTelegram } from "../refusal.ts";
import { hasRight, isAllowed } from "../state/members.ts";
import type { ChatRecord } from "../state/records.ts";
import type { PermissionName } from "../state/rights.ts";
import { type Disguise, nameOf, needRight, type Place, refuseAbsent, standing } from "./place.ts";

/** What is to be written: in which topic, under which name, by which permission. */
export interface Intent extends Disguise {
  readonly topic?: number | undefined;
  readonly permission: PermissionName;
}

/** Refuses what Telegram does not let somebody write. */
export function refuseSilenced(place: Place, intent: Intent): void {
  const { chat } = place;
  if (intent.topic !== undefined && !chat.isForum) throw new RefusedByTelegram(`${chat.title} has no topics`);
  if (intent.asChannel) refuseBannedChannel(chat, intent.asChannel);
  else if (chat.type === "private") refuseBlocker(place);
  else if (chat.type === "channel") needRight(place, "can_post_messages", "post");
  else refuseMember(place, intent);
}

function refuseBannedChannel(chat: ChatRecord, channel: ChatRecord): void {
  if (chat.type !== "supergroup") throw new RefusedByTelegram("Channels write in supergroups alone");
  if (chat.bannedSenders.has(channel.id)) throw new RefusedByTelegram(`${channel.title} is banned from ${chat.title}`);
}

function refuseBlocker(place: Place): void {
  refuseAbsent(place);
  if (place.account.hasBlocked) throw new RefusedByTelegram(`${nameOf(place)} has blocked the bot`);
}

function refuseMember(place: Place, { topic, permission }: Intent): void {
  const { chat } = place;
  refuseAbsent(place);
  const member = standing(place);
  if (isShut(chat, topic) && !hasRight(member, "can_manage_topics"))
    throw new RefusedByTelegram(`The topic is closed to ${nameOf(place)}`);
  if (!isAllowed(chat, member, permission))
    throw new RefusedByTelegram(`${nameOf(place)} may not ${ACTS[permission] ?? "write"} in ${chat.title}`);
}

/** What the permissions are for, where that is not to write. */
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
