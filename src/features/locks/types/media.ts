// Lock types by the kind of media.
import type { MediaKind } from "../../../core/content.ts";
import { type Finds, FOUND, foundIf } from "../subject.ts";
import { findEmoji, isEmojiOnly } from "./emoji.ts";

/** A message that holds one of these kinds of media. */
const holds =
  (...kinds: readonly MediaKind[]): Finds =>
  ({ reading }) =>
    foundIf(kinds.some((kind) => reading.media.has(kind)));

/** Media that are no words: what can be played, looked at or opened. */
const MEDIA: readonly MediaKind[] = [
  "animation",
  "audio",
  "document",
  "live-photo",
  "paid-media",
  "photo",
  "sticker",
  "story",
  "video",
  "video-note",
  "voice",
];

const hasSpan =
  (kinds: readonly string[]): Finds =>
  ({ reading }) =>
    foundIf(
      reading.texts.some(({ place, spans }) => place !== "quote" && spans.some(({ kind }) => kinds.includes(kind))),
    );

const hasSpoiler = hasSpan(["spoiler"]);

export const mediaTypes = {
  media: holds(...MEDIA),
  photo: holds("photo"),
  video: holds("video"),
  gif: holds("animation"),
  audio: holds("audio"),
  voice: holds("voice"),
  videonote: holds("video-note"),
  document: holds("document"),
  livephoto: holds("live-photo"),
  paidmedia: holds("paid-media"),
  album: ({ event }) => foundIf(event.album !== undefined),
  /** Covered media, and covered words. */
  spoiler: (subject) => (subject.reading.traits.has("covered-media") ? FOUND : hasSpoiler(subject)),

  sticker: ({ reading, allowlist }) =>
    foundIf(reading.sticker !== undefined && !allowlist.allowsPack(reading.sticker.pack)),
  stickeranimated: ({ reading, allowlist }) =>
    foundIf(reading.sticker?.isMoving === true && !allowlist.allowsPack(reading.sticker.pack)),
  stickerpremium: ({ reading, allowlist }) =>
    foundIf(reading.sticker?.isPremium === true && !allowlist.allowsPack(reading.sticker.pack)),
  emoji: ({ reading, allowlist }) => findEmoji(reading, allowlist.allowsEmoji),
  emojicustom: ({ reading }) => foundIf(reading.customEmoji.length > 0),
  emojionly: ({ reading, allowlist }) => foundIf(isEmojiOnly(reading, allowlist.allowsEmoji)),
  emojigame: holds("dice"),
  game: holds("game"),
  effect: ({ reading }) => foundIf(reading.traits.has("effect")),

  contact: holds("contact"),
  location: holds("location", "venue"),
  poll: holds("poll"),
  checklist: holds("checklist"),
  giveaway: holds("giveaway"),
  richmessage: holds("rich"),
  unknown: holds("unknown"),
  story: holds("story"),
  /** Stickers, GIFs, games and what inline bots make: Telegram's permission for other messages. */
  other: ({ reading }) =>
    foundIf(
      reading.via !== undefined ||
        (["animation", "dice", "game", "sticker"] as const).some((kind) => reading.media.has(kind)),
    ),
  all: () => FOUND,
} as const satisfies Readonly<Record<string, Finds>>;
