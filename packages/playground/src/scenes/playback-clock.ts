// Lets scene time pass at a chosen speed: partly in real time, partly by moving the clocks; can be paused.
import { setImmediate as nextTick } from "node:timers/promises";
import type { Speed } from "../protocol/status.ts";

export interface PlaybackClock {
  readonly speed: () => Speed;
  readonly setSpeed: (speed: Speed) => void;
  readonly isPaused: () => boolean;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Discards remaining time and pauses. */
  readonly reset: () => void;
  /** Lets scene time pass, in milliseconds; ends early when the scene is stopped. */
  readonly pass: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** The shortest and the longest sleep, in real milliseconds. */
const [MIN_SLEEP, MAX_SLEEP] = [10, 100];

/** `forward` moves the clocks forward by milliseconds. */
export function createPlaybackClock(forward: (ms: number) => void): PlaybackClock {
  const sleepers = new Set<() => void>();
  let speed: Speed = 1;
  let isPaused = false;
  let remaining = 0;
  const wake = (): void => {
    for (const finish of sleepers) finish();
  };
  const waitOnce = async (signal: AbortSignal): Promise<void> => {
    if (isPaused) return sleep(sleepers, signal);
    if (speed === "max") {
      forward(remaining);
      remaining = 0;
      await nextTick();
      return;
    }
    const [times, begun] = [speed, performance.now()];
    await sleep(sleepers, signal, Math.min(MAX_SLEEP, remaining / times));
    const passed = performance.now() - begun;
    const elapsed = Math.min(remaining, passed * times);
    remaining -= elapsed;
    if (elapsed > passed) forward(elapsed - passed);
  };
  return {
    speed: () => speed,
    isPaused: () => isPaused,
    setSpeed: (wanted) => {
      speed = wanted;
      wake();
    },
    pause: () => {
      isPaused = true;
    },
    resume: () => {
      isPaused = false;
      wake();
    },
    reset: () => {
      isPaused = false;
      remaining = 0;
    },
    pass: async (ms, signal) => {
      remaining += ms;
      const least = (): number => (speed === "max" ? 0 : MIN_SLEEP * speed);
      while (!signal.aborted && (isPaused || remaining > least())) await waitOnce(signal);
    },
  };
}

/** Sleeps until woken, aborted, or for some milliseconds. */
function sleep(sleepers: Set<() => void>, signal: AbortSignal, ms?: number): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      sleepers.delete(finish);
      signal.removeEventListener("abort", finish);
      resolve();
    };
    const timer = ms === undefined ? undefined : setTimeout(finish, ms);
    sleepers.add(finish);
    signal.addEventListener("abort", finish);
  });
}
