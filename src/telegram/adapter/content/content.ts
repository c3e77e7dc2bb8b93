// The content of a message as the domain has it.
import type { Message } from "grammy/types";
import type { Content, Reading } from "../../../core/content.ts";
import { toHtml } from "../formatting.ts";
import { unknownFieldsOf } from "./known-fields.ts";
import { fileOf, mediaOf } from "./media.ts";
import { toOrigin } from "./origins.ts";
import { readMessage } from "./reading.ts";

/**
 * The content; undefined for service messages, which nobody writes. A message that has neither text, media of a known kind nor
 * a field of a service message is of an unknown kind: it has content too.
 */
export function contentOf(message: Message): Content | undefined {
  const unknownFields = unknownFieldsOf(message);
  const media = message.text === undefined ? mediaOf(message, unknownFields) : undefined;
  const written = message.text ?? message.caption;
  if (written === undefined && media === undefined) return undefined;
  const text = written ?? "";
  let reading: Reading | undefined;
  return {
    text,
    media,
    unknownFields,
    file: media && fileOf(message),
    origin: message.forward_origin && toOrigin(message.forward_origin),
    get html() {
      return toHtml(text, message.entities ?? message.caption_entities ?? []);
    },
    get reading() {
      reading ??= readMessage(message);
      return reading;
    },
  };
}
