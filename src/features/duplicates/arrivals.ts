// Who has joined lately and what they wrote first, in memory. A restart forgets it.
import { createCache } from "../../core/cache.ts";
import type { JoinEvent, MessageEvent } from "../../core/chat-event.ts";
import type { Instant } from "../../core/time.ts";
import type { OtherMessage } from "../../core/verdict.ts";

/** How many chats are remembered, and how many arrivals in each, the newest. */
const [CHATS, ARRIVALS] = [2_000, 500];

/** The first message of somebody who has joined. */
export interface FirstMessage extends OtherMessage {
  readonly at: Instant;
  readonly hash: number | undefined;
  /** It was acted on as a part of a burst already. */
  isCounted: boolean;
}

interface Arrival {
  readonly joinedAt: Instant;
  readonly first: FirstMessage | undefined;
}

/** A first message with those of others in the chat, the oldest first. */
export interface FirstMessages {
  readonly joinedAt: Instant;
  readonly judged: FirstMessage;
  readonly all: readonly FirstMessage[];
}

export interface Arrivals {
  readonly join: (event: JoinEvent) => void;
  /** Notes a message; gives the first messages where it is the author's first since they joined, or a part of it. */
  readonly note: (event: MessageEvent, hash: number | undefined) => FirstMessages | undefined;
}

export function createArrivals(): Arrivals {
  const chats = createCache<number, Map<number, Arrival>>({ max: CHATS });
  const arrivalsIn = (chatId: number): Map<number, Arrival> => {
    const known = chats.get(chatId) ?? new Map<number, Arrival>();
    chats.set(chatId, known);
    return known;
  };
  return {
    join: ({ chat, member, at }) => {
      const arrivals = arrivalsIn(chat.id);
      arrivals.delete(member.id);
      arrivals.set(member.id, { joinedAt: at, first: undefined });
      const [oldest] = arrivals.keys();
      if (arrivals.size > ARRIVALS && oldest !== undefined) arrivals.delete(oldest);
    },
    note: ({ chat, member, message, album, at }, hash) => {
      const arrivals = chats.get(chat.id);
      const arrival = arrivals?.get(member.id);
      if (arrivals === undefined || arrival === undefined) return undefined;
      const { joinedAt, first } = arrival;
      if (first && !isPartOf(first, { message, album })) return undefined;
      const judged = first ?? { member, message, album, at, hash, isCounted: false };
      arrivals.set(member.id, { joinedAt, first: judged });
      const all = [...arrivals.values()].flatMap((one) => (one.first ? [one.first] : []));
      return { joinedAt, judged, all: all.sort((a, b) => a.at - b.at) };
    },
  };
}

/** Whether a message is the one that was noted, or another part of its album. */
const isPartOf = (first: FirstMessage, { message, album }: Pick<MessageEvent, "message" | "album">): boolean =>
  first.message.id === message.id || (album !== undefined && first.album === album);
