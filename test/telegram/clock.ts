// Time that goes when a test says so, while everything else goes on.
import { vi } from "vitest";

const TIMERS = ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date", "performance"] as const;

/** Takes timers out of the hands of the machine. */
export const stopClock = (): void => void vi.useFakeTimers({ toFake: [...TIMERS] });

/** Lets that many milliseconds pass, in steps small enough for what happens on the way. */
export async function passes(ms: number, step = Math.max(1, Math.ceil(ms / 200))): Promise<void> {
  for (let passed = 0; passed < ms; passed += step) {
    await calm();
    await vi.advanceTimersByTimeAsync(Math.min(step, ms - passed));
  }
  await calm();
}

/** Everything that needs no time is done. */
async function calm(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}
