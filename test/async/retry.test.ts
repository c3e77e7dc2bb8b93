// Sleeping, trying again and polling, under signals and limits.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { doubling, pollUntil, retry } from "../../src/async/retry.ts";
import { sleep } from "../../src/async/sleep.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How a promise ended so far. */
function watched(promise: Promise<unknown>) {
  const seen: { value?: unknown; error?: unknown } = {};
  promise.then(
    (value) => Object.assign(seen, { value }),
    (error: unknown) => Object.assign(seen, { error }),
  );
  return seen;
}

const failing = () => vi.fn<() => Promise<string>>().mockRejectedValue(new Error("away"));

describe("a sleep", () => {
  test("ends after its time, and rejects at once with the reason of its signal", async () => {
    const controller = new AbortController();
    const [slept, ended] = [watched(sleep(50)), watched(sleep(1_000, { signal: controller.signal }))];
    await vi.advanceTimersByTimeAsync(50);
    expect("value" in slept).toBe(true);
    controller.abort(new Error("called off"));
    await vi.advanceTimersByTimeAsync(0);
    expect(ended.error).toEqual(new Error("called off"));
    expect(vi.getTimerCount()).toBe(0);
  });

  test("without a signal adds no listener, however many sleep at once", async () => {
    const warned = vi.spyOn(process, "emitWarning");
    for (let count = 0; count < 30; count++) void sleep(10);
    await vi.advanceTimersByTimeAsync(10);
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  test("does not begin under an aborted signal, and rejects as Node does where the signal has no reason", async () => {
    const signal = { aborted: true, addEventListener: () => undefined, removeEventListener: () => undefined };
    await expect(sleep(1_000, { signal })).rejects.toMatchObject({ name: "AbortError" });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a retry", () => {
  test("waits longer after each failure, up to a limit, and gives the first success", async () => {
    const times: number[] = [];
    const attempt = async (): Promise<string> => {
      times.push(Date.now());
      if (times.length < 5) throw new Error("away");
      return "here";
    };
    const tried = watched(retry(attempt, { delay: doubling(100, 300) }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(tried.value).toBe("here");
    expect(times.slice(1).map((time, index) => time - (times[index] ?? 0))).toEqual([100, 200, 300, 300]);
  });

  test("throws the failure where the delay gives up, without another attempt", async () => {
    const attempt = failing();
    const tried = watched(retry(attempt, { delay: (failures) => (failures < 3 ? 10 : undefined) }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(tried.error).toEqual(new Error("away"));
    expect(attempt).toHaveBeenCalledTimes(3);
  });

  test("throws the last failure where the signal was aborted during the attempt", async () => {
    const controller = new AbortController();
    const delay = vi.fn(() => 10);
    const attempt = async (): Promise<void> => {
      controller.abort();
      throw new Error("away");
    };
    await expect(retry(attempt, { delay, signal: controller.signal })).rejects.toThrow("away");
    expect(delay).not.toHaveBeenCalled();
  });
});

describe("a poll", () => {
  test("checks after each delay until the check holds", async () => {
    const check = vi.fn().mockReturnValueOnce(false).mockResolvedValue(true);
    const polled = watched(pollUntil(check, { delay: () => 10 }));
    await vi.advanceTimersByTimeAsync(9);
    expect(check).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(11);
    expect(polled.value).toBe(true);
    expect(check).toHaveBeenCalledTimes(2);
  });

  test("is false once its limit is reached or its signal aborted", async () => {
    const controller = new AbortController();
    const limited = watched(pollUntil(() => false, { delay: () => 10, limit: 50 }));
    const aborted = watched(pollUntil(() => false, { delay: () => 10, signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(60);
    controller.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(limited.value).toBe(false);
    expect(aborted.value).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});
