// How much the bot has yet to do, by its own word (bot-witness.ts), and when it has done with everything.
import { setTimeout as delay } from "node:timers/promises";
import { type Fields, numberOf } from "../fields.ts";

export interface Backlog {
  /** Takes from what the bot tells how much there is; the rest is passed on. */
  readonly among: (rest: (told: Fields) => void) => (told: Fields) => void;
  /** Updates that Telegram holds, and what the bot has fetched and not done; nothing of a bot that does not run. */
  readonly waiting: () => number;
  /** Resolves when all is done and nothing follows from it for a moment; or the bot does nothing at all, or does not run. */
  readonly quiet: () => Promise<void>;
}

export interface BacklogNeeds {
  /** How many updates the bot has not fetched. */
  readonly pending: () => number;
  /** How many calls the bot has made. */
  readonly calls: () => number;
  readonly isRunning: () => boolean;
}

/** How long nothing follows when all is done, how long a bot may do nothing, how often to look, in milliseconds. */
const [SILENCE, PATIENCE, LOOK] = [150, 10_000, 20];

/** So often the bot says that there is nothing, one time after the other: the first may be older than what it has fetched since. */
const SAID = 2;

export function createBacklog({ pending, calls, isRunning }: BacklogNeeds): Backlog {
  let [count, idle] = [0, 0];
  const waiting = (): number => pending() + (isRunning() ? count : 0);
  return {
    waiting,
    among: (rest) => (told) => {
      if (told["kind"] !== "backlog") return rest(told);
      count = numberOf(told["count"]) ?? 0;
      idle = count === 0 ? idle + 1 : 0;
    },
    quiet: async () => {
      const work = (): string => `${calls()} ${waiting()}`;
      let [known, since] = [work(), performance.now()];
      idle = 0;
      while (performance.now() - since < PATIENCE && isRunning()) {
        await delay(LOOK);
        if (work() !== known) [known, since, idle] = [work(), performance.now(), 0];
        if (waiting() === 0 && idle >= SAID && performance.now() - since > SILENCE) return;
      }
    },
  };
}
