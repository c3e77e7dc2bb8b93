// How often the log is told of what watched protections would have done: a flood that is only watched does not flood the log.
import { createCache } from "../../core/cache.ts";
import type { ChatEvent } from "../../core/chat-event.ts";
import { after, type Instant, minutes } from "../../core/time.ts";
import type { Plan } from "../../core/verdict.ts";

/** The same protections are told of the same member once in this time. */
const ONCE_IN = minutes(1);

/** How many are told of one chat in a minute; the log channel takes 20 messages a minute (Bot API FAQ, group limits). */
const MOST_A_MINUTE = 10;

export interface WatchedLimits {
  /** Whether there is something that is told now. What is told counts. */
  readonly isNews: (plan: Pick<Plan, "watched">, event: ChatEvent, now: Instant) => boolean;
}

export function createWatchedLimits(): WatchedLimits {
  const silentUntil = createCache<string, Instant>({ max: 20_000 });
  const chats = createCache<number, { readonly until: Instant; count: number }>({ max: 20_000 });
  const hasRoom = (chatId: number, now: Instant): boolean => {
    const known = chats.get(chatId);
    const minute = known && known.until > now ? known : { until: after(now, minutes(1)), count: 0 };
    chats.set(chatId, minute);
    minute.count += 1;
    return minute.count <= MOST_A_MINUTE;
  };
  return {
    isNews: ({ watched }, { chat, member }, now) => {
      if (watched.length === 0) return false;
      const key = [chat.id, member.id, ...watched.map(({ rule }) => rule)].join(" ");
      const until = silentUntil.get(key);
      if ((until !== undefined && until > now) || !hasRoom(chat.id, now)) return false;
      silentUntil.set(key, after(now, ONCE_IN));
      return true;
    },
  };
}
