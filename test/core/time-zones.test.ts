// Names of time zones: found whatever their case, and the nearest proposed where there is none.
import { expect, test } from "vitest";
import { nearestZones, zoneNamed } from "../../src/core/time-zones.ts";

test.each([
  ["Europe/Berlin", "Europe/Berlin"],
  ["europe/berlin", "Europe/Berlin"],
  ["AMERICA/NEW YORK", "America/New_York"],
  ["America/Port-au-Prince", "America/Port-au-Prince"],
  ["utc", "UTC"],
  ["GMT", "UTC"],
  ["Berlin", undefined],
  ["+02:00", undefined],
  ["Europe/Atlantis", undefined],
  ["", undefined],
])("%j is %s", (word, zone) => {
  expect(zoneNamed(word)).toBe(zone);
});

test("an older name leads to a zone", () => {
  expect(zoneNamed("US/Eastern")).toBeDefined();
});

test.each([
  ["Berlin", "Europe/Berlin"],
  ["Europe/Berlln", "Europe/Berlin"],
  ["europe/berlin_", "Europe/Berlin"],
  ["newyork", "America/New_York"],
  ["America/Newyork", "America/New_York"],
  ["Tokio", "Asia/Tokyo"],
  ["xqzv", "Europe/Berlin"],
])("for %s %s is proposed", (word, zone) => {
  const proposed = nearestZones(word);
  expect(proposed).toContain(zone);
  expect(proposed.length).toBeLessThanOrEqual(3);
});
