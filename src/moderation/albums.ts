// Albums are one message: what was decided about one part holds for all, also for those that come later.
import { createCache } from "../core/cache.ts";
import type { ChatEvent } from "../core/chat-event.ts";
import type { MaybePromise } from "../core/maybe-promise.ts";
import { after, type Instant, minutes } from "../core/time.ts";
import type { Gateway } from "../kit/ports/gateway.ts";
import type { Sightings } from "../kit/ports/sightings.ts";

/** How long later parts follow the verdict. */
const FOLLOW_FOR = minutes(1);

export interface Albums {
  /** Removes the event's message where its album was removed before. */
  readonly follow: (event: ChatEvent) => MaybePromise<boolean>;
  /** The message ids with all parts of the event's own album. */
  readonly whole: (messageIds: readonly number[], event: ChatEvent) => Promise<readonly number[]>;
  /** From now on, later parts of the event's album go as well. Gives what undoes it. */
  readonly condemn: (event: ChatEvent) => () => void;
}

export function createAlbums({
  gateway,
  sightings,
}: {
  readonly gateway: Gateway;
  readonly sightings: Sightings;
}): Albums {
  const condemned = createCache<string, Instant>({ max: 10_000 });
  return {
    follow: (event) => {
      const key = keyOf(event);
      const until = key === undefined ? undefined : condemned.get(key);
      if (until === undefined || until < event.at || event.kind !== "message") return false;
      return gateway.remove(event.chat.id, [event.message.id]).then(() => true);
    },
    whole: async (messageIds, event) => {
      if (!("album" in event) || event.album === undefined || !messageIds.includes(event.message.id)) return messageIds;
      return [...new Set([...messageIds, ...(await sightings.album(event.chat.id, event.album))])].sort(
        (a, b) => a - b,
      );
    },
    condemn: (event) => {
      const key = keyOf(event);
      if (key !== undefined) condemned.set(key, after(event.at, FOLLOW_FOR));
      return () => (key === undefined ? undefined : condemned.delete(key));
    },
  };
}

const keyOf = (event: ChatEvent): string | undefined =>
  "album" in event && event.album !== undefined ? `${event.chat.id}:${event.album}` : undefined;
