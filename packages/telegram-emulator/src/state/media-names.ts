// The kinds of media of a message, by the names of their fields.
export const MEDIA_NAMES = [
  "photo",
  "video",
  "animation",
  "audio",
  "document",
  "voice",
  "video_note",
  "sticker",
] as const;

export type MediaName = (typeof MEDIA_NAMES)[number];
