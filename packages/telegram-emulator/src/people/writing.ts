// Messages and files that people send, as far as Telegram allows.
import type { MessageEntity, MessageOrigin } from "@grammyjs/types";
import { deliverEdit, post, threadOf } from "../effects/posting.ts";
import { personText } from "../formatting/formatted.ts";
import { bodyWith, keepFile } from "../methods/media.ts";
import { RefusedByTelegram } from "../refusal.ts";
import { MEDIA_NAMES, type MediaName } from "../state/media-names.ts";
import { deleteMessage } from "../state/messages.ts";
import type { Account, ChatRecord, Content, MessageBody, StoredMessage } from "../state/records.ts";
import type { PermissionName } from "../state/rights.ts";
import { seconds } from "../state/telegram-state.ts";
import { withoutUndefined } from "../state/without-undefined.ts";
import { type Card, cardContent, permissionFor } from "./cards.ts";
import {
  authorOf,
  type ChatActor,
  isOwn,
  mayDeleteAny,
  nameOf,
  refuseAbsent,
  refuseGone,
  type SendAs,
} from "./chat-actor.ts";
import { SENT_FILES } from "./files.ts";
import { refuseForbiddenWrite } from "./write-permission.ts";

/** Options of a message. */
export interface MessageOptions extends SendAs {
  readonly replyTo?: StoredMessage | undefined;
  readonly topic?: number | undefined;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly forwardedFrom?: MessageOrigin | undefined;
  readonly viaBot?: Account | undefined;
  readonly album?: string | undefined;
  /** The date in seconds since 1970; now by default. */
  readonly date?: number | undefined;
}

/** Options of a file. */
export interface FileOptions extends MessageOptions {
  readonly caption?: string | undefined;
  /** The name of the file, such as `menu.pdf`. */
  readonly file?: string | undefined;
  /** Covered by a spoiler. */
  readonly isHidden?: boolean | undefined;
}

/** The maximum length of a text and of a caption (Bot API, sendMessage, sendPhoto). */
const [TEXT, CAPTION] = [4096, 1024];

/** Sends a text. */
export function say(actor: ChatActor, text: string, options: MessageOptions = {}): StoredMessage {
  refuseLong(text, TEXT);
  const { text: kept, entities } = personText(text, options.entities);
  return write(
    actor,
    { text: kept, ...(entities.length > 0 ? { entities: [...entities] } : {}) },
    { options, permission: "can_send_messages" },
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
  actor: ChatActor,
  kind: MediaName,
  { caption = "", file: name = SENT_FILES[kind], isHidden, ...options }: FileOptions = {},
): StoredMessage {
  refuseLong(caption, CAPTION);
  const { text, entities } = personText(caption, options.entities);
  const content = withoutUndefined({
    ...bodyWith(kind, keepFile(actor.state, name, new Uint8Array([1, 2, 3]))),
    has_media_spoiler: isHidden === true ? (true as const) : undefined,
    caption: text === "" ? undefined : text,
    caption_entities: entities.length > 0 ? [...entities] : undefined,
  }) as Content;
  return write(actor, content, { options, permission: NEEDED[kind] });
}

/** Sends content without a file. */
export const show = (actor: ChatActor, card: Card, options: MessageOptions = {}): StoredMessage =>
  write(actor, cardContent(actor.state, card), { options, permission: permissionFor(card.kind) });

/** The permission that sending the content takes. */
export function permissionOf(content: Content): PermissionName {
  const media = MEDIA_NAMES.find((name) => name in content);
  if (media) return NEEDED[media];
  if ("poll" in content) return permissionFor("poll");
  return "dice" in content ? permissionFor("dice") : "can_send_messages";
}

/** Adds content to the chat if its author may send it. */
export function write(
  actor: ChatActor,
  content: Content,
  { options, permission }: { readonly options: MessageOptions; readonly permission: PermissionName },
): StoredMessage {
  const { state, chat, account } = actor;
  refuseForbiddenWrite(actor, { ...options, permission });
  if (options.replyTo) refuseGone(options.replyTo);
  if (chat.type === "private") account.hasStarted = true;
  const body = withoutUndefined({
    date: options.date ?? seconds(state),
    ...authorOf(actor, options),
    ...content,
    ...(options.topic === undefined
      ? threadOf(chat, options.replyTo)
      : { message_thread_id: options.topic, is_topic_message: true as const }),
    forward_origin: options.forwardedFrom,
    via_bot: options.viaBot?.user,
    media_group_id: options.album,
  }) as MessageBody;
  const replyTo = options.replyTo ?? topicStart(chat, options.topic);
  return post(state, chat, { body, replyTo, authorId: options.asChannel ? undefined : account.user.id });
}

/** In a topic, a message that replies to nothing replies to the one that opened the topic. */
const topicStart = (chat: ChatRecord, topic: number | undefined): StoredMessage | undefined =>
  topic === undefined ? undefined : chat.messages.get(topic);

function refuseLong(text: string, limit: number): void {
  if ([...text].length > limit) throw new RefusedByTelegram(`The text is longer than ${limit} characters`);
}

/** Edits the text or the caption of the actor's own message. */
export function edit(actor: ChatActor, message: StoredMessage, change: { readonly text: string } & SendAs): void {
  const { state } = actor;
  refuseGone(message);
  refuseAbsentWriter(actor, change);
  const { body } = message;
  const isCaption = MEDIA_NAMES.some((name) => name !== "sticker" && name !== "video_note" && name in body);
  const canChange = body.text !== undefined || isCaption;
  if (!isOwn(actor, message, change) || message.isService || body.forward_origin || !canChange)
    throw new RefusedByTelegram(`${nameOf(actor)} may not edit that`);
  if (change.text === "" && !isCaption) throw new RefusedByTelegram("A message cannot become empty");
  refuseLong(change.text, isCaption ? CAPTION : TEXT);
  const { text, entities } = personText(change.text);
  const edited = isCaption ? { caption: text, caption_entities: [...entities] } : { text, entities: [...entities] };
  message.body = { ...body, ...edited, edit_date: seconds(state) } as MessageBody;
  deliverEdit(state, message);
}

/** A channel writes without being a member. */
function refuseAbsentWriter(actor: ChatActor, { asChannel }: SendAs): void {
  if (!asChannel) refuseAbsent(actor);
}

/** Deletes the actor's own message, or any as an admin with that right. Bots get no update. */
export function remove(actor: ChatActor, message: StoredMessage, sendAs: SendAs = {}): void {
  refuseGone(message);
  refuseAbsentWriter(actor, sendAs);
  const isOpening = message.body.forum_topic_created !== undefined;
  const may = isOwn(actor, message, sendAs) || (!sendAs.asChannel && mayDeleteAny(actor));
  if (!may || isOpening) throw new RefusedByTelegram(`${nameOf(actor)} may not delete that`);
  deleteMessage(actor.state, message, actor.account.user.id);
}
