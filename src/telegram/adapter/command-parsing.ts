// Parses commands out of messages.
import type { InlineKeyboardButton, Message } from "grammy/types";
import { fromUnix } from "../../core/time.ts";
import type { CommandInput, RepliedTo } from "../../kit/scope.ts";
import { contentOf } from "./content/content.ts";
import { type Author, authorOf, toChat, toMember, toMessageRef } from "./people.ts";

/** A command's name, and the message it was typed in. */
export interface ParsedCommand {
  /** Lower case, without prefix and without the bot's name. */
  readonly name: string;
  readonly input: CommandInput;
}

/** `/name`, `!name` or `/name@bot`, then the arguments. */
const COMMAND = /^[/!]([a-z0-9_]{1,32})(?:@([a-z0-9_]+))?(?:\s+|$)/i;

/**
 * The command of a message for this bot; undefined where there is none. Commands that were forwarded or sent through an
 * inline bot are not their sender's, and not run.
 */
export function readCommand(message: Message, botUsername: string): ParsedCommand | undefined {
  const text = message.text ?? message.caption ?? "";
  const [start, name, addressee] = COMMAND.exec(text) ?? [];
  const content = contentOf(message);
  if (start === undefined || name === undefined || !content || isSecondHand(message)) return undefined;
  if (addressee !== undefined && addressee.toLowerCase() !== botUsername.toLowerCase()) return undefined;
  const input: CommandInput = {
    chat: toChat(message.chat),
    message: toMessageRef(message),
    repliedTo: readReply(message),
    args: text.slice(start.length),
    content,
    sentAt: fromUnix(message.date),
    mentioned: readMentions(message, start.length),
  };
  return { name: name.toLowerCase(), input };
}

const isSecondHand = ({ forward_origin, via_bot, is_automatic_forward }: Message): boolean =>
  forward_origin !== undefined || via_bot !== undefined || is_automatic_forward === true;

/** The message of the same chat that is replied to. In a topic every message replies to the one that opened it (Bot API, Message.message_thread_id): that is no reply. */
export function readReply(message: Message): RepliedTo | undefined {
  const replied = message.reply_to_message;
  if (!replied || isTopicRoot(message, replied)) return undefined;
  const author = authorOf(replied);
  if (!author) return undefined;
  return {
    message: toMessageRef(replied),
    ...meantBy(replied, author),
    sentAt: fromUnix(replied.date),
    album: replied.media_group_id,
    content: contentOf(replied),
    buttons: (replied.reply_markup?.inline_keyboard ?? []).flat().flatMap(carriedBy),
  };
}

const isTopicRoot = (message: Message, replied: NonNullable<Message["reply_to_message"]>): boolean =>
  replied.forum_topic_created !== undefined ||
  (message.is_topic_message === true && replied.message_id === message.message_thread_id);

/** A line such as 'A added B' or 'A removed B' is about B; one that names several people leaves open which of them is meant. */
function meantBy(
  replied: Message,
  { member, senderKind }: Author,
): Pick<RepliedTo, "author" | "senderKind" | "several"> {
  const users = replied.new_chat_members ?? (replied.left_chat_member ? [replied.left_chat_member] : undefined);
  const invited = replied.video_chat_participants_invited?.users ?? [];
  const told = users?.map(toMember) ?? (invited.length > 0 ? [member, ...invited.map(toMember)] : []);
  const [only] = told;
  if (only === undefined) return { author: member, senderKind };
  return told.length === 1 ? { author: only, senderKind: "person" } : { author: member, senderKind, several: told };
}

const carriedBy = (button: InlineKeyboardButton): readonly string[] =>
  "callback_data" in button ? [button.callback_data] : [];

/** People whom Telegram itself marks in the text: those without a username. */
function readMentions(message: Message, offset: number): CommandInput["mentioned"] {
  const mentions: CommandInput["mentioned"][number][] = [];
  for (const entity of message.entities ?? message.caption_entities ?? []) {
    if (entity.type !== "text_mention" || entity.offset < offset) continue;
    const start = entity.offset - offset;
    mentions.push({ member: toMember(entity.user), start, end: start + entity.length });
  }
  return mentions;
}
