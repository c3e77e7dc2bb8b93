// What is at hand is gone on with at once; what is not is waited for, and not for ever.
import { describe, expect, test } from "vitest";
import { allKnown, type MaybePromise, whenKnown } from "../../src/core/maybe-promise.ts";

describe("whenKnown", () => {
  test("goes on within the same turn with a value", () => {
    expect(whenKnown(2, (value) => value * 2)).toBe(4);
  });

  test("waits for a promise, and passes its failure on", async () => {
    expect(await whenKnown(Promise.resolve(2), (value) => value * 2)).toBe(4);
    const lost: MaybePromise<number> = Promise.reject(new Error("lost"));
    await expect(whenKnown(lost, () => 1)).rejects.toThrow("lost");
  });
});

describe("allKnown", () => {
  test("is at hand where all are, and keeps their order otherwise", async () => {
    expect(allKnown([1, 2])).toEqual([1, 2]);
    expect(await allKnown([1, Promise.resolve(2), 3])).toEqual([1, 2, 3]);
  });
});
