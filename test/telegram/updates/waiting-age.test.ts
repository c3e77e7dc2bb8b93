// How long the oldest update has been here: of all that are not done, the one that came first.
import { expect, test } from "vitest";
import { type Instant, instant } from "../../../src/core/time.ts";
import { createWaitingAges } from "../../../src/telegram/updates/waiting-age.ts";

test("the age is that of the first that is still there, and none where nothing is", () => {
  let now = 1_000_000;
  const ages = createWaitingAges<string>({ now: (): Instant => instant(now) });
  expect(ages.oldest()).toBe(0);
  ages.add("first");
  now += 20_000;
  ages.add("second");
  ages.add("first");
  now += 5_000;
  expect(ages.oldest()).toBe(25);
  ages.remove("first");
  expect(ages.oldest()).toBe(5);
  ages.remove("second");
  expect(ages.oldest()).toBe(0);
});

test("what an earlier process left is as old as what it tells of, and a clock that was put back makes nothing younger than now", () => {
  let now = 1_000_000;
  const ages = createWaitingAges<string>({ now: (): Instant => instant(now) });
  ages.add("left", instant(now - 90_000));
  expect(ages.oldest()).toBe(90);
  now -= 500_000;
  expect(ages.oldest()).toBe(0);
});
