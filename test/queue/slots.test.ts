// Slots must be the same in every process and version: an order holds within one queue alone.
import { expect, test } from "vitest";
import { SLOTS, slotOf } from "../../src/queue/slots.ts";

test("the slots of chats never change", () => {
  expect([0, 7, -7, 777_000, -1_001_000_000_000, -1_002_147_483_647].map(slotOf)).toEqual([35, 58, 16, 10, 12, 5]);
});

test("every chat has a slot, and chats are spread over all of them", () => {
  const counts = Array<number>(SLOTS).fill(0);
  for (let number = 0; number < 6_400; number++) {
    const slot = slotOf(-1_001_000_000_000 - number);
    expect(slot).toSatisfy(Number.isInteger);
    expect(slot).toBeGreaterThanOrEqual(0);
    expect(slot).toBeLessThan(SLOTS);
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  expect(Math.min(...counts)).toBeGreaterThan(50);
  expect(Math.max(...counts)).toBeLessThan(200);
});
