// Settings as they are stored.
import { expect, test } from "vitest";
import type { Sanction } from "../../../src/core/sanction.ts";
import { days, hours, minutes } from "../../../src/core/time.ts";
import { durationSetting, sanctionSetting } from "../../../src/kit/parsing/schemas.ts";

const sanctions: readonly Sanction[] = [
  { kind: "warn" },
  { kind: "mute" },
  { kind: "mute", for: hours(3) },
  { kind: "kick" },
  { kind: "ban" },
  { kind: "ban", for: days(3) },
];

test.each(sanctions)("the sanction %j comes back from storage as it was", (sanction) => {
  expect(sanctionSetting.parse(JSON.parse(JSON.stringify(sanction)))).toEqual(sanction);
});

test.each([{ kind: "hug" }, { kind: "ban", for: -1 }, { kind: "mute", for: "3h" }, undefined])(
  "%j is no sanction",
  (stored) => {
    expect(sanctionSetting.safeParse(stored).success).toBe(false);
  },
);

test.each([
  [minutes(1), true],
  [hours(1), true],
  [minutes(1) - 1, false],
  [hours(1) + 1, false],
  [90_000.5, false],
])("between a minute and an hour, %d ms is accepted: %s", (stored, isAccepted) => {
  expect(durationSetting(minutes(1), hours(1)).safeParse(stored).success).toBe(isAccepted);
});
