// The one loop that does what is due. Jobs are rows, so a restart loses none; one that fails is tried again, later each time.
import { after, type Duration, elapsed, hours, type Instant, milliseconds, minutes, seconds } from "../core/time.ts";
import type { Job } from "../kit/declarations/job.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { Meter } from "../kit/ports/delivery/meter.ts";
import type { ClaimedJob, JobStore } from "../kit/ports/jobs.ts";
import { type Origin, StoreAway, type UnitOfWork } from "../kit/ports/unit-of-work.ts";

/** How many jobs one round takes, and how long it holds them against other processes. */
const [ROUND, HOLD] = [50, minutes(1)];

/** How many chats have a job in progress at most. */
const BUSY = 50;

/** A job that fails this often, for more than a day, is dropped and reported: the end of an act must not be given up early. */
const MOST_ATTEMPTS = 40;

/** The wait after a failure doubles, up to this. */
const LONGEST_WAIT = hours(1);

/** The longest sleep: other processes may book jobs that this one is not told of. */
const LONGEST_SLEEP = seconds(30);

/** The longest sleep without a look at the clock. */
const SHORT_SLEEP = seconds(1);

/** How soon the loop looks again after the store did not answer. */
const AFTER_FAILURE = seconds(2);

export interface JobLoopDeps {
  readonly store: JobStore;
  /** Asked when a job is due: features that declare jobs also book them. */
  readonly jobs: () => readonly Job[];
  readonly clock: Clock;
  readonly meter: Meter;
  readonly failed: (job: ClaimedJob, error: unknown, isDropped: boolean) => void;
  readonly unitOfWork: Pick<UnitOfWork, "run">;
  /** The store does not answer; the loop looks again soon. */
  readonly storeFailed: (error: unknown) => void;
}

export interface JobLoop {
  readonly start: () => void;
  /** Looks for due jobs now: for a clock that was put forward. */
  readonly wake: () => void;
  /** Whether no job is in progress, and none is due as far as the last look told. */
  readonly isAtRest: () => boolean;
  /** Waits for the jobs in progress. */
  readonly stop: () => Promise<void>;
}

export function createJobLoop(deps: JobLoopDeps): JobLoop {
  const sleep = createSleep();
  const busy = new Map<number, Promise<void>>();
  let isRunning = false;
  let loop: Promise<void> = Promise.resolve();
  const begin = (jobs: readonly ClaimedJob[]): void => {
    for (const chatId of new Set(jobs.map((job) => job.chatId)))
      beginIn(
        chatId,
        jobs.filter((job) => job.chatId === chatId),
      );
  };
  const beginIn = (chatId: number, jobs: readonly ClaimedJob[]): void => {
    const done = inTurn(deps, jobs, () => isRunning).catch(deps.storeFailed);
    const free = done.finally(() => {
      busy.delete(chatId);
      sleep.wake();
    });
    busy.set(chatId, free);
  };
  const turn = async (): Promise<void> => {
    while (isRunning) {
      const taken = await take(deps, busy).catch((error: unknown) => {
        deps.storeFailed(error);
        return undefined;
      });
      begin(taken ?? []);
      if (taken === undefined) await sleep.for(AFTER_FAILURE);
      else if (taken.length < ROUND || busy.size >= BUSY)
        await sleepUntil(deps.clock, sleep, await wakingTime(deps, busy));
    }
  };
  return {
    start: () => {
      isRunning = true;
      deps.store.onBooked(sleep.wake);
      loop = turn();
    },
    wake: sleep.wake,
    isAtRest: () => busy.size === 0 && sleep.isAsleep(),
    stop: async () => {
      isRunning = false;
      sleep.wake();
      await loop;
      await Promise.all(busy.values());
    },
  };
}

type Busy = ReadonlyMap<number, unknown>;

/** The jobs that are due, without chats that have a job in progress: a long job delays no other chat, and later jobs of its chat wait. */
const take = async ({ store, clock }: JobLoopDeps, busy: Busy): Promise<readonly ClaimedJob[]> =>
  busy.size >= BUSY ? [] : store.claim(clock.now(), HOLD, { limit: ROUND, busy: [...busy.keys()] });

/** One chat's jobs, one after the other. After a stop, what is not begun goes back for the next start. */
async function inTurn(deps: JobLoopDeps, jobs: readonly ClaimedJob[], isRunning: () => boolean): Promise<void> {
  for (const job of jobs) {
    if (isRunning()) await runOne(deps, job);
    else await deps.store.postpone(job.id, deps.clock.now());
  }
}

/** A job is one unit of work: what it writes and its own end are one commit. */
async function runOne(deps: JobLoopDeps, claimed: ClaimedJob): Promise<void> {
  const { store, jobs, clock, failed, unitOfWork, meter } = deps;
  try {
    const job = jobs().find(({ id }) => id === claimed.job);
    if (!job) throw new Error(`No feature has a job ${claimed.job}: was one removed?`);
    await unitOfWork.run(originOf(claimed, clock), () => job.run(claimed.chatId, claimed.payload, clock.now()));
    meter.count("jobs", { job: claimed.job, outcome: "done" });
  } catch (error) {
    const isDropped = claimed.attempts >= MOST_ATTEMPTS && !(error instanceof StoreAway);
    failed(claimed, error, isDropped);
    meter.count("jobs", { job: claimed.job, outcome: isDropped ? "dropped" : "failed" });
    if (isDropped) await store.drop(claimed.id);
    else await store.postpone(claimed.id, after(clock.now(), waitAfter(claimed.attempts)));
  }
}

const waitAfter = (attempts: number): Duration => milliseconds(Math.min(LONGEST_WAIT, seconds(2 ** attempts)));

const originOf = ({ id, payload }: ClaimedJob, clock: Clock): Origin => ({
  kind: "job",
  id,
  at: clock.now(),
  memo: new Map(),
  isKept: Promise.resolve(),
  payload: () => JSON.stringify(payload),
  failed: (error) => String(error),
  again: () => undefined,
});

/** When to look again: at the next job's time, within bounds; where no chat can be taken up, once one is done. */
async function wakingTime({ store, clock }: JobLoopDeps, busy: Busy): Promise<Instant> {
  if (busy.size >= BUSY) return after(clock.now(), LONGEST_SLEEP);
  const next: Instant | undefined = await store.nextAt([...busy.keys()]).catch(() => undefined);
  const wait = next === undefined ? LONGEST_SLEEP : elapsed(clock.now(), next);
  return after(clock.now(), milliseconds(Math.max(50, Math.min(LONGEST_SLEEP, wait))));
}

/** Sleeps in naps, because a clock may be put forward meanwhile: by the operator, by NTP, by a machine that slept. */
async function sleepUntil(clock: Clock, sleep: Sleep, time: Instant): Promise<void> {
  for (let left = elapsed(clock.now(), time); left > 0; left = elapsed(clock.now(), time))
    if (await sleep.for(milliseconds(Math.min(left, SHORT_SLEEP)))) return;
}

/** A sleep that can be cut short, also before it has begun; it tells whether it was. */
interface Sleep {
  readonly for: (time: Duration) => Promise<boolean>;
  readonly wake: () => void;
  /** Whether somebody sleeps, and goes on sleeping. */
  readonly isAsleep: () => boolean;
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
    isAsleep: () => wakeUp !== undefined && !isWoken,
    wake: () => {
      isWoken = true;
      wakeUp?.();
    },
  };
}
