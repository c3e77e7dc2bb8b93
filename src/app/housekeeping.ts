// Keeps the database from growing: what nobody can act on any more is forgotten, every hour.
import { after, days, hours, type Instant, milliseconds } from "../core/time.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { Stores } from "../storage/stores.ts";

/** Telegram deletes no message that is older (Bot API, deleteMessage: 48 hours). */
const MESSAGES_FOR = days(2);

const EVERY = hours(1);

export interface HousekeepingNeeds extends Pick<Stores, "sightings" | "states"> {
  readonly clock: Clock;
  /** A round that fails is made up for by the next; this hears of it. */
  readonly tell: (error: unknown) => void;
}

export interface Housekeeping {
  readonly start: () => void;
  readonly stop: () => void;
}

export function createHousekeeping({ sightings, states, clock, tell }: HousekeepingNeeds): Housekeeping {
  let timer: NodeJS.Timeout | undefined;
  const round = async (now: Instant): Promise<void> => {
    await sightings.forgetMessages(after(now, milliseconds(-MESSAGES_FOR)));
    await states.forgetExpired(now);
  };
  return {
    start: () => {
      timer = setInterval(() => void round(clock.now()).catch(tell), EVERY).unref();
    },
    stop: () => clearInterval(timer),
  };
}
