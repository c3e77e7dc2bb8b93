// Which of two sanctions is the harsher.
import { describe, expect, test } from "vitest";
import { durationOf, harsher, type Sanction } from "../../src/core/sanction.ts";
import { days, hours, minutes, seconds } from "../../src/core/time.ts";

/** From mild to harsh. */
const SCALE: readonly Sanction[] = [
  { kind: "warn" },
  { kind: "mute", for: minutes(5) },
  { kind: "mute", for: hours(5) },
  { kind: "mute" },
  { kind: "decline" },
  { kind: "kick" },
  { kind: "ban", for: minutes(1) },
  { kind: "ban", for: days(30) },
  { kind: "ban" },
];

describe("the harsher sanction", () => {
  test("is the later one on the scale, whichever is named first", () => {
    for (const [low, mild] of SCALE.entries()) {
      for (const harsh of SCALE.slice(low + 1)) {
        expect(harsher(mild, harsh)).toBe(harsh);
        expect(harsher(harsh, mild)).toBe(harsh);
      }
    }
  });

  test("of none and one is the one", () => {
    expect(harsher(undefined, { kind: "warn" })).toEqual({ kind: "warn" });
    expect(harsher({ kind: "warn" }, undefined)).toEqual({ kind: "warn" });
    expect(harsher(undefined, undefined)).toBeUndefined();
  });

  test("compares lengths as Telegram would carry them out", () => {
    const [long, longer] = [
      { kind: "ban", for: days(365) },
      { kind: "ban", for: days(9999) },
    ] as const;
    expect(harsher(long, longer)).toBe(long);
  });
});

test.each([
  [{ kind: "mute", for: seconds(3) }, minutes(1)],
  [{ kind: "ban", for: days(900) }, days(365)],
  [{ kind: "ban" }, undefined],
  [{ kind: "kick" }, undefined],
  [{ kind: "mute", for: undefined }, undefined],
] as const)("%j lasts %s", (sanction, expected) => {
  expect(durationOf(sanction)).toBe(expected);
});
