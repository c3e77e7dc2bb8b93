// Measures the age of the oldest update that is not done.
import { elapsed, type Instant } from "../../core/time.ts";
import type { Clock } from "../../kit/ports/clock.ts";

/** The items that are present, in the order in which they were added. */
export interface WaitingAges<T> {
  /** Adds an item as present from now on, or since then; one that is present already keeps its age. */
  readonly add: (item: T, since?: Instant) => void;
  readonly remove: (item: T) => void;
  /** The age of the first item in seconds; 0 where there is none. */
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

/** The seconds since that moment; 0 where there is none. */
export const ageOf = (since: Instant | undefined, clock: Clock): number =>
  since === undefined ? 0 : Math.max(0, elapsed(since, clock.now()) / 1000);
