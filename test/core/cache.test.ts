// A bounded memory of what was looked up last.
import { expect, test } from "vitest";
import { createCache } from "../../src/core/cache.ts";
import { instant, seconds } from "../../src/core/time.ts";

test("the entry that was longest unused goes first", () => {
  const cache = createCache<string, number>({ max: 2 });
  cache.set("a", 1);
  cache.set("b", 2);
  cache.get("a");
  cache.set("c", 3);
  expect(cache.get("a")).toBe(1);
  expect(cache.get("b")).toBeUndefined();
  expect(cache.get("c")).toBe(3);
});

test("setting an entry anew counts as a use, and replaces its value", () => {
  const cache = createCache<string, number>({ max: 2 });
  cache.set("a", 1);
  cache.set("b", 2);
  cache.set("a", 3);
  cache.set("c", 4);
  expect(cache.get("a")).toBe(3);
  expect(cache.get("b")).toBeUndefined();
});

test("an entry is gone at its age, and a look at it does not make it younger", () => {
  let now = instant(0);
  const cache = createCache<string, number>({ max: 2, maxAge: seconds(10), now: () => now });
  cache.set("a", 1);
  now = instant(9_999);
  expect(cache.get("a")).toBe(1);
  now = instant(10_000);
  expect(cache.get("a")).toBeUndefined();
});

test("what is deleted is gone, and so is all after clearing", () => {
  const cache = createCache<string, number>({ max: 3 });
  for (const key of ["a", "b", "c"]) cache.set(key, 1);
  cache.delete("a");
  expect(cache.get("a")).toBeUndefined();
  expect(cache.get("b")).toBe(1);
  cache.clear();
  expect(cache.get("b")).toBeUndefined();
  expect(cache.get("c")).toBeUndefined();
});
