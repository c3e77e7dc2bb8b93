// Keeps the database from growing: what nobody can act on any more is forgotten, every hour.
import { after, days, hours, milliseconds } from "../core/time.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { SightingStore } from "../storage/sightings.ts";

/** Telegram deletes no message that is older (Bot API, deleteMessage: 48 hours). */
const MESSAGES_FOR = days(2);

const EVERY = hours(1);

export interface Housekeeping {
  readonly start: () => void;
  readonly stop: () => void;
}

/** A round that fails is made up for by the next. */
export function createHousekeeping({
  sightings,
  clock,
}: {
  readonly sightings: SightingStore;
  readonly clock: Clock;
}): Housekeeping {
  let timer: NodeJS.Timeout | undefined;
  const round = (): void => {
    sightings.forgetMessages(after(clock.now(), milliseconds(-MESSAGES_FOR))).catch(() => undefined);
  };
  return {
    start: () => {
      timer = setInterval(round, EVERY).unref();
    },
    stop: () => clearInterval(timer),
  };
}
