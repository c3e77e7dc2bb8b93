// What can happen to the bot, to its database and to Telegram.
import type { Fault } from "../server/faults.ts";
import { pause, until } from "../waiting.ts";
import type { FaultInjection, Trial } from "./trial.ts";

/** kill -9 at random points of the load, and a start after each. */
export const killed = (updates: number, kills: number): FaultInjection => ({
  updates,
  perSecond: 1500,
  happens: async (trial) => {
    const points = Array.from({ length: kills }, () => 0.05 + 0.85 * trial.random.next()).sort((a, b) => a - b);
    for (const point of points) {
      await trial.reached(Math.floor(point * updates));
      await pause(trial.random.below(40));
      trial.bot().signal("SIGKILL");
      await trial.bot().ended;
      await trial.restart();
    }
  },
});

/** SIGTERM in the middle of the load: the process ends by itself within ten seconds, and goes on after a start. */
export const stopped = (updates: number, stops: number): FaultInjection => ({
  updates,
  perSecond: 1500,
  happens: async (trial) => {
    for (let stop = 1; stop <= stops; stop++) {
      await trial.reached(Math.floor((stop / (stops + 1)) * updates));
      trial.bot().signal("SIGTERM");
      await trial.bot().ended;
      await trial.restart();
    }
  },
});

/** The process stands still for a while, as on a machine that has too much to do. */
export const frozen = (updates: number, ms: number): FaultInjection => ({
  updates,
  perSecond: 500,
  happens: async (trial) => {
    await trial.reached(Math.floor(updates * 0.3));
    trial.bot().signal("SIGSTOP");
    await pause(ms);
    trial.bot().signal("SIGCONT");
  },
});

/** How long after its database, and after Telegram, the bot may be back, in milliseconds; for a slow machine the first is three times what is wanted. */
export const BACK_LIMITS = { database: 3_000, telegram: 10_000 } as const;

export interface Outage {
  readonly updates: number;
  /** What happens, to its end. */
  readonly happens: (trial: Trial) => Promise<void>;
  readonly limit: number;
}

/** Something is away for a while; how long after its end the next message leaves, which only what is committed does. */
export const outage = ({ updates, happens, limit }: Outage): FaultInjection => ({
  updates,
  perSecond: 400,
  happens: async (trial) => {
    await trial.reached(Math.floor(updates * 0.25));
    await happens(trial);
    const begun = performance.now();
    const { sent } = await trial.api.progress();
    const isBack = async (): Promise<boolean> => (await trial.api.progress()).sent > sent;
    await until(isBack, { limit: 10 * limit, every: 4 });
    const took = Math.round(performance.now() - begun);
    trial.measured(`back after ${took} ms`);
    if (took > limit) trial.missed(`back only after ${took} ms`);
    await trial.reached(Math.floor(updates * 0.6));
  },
});

/** Telegram answers every call by 500 for so long, in milliseconds. */
export const telegramDown =
  (ms: number) =>
  async (trial: Trial): Promise<void> => {
    await trial.fails([{ kind: "500" }]);
    await pause(ms);
    await trial.fails([]);
  };

/** How long a fault may wait for a call that it meets, in milliseconds: a bot that polls in vain waits between its tries. */
const STRIKE_LIMIT = 60_000;

/** The Bot API fails in one way after the other, each for a while and at least once. */
export const failing = (updates: number, plans: readonly (readonly Fault[])[], ms = 1500): FaultInjection => ({
  updates,
  perSecond: 200,
  happens: async (trial) => {
    for (const faults of plans) {
      const { strikes } = await trial.api.progress();
      await trial.fails(faults);
      await pause(ms);
      const hasStruck = async (): Promise<boolean> => (await trial.api.progress()).strikes > strikes;
      if (!(await until(hasStruck, { limit: STRIKE_LIMIT }))) trial.missed(`${faults[0]?.kind} never struck`);
    }
    await trial.fails([]);
  },
});
