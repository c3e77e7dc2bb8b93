// The bot's unfinished work, from the reports of bot-diagnostics.ts, and a wait for its end.
import { setTimeout as delay } from "node:timers/promises";
import { type Fields, numberOf } from "../fields.ts";

export interface Backlog {
  /** Handles reports about the backlog and passes on the others. */
  readonly intercept: (rest: (report: Fields) => void) => (report: Fields) => void;
  /** Pending updates at Telegram plus the bot's unfinished work; the latter is 0 if the bot does not run. */
  readonly waiting: () => number;
  /** Resolves once all work is done and stays done for a moment, or the bot is idle or does not run. */
  readonly quiet: () => Promise<void>;
}

export interface BacklogDeps {
  /** The number of updates that the bot has not fetched. */
  readonly pending: () => number;
  /** The number of calls so far. */
  readonly calls: () => number;
  readonly isRunning: () => boolean;
}

/** The quiet time after the last work, the maximum wait for an idle bot, and the polling interval, in milliseconds. */
const [QUIET_TIME, IDLE_LIMIT, POLL_INTERVAL] = [150, 10_000, 20];

/** How many empty reports in a row are needed: the first one may be older than the last fetched update. */
const EMPTY_REPORTS = 2;

export function createBacklog({ pending, calls, isRunning }: BacklogDeps): Backlog {
  let [count, idle] = [0, 0];
  const waiting = (): number => pending() + (isRunning() ? count : 0);
  return {
    waiting,
    intercept: (rest) => (report) => {
      if (report["kind"] !== "backlog") return rest(report);
      count = numberOf(report["count"]) ?? 0;
      idle = count === 0 ? idle + 1 : 0;
    },
    quiet: async () => {
      const work = (): string => `${calls()} ${waiting()}`;
      let [known, since] = [work(), performance.now()];
      idle = 0;
      while (performance.now() - since < IDLE_LIMIT && isRunning()) {
        await delay(POLL_INTERVAL);
        if (work() !== known) [known, since, idle] = [work(), performance.now(), 0];
        if (waiting() === 0 && idle >= EMPTY_REPORTS && performance.now() - since > QUIET_TIME) return;
      }
    },
  };
}
