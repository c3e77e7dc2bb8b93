// The one loop that does what is due. Jobs are rows, so a restart loses none; one that fails is tried again, later each time.
import { after, type Duration, elapsed, type Instant, milliseconds, minutes, seconds } from "../core/time.ts";
import type { Job } from "../kit/job.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { ClaimedJob, JobStore, Scheduler } from "../kit/ports/jobs.ts";
import type { Meter } from "../kit/ports/meter.ts";

/** How many jobs one round takes, and how long it holds them against other processes. */
const [ROUND, HOLD] = [50, minutes(1)];

/** After so many failures a job is dropped, and told of. */
const MOST_ATTEMPTS = 10;

/** The longest sleep: other processes may book what this one does not hear of. */
const LONGEST_SLEEP = seconds(30);

/** The longest sleep without a look at the clock. */
const NAP = seconds(1);

/** How soon the loop looks again after the store did not answer. */
const AFTER_FAILURE = seconds(2);

export interface JobLoopNeeds {
  readonly store: JobStore;
  /** Asked when a job is due: features that declare jobs also book them. */
  readonly jobs: () => readonly Job[];
  readonly clock: Clock;
  readonly meter: Meter;
  readonly failed: (job: ClaimedJob, error: unknown, isDropped: boolean) => void;
  /** The store does not answer; the loop looks again soon. */
  readonly storeFailed: (error: unknown) => void;
}

export interface JobLoop {
  /** For features: a booking wakes the loop. */
  readonly scheduler: Scheduler;
  readonly start: () => void;
  /** Looks for due jobs now: for a clock that was put forward. */
  readonly wake: () => void;
  /** Waits for the job in hand. */
  readonly stop: () => Promise<void>;
}

export function createJobLoop(needs: JobLoopNeeds): JobLoop {
  const sleep = createSleep();
  let isRunning = false;
  let loop: Promise<void> = Promise.resolve();
  const turn = async (): Promise<void> => {
    while (isRunning) {
      const worked = await round(needs, () => isRunning).catch((error: unknown) => {
        needs.storeFailed(error);
        return undefined;
      });
      if (worked === undefined) await sleep.for(AFTER_FAILURE);
      else if (worked < ROUND) await sleepUntil(needs.clock, sleep, await wakingTime(needs));
    }
  };
  return {
    scheduler: {
      book: async (booking) => {
        await needs.store.book(booking);
        sleep.wake();
      },
      cancel: needs.store.cancel,
    },
    start: () => {
      isRunning = true;
      loop = turn();
    },
    wake: sleep.wake,
    stop: async () => {
      isRunning = false;
      sleep.wake();
      await loop;
    },
  };
}

/** Does what is due; gives how many jobs that were. After a stop, what is not begun goes back for the next start. */
async function round(needs: JobLoopNeeds, isRunning: () => boolean): Promise<number> {
  const { store, clock } = needs;
  const claimed = await store.claim(clock.now(), HOLD, ROUND);
  for (const job of claimed) {
    if (isRunning()) await runOne(needs, job);
    else await store.postpone(job.id, clock.now());
  }
  return claimed.length;
}

async function runOne({ store, jobs, clock, meter, failed }: JobLoopNeeds, claimed: ClaimedJob): Promise<void> {
  try {
    const job = jobs().find(({ id }) => id === claimed.job);
    if (!job) throw new Error(`No feature has a job ${claimed.job}: was one removed?`);
    await job.run(claimed.chatId, claimed.payload, clock.now());
    await store.finish(claimed.id);
    meter.count("jobs", { job: claimed.job, outcome: "done" });
  } catch (error) {
    const isDropped = claimed.attempts >= MOST_ATTEMPTS;
    failed(claimed, error, isDropped);
    meter.count("jobs", { job: claimed.job, outcome: isDropped ? "dropped" : "failed" });
    if (isDropped) await store.finish(claimed.id);
    else await store.postpone(claimed.id, after(clock.now(), seconds(2 ** claimed.attempts)));
  }
}

/** When to look again: at the next job's time, within bounds. */
async function wakingTime({ store, clock }: JobLoopNeeds): Promise<Instant> {
  const next: Instant | undefined = await store.nextAt().catch(() => undefined);
  const wait = next === undefined ? LONGEST_SLEEP : elapsed(clock.now(), next);
  return after(clock.now(), milliseconds(Math.max(50, Math.min(LONGEST_SLEEP, wait))));
}

/** Sleeps in naps, because a clock may be put forward meanwhile: by the operator, by NTP, by a machine that slept. */
async function sleepUntil(clock: Clock, sleep: Sleep, time: Instant): Promise<void> {
  for (let left = elapsed(clock.now(), time); left > 0; left = elapsed(clock.now(), time))
    if (await sleep.for(milliseconds(Math.min(left, NAP)))) return;
}

/** A sleep that can be cut short, also before it has begun; it tells whether it was. */
interface Sleep {
  readonly for: (time: Duration) => Promise<boolean>;
  readonly wake: () => void;
}

function createSleep(): Sleep {
  let isWoken = false;
  let wakeUp: (() => void) | undefined;
  return {
    for: (time) =>
      new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          wakeUp = undefined;
          resolve(isWoken);
          isWoken = false;
        };
        const timer = setTimeout(done, isWoken ? 0 : time);
        wakeUp = done;
      }),
    wake: () => {
      isWoken = true;
      wakeUp?.();
    },
  };
}
