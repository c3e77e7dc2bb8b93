// What updates say about chats and people: new chats, new ids, names, changes of membership and rights.
import type { Chat, ChatMemberUpdated, Update } from "grammy/types";
import { type MaybePromise, mapMaybe } from "../../core/maybe-promise.ts";
import { fromUnix } from "../../core/time.ts";
import type { ChatStore } from "../../kit/ports/chats.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { SeenStore } from "../../kit/ports/people/seen.ts";
import type { Statuses } from "../../kit/ports/people/statuses.ts";
import type { StatusChange } from "../../moderation/acting/native-acts.ts";
import { toChat, toMember, toMemberStatus } from "../adapter/people.ts";
import { seenUsersIn } from "../adapter/seen-users.ts";

export interface ChatChanges {
  /** Notes what the update says; false where nothing else is to be done with it. */
  readonly note: (update: Update) => MaybePromise<boolean>;
}

export interface ChatChangeDeps {
  readonly chats: ChatStore;
  readonly statuses: Statuses;
  readonly seen: Pick<SeenStore, "noteMember">;
  readonly clock: Clock;
  readonly botId: number;
  /** Called with changes of membership and rights that others than the bot have made. */
  readonly changed: (change: StatusChange) => Promise<void>;
  /** Called with the language of a user's app, for their private chat. */
  readonly hint: (chatId: number, languageCode: string | undefined) => void;
  /** Moves the rows of a basic group to the supergroup that it has become. */
  readonly migrate: (fromId: number, toId: number) => Promise<void>;
}

export function createChatChanges(deps: ChatChangeDeps): ChatChanges {
  return {
    note: (update) => {
      const move = migrationIn(update);
      if (move) return deps.migrate(move.from, move.to).then(() => false);
      return mapMaybe(noteChat(deps, update), () => {
        for (const { member, chat } of seenUsersIn(update)) deps.seen.noteMember(member, deps.clock.now(), chat);
        return true;
      });
    },
  };
}

function noteChat(deps: ChatChangeDeps, update: Update): MaybePromise<void> {
  const { chats, statuses, hint } = deps;
  const membership = update.chat_member ?? update.my_chat_member;
  if (membership) statuses.forget(membership.chat.id);
  const chat = chatOf(update);
  if (chat?.type === "private") hint(chat.id, update.message?.from?.language_code);
  const { chat_member: change } = update;
  return mapMaybe(chat && chats.know(toChat(chat)), () =>
    change && change.from.id !== deps.botId ? deps.changed(changeIn(change)) : undefined,
  );
}

const changeIn = (update: ChatMemberUpdated): StatusChange => ({
  chat: toChat(update.chat),
  member: toMember(update.new_chat_member.user),
  by: toMember(update.from),
  was: toMemberStatus(update.old_chat_member),
  is: toMemberStatus(update.new_chat_member),
  at: fromUnix(update.date),
});

/** A group that became a supergroup says so in both chats (Bot API, Message.migrate_to_chat_id, migrate_from_chat_id). */
function migrationIn({ message }: Update): { readonly from: number; readonly to: number } | undefined {
  if (message?.migrate_to_chat_id) return { from: message.chat.id, to: message.migrate_to_chat_id };
  if (message?.migrate_from_chat_id) return { from: message.migrate_from_chat_id, to: message.chat.id };
  return undefined;
}

function chatOf(update: Update): Chat | undefined {
  const {
    message,
    callback_query: press,
    chat_member: member,
    my_chat_member: own,
    chat_join_request: request,
  } = update;
  return (message ?? press?.message ?? member ?? own ?? request)?.chat;
}
