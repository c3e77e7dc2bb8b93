// The content of a message as the domain has it.
import type { Message, MessageEntity } from "grammy/types";
import type { Content, FileRef, MediaKind } from "../../core/chat-event.ts";
import { toHtml } from "./formatting.ts";
import { toChannel } from "./people.ts";

/** Fields of a message (Bot API, Message) that somebody wrote or sent, with the kind of media of each. */
const MEDIA = [
  ["animation", "animation"],
  ["audio", "audio"],
  ["contact", "contact"],
  ["document", "document"],
  ["game", "game"],
  ["venue", "location"],
  ["location", "location"],
  ["paid_media", "paid-media"],
  ["photo", "photo"],
  ["live_photo", "photo"],
  ["poll", "poll"],
  ["sticker", "sticker"],
  ["story", "story"],
  ["video", "video"],
  ["video_note", "video-note"],
  ["voice", "voice"],
  ["checklist", "other"],
  ["dice", "other"],
  ["giveaway", "other"],
  ["invoice", "other"],
  ["rich_message", "other"],
] as const satisfies readonly (readonly [keyof Message, MediaKind])[];

/** The content; undefined for service messages, which nobody writes. */
export function contentOf(message: Message): Content | undefined {
  const media = message.text === undefined ? mediaOf(message) : undefined;
  const written = message.text ?? message.caption;
  if (written === undefined && media === undefined) return undefined;
  const text = written ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  return {
    text,
    media,
    links: linksOf(text, entities),
    file: media && fileOf(message),
    forwarded: message.forward_origin !== undefined,
    forwardedFrom: message.forward_origin?.type === "channel" ? toChannel(message.forward_origin.chat) : undefined,
    get html() {
      return toHtml(text, entities);
    },
  };
}

const mediaOf = (message: Message): MediaKind | undefined => MEDIA.find(([field]) => message[field] !== undefined)?.[1];

function linksOf(text: string, entities: readonly MessageEntity[]): readonly string[] {
  const links: string[] = [];
  for (const entity of entities) {
    if (entity.type === "text_link") links.push(entity.url);
    if (entity.type === "url") links.push(text.slice(entity.offset, entity.offset + entity.length));
  }
  return links;
}

/** The file by which the media can be sent again; of a photo the largest size. */
function fileOf(message: Message): FileRef | undefined {
  const { animation, audio, document, photo, sticker, video, video_note, voice } = message;
  const files = [
    ["animation", animation],
    ["audio", audio],
    ["document", document],
    ["photo", photo?.at(-1)],
    ["sticker", sticker],
    ["video", video],
    ["video-note", video_note],
    ["voice", voice],
  ] as const;
  const found = files.find(([, file]) => file !== undefined);
  return found?.[1] && { media: found[0], fileId: found[1].file_id };
}
