// Copies and forwards: a copy is the bot's own message, a forward says where it comes from.
import type { MessageOrigin } from "grammy/types";
import { post } from "../effects/posting.ts";
import { badRequest } from "../refusal.ts";
import { messageIn, messageObject } from "../state/messages.ts";
import { present } from "../state/present.ts";
import type { ChatRecord, MessageBody, StoredMessage } from "../state/records.ts";
import type { World } from "../state/world.ts";
import { captionBody } from "./content.ts";
import { MEDIA_NAMES } from "./media.ts";
import { chatOf, isSet, type Method, messageOf, objectOf, type Request } from "./reading.ts";
import { bodyOf, refuseMuteness, repliedBy } from "./sending.ts";

/** The parts of a message that its author chose. */
const CONTENT: readonly string[] = [
  ...MEDIA_NAMES,
  ...["text", "entities", "caption", "caption_entities", "contact", "location", "venue", "dice", "poll"],
];

function contentOf({ body, isService }: StoredMessage, verb: string): Partial<MessageBody> {
  const content = Object.entries(body).filter(([name]) => CONTENT.includes(name));
  if (isService || content.length === 0) throw badRequest(`message can't be ${verb}`);
  return Object.fromEntries(content);
}

interface Sent {
  readonly request: Request;
  readonly chat: ChatRecord;
  readonly source: StoredMessage;
}

function copy({ request, chat, source }: Sent): StoredMessage {
  const { caption, caption_entities, ...content } = contentOf(source, "copied");
  const isReworded = objectOf<string>(request, "caption") !== undefined || isSet(request, "remove_caption");
  const words = isReworded ? captionBody(request) : present({ caption, caption_entities });
  const body = { ...content, ...words, ...bodyOf(request, chat) } as MessageBody;
  return post(request.world, chat, { body, replyTo: repliedBy(request, chat), authorId: request.world.bot.id });
}

function forward({ request, chat, source }: Sent): StoredMessage {
  const { world } = request;
  const forward_origin = source.body.forward_origin ?? originOf(source);
  const body = { ...contentOf(source, "forwarded"), ...bodyOf(request, chat), forward_origin } as MessageBody;
  return post(world, chat, { body, authorId: world.bot.id });
}

function originOf({ id, body, chat }: StoredMessage): MessageOrigin {
  const { date, from, sender_chat: sender } = body;
  if (sender && sender.id === chat.id) return { type: "chat", date, sender_chat: sender };
  if (sender?.type === "channel") return { type: "channel", date, chat: sender, message_id: id };
  return from ? { type: "user", date, sender_user: from } : { type: "hidden_user", date, sender_user_name: "Somebody" };
}

interface Transfer {
  readonly verb: "copy" | "forward";
  readonly send: (sent: Sent) => StoredMessage;
  readonly shown: (world: World, message: StoredMessage) => unknown;
}

const idOf = (_: World, { id }: StoredMessage) => ({ message_id: id });

const one =
  ({ verb, send, shown }: Transfer): Method =>
  (request) => {
    const chat = chatOf(request);
    const source = messageOf(request, chatOf(request, "from_chat_id"), `message to ${verb} not found`);
    refuseMuteness(request.world, chat);
    return shown(request.world, send({ request, chat, source }));
  };

/** Messages that are not there, or cannot go, are passed over (Bot API, copyMessages, forwardMessages). */
const many =
  ({ verb, send, shown }: Transfer): Method =>
  (request) => {
    const { world } = request;
    const [chat, from] = [chatOf(request), chatOf(request, "from_chat_id")];
    refuseMuteness(world, chat);
    const found = (objectOf<number[]>(request, "message_ids") ?? []).flatMap((id) => messageIn(from, id) ?? []);
    const movable = found.filter(({ isService }) => !isService);
    if (movable.length === 0) throw badRequest(`there are no messages to ${verb}`);
    return movable.map((source) => shown(world, send({ request, chat, source })));
  };

export const copyingMethods: Readonly<Record<string, Method>> = {
  copyMessage: one({ verb: "copy", send: copy, shown: idOf }),
  copyMessages: many({ verb: "copy", send: copy, shown: idOf }),
  forwardMessage: one({ verb: "forward", send: forward, shown: messageObject }),
  forwardMessages: many({ verb: "forward", send: forward, shown: idOf }),
};
