// The hand-out and confirmation of updates by getUpdates.
import { expect, test } from "vitest";
import { createUpdateFeed } from "../src/server/update-feed.ts";

const filled = (count: number) => {
  const feed = createUpdateFeed();
  feed.push(Array.from({ length: count }, (_, number) => `update ${number + 1}`));
  return feed;
};

test("nothing is handed out before it is released", () => {
  const feed = filled(3);
  expect(feed.take(0, 100, 1).lines).toEqual([]);
  feed.release(2, 5);
  expect(feed.take(0, 100, 9).lines).toEqual(["update 1", "update 2"]);
  expect(feed.releasedAt(1)).toBe(5);
  expect(feed.handedAt(1)).toBe(9);
  expect(feed.handedAt(2)).toBeUndefined();
});

test("what is not confirmed is handed out again, with the time of the first hand-out", () => {
  const feed = filled(3);
  feed.release(3, 1);
  feed.take(0, 2, 10);
  expect(feed.take(0, 2, 20).lines).toEqual(["update 1", "update 2"]);
  expect(feed.handedAt(0)).toBe(10);
});

test("an offset confirms all that came before it", () => {
  const feed = filled(5);
  feed.release(5, 1);
  feed.take(0, 2, 1);
  expect(feed.take(3, 2, 2)).toEqual({ from: 2, lines: ["update 3", "update 4"] });
  expect(feed.counts()).toEqual({ pushed: 5, released: 5, confirmed: 2 });
});

test("an offset far beyond the newest update is ignored", () => {
  const feed = filled(2);
  feed.release(2, 1);
  expect(feed.take(500, 100, 1).lines).toEqual(["update 1", "update 2"]);
});

test("no more than a hundred are handed out at once", () => {
  const feed = filled(250);
  feed.release(Number.POSITIVE_INFINITY, 1);
  expect(feed.take(0, 1000, 1).lines).toHaveLength(100);
});
