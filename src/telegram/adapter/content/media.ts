// Which media a message holds, and their files.
import type { Animation, Audio, Document, Message, PhotoSize, Sticker, Video, VideoNote, Voice } from "grammy/types";
import type { FileRef, MediaKind, ReadFile, ReadSticker } from "../../../core/content.ts";
import { isServiceMessage } from "./known-fields.ts";

/**
 * Fields of a message (Bot API, Message) that somebody wrote or sent, with the kind of media of each. The first that is there
 * names the message: an animation carries a document too, a venue a location, and a live photo its picture.
 */
const MEDIA = [
  ["animation", "animation"],
  ["audio", "audio"],
  ["contact", "contact"],
  ["document", "document"],
  ["game", "game"],
  ["venue", "venue"],
  ["location", "location"],
  ["paid_media", "paid-media"],
  ["live_photo", "live-photo"],
  ["photo", "photo"],
  ["poll", "poll"],
  ["sticker", "sticker"],
  ["story", "story"],
  ["video", "video"],
  ["video_note", "video-note"],
  ["voice", "voice"],
  ["checklist", "checklist"],
  ["dice", "dice"],
  ["giveaway", "giveaway"],
  ["giveaway_winners", "giveaway"],
  ["invoice", "invoice"],
  ["rich_message", "rich"],
] as const satisfies readonly (readonly [keyof Message, MediaKind])[];

/** The kind of media that names the message; undefined where it has none. */
export function mediaOf(message: Message, unknownFields: readonly string[]): MediaKind | undefined {
  const known = MEDIA.find(([field]) => message[field] !== undefined)?.[1];
  if (known !== undefined || message.caption !== undefined) return known;
  return unknownFields.length > 0 && !isServiceMessage(message) ? "unknown" : undefined;
}

/** The file by which the media can be sent again; of a photo the largest size. */
export function fileOf(message: Message): FileRef | undefined {
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

/** The fields of messages, paid media and blocks of rich messages that hold files. */
interface MediaHolder {
  readonly animation?: Animation | undefined;
  readonly audio?: Audio | undefined;
  readonly document?: Document | undefined;
  readonly live_photo?: Message["live_photo"] | undefined;
  readonly photo?: PhotoSize[] | undefined;
  readonly sticker?: Sticker | undefined;
  readonly video?: Video | undefined;
  readonly video_note?: VideoNote | undefined;
  readonly voice?: Voice | undefined;
  readonly voice_note?: Voice | undefined;
}

type AnyFile = Partial<Record<"file_name" | "mime_type", string>> & Pick<PhotoSize, "file_unique_id">;

/** The files of a message, an item of paid media, or a block of a rich message; an animation's document is the same file. */
export function filesOf(holder: object): readonly ReadFile[] {
  const held: MediaHolder = holder;
  const files: readonly (readonly [MediaKind, AnyFile | undefined])[] = [
    ["animation", held.animation],
    ["audio", held.audio],
    ["document", held.animation ? undefined : held.document],
    ["live-photo", held.live_photo],
    ["photo", held.live_photo ? undefined : held.photo?.at(-1)],
    ["sticker", held.sticker],
    ["video", held.video],
    ["video-note", held.video_note],
    ["voice", held.voice ?? held.voice_note],
  ];
  return files.flatMap(([media, file]) => (file ? [toReadFile(media, file)] : []));
}

const toReadFile = (media: MediaKind, file: AnyFile): ReadFile => ({
  media,
  uniqueId: file.file_unique_id,
  name: file.file_name,
  mime: file.mime_type,
});

export const stickerOf = (sticker: Sticker): ReadSticker => ({
  pack: sticker.set_name,
  emoji: sticker.emoji,
  isMoving: sticker.is_animated || sticker.is_video,
  isPremium: sticker.premium_animation !== undefined,
});
