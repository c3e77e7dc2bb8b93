// A message as one line of text, for lists, replies and bars.
import type { StoredMessage } from "telegram-emulator/state/records";
import type { TelegramState } from "telegram-emulator/state/telegram-state";
import { cardOf, mediaOf } from "./content.ts";
import { serviceLine } from "./service-lines.ts";

const LONGEST = 140;

const MEDIA = {
  photo: "Photo",
  video: "Video",
  animation: "GIF",
  audio: "Music",
  document: "File",
  voice: "Voice message",
  video_note: "Video message",
  sticker: "Sticker",
} as const;

/** The text, or the kind of content. */
export function summaryOf(state: TelegramState, message: StoredMessage): string {
  const { body } = message;
  const words = body.text ?? body.caption ?? "";
  const media = mediaOf(body);
  const kind = media ? MEDIA[media.kind] : cardOf(body)?.lines.at(0);
  const line = serviceLine(state, message) ?? [kind, words].filter(Boolean).join(": ");
  return [...line.replace(/\s+/g, " ")].slice(0, LONGEST).join("");
}
