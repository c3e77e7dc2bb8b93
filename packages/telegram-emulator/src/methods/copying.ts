// Copies and forwards: a copy is the bot's own message, a forward names its origin.
import { post } from "../effects/posting.ts";
import { badRequest, orRefuse } from "../refusal.ts";
import { messageIn, messageObject } from "../state/messages.ts";
import { contentOf, originOf } from "../state/origins.ts";
import type { ChatRecord, MessageBody, StoredMessage } from "../state/records.ts";
import type { TelegramState } from "../state/telegram-state.ts";
import { withoutUndefined } from "../state/without-undefined.ts";
import { captionBody } from "./content.ts";
import { chatOf, isSet, type Method, messageOf, objectOf, type Request } from "./reading.ts";
import { bodyOf, refuseUnableToWrite, repliedBy } from "./sending.ts";

/** The content of a message that can be copied or forwarded. */
const movable = (source: StoredMessage, verb: string): Partial<MessageBody> =>
  orRefuse(contentOf(source), () => badRequest(`message can't be ${verb}`));

interface Sent {
  readonly request: Request;
  readonly chat: ChatRecord;
  readonly source: StoredMessage;
}

function copy({ request, chat, source }: Sent): StoredMessage {
  const { caption, caption_entities, ...content } = movable(source, "copied");
  const isReworded = objectOf<string>(request, "caption") !== undefined || isSet(request, "remove_caption");
  const captionFields = isReworded ? captionBody(request) : withoutUndefined({ caption, caption_entities });
  const body = { ...content, ...captionFields, ...bodyOf(request, chat) } as MessageBody;
  return post(request.state, chat, { body, replyTo: repliedBy(request, chat), authorId: request.state.bot.id });
}

function forward({ request, chat, source }: Sent): StoredMessage {
  const { state } = request;
  const forward_origin = originOf(state, source);
  const body = { ...movable(source, "forwarded"), ...bodyOf(request, chat), forward_origin } as MessageBody;
  return post(state, chat, { body, authorId: state.bot.id });
}

interface Transfer {
  readonly verb: "copy" | "forward";
  readonly send: (sent: Sent) => StoredMessage;
  readonly shown: (state: TelegramState, message: StoredMessage) => unknown;
}

const idOf = (_: TelegramState, { id }: StoredMessage) => ({ message_id: id });

const one =
  ({ verb, send, shown }: Transfer): Method =>
  (request) => {
    const chat = chatOf(request);
    const source = messageOf(request, chatOf(request, "from_chat_id"), `message to ${verb} not found`);
    refuseUnableToWrite(request.state, chat);
    return shown(request.state, send({ request, chat, source }));
  };

/** Messages that are missing or cannot be copied are skipped (Bot API, copyMessages, forwardMessages). */
const many =
  ({ verb, send, shown }: Transfer): Method =>
  (request) => {
    const { state } = request;
    const [chat, from] = [chatOf(request), chatOf(request, "from_chat_id")];
    refuseUnableToWrite(state, chat);
    const found = (objectOf<number[]>(request, "message_ids") ?? []).flatMap((id) => messageIn(from, id) ?? []);
    const able = found.filter((message) => contentOf(message) !== undefined);
    if (able.length === 0) throw badRequest(`there are no messages to ${verb}`);
    return able.map((source) => shown(state, send({ request, chat, source })));
  };

export const copyingMethods: Readonly<Record<string, Method>> = {
  copyMessage: one({ verb: "copy", send: copy, shown: idOf }),
  copyMessages: many({ verb: "copy", send: copy, shown: idOf }),
  forwardMessage: one({ verb: "forward", send: forward, shown: messageObject }),
  forwardMessages: many({ verb: "forward", send: forward, shown: idOf }),
};
