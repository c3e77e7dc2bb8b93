// Nobody is forgotten: whoever waits for a budget, a pause or a pace leaves once it is over, however the moments fall.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createDepartures, type Departing } from "../../../src/telegram/outbound/departures.ts";
import { createFairQueue } from "../../../src/telegram/outbound/fair-queue.ts";
import { createPaces } from "../../../src/telegram/outbound/paces.ts";
import { createPauses } from "../../../src/telegram/outbound/pauses.ts";
import { createBudget } from "../../../src/telegram/outbound/rate-limit.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const CHAT = "-100";
const BUSY = { text: "", code: 429, retryAfter: 1_000 };

/** Departures whose clock goes on by so many milliseconds whenever somebody looks at it, as it does on a busy machine. */
function departing(step: number) {
  let ahead = 0;
  const now = (): number => {
    ahead += step;
    return Date.now() + ahead;
  };
  const queues = {
    enforcement: createFairQueue<Departing>(4),
    interactive: createFairQueue<Departing>(1),
    chatter: createFairQueue<Departing>(1),
    bulk: createFairQueue<Departing>(1),
  };
  const [budget, pauses, paces] = [createBudget({ share: 0.5, least: 5, saves: 0.2 }), createPauses(), createPaces()];
  const depart = createDepartures({ queues, budget, pauses, paces, now });
  let gone = 0;
  const wait = (): void => {
    const go = (finished: () => void): void => {
      gone += 1;
      finished();
    };
    queues.chatter.add(CHAT, { lane: "chatter", chat: CHAT, go }, false);
  };
  return { budget, pauses, depart, wait, now, gone: () => gone };
}

describe("whoever waits", () => {
  test.each([0, 1, 7, 40, 90, 150, 210])(
    "for a budget leaves, where the clock goes on by %i ms a look",
    async (step) => {
      const { budget, depart, wait, now, gone } = departing(step);
      budget.cut(now());
      for (let count = 0; count < 20; count++) wait();
      depart();
      await vi.advanceTimersByTimeAsync(30_000);
      expect(gone()).toBe(20);
    },
  );

  test.each([0, 1, 7, 90, 300, 600])("for a pause leaves, where the clock goes on by %i ms a look", async (step) => {
    const { pauses, depart, wait, now, gone } = departing(step);
    const begun = now();
    pauses.begin({ lane: "chatter", chat: CHAT }, { until: begun + 1_000, answer: BUSY }, begun);
    pauses.hush(begun + 1_500);
    wait();
    depart();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(gone()).toBe(1);
  });
});
