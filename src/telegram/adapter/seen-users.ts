// Users that an update shows besides its sender: from then on they can be named by @username.
import type { Message, Update } from "grammy/types";
import { type ChatHandle, isGroup } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import { authorOf, toChat, toMember } from "./people.ts";

/** A user, and the group that they are seen to be in. */
export interface SeenUser {
  readonly member: Member;
  readonly chat?: ChatHandle | undefined;
}

/** Users who joined, who are replied to or mentioned by name, who pressed a button, who changed the bot's membership. */
export function seenUsersIn({ message, callback_query: press, my_chat_member: own }: Update): readonly SeenUser[] {
  const sighted: SeenUser[] = message ? [...seenInMessage(message)] : [];
  if (press) sighted.push({ member: toMember(press.from), chat: groupOf(press.message) });
  if (own) sighted.push({ member: toMember(own.from), chat: groupOf(own) });
  return sighted;
}

function groupOf(place: Pick<Message, "chat"> | undefined): ChatHandle | undefined {
  const chat = place && toChat(place.chat);
  return chat && isGroup(chat) ? chat : undefined;
}

function seenInMessage(message: Message): readonly SeenUser[] {
  const { reply_to_message: answered, new_chat_members: newcomers = [] } = message;
  const mentioned = [...(message.entities ?? []), ...(message.caption_entities ?? [])].flatMap((entity) =>
    entity.type === "text_mention" ? [entity.user] : [],
  );
  const author = answered && authorOf(answered);
  return [
    ...newcomers.map((user) => ({ member: toMember(user), chat: groupOf(message) })),
    ...mentioned.map((user) => ({ member: toMember(user) })),
    ...(author ? [{ member: author.member }] : []),
  ];
}
