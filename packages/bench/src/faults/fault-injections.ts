// Faults of the bot, of its database and of Telegram.
import type { Fault } from "../server/faults.ts";
import { pollUntil, sleep } from "../waiting.ts";
import type { FaultInjection, FaultRun } from "./fault-run.ts";

/** kill -9 at random points of the load, each with a restart. */
export const killed = (updates: number, kills: number): FaultInjection => ({
  updates,
  perSecond: 1500,
  inject: async (run) => {
    const points = Array.from({ length: kills }, () => 0.05 + 0.85 * run.random.next()).sort((a, b) => a - b);
    for (const point of points) {
      await run.reached(Math.floor(point * updates));
      await sleep(run.random.below(40));
      run.bot().signal("SIGKILL");
      await run.bot().ended;
      await run.restart();
    }
  },
});

/** SIGTERM in the middle of the load: the process exits within ten seconds and continues after a restart. */
export const stopped = (updates: number, stops: number): FaultInjection => ({
  updates,
  perSecond: 1500,
  inject: async (run) => {
    for (let stop = 1; stop <= stops; stop++) {
      await run.reached(Math.floor((stop / (stops + 1)) * updates));
      run.bot().signal("SIGTERM");
      await run.bot().ended;
      await run.restart();
    }
  },
});

/** The process is frozen for a while, as on an overloaded machine. */
export const frozen = (updates: number, ms: number): FaultInjection => ({
  updates,
  perSecond: 500,
  inject: async (run) => {
    await run.reached(Math.floor(updates * 0.3));
    run.bot().signal("SIGSTOP");
    await sleep(ms);
    run.bot().signal("SIGCONT");
  },
});

/** How long the bot may take to recover after its database, and after Telegram, in milliseconds; on a slow machine the first is three times the goal. */
export const BACK_LIMITS = { database: 3_000, telegram: 10_000 } as const;

export interface Outage {
  readonly updates: number;
  /** Runs the outage to its end. */
  readonly inject: (run: FaultRun) => Promise<void>;
  readonly limit: number;
}

/** An outage; measures how long after its end the next message is sent, which only happens after a commit. */
export const outage = ({ updates, inject, limit }: Outage): FaultInjection => ({
  updates,
  perSecond: 400,
  inject: async (run) => {
    await run.reached(Math.floor(updates * 0.25));
    await inject(run);
    const begun = performance.now();
    const { sent } = await run.api.progress();
    const isBack = async (): Promise<boolean> => (await run.api.progress()).sent > sent;
    await pollUntil(isBack, { limit: 10 * limit, every: 4 });
    const took = Math.round(performance.now() - begun);
    run.measured(`back after ${took} ms`);
    if (took > limit) run.failed(`back only after ${took} ms`);
    await run.reached(Math.floor(updates * 0.6));
  },
});

/** Telegram answers every call by 500 for some milliseconds. */
export const telegramDown =
  (ms: number) =>
  async (run: FaultRun): Promise<void> => {
    await run.fails([{ kind: "500" }]);
    await sleep(ms);
    await run.fails([]);
  };

/** How long a fault waits for a matching call, in milliseconds: a bot whose polls fail waits between attempts. */
const STRIKE_LIMIT = 60_000;

/** The Bot API fails in several ways in sequence, each for a while and at least once. */
export const failing = (updates: number, plans: readonly (readonly Fault[])[], ms = 1500): FaultInjection => ({
  updates,
  perSecond: 200,
  inject: async (run) => {
    for (const faults of plans) {
      const { strikes } = await run.api.progress();
      await run.fails(faults);
      await sleep(ms);
      const hasStruck = async (): Promise<boolean> => (await run.api.progress()).strikes > strikes;
      if (!(await pollUntil(hasStruck, { limit: STRIKE_LIMIT }))) run.failed(`${faults[0]?.kind} never struck`);
    }
    await run.fails([]);
  },
});
