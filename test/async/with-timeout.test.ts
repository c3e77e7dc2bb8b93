// A limit to waiting.
import { expect, test, vi } from "vitest";
import { withTimeout } from "../../src/async/with-timeout.ts";

test("gives the value in time, and leaves no timer", async () => {
  vi.useFakeTimers();
  expect(await withTimeout(1_000, Promise.resolve("there"))).toBe("there");
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test("gives undefined once the time is over, and the failure of what fails before", async () => {
  expect(await withTimeout(5, new Promise(() => undefined))).toBeUndefined();
  await expect(withTimeout(1_000, Promise.reject(new Error("lost")))).rejects.toThrow("lost");
});
