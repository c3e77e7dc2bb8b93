// Albums are one message: what was decided about one part holds for all, also for those that come later.
import { createCache } from "../../core/cache.ts";
import type { ChatEvent, MessageEvent } from "../../core/chat-event.ts";
import { after, type Instant, minutes } from "../../core/time.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { SeenStore } from "../../kit/ports/people/seen.ts";

/** How long later parts follow the verdict. */
const FOLLOW_FOR = minutes(1);

export interface Albums {
  /** Whether the event's message is a part of an album that was removed before. */
  readonly isRemoved: (event: ChatEvent) => event is MessageEvent;
  /** Removes such a part. */
  readonly removePart: (event: MessageEvent) => Promise<void>;
  /** The message ids with all parts of the event's own album. */
  readonly whole: (messageIds: readonly number[], event: ChatEvent) => Promise<readonly number[]>;
  /** From now on, later parts of the event's album go as well. Gives what undoes it. */
  readonly markRemoved: (event: ChatEvent) => () => void;
}

export function createAlbums({ gateway, seen }: { readonly gateway: Gateway; readonly seen: SeenStore }): Albums {
  const removed = createCache<string, Instant>({ max: 10_000 });
  return {
    isRemoved: (event): event is MessageEvent => {
      const key = keyOf(event);
      const until = key === undefined ? undefined : removed.get(key);
      return until !== undefined && until >= event.at && event.kind === "message";
    },
    removePart: async ({ chat, message }) => void (await gateway.remove(chat.id, [message.id])),
    whole: async (messageIds, event) => {
      if (!("album" in event) || event.album === undefined || !messageIds.includes(event.message.id)) return messageIds;
      return [...new Set([...messageIds, ...(await seen.album(event.chat.id, event.album))])].sort((a, b) => a - b);
    },
    markRemoved: (event) => {
      const key = keyOf(event);
      if (key !== undefined) removed.set(key, after(event.at, FOLLOW_FOR));
      return () => (key === undefined ? undefined : removed.delete(key));
    },
  };
}

const keyOf = (event: ChatEvent): string | undefined =>
  "album" in event && event.album !== undefined ? `${event.chat.id}:${event.album}` : undefined;
