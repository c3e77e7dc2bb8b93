// Where the operator restricts the bot to some groups: in others it says one sentence and leaves.
import type { Api } from "grammy";
import type { Chat, ChatMemberUpdated, Update } from "grammy/types";
import { createCache } from "../../core/cache.ts";
import { type ChatHandle, isGroup } from "../../core/chat.ts";
import { type MaybePromise, mapMaybe } from "../../core/maybe-promise.ts";
import { isPresent, type Member } from "../../core/member.ts";
import { text } from "../../core/text.ts";
import { minutes } from "../../core/time.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { ChatStore } from "../../kit/ports/chats.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import { attempt } from "../adapter/error-mapping.ts";
import { toChat, toMember, toMemberStatus } from "../adapter/people.ts";

export interface ChatAllowlist {
  /** Whether the bot works in the update's chat; where it does not, it has left. */
  readonly allows: (update: Update) => MaybePromise<boolean>;
}

export interface ChatAllowlistDeps {
  /** Groups by id. Without groups and owners the bot works everywhere. */
  readonly allowed: readonly number[];
  /** Users who allow a group by adding the bot to it. */
  readonly owners: readonly number[];
  readonly api: Pick<Api, "sendMessage" | "leaveChat">;
  readonly chats: Pick<ChatStore, "allow" | "allowedBy" | "currentId">;
  readonly clock: Clock;
  readonly translator: Translator;
  readonly localeOf: (chatId: number) => Promise<string>;
  /** Called with a group that the bot has left, and the user who had just added it. */
  readonly left: (chat: ChatHandle, by: Member | undefined) => Promise<void>;
}

/** Updates that had arrived before the bot left are dropped for this long. */
const PASSED_OVER_FOR = minutes(1);

export function createChatAllowlist(deps: ChatAllowlistDeps): ChatAllowlist {
  const { allowed, owners, clock } = deps;
  if (allowed.length === 0 && owners.length === 0) return { allows: () => true };
  const left = createCache<number, true>({ max: 10_000, maxAge: PASSED_OVER_FOR, now: clock.now });
  const refuse = async (chat: ChatHandle, adder: Member | undefined): Promise<void> => {
    if (adder === undefined && left.get(chat.id)) return;
    if (await leave(deps, chat)) left.set(chat.id, true);
    await deps.left(chat, adder);
  };
  const allowsIn = (chat: ChatHandle, adder: Member | undefined): MaybePromise<boolean> =>
    mapMaybe(isAllowed(deps, chat.id), (isAllowedHere) => isAllowedHere || refuse(chat, adder).then(() => false));
  return {
    allows: (update) => {
      const group = groupOf(update);
      if (group === undefined || hasLeft(update)) return true;
      const adder = adderIn(update);
      return adder && owners.includes(adder.id)
        ? deps.chats.allow(group.id, adder.id).then(() => allowsIn(group, adder))
        : allowsIn(group, adder);
    },
  };
}

/** A group stays allowed when it becomes a supergroup, also where the variables name its former id. */
function isAllowed({ allowed, chats }: ChatAllowlistDeps, chatId: number): MaybePromise<boolean> {
  if (allowed.includes(chatId)) return true;
  return mapMaybe(chats.allowedBy(chatId), (by) => by !== undefined || hasBecome({ allowed, chats }, chatId));
}

/** Whether a group of the variables has become this supergroup. */
async function hasBecome({ allowed, chats }: Pick<ChatAllowlistDeps, "allowed" | "chats">, chatId: number) {
  for (const id of allowed) if ((await chats.currentId(id)) === chatId) return true;
  return false;
}

/** Tells why, where the bot may write, and leaves; false where Telegram keeps the bot there. */
async function leave({ api, translator, localeOf }: ChatAllowlistDeps, { id }: ChatHandle): Promise<boolean> {
  const words = translator.html(text("allowance-refused", { id: String(id) }), await localeOf(id));
  await attempt(() => api.sendMessage(id, words, { parse_mode: "HTML" }));
  const outcome = await attempt(() => api.leaveChat(id));
  return outcome.ok || outcome.obstacle === "no-access";
}

/** Whether the update says that the bot is gone from the group. */
const hasLeft = ({ my_chat_member: own }: Update): boolean => own !== undefined && !isStillMember(own.new_chat_member);

/** The user who has just added the bot. */
function adderIn({ my_chat_member: own }: Update): Member | undefined {
  return own && !isStillMember(own.old_chat_member) && isStillMember(own.new_chat_member)
    ? toMember(own.from)
    : undefined;
}

const isStillMember = (member: ChatMemberUpdated["new_chat_member"]): boolean => isPresent(toMemberStatus(member));

function groupOf(update: Update): ChatHandle | undefined {
  const found = chatOf(update);
  const chat = found && toChat(found);
  return chat && isGroup(chat) ? chat : undefined;
}

function chatOf(update: Update): Chat | undefined {
  const said = update.message ?? update.edited_message ?? update.callback_query?.message;
  const about = update.my_chat_member ?? update.chat_member ?? update.chat_join_request ?? update.message_reaction;
  return (said ?? about)?.chat;
}
