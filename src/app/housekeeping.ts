// Keeps the database true and small: notes that nobody else writes are written, and what nobody can act on any more is forgotten.
import { after, type Duration, days, hours, type Instant, milliseconds, seconds } from "../core/time.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { Stores } from "../storage/stores.ts";

/** Telegram deletes no message that is older (Bot API, deleteMessage: 48 hours). */
const MESSAGES_FOR = days(2);

/** Updates that failed stay for the operator to look at; Telegram delivers none again after a day (Bot API, getUpdates). */
const [DEAD_LETTERS_FOR, SEEN_FOR] = [days(30), days(2)];

const before = (now: Instant, time: Duration): Instant => after(now, milliseconds(-time));

/** How often the old is forgotten, and how often notes are looked after: in a quiet time no update comes to write them. */
const [FORGET_EVERY, WRITE_EVERY] = [hours(1), seconds(1)];

export interface HousekeepingDeps extends Pick<Stores, "states" | "inbox" | "caseMessages"> {
  readonly seen: Pick<Stores["seen"], "isDue" | "flush" | "forgetMessages">;
  readonly clock: Clock;
  /** Called with the error of a round that failed; the next round does its work. */
  readonly tell: (error: unknown) => void;
}

export interface Housekeeping {
  /** Begins with a round, since a bot may be restarted more often than rounds come. */
  readonly start: () => void;
  /** Waits for the round in progress. */
  readonly stop: () => Promise<void>;
}

export function createHousekeeping(deps: HousekeepingDeps): Housekeeping {
  const { seen, states, inbox, caseMessages, clock, tell } = deps;
  const timers: NodeJS.Timeout[] = [];
  let work: Promise<void> = Promise.resolve();
  const inTurn = (round: () => Promise<unknown>): void => {
    work = work.then(round).then(() => undefined, tell);
  };
  const forget = async (now: Instant): Promise<void> => {
    await seen.forgetMessages(before(now, MESSAGES_FOR));
    await states.forgetExpired(now);
    await caseMessages.forgetExpired(now);
    await inbox.forget({ deadLetters: before(now, DEAD_LETTERS_FOR), seen: before(now, SEEN_FOR) });
  };
  const write = async (): Promise<void> => (seen.isDue() ? seen.flush() : undefined);
  return {
    start: () => {
      inTurn(() => forget(clock.now()));
      timers.push(
        setInterval(() => inTurn(() => forget(clock.now())), FORGET_EVERY).unref(),
        setInterval(() => inTurn(write), WRITE_EVERY).unref(),
      );
    },
    stop: async () => {
      for (const timer of timers.splice(0)) clearInterval(timer);
      await work;
    },
  };
}
