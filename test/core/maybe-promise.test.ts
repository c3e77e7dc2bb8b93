// What is at hand is gone on with at once; what is not is waited for, and not for ever.
import { describe, expect, test } from "vitest";
import { atHand, type MaybePromise, mapMaybe } from "../../src/core/maybe-promise.ts";

describe("whenKnown", () => {
  test("goes on within the same turn with a value", () => {
    expect(mapMaybe(2, (value) => value * 2)).toBe(4);
  });

  test("waits for a promise, and passes its failure on", async () => {
    expect(await mapMaybe(Promise.resolve(2), (value) => value * 2)).toBe(4);
    const lost: MaybePromise<number> = Promise.reject(new Error("lost"));
    await expect(mapMaybe(lost, () => 1)).rejects.toThrow("lost");
  });
});

describe("atHand", () => {
  test("gives a value, and nothing for what has to be waited for", async () => {
    expect(atHand(2)).toBe(2);
    expect(atHand(Promise.resolve(2))).toBeUndefined();
  });

  test("a failure that nobody waits for ends nothing", async () => {
    const lost: MaybePromise<number> = Promise.reject(new Error("lost"));
    expect(atHand(lost)).toBeUndefined();
    await expect(lost).rejects.toThrow("lost");
  });
});
