// Makes the messages of a file appear in the group: from their authors, with their dates, as far as these may write.
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
import { type Authors, letIn } from "./authors.ts";
import type { Attachment, Said } from "./material.ts";

export interface Place {
  readonly telegram: Telegram;
  readonly group: Group;
  readonly authors: Authors;
}

/** The message in the group; undefined where its author may not write there any more. */
export function appear(place: Place, said: Said, replyTo: StoredMessage | undefined): StoredMessage | undefined {
  const parts = partsOf(place, said, replyTo);
  return parts && post(place.telegram.state, place.group.record, parts);
}

/** What the message in the group is made of; undefined where its author may not write there. */
export function partsOf(place: Place, said: Said, replyTo: StoredMessage | undefined): NewMessage | undefined {
  const { telegram } = place;
  const author = authorOf(place, said);
  if (author === undefined) return undefined;
  const { forwardedFrom, viaBot, album, at: date } = said;
  const body = withoutUndefined({
    date,
    ...author.shown,
    ...contentOf(telegram.state, said),
    forward_origin:
      forwardedFrom === undefined ? undefined : { type: "hidden_user", sender_user_name: forwardedFrom, date },
    via_bot: viaBot === undefined ? undefined : botNamed(viaBot),
    media_group_id: album,
  }) as MessageBody;
  return { body, replyTo, authorId: author.id };
}

/** The message is edited: the file has its last text alone, so this tells the same text again. */
export function edit({ telegram: { state } }: Place, message: StoredMessage): void {
  message.body = { ...message.body, edit_date: seconds(state) } as MessageBody;
  deliverEdit(state, message);
}

interface Shown {
  readonly id: number | undefined;
  readonly shown: Partial<MessageBody>;
}

function authorOf({ telegram: { state }, group, authors }: Place, { author }: Said): Shown | undefined {
  if (author.kind === "group") return disguised(state, serviceAccounts.groupAnonymousBot, group.record);
  if (author.kind === "channel") {
    const channel = authors.channel(author);
    return group.record.bannedSenders.has(channel.id)
      ? undefined
      : disguised(state, serviceAccounts.channelBot, channel);
  }
  const person = authors.person(author);
  letIn(group, person);
  const member = memberOf(state, group.record, person.id);
  if (!member.isPresent || !isAllowed(group.record, member, "can_send_messages")) return undefined;
  return { id: person.id, shown: { from: userOf(state, person.id) } as Partial<MessageBody> };
}

const disguised = (world: TelegramState, as: number, chat: Group["record"]): Shown => ({
  id: undefined,
  shown: { from: userOf(world, as), sender_chat: chatObject(world, chat) } as Partial<MessageBody>,
});

function contentOf(world: TelegramState, { text, entities, attachment }: Said): Content {
  const known = entities.flatMap((entity) => withPerson(world, entity));
  const said = personText(text, known);
  const marks = said.entities.length > 0 ? [...said.entities] : undefined;
  if (attachment === undefined) return withoutUndefined({ text: said.text, entities: marks }) as Content;
  const caption = text === "" ? {} : withoutUndefined({ caption: said.text, caption_entities: marks });
  return { ...bodyOf(world, attachment), ...caption } as Content;
}

const bodyOf = (world: TelegramState, attachment: Attachment): Content =>
  attachment.kind === "content"
    ? attachment.content
    : bodyWith(attachment.media, keepFile(world, `${attachment.media}.bin`, new Uint8Array([1])));

/** A mention by id names an account; Telegram drops one of somebody whom nobody knows. */
function withPerson(world: TelegramState, entity: MessageEntity): readonly MessageEntity[] {
  if (entity.type !== "text_mention") return [entity];
  const account = world.people.get(entity.user.id);
  return account ? [{ ...entity, user: account.user }] : [];
}

const botNamed = (username: string): User => ({ id: 4_000_000_000, is_bot: true, first_name: username, username });
