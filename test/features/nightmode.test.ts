// How the hours of night mode are read.
import { expect, test } from "vitest";
import { readHours } from "../../src/features/nightmode/arguments.ts";

const WORK = ["mon", "tue", "wed", "thu", "fri"];
const [EVENING, MORNING] = [23 * 60, 7 * 60];

test.each([
  ["23:00-07:00", { from: EVENING, to: MORNING }],
  ["23-7", { from: EVENING, to: MORNING }],
  ["23.00 – 07.00", { from: EVENING, to: MORNING }],
  ["23:00-07:00 Europe/Berlin", { from: EVENING, to: MORNING, zone: "Europe/Berlin" }],
  ["23:00-07:00 mon-fri Europe/Berlin", { from: EVENING, to: MORNING, zone: "Europe/Berlin", days: WORK }],
  ["23:00-07:00 Monday, WED", { from: EVENING, to: MORNING, days: ["mon", "wed"] }],
  ["23:00-07:00 sat-mon", { from: EVENING, to: MORNING, days: ["mon", "sat", "sun"] }],
  ["23:00-07:00 fri-fri", { from: EVENING, to: MORNING, days: ["fri"] }],
  ["0:00-23:59 daily utc", { from: 0, to: 1439, zone: "UTC", days: [...WORK, "sat", "sun"] }],
])("%s", (words, expected) => {
  expect(readHours(words, "/nightmode")).toEqual({ ok: true, value: expected });
});

test.each([
  ["", "nightmode-malformed"],
  ["24:00-07:00", "nightmode-malformed"],
  ["23:60-07:00", "nightmode-malformed"],
  ["23:00 07:00", "nightmode-malformed"],
  ["-3-7", "nightmode-malformed"],
  ["23:00-07:00pm", "nightmode-malformed"],
  ["23:00-23:00", "nightmode-empty"],
  ["23:00-07:00 mo", "nightmode-no-zone"],
  ["23:00-07:00 mon-someday", "nightmode-no-zone"],
  ["23:00-07:00 +02:00", "nightmode-no-zone"],
  ["23:00-07:00 Europe/Berlin Europe/Paris", "nightmode-no-zone"],
])("%j is refused: %s", (words, key) => {
  expect(readHours(words, "/nightmode")).toMatchObject({ ok: false, refusal: { key } });
});
