// The views of message content other than text.

import { MEDIA_NAMES } from "telegram-emulator/state/media-names";
import type { MessageBody } from "telegram-emulator/state/records";
import type { MessageView } from "../protocol/messages.ts";

/** The file of the message; an animation takes precedence over its document. */
export function mediaOf(body: MessageBody): MessageView["media"] {
  const kind = ["animation" as const, ...MEDIA_NAMES].find((name) => body[name] !== undefined);
  if (!kind) return undefined;
  const name = body.document?.file_name ?? body.audio?.title ?? body.sticker?.emoji;
  return { kind, name, isHidden: body.has_media_spoiler === true };
}

/** Content without a file, as lines of text. */
export function cardOf({ poll, contact, location, venue, dice }: MessageBody): MessageView["card"] {
  if (poll) return { kind: "poll", lines: [poll.question, ...poll.options.map(({ text }) => text)] };
  if (contact) return { kind: "contact", lines: [contact.first_name, contact.phone_number] };
  if (venue) return { kind: "location", lines: [venue.title, venue.address] };
  if (location) return { kind: "location", lines: ["Location", `${location.latitude}, ${location.longitude}`] };
  if (dice) return { kind: "dice", lines: [dice.emoji, String(dice.value)] };
  return undefined;
}
