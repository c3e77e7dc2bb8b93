// What is measured of updates that are not done: of which kind each is, and how long the oldest has been waiting.
import type { Update } from "grammy/types";
import { elapsed, type Instant } from "../../core/time.ts";
import type { Clock } from "../../kit/ports/clock.ts";

/** What is present, in the order of its coming. */
export interface WaitingAges<T> {
  /** Present from now on, or since then; one that is present already keeps its age. */
  readonly add: (item: T, since?: Instant) => void;
  readonly remove: (item: T) => void;
  /** For how many seconds the first that came has been present; 0 where nothing is. */
  readonly oldest: () => number;
}

export function createWaitingAges<T>(clock: Clock): WaitingAges<T> {
  const present = new Map<T, Instant>();
  return {
    add: (item, since = clock.now()) => void (present.has(item) || present.set(item, since)),
    remove: (item) => void present.delete(item),
    oldest: () => {
      const [first] = present.values();
      return ageOf(first, clock);
    },
  };
}

/** For how many seconds something has been there; 0 where there is nothing. */
export const ageOf = (since: Instant | undefined, clock: Clock): number =>
  since === undefined ? 0 : Math.max(0, elapsed(since, clock.now()) / 1000);

/** The field of an update besides its id (Bot API, Update: at most one of the optional fields is present). */
export const kindOf = (update: Update): string => Object.keys(update).find((key) => key !== "update_id") ?? "unknown";
