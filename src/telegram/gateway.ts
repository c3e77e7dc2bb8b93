// Telegram's group powers by the Bot API.
import type { Api } from "grammy";
import type { ChatMember } from "grammy/types";
import { after, clampSanction, elapsed, type Instant, toUnix } from "../core/time.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { Gateway } from "../kit/ports/gateway.ts";
import type { Outcome } from "../kit/ports/outcome.ts";
import { followMigration, stayBehind } from "./migration.ts";
import { fromPermissions, toMember, toPermissions, toStanding } from "./people.ts";
import { attemptAct } from "./refusals.ts";
import { removeMessages } from "./removal.ts";

export interface GatewayNeeds {
  readonly api: Api;
  readonly clock: Clock;
  /** Moves what is kept of a chat, when Telegram says that it has become another. */
  readonly migrate: (fromId: number, toId: number) => Promise<void>;
}

/** Basic groups have no bans: who is removed may come back (Bot API, banChatMember). Their ids are above this one. */
const isBasicGroup = (chatId: number): boolean => chatId > -1_000_000_000_000;

/** Makes a call for a chat under the id that the chat has now. */
type Within = <T>(chatId: number, call: (chatId: number) => Promise<T>) => Promise<Outcome<T>>;

export function createGateway({ api, clock, migrate }: GatewayNeeds): Gateway {
  const within: Within = (chatId, call) => attemptAct(() => followMigration(chatId, call, migrate));
  const alone: Within = (chatId, call) => attemptAct(() => stayBehind(chatId, call, migrate));
  return { ...powers({ api, clock, within, alone }), ...lookUps(api, within) };
}

interface Means extends Pick<GatewayNeeds, "api" | "clock"> {
  readonly within: Within;
  /** For calls about messages: their numbers mean others in the supergroup that a group has become. */
  readonly alone: Within;
}

function powers({
  api,
  clock,
  within,
  alone,
}: Means): Pick<Gateway, "remove" | "ban" | "unban" | "kick" | "admit" | "decline" | "restrict"> {
  const done = async (chatId: number, call: (chatId: number) => Promise<unknown>): Promise<Outcome> => {
    const outcome = await within(chatId, call);
    return outcome.ok ? { ok: true, value: undefined } : outcome;
  };
  const untilDate = (until: Instant | undefined) => until && { until_date: toUnix(clampUntil(clock.now(), until)) };
  return {
    remove: (chatId, ids) => removeMessages(ids, (some) => alone(chatId, (id) => deleteSome(api, id, some))),
    ban: (chatId, { kind, id: who }, until) =>
      done(chatId, (id) =>
        kind === "channel" ? api.banChatSenderChat(id, who) : api.banChatMember(id, who, { ...untilDate(until) }),
      ),
    unban: (chatId, { kind, id: who }) =>
      done(chatId, (id) =>
        kind === "channel" ? api.unbanChatSenderChat(id, who) : api.unbanChatMember(id, who, { only_if_banned: true }),
      ),
    kick: (chatId, { id: who }) =>
      done(chatId, (id) => (isBasicGroup(id) ? api.banChatMember(id, who) : api.unbanChatMember(id, who))),
    admit: (chatId, { id: who }) => done(chatId, (id) => api.approveChatJoinRequest(id, who)),
    decline: (chatId, { id: who }) => done(chatId, (id) => api.declineChatJoinRequest(id, who)),
    restrict: (chatId, { id: who }, { permissions, until }) =>
      done(chatId, (id) =>
        api.restrictChatMember(id, who, fromPermissions(permissions), {
          use_independent_chat_permissions: true,
          ...untilDate(until),
        }),
      ),
  };
}

function lookUps(api: Api, within: Within): Pick<Gateway, "membership" | "admins" | "profile"> {
  const toMembership = (found: ChatMember) => ({ member: toMember(found.user), standing: toStanding(found) });
  return {
    membership: (chatId, memberId) => within(chatId, async (id) => toMembership(await api.getChatMember(id, memberId))),
    admins: (chatId) =>
      within(chatId, async (id) => (await api.getChatAdministrators(id, { return_bots: true })).map(toMembership)),
    profile: (chatId) =>
      within(chatId, async (id) => {
        const chat = await api.getChat(id);
        return { permissions: toPermissions(chat.permissions ?? {}), linkedChannelId: chat.linked_chat_id };
      }),
  };
}

/** The end of an act, within what Telegram treats as temporary at the moment of the call. */
const clampUntil = (now: Instant, until: Instant): Instant => after(now, clampSanction(elapsed(now, until)));

const deleteSome = (api: Api, chatId: number, ids: readonly number[]): Promise<true> =>
  ids.length === 1 && ids[0] !== undefined ? api.deleteMessage(chatId, ids[0]) : api.deleteMessages(chatId, [...ids]);
