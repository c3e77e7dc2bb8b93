// Waits for the bot as long as it makes progress: a scene continues without a bot that was stopped.
import { setTimeout as delay } from "node:timers/promises";

export interface BotWait {
  /** Resolves once the bot has processed everything so far. */
  readonly settled: (signal: AbortSignal) => Promise<void>;
  /** Resolves once few enough updates are pending. */
  readonly drained: (signal: AbortSignal) => Promise<void>;
}

export interface BotWaitDeps {
  /** Resolves once the bot has processed everything so far. */
  readonly settled: () => Promise<void>;
  /** The number of pending updates. */
  readonly pending: () => number;
  /** The amount of work the bot has done: as long as it grows the bot makes progress, also on updates it has fetched. */
  readonly done?: (() => number) | undefined;
  /** How long a bot may be idle, in milliseconds. */
  readonly idleLimit?: number | undefined;
}

/** The maximum number of pending updates, and the number at which the scene continues. */
const [MAX_PENDING, LOW_PENDING] = [100, 50];

/** The polling interval, and how long a bot may be idle, in milliseconds. */
const [POLL_INTERVAL, IDLE_LIMIT] = [5, 10_000];

export function createBotWait({ settled, pending, done = () => 0, idleLimit = IDLE_LIMIT }: BotWaitDeps): BotWait {
  /** The number of pending updates when the wait was given up; until the bot fetches some, it is not waited for again. */
  let pendingWhenGivenUp: number | undefined;
  const isGivenUp = (): boolean => {
    if (pendingWhenGivenUp !== undefined && pending() < pendingWhenGivenUp) pendingWhenGivenUp = undefined;
    return pendingWhenGivenUp !== undefined;
  };
  const until = async (isDone: () => boolean, signal: AbortSignal): Promise<void> => {
    let [waiting, work, since] = [pending(), done(), performance.now()];
    while (!isDone() && !signal.aborted && !isGivenUp()) {
      await delay(POLL_INTERVAL);
      if (pending() !== waiting || done() !== work) [waiting, work, since] = [pending(), done(), performance.now()];
      if (performance.now() - since < idleLimit) continue;
      pendingWhenGivenUp = Math.max(1, waiting);
      return;
    }
  };
  return {
    drained: async (signal) => {
      if (pending() > MAX_PENDING) await until(() => pending() <= LOW_PENDING, signal);
    },
    settled: async (signal) => {
      if (isGivenUp()) return;
      let isDone = false;
      const finish = (): void => {
        isDone = true;
      };
      const watching = until(() => isDone, signal);
      await Promise.race([settled().then(finish, finish), watching]);
      finish();
      await watching;
    },
  };
}
