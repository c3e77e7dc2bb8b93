// How fast stories go: what passes in life, what the clocks are put forward by, and where everything stands still.
import { setImmediate as nextTick } from "node:timers/promises";
import type { Speed } from "../protocol/status.ts";

export interface Tempo {
  readonly speed: () => Speed;
  readonly setSpeed: (speed: Speed) => void;
  readonly isPaused: () => boolean;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Begins anew: nothing is owed, nothing is paused. */
  readonly reset: () => void;
  /** Lets that much story time pass, in milliseconds; less where the story is over before. */
  readonly pass: (ms: number, over: AbortSignal) => Promise<void>;
}

/** The shortest time that is worth a wait, and the longest in which nobody looks up, in real milliseconds. */
const [GRAIN, SLICE] = [10, 100];

/** `forward` puts the clocks forward by milliseconds. */
export function createTempo(forward: (ms: number) => void): Tempo {
  const sleepers = new Set<() => void>();
  let speed: Speed = 1;
  let isPaused = false;
  let owed = 0;
  const wake = (): void => {
    for (const waken of sleepers) waken();
  };
  const elapse = async (over: AbortSignal): Promise<void> => {
    if (isPaused) return sleep(sleepers, over);
    if (speed === "max") {
      forward(owed);
      owed = 0;
      await nextTick();
      return;
    }
    const [times, begun] = [speed, performance.now()];
    await sleep(sleepers, over, Math.min(SLICE, owed / times));
    const passed = performance.now() - begun;
    const told = Math.min(owed, passed * times);
    owed -= told;
    if (told > passed) forward(told - passed);
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
      owed = 0;
    },
    pass: async (ms, over) => {
      owed += ms;
      const least = (): number => (speed === "max" ? 0 : GRAIN * speed);
      while (!over.aborted && (isPaused || owed > least())) await elapse(over);
    },
  };
}

/** Sleeps until woken, until it is over, or for so many milliseconds. */
function sleep(sleepers: Set<() => void>, over: AbortSignal, ms?: number): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      sleepers.delete(finish);
      over.removeEventListener("abort", finish);
      resolve();
    };
    const timer = ms === undefined ? undefined : setTimeout(finish, ms);
    sleepers.add(finish);
    over.addEventListener("abort", finish);
  });
}
