// The gateway by the Bot API: what the bot does to members and messages, and what it looks up.
import type { Api } from "grammy";
import type { ChatMember, ReactionType } from "grammy/types";
import type { Member } from "../../core/member.ts";
import { after, clampSanction, elapsed, type Instant, toUnix } from "../../core/time.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Outcome } from "../../kit/ports/outcome.ts";
import { followMigration, noteMigration } from "../adapter/chat-migration.ts";
import { attemptRepeatable } from "../adapter/error-mapping.ts";
import { toReaction } from "../adapter/grammy.ts";
import {
  fromPermissions,
  fromRights,
  toChannel,
  toChat,
  toMember,
  toMemberStatus,
  toMessageRef,
  toPermissions,
} from "../adapter/people.ts";
import { bulkDelete } from "./bulk-delete.ts";

export interface GatewayDeps {
  readonly api: Api;
  readonly clock: Clock;
  /** Moves the rows of a chat to its new id, which Telegram has told. */
  readonly migrate: (fromId: number, toId: number) => Promise<void>;
}

/** Basic groups have no bans: removed members may come back (Bot API, banChatMember). Their ids are above this one. */
const isBasicGroup = (chatId: number): boolean => chatId > -1_000_000_000_000;

/** Makes a call to a chat under its present id. */
type CallIn = <T>(chatId: number, call: (chatId: number) => Promise<T>) => Promise<Outcome<T>>;

export function createGateway({ api, clock, migrate }: GatewayDeps): Gateway {
  const callIn: CallIn = (chatId, call) => attemptRepeatable(() => followMigration(chatId, call, migrate));
  const withoutMigration: CallIn = (chatId, call) => attemptRepeatable(() => noteMigration(chatId, call, migrate));
  return {
    ...actions({ api, clock, callIn, withoutMigration }),
    ...lookUps(api, callIn),
    ...ranks(api, callIn),
    ...messages({ api, callIn, withoutMigration }),
  };
}

interface Calling extends Pick<GatewayDeps, "api" | "clock"> {
  readonly callIn: CallIn;
  /** For calls about messages: in the supergroup that a group has become, their ids mean other messages. */
  readonly withoutMigration: CallIn;
}

function actions({
  api,
  clock,
  callIn,
  withoutMigration,
}: Calling): Pick<
  Gateway,
  "remove" | "ban" | "unban" | "kick" | "approveJoin" | "decline" | "restrict" | "setPermissions"
> {
  const act = (chatId: number, call: (chatId: number) => Promise<unknown>): Promise<Outcome> =>
    done(callIn(chatId, call));
  const untilDate = (until: Instant | undefined) => until && { until_date: toUnix(clampUntil(clock.now(), until)) };
  return {
    remove: (chatId, ids) => bulkDelete(ids, (some) => withoutMigration(chatId, (id) => deleteSome(api, id, some))),
    ban: (chatId, { kind, id: who }, until) =>
      act(chatId, (id) =>
        kind === "channel" ? api.banChatSenderChat(id, who) : api.banChatMember(id, who, { ...untilDate(until) }),
      ),
    unban: (chatId, { kind, id: who }) =>
      act(chatId, (id) =>
        kind === "channel" ? api.unbanChatSenderChat(id, who) : api.unbanChatMember(id, who, { only_if_banned: true }),
      ),
    kick: (chatId, { id: who }) =>
      act(chatId, (id) => (isBasicGroup(id) ? api.banChatMember(id, who) : api.unbanChatMember(id, who))),
    approveJoin: (chatId, { id: who }) => act(chatId, (id) => api.approveChatJoinRequest(id, who)),
    decline: (chatId, { id: who }) => act(chatId, (id) => api.declineChatJoinRequest(id, who)),
    restrict: (chatId, { id: who }, { permissions, until }) =>
      act(chatId, (id) =>
        api.restrictChatMember(id, who, fromPermissions(permissions), {
          use_independent_chat_permissions: true,
          ...untilDate(until),
        }),
      ),
    setPermissions: (chatId, permissions) =>
      act(chatId, (id) =>
        api.setChatPermissions(id, fromPermissions(permissions), { use_independent_chat_permissions: true }),
      ),
  };
}

function lookUps(
  api: Api,
  callIn: CallIn,
): Pick<Gateway, "membership" | "adminByTitle" | "admins" | "profile" | "resolveChannel"> {
  const toMembership = (found: ChatMember) => ({ member: toMember(found.user), status: toMemberStatus(found) });
  return {
    membership: (chatId, memberId) => callIn(chatId, async (id) => toMembership(await api.getChatMember(id, memberId))),
    adminByTitle: (username) => attemptRepeatable(async () => toChannel(await api.getChat(`@${username}`))),
    admins: (chatId) =>
      callIn(chatId, async (id) => (await api.getChatAdministrators(id, { return_bots: true })).map(toMembership)),
    profile: (chatId) =>
      callIn(chatId, async (id) => {
        const chat = await api.getChat(id);
        const permissions = toPermissions(chat.permissions ?? {});
        const { kind, title } = toChat(chat);
        return {
          permissions,
          linkedChannelId: chat.linked_chat_id,
          kind,
          title,
          pinned: chat.pinned_message && toMessageRef(chat.pinned_message),
        };
      }),
    resolveChannel: (named) =>
      attemptRepeatable(async () => {
        const chat = await api.getChat(named);
        return { chat: toChat(chat), mayPost: mayPost(await api.getChatMember(chat.id, botIdOf(api.token))) };
      }),
  };
}

/** A token begins with the id of its bot. */
const botIdOf = (token: string): number => Number(token.split(":")[0]);

/** In channels only admins with that right write (Bot API, ChatMemberAdministrator.can_post_messages). */
const mayPost = (own: ChatMember): boolean => own.status === "administrator" && own.can_post_messages === true;

/** Drops Telegram's answer, for actions that succeed or not. */
const done = async (call: Promise<Outcome<unknown>>): Promise<Outcome> => {
  const outcome = await call;
  return outcome.ok ? { ok: true, value: undefined } : outcome;
};

function ranks(api: Api, callIn: CallIn): Pick<Gateway, "promote" | "entitle" | "invite"> {
  return {
    promote: (chatId, { id: who }, rights) =>
      done(callIn(chatId, (id) => api.promoteChatMember(id, who, fromRights(rights)))),
    entitle: (chatId, { id: who }, title) =>
      done(callIn(chatId, (id) => api.setChatAdministratorCustomTitle(id, who, title))),
    invite: (chatId, until) =>
      callIn(chatId, async (id) => {
        const link = await api.createChatInviteLink(id, { member_limit: 1, expire_date: toUnix(until) });
        return link.invite_link;
      }),
  };
}

function messages({
  api,
  callIn,
  withoutMigration,
}: Omit<Calling, "clock">): Pick<
  Gateway,
  "pin" | "unpin" | "unpinAll" | "unpinTopic" | "copy" | "react" | "removeReactions"
> {
  return {
    pin: (chatId, { messageId, isLoud }) =>
      done(withoutMigration(chatId, (id) => api.pinChatMessage(id, messageId, { disable_notification: !isLoud }))),
    unpin: (chatId, messageId) => done(withoutMigration(chatId, (id) => api.unpinChatMessage(id, messageId))),
    unpinAll: (chatId) => done(callIn(chatId, (id) => api.unpinAllChatMessages(id))),
    unpinTopic: (chatId, topic) =>
      done(
        callIn(chatId, (id) =>
          topic === undefined ? api.unpinAllGeneralForumTopicMessages(id) : api.unpinAllForumTopicMessages(id, topic),
        ),
      ),
    copy: (chatId, { messageIds, to, topic }) =>
      withoutMigration(chatId, async (id) => {
        const rising = [...messageIds].sort((a, b) => a - b).slice(0, MOST_AT_ONCE);
        const copies = await api.copyMessages(to, id, rising, {
          disable_notification: true,
          ...(topic === undefined ? {} : { message_thread_id: topic }),
        });
        return copies.map(({ message_id: copy }) => copy);
      }),
    removeReactions: async (chatId, member, { messageId, scope }) => {
      const outcome = await (scope === "one"
        ? withoutMigration(chatId, (id) => removeReaction(api, { chatId: id, messageId, member }))
        : callIn(chatId, (id) => removeAllReactions(api, id, member)));
      return outcome.ok || outcome.obstacle === "already-gone" ? { ok: true, value: undefined } : outcome;
    },
    react: (chatId, messageId, emoji) =>
      done(withoutMigration(chatId, (id) => api.setMessageReaction(id, messageId, reactionOf(emoji)))),
  };
}

/** The most messages that one call copies (Bot API, copyMessages). */
const MOST_AT_ONCE = 100;

interface Reacted {
  readonly chatId: number;
  readonly messageId: number;
  readonly member: Member;
}

/** A reaction is that of a person, or of the channel that they act as (Bot API, deleteMessageReaction). */
const removeReaction = (api: Api, { chatId, messageId, member: { kind, id } }: Reacted): Promise<true> =>
  kind === "channel"
    ? api.deleteMessageReactionChat(chatId, messageId, id)
    : api.deleteMessageReactionUser(chatId, messageId, id);

/** Up to 10,000 recent ones (Bot API, deleteAllMessageReactions). */
const removeAllReactions = (api: Api, chatId: number, { kind, id }: Member): Promise<true> =>
  kind === "channel" ? api.deleteAllMessageReactionsChat(chatId, id) : api.deleteAllMessageReactionsUser(chatId, id);

const reactionOf = (emoji: string | undefined): ReactionType[] => (emoji === undefined ? [] : [toReaction(emoji)]);

/** The end of an action, within what Telegram treats as temporary at the moment of the call. */
const clampUntil = (now: Instant, until: Instant): Instant => after(now, clampSanction(elapsed(now, until)));

const deleteSome = (api: Api, chatId: number, ids: readonly number[]): Promise<true> =>
  ids.length === 1 && ids[0] !== undefined ? api.deleteMessage(chatId, ids[0]) : api.deleteMessages(chatId, [...ids]);
