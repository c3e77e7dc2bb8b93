// No call is forgotten: what waits for a rate or a pause leaves once it is over, however the moments fall.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createFairQueue } from "../../../src/telegram/outbound/fair-queue.ts";
import { createChatRates, createPauses, createRateLimit } from "../../../src/telegram/outbound/rate-limit.ts";
import { createRelease, type Releasable } from "../../../src/telegram/outbound/scheduler.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const CHAT = "-100";
const BUSY = { text: "", code: 429, retryAfter: 1_000 };

/** A release whose clock goes on by that many milliseconds at every reading, as it does on a busy machine. */
function releasing(step: number) {
  let ahead = 0;
  const now = (): number => {
    ahead += step;
    return Date.now() + ahead;
  };
  const queues = {
    enforcement: createFairQueue<Releasable>(4),
    interactive: createFairQueue<Releasable>(1),
    chatter: createFairQueue<Releasable>(1),
    bulk: createFairQueue<Releasable>(1),
  };
  const [botRate, pauses, chatRates] = [
    createRateLimit({ share: 0.5, least: 5, saves: 0.2 }),
    createPauses(),
    createChatRates(),
  ];
  const release = createRelease({ queues, botRate, pauses, chatRates, now });
  let gone = 0;
  const wait = (): void => {
    const start = (finished: () => void): void => {
      gone += 1;
      finished();
    };
    queues.chatter.add(CHAT, { lane: "chatter", chat: CHAT, start }, false);
  };
  return { botRate, pauses, release, wait, now, gone: () => gone };
}

describe("a call that waits", () => {
  test.each([0, 1, 7, 40, 90, 150, 210])(
    "for a rate leaves, where the clock goes on by %i ms a reading",
    async (step) => {
      const { botRate, release, wait, now, gone } = releasing(step);
      botRate.cut(now());
      for (let count = 0; count < 20; count++) wait();
      release();
      await vi.advanceTimersByTimeAsync(30_000);
      expect(gone()).toBe(20);
    },
  );

  test.each([0, 1, 7, 90, 300, 600])("for a pause leaves, where the clock goes on by %i ms a reading", async (step) => {
    const { pauses, release, wait, now, gone } = releasing(step);
    const begun = now();
    pauses.begin({ lane: "chatter", chat: CHAT }, { until: begun + 1_000, answer: BUSY }, begun);
    pauses.hush(begun + 1_500);
    wait();
    release();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(gone()).toBe(1);
  });
});
