// The content of an exported message: its text with entities, and its attachment.
import type { MessageEntity } from "@grammyjs/types";
import type { MediaName } from "telegram-emulator/state/media-names";
import type { Content } from "telegram-emulator/state/records";
import { type Fields, fieldsOf, listOf, numberOf, textOf } from "../fields.ts";
import type { Attachment } from "./replay-input.ts";

/** A text and its entities in the format of the Bot API. */
export interface ExportText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** Entity types with the same name in the export and the Bot API. */
const SAME = new Set([
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "blockquote",
  "code",
  "mention",
  "hashtag",
  "cashtag",
  "bot_command",
  "email",
]);

/** The text of a message: a string, or parts of which some are objects with a type. */
export function exportText(message: Fields): ExportText {
  const parts = Array.isArray(message["text"]) ? message["text"] : [message["text"] ?? ""];
  let text = "";
  const entities: MessageEntity[] = [];
  for (const part of parts) {
    const own = typeof part === "string" ? part : (textOf(fieldsOf(part)["text"]) ?? "");
    const entity = own === "" ? undefined : entityOf(fieldsOf(part));
    if (entity) entities.push({ ...entity, offset: text.length, length: own.length } as MessageEntity);
    text += own;
  }
  return { text, entities };
}

function entityOf(part: Fields): object | undefined {
  const type = textOf(part["type"]) ?? "";
  if (SAME.has(type)) return { type };
  switch (type) {
    case "link":
      return { type: "url" };
    case "phone":
      return { type: "phone_number" };
    case "pre":
      return { type, language: textOf(part["language"]) ?? "" };
    case "text_link":
      return { type, url: textOf(part["href"]) ?? "" };
    case "custom_emoji":
      return { type, custom_emoji_id: String(part["document_id"] ?? "") };
    case "mention_name":
      return { type: "text_mention", user: { id: numberOf(part["user_id"]) ?? 0, is_bot: false, first_name: "" } };
    default:
      return undefined;
  }
}

/** The export's names of media kinds. */
const MEDIA: Readonly<Record<string, MediaName>> = {
  sticker: "sticker",
  animation: "animation",
  video_file: "video",
  video_message: "video_note",
  voice_message: "voice",
  audio_file: "audio",
};

/** The attachment of a message; undefined for a text message. */
export function attachmentOf(message: Fields): Attachment | undefined {
  const media = mediaOf(message);
  if (media) return { kind: "file", media };
  const content = contentOf(message);
  return content && { kind: "content", content };
}

function mediaOf(message: Fields): MediaName | undefined {
  if (message["photo"] !== undefined) return "photo";
  const named = MEDIA[textOf(message["media_type"]) ?? ""];
  return named ?? (message["file"] === undefined ? undefined : "document");
}

function contentOf(message: Fields): Content | undefined {
  const { contact_information: contact, location_information: location, poll, dice } = message;
  if (contact !== undefined) return contactOf(fieldsOf(contact));
  if (location !== undefined) return locationOf(fieldsOf(location));
  if (poll !== undefined) return pollOf(fieldsOf(poll));
  if (dice !== undefined) return diceOf(fieldsOf(dice));
  return undefined;
}

const contactOf = (contact: Fields): Content => ({
  contact: {
    first_name: textOf(contact["first_name"]) ?? "?",
    phone_number: textOf(contact["phone_number"]) ?? "0",
  },
});

const locationOf = (location: Fields): Content => ({
  location: { latitude: numberOf(location["latitude"]) ?? 0, longitude: numberOf(location["longitude"]) ?? 0 },
});

const diceOf = (dice: Fields): Content => ({
  dice: { emoji: textOf(dice["emoji"]) ?? "🎲", value: numberOf(dice["value"]) ?? 1 },
});

function pollOf(poll: Fields): Content {
  const options = listOf(poll["answers"]).map((answer, index) => ({
    persistent_id: String(index),
    text: textOf(fieldsOf(answer)["text"]) ?? "?",
    voter_count: numberOf(fieldsOf(answer)["voters"]) ?? 0,
  }));
  const shape = {
    id: "1",
    question: textOf(poll["question"]) ?? "?",
    options,
    type: "regular",
    total_voter_count: numberOf(poll["total_voters"]) ?? 0,
    is_closed: poll["closed"] === true,
    is_anonymous: true,
    allows_multiple_answers: false,
    allows_revoting: true,
    members_only: false,
  };
  return { poll: shape } as unknown as Content;
}
