// Default names of the files that people send.
import type { MediaName } from "../state/media-names.ts";

/** A file's name for each kind of media. */
export const SENT_FILES: Readonly<Record<MediaName, string>> = {
  photo: "photo.jpg",
  video: "harbour-at-noon.mp4",
  animation: "wave.mp4",
  audio: "Low Tide.mp3",
  document: "opening-hours.pdf",
  voice: "voice.ogg",
  video_note: "round.mp4",
  sticker: "thumbs-up.webp",
};
