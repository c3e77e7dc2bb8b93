// Reads the text or the caption of a request.
import type { MessageEntity } from "@grammyjs/types";
import { formatted } from "../formatting/formatted.ts";
import { badRequest } from "../refusal.ts";
import type { MessageBody } from "../state/records.ts";
import { objectOf, type Request, textOf } from "./reading.ts";

/** The maximum length of a text and of a caption after parsing (Bot API, sendMessage, sendPhoto). */
const [TEXT, CAPTION] = [4096, 1024];

/** The text of the request. */
export function textBody(request: Request): Partial<MessageBody> {
  const entities = objectOf<MessageEntity[]>(request, "entities");
  const source = { text: textOf(request, "text"), mode: objectOf<string>(request, "parse_mode"), entities };
  const { text, entities: found } = formatted(request.state, source, TEXT);
  if (text === "") throw badRequest("message text is empty");
  return { text, ...(found.length > 0 ? { entities: [...found] } : {}) };
}

/** The caption of the request. */
export function captionBody(request: Request): Partial<MessageBody> {
  const entities = objectOf<MessageEntity[]>(request, "caption_entities");
  const source = { text: textOf(request, "caption"), mode: objectOf<string>(request, "parse_mode"), entities };
  const { text, entities: found } = formatted(request.state, source, CAPTION);
  if (text === "") return {};
  return { caption: text, ...(found.length > 0 ? { caption_entities: [...found] } : {}) };
}
