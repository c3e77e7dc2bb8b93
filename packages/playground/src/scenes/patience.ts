// Waits for the bot, as long as it gets on: a story goes on without one that was stopped.
import { setTimeout as delay } from "node:timers/promises";

export interface Patience {
  /** Until the bot has done with everything so far. */
  readonly settled: (over: AbortSignal) => Promise<void>;
  /** Until few enough updates wait for the bot. */
  readonly drained: (over: AbortSignal) => Promise<void>;
}

export interface PatienceNeeds {
  /** Resolves once the bot has done with everything so far. */
  readonly settled: () => Promise<void>;
  /** How many updates wait. */
  readonly pending: () => number;
  /** How much the bot has done: as long as that grows it gets on, also with what it has fetched already. */
  readonly done?: (() => number) | undefined;
  /** How long a bot may do nothing at all, in milliseconds. */
  readonly longest?: number | undefined;
}

/** How many updates may wait, and how many are few again. */
const [MOST, FEW] = [100, 50];

/** How often to look, and how long a bot may do nothing, in milliseconds. */
const [LOOK, LONGEST] = [5, 10_000];

export function createPatience({ settled, pending, done = () => 0, longest = LONGEST }: PatienceNeeds): Patience {
  /** How many updates waited when the bot was given up; as long as it fetches none it is not waited for again. */
  let givenUpAt: number | undefined;
  const isGivenUp = (): boolean => {
    if (givenUpAt !== undefined && pending() < givenUpAt) givenUpAt = undefined;
    return givenUpAt !== undefined;
  };
  const until = async (isDone: () => boolean, over: AbortSignal): Promise<void> => {
    let [waiting, work, since] = [pending(), done(), performance.now()];
    while (!isDone() && !over.aborted && !isGivenUp()) {
      await delay(LOOK);
      if (pending() !== waiting || done() !== work) [waiting, work, since] = [pending(), done(), performance.now()];
      if (performance.now() - since < longest) continue;
      givenUpAt = Math.max(1, waiting);
      return;
    }
  };
  return {
    drained: async (over) => {
      if (pending() > MOST) await until(() => pending() <= FEW, over);
    },
    settled: async (over) => {
      if (isGivenUp()) return;
      let isDone = false;
      const finish = (): void => {
        isDone = true;
      };
      const watching = until(() => isDone, over);
      await Promise.race([settled().then(finish, finish), watching]);
      finish();
      await watching;
    },
  };
}
