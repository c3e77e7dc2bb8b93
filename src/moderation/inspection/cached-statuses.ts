// Remembers who administers which chat, so that ordinary messages cost no call.
import { createCache } from "../../core/cache.ts";
import { type MaybePromise, mapMaybe } from "../../core/maybe-promise.ts";
import type { MemberStatus } from "../../core/member.ts";
import { after, type Duration, type Instant, minutes } from "../../core/time.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Outcome } from "../../kit/ports/outcome.ts";
import type { Statuses } from "../../kit/ports/people/statuses.ts";

/** How many chats are remembered. */
const CHATS = 20_000;

/** Changes reach the bot as updates; this bounds what a lost one can spoil. */
const [ADMINS_FOR, OWN_FOR, LINK_FOR] = [minutes(10), minutes(1), minutes(60)];

const MEMBER: MemberStatus = { kind: "member" };

interface Deps {
  readonly gateway: Gateway;
  readonly clock: Clock;
  readonly botId: number;
}

/** Statuses whose memory can be emptied, where others may have changed what it holds. */
export interface CachedStatuses extends Statuses {
  readonly forgetAll: () => void;
}

export function createStatuses({ gateway, clock, botId }: Deps): CachedStatuses {
  const admins = remember(clock, ADMINS_FOR, async (chatId) => {
    const list = await gateway.admins(chatId);
    return list.ok ? { ok: true, value: new Map(list.value.map(({ member, status }) => [member.id, status])) } : list;
  });
  const own = remember(clock, OWN_FOR, (chatId) => fresh(chatId, botId));
  const links = remember(clock, LINK_FOR, (chatId) => gateway.profile(chatId));
  const fresh = async (chatId: number, memberId: number): Promise<Outcome<MemberStatus>> => {
    const membership = await gateway.membership(chatId, memberId);
    return membership.ok ? { ok: true, value: membership.value.status } : membership;
  };
  return {
    fresh,
    cachedStatus: (chatId, memberId) =>
      mapMaybe(admins.of(chatId), (list) => (list.ok ? { ok: true, value: list.value.get(memberId) ?? MEMBER } : list)),
    own: async (chatId) => own.of(chatId),
    linkedChannelId: async (chatId) => {
      const profile = await links.of(chatId);
      return profile.ok ? profile.value.linkedChannelId : undefined;
    },
    forget: (chatId) => {
      for (const memory of [admins, own, links]) memory.forget(chatId);
    },
    forgetAll: () => {
      for (const memory of [admins, own, links]) memory.forgetAll();
    },
  };
}

/** Remembers what was asked for a chat; several who ask at once share one question, and a no is not remembered. */
function remember<T>(clock: Clock, lifetime: Duration, ask: (chatId: number) => Promise<Outcome<T>>) {
  const known = createCache<number, { answer: MaybePromise<Outcome<T>>; readonly until: Instant }>({ max: CHATS });
  const asked = async (chatId: number): Promise<Outcome<T>> => {
    const answer = ask(chatId);
    const entry = { answer: answer as MaybePromise<Outcome<T>>, until: after(clock.now(), lifetime) };
    known.set(chatId, entry);
    try {
      const outcome = await answer;
      entry.answer = outcome;
      if (!outcome.ok) known.delete(chatId);
      return outcome;
    } catch (error) {
      known.delete(chatId);
      throw error;
    }
  };
  return {
    forget: (chatId: number): void => known.delete(chatId),
    forgetAll: (): void => known.clear(),
    of: (chatId: number): MaybePromise<Outcome<T>> => {
      const entry = known.get(chatId);
      return entry && clock.now() < entry.until ? entry.answer : asked(chatId);
    },
  };
}
