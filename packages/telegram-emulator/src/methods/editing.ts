// Edits the bot's own messages.
import { badRequest } from "../refusal.ts";
import { MEDIA_NAMES } from "../state/media-names.ts";
import { messageObject } from "../state/messages.ts";
import type { MessageBody, StoredMessage } from "../state/records.ts";
import { seconds } from "../state/telegram-state.ts";
import { withoutUndefined } from "../state/without-undefined.ts";
import { captionBody, textBody } from "./content.ts";
import { type InputMedia, inputMediaBody } from "./media.ts";
import { chatOf, type Method, messageOf, objectOf, type Request } from "./reading.ts";
import { keyboardOf } from "./sending.ts";

/** The edited body; throws a refusal if the body has no content of that kind. */
export type Edit = (request: Request, body: MessageBody) => Partial<MessageBody>;

export const textEdit: Edit = (request, body) => {
  if (body.text === undefined) throw badRequest("there is no text in the message to edit");
  const { text: _, entities: __, ...kept } = body;
  return { ...kept, ...textBody(request) };
};

export const captionEdit: Edit = (request, body) => {
  if (!MEDIA_NAMES.some((name) => name in body)) throw badRequest("there is no caption in the message to edit");
  const { caption: _, caption_entities: __, ...kept } = body;
  return { ...kept, ...captionBody(request) };
};

export const keyboardEdit: Edit = (_, body) => body;

export const mediaEdit: Edit = (request, body) => {
  const media = objectOf<InputMedia>(request, "media");
  if (!media) throw badRequest("input media is not specified");
  const gone: readonly string[] = [...MEDIA_NAMES, "text", "entities", "caption", "caption_entities"];
  const kept = Object.fromEntries(Object.entries(body).filter(([name]) => !gone.includes(name)));
  return { ...kept, ...inputMediaBody(request, media) };
};

/** The body after the edit, with the keyboard of the request or none; throws a refusal if nothing changes. */
export function editedBody(request: Request, body: MessageBody, edit: Edit): MessageBody {
  const { reply_markup: _, ...kept } = edit(request, body);
  const next = { ...kept, ...withoutUndefined({ reply_markup: keyboardOf(request) }) } as MessageBody;
  if (isSame(body, next)) {
    throw badRequest(
      "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
  }
  return { ...next, edit_date: seconds(request.state) } as MessageBody;
}

function isSame(a: MessageBody, b: MessageBody): boolean {
  const shown = (body: MessageBody) => {
    const { text, caption, entities = [], caption_entities = [], reply_markup } = body;
    const media = MEDIA_NAMES.map((name) => body[name]);
    return JSON.stringify([text, caption, entities, caption_entities, media, reply_markup?.inline_keyboard]);
  };
  return shown(a) === shown(b);
}

const editing =
  (edit: Edit): Method =>
  (request) => {
    const message = ownMessage(request, "message to edit not found");
    message.body = editedBody(request, message.body, edit);
    return messageObject(request.state, message);
  };

/** The bot's own message that the request names. */
function ownMessage(request: Request, errorText: string): StoredMessage {
  const message = messageOf(request, chatOf(request), errorText);
  if (message.authorId !== request.state.bot.id || message.isService) throw badRequest("message can't be edited");
  return message;
}

const stopPoll: Method = (request) => {
  const message = ownMessage(request, "message with poll to stop not found");
  const { poll } = message.body;
  if (!poll) throw badRequest("message is not a poll");
  if (poll.is_closed) throw badRequest("poll has already been closed");
  const closed = { ...poll, is_closed: true };
  message.body = { ...message.body, poll: closed, ...withoutUndefined({ reply_markup: keyboardOf(request) }) };
  return closed;
};

export const editingMethods: Readonly<Record<string, Method>> = {
  editMessageText: editing(textEdit),
  editMessageCaption: editing(captionEdit),
  editMessageMedia: editing(mediaEdit),
  editMessageReplyMarkup: editing(keyboardEdit),
  stopPoll,
};
