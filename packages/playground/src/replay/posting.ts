// Posts the messages of a file in the group: from their authors, with their dates, if the authors may write.
import type { MessageEntity, User } from "@grammyjs/types";
import { deliverEdit, post } from "telegram-emulator/effects/posting";
import { personText } from "telegram-emulator/formatting/formatted";
import { bodyWith, keepFile } from "telegram-emulator/methods/media";
import type { Group } from "telegram-emulator/people/group";
import { chatObject } from "telegram-emulator/state/chats";
import { isAllowed, memberOf, userOf } from "telegram-emulator/state/members";
import type { NewMessage } from "telegram-emulator/state/messages";
import type { Content, MessageBody, StoredMessage } from "telegram-emulator/state/records";
import { seconds, serviceAccounts, type TelegramState } from "telegram-emulator/state/telegram-state";
import { withoutUndefined } from "telegram-emulator/state/without-undefined";
import type { Telegram } from "telegram-emulator/telegram";
import { type Authors, ensureMember } from "./authors.ts";
import type { Attachment, ReplayMessage } from "./replay-input.ts";

export interface ReplayContext {
  readonly telegram: Telegram;
  readonly group: Group;
  readonly authors: Authors;
}

/** The message in the group; undefined if its author may not write there any more. */
export function postMessage(
  context: ReplayContext,
  source: ReplayMessage,
  replyTo: StoredMessage | undefined,
): StoredMessage | undefined {
  const parts = partsOf(context, source, replyTo);
  return parts && post(context.telegram.state, context.group.record, parts);
}

/** The parts of the message; undefined if its author may not write there. */
export function partsOf(
  context: ReplayContext,
  source: ReplayMessage,
  replyTo: StoredMessage | undefined,
): NewMessage | undefined {
  const { telegram } = context;
  const author = authorOf(context, source);
  if (author === undefined) return undefined;
  const { forwardedFrom, viaBot, album, at: date } = source;
  const body = withoutUndefined({
    date,
    ...author.fields,
    ...contentOf(telegram.state, source),
    forward_origin:
      forwardedFrom === undefined ? undefined : { type: "hidden_user", sender_user_name: forwardedFrom, date },
    via_bot: viaBot === undefined ? undefined : botNamed(viaBot),
    media_group_id: album,
  }) as MessageBody;
  return { body, replyTo, authorId: author.id };
}

/** Marks the message as edited: the file only has the last text, so the text stays the same. */
export function edit({ telegram: { state } }: ReplayContext, message: StoredMessage): void {
  message.body = { ...message.body, edit_date: seconds(state) } as MessageBody;
  deliverEdit(state, message);
}

interface PostAuthor {
  readonly id: number | undefined;
  readonly fields: Partial<MessageBody>;
}

function authorOf(
  { telegram: { state }, group, authors }: ReplayContext,
  { author }: ReplayMessage,
): PostAuthor | undefined {
  if (author.kind === "group") return sentAs(state, serviceAccounts.groupAnonymousBot, group.record);
  if (author.kind === "channel") {
    const channel = authors.channel(author);
    return group.record.bannedSenders.has(channel.id) ? undefined : sentAs(state, serviceAccounts.channelBot, channel);
  }
  const person = authors.person(author);
  ensureMember(group, person);
  const member = memberOf(state, group.record, person.id);
  if (!member.isPresent || !isAllowed(group.record, member, "can_send_messages")) return undefined;
  return { id: person.id, fields: { from: userOf(state, person.id) } as Partial<MessageBody> };
}

const sentAs = (state: TelegramState, as: number, chat: Group["record"]): PostAuthor => ({
  id: undefined,
  fields: { from: userOf(state, as), sender_chat: chatObject(state, chat) } as Partial<MessageBody>,
});

function contentOf(state: TelegramState, { text, entities, attachment }: ReplayMessage): Content {
  const known = entities.flatMap((entity) => withPerson(state, entity));
  const source = personText(text, known);
  const presses = source.entities.length > 0 ? [...source.entities] : undefined;
  if (attachment === undefined) return withoutUndefined({ text: source.text, entities: presses }) as Content;
  const caption = text === "" ? {} : withoutUndefined({ caption: source.text, caption_entities: presses });
  return { ...bodyOf(state, attachment), ...caption } as Content;
}

const bodyOf = (state: TelegramState, attachment: Attachment): Content =>
  attachment.kind === "content"
    ? attachment.content
    : bodyWith(attachment.media, keepFile(state, `${attachment.media}.bin`, new Uint8Array([1])));

/** A mention by id names an account; Telegram drops mentions of unknown accounts. */
function withPerson(state: TelegramState, entity: MessageEntity): readonly MessageEntity[] {
  if (entity.type !== "text_mention") return [entity];
  const account = state.people.get(entity.user.id);
  return account ? [{ ...entity, user: account.user }] : [];
}

const botNamed = (username: string): User => ({ id: 4_000_000_000, is_bot: true, first_name: username, username });
