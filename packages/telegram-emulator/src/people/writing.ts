// What people write and send in chats, within what Telegram lets them.
import type { MessageEntity, MessageOrigin } from "@grammyjs/types";
import { deliverEdit, post, threadOf } from "../effects/posting.ts";
import { written } from "../formatting/formatted.ts";
import { bodyWith, keepFile } from "../methods/media.ts";
import { RefusedByTelegram } from "../refusal.ts";
import { MEDIA_NAMES, type MediaName } from "../state/media-names.ts";
import { deleteMessage } from "../state/messages.ts";
import { present } from "../state/present.ts";
import type { Account, ChatRecord, Content, MessageBody, StoredMessage } from "../state/records.ts";
import type { PermissionName } from "../state/rights.ts";
import { seconds } from "../state/world.ts";
import { type Card, cardContent, permissionFor } from "./cards.ts";
import { SENT_FILES } from "./files.ts";
import { authorOf, type Disguise, isOwn, mayDeleteAny, nameOf, type Place, refuseAbsent, refuseGone } from "./place.ts";
import { refuseSilenced } from "./silence.ts";

/** How a message is written. */
export interface Manner extends Disguise {
  readonly replyTo?: StoredMessage | undefined;
  readonly topic?: number | undefined;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly forwardedFrom?: MessageOrigin | undefined;
  readonly viaBot?: Account | undefined;
  readonly album?: string | undefined;
  /** When it was written, in seconds since 1970; now unless told otherwise. */
  readonly date?: number | undefined;
}

/** How a file is sent. */
export interface FileManner extends Manner {
  readonly caption?: string | undefined;
  /** The name of the file, such as `menu.pdf`. */
  readonly file?: string | undefined;
  /** Covered until it is tapped. */
  readonly isHidden?: boolean | undefined;
}

/** The most that a message and a caption hold (Bot API, sendMessage, sendPhoto). */
const [TEXT, CAPTION] = [4096, 1024];

/** Writes text. */
export function say(place: Place, text: string, manner: Manner = {}): StoredMessage {
  refuseLong(text, TEXT);
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
  { caption = "", file: name = SENT_FILES[kind], isHidden, ...manner }: FileManner = {},
): StoredMessage {
  refuseLong(caption, CAPTION);
  const { text, entities } = written(caption, manner.entities);
  const content = present({
    ...bodyWith(kind, keepFile(place.world, name, new Uint8Array([1, 2, 3]))),
    has_media_spoiler: isHidden === true ? (true as const) : undefined,
    caption: text === "" ? undefined : text,
    caption_entities: entities.length > 0 ? [...entities] : undefined,
  }) as Content;
  return write(place, content, { manner, permission: NEEDED[kind] });
}

/** Sends what needs no file. */
export const show = (place: Place, card: Card, manner: Manner = {}): StoredMessage =>
  write(place, cardContent(place.world, card), { manner, permission: permissionFor(card.kind) });

/** What somebody needs to send that content. */
export function permissionOf(content: Content): PermissionName {
  const media = MEDIA_NAMES.find((name) => name in content);
  if (media) return NEEDED[media];
  if ("poll" in content) return permissionFor("poll");
  return "dice" in content ? permissionFor("dice") : "can_send_messages";
}

/** Puts content into the chat, where its author may send it. */
export function write(
  place: Place,
  content: Content,
  { manner, permission }: { readonly manner: Manner; readonly permission: PermissionName },
): StoredMessage {
  const { world, chat, account } = place;
  refuseSilenced(place, { ...manner, permission });
  if (manner.replyTo) refuseGone(manner.replyTo);
  if (chat.type === "private") account.hasStarted = true;
  const body = present({
    date: manner.date ?? seconds(world),
    ...authorOf(place, manner),
    ...content,
    ...(manner.topic === undefined
      ? threadOf(chat, manner.replyTo)
      : { message_thread_id: manner.topic, is_topic_message: true as const }),
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

function refuseLong(text: string, limit: number): void {
  if ([...text].length > limit) throw new RefusedByTelegram(`The text is longer than ${limit} characters`);
}

/** Changes the text or the caption of a message of one's own. */
export function edit(place: Place, message: StoredMessage, change: { readonly text: string } & Disguise): void {
  const { world } = place;
  refuseGone(message);
  refuseAbsentWriter(place, change);
  const { body } = message;
  const isCaption = MEDIA_NAMES.some((name) => name !== "sticker" && name !== "video_note" && name in body);
  const canChange = body.text !== undefined || isCaption;
  if (!isOwn(place, message, change) || message.isService || body.forward_origin || !canChange)
    throw new RefusedByTelegram(`${nameOf(place)} may not edit that`);
  if (change.text === "" && !isCaption) throw new RefusedByTelegram("A message cannot become empty");
  refuseLong(change.text, isCaption ? CAPTION : TEXT);
  const { text, entities } = written(change.text);
  const words = isCaption ? { caption: text, caption_entities: [...entities] } : { text, entities: [...entities] };
  message.body = { ...body, ...words, edit_date: seconds(world) } as MessageBody;
  deliverEdit(world, message);
}

/** A channel writes without being a member. */
function refuseAbsentWriter(place: Place, { asChannel }: Disguise): void {
  if (!asChannel) refuseAbsent(place);
}

/** Deletes a message of one's own, or any as an admin with that right. Bots are not told. */
export function remove(place: Place, message: StoredMessage, disguise: Disguise = {}): void {
  refuseGone(message);
  refuseAbsentWriter(place, disguise);
  const isOpening = message.body.forum_topic_created !== undefined;
  const may = isOwn(place, message, disguise) || (!disguise.asChannel && mayDeleteAny(place));
  if (!may || isOpening) throw new RefusedByTelegram(`${nameOf(place)} may not delete that`);
  deleteMessage(place.world, message, place.account.user.id);
}
