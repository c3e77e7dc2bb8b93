// How the arguments of /lockdown are read.
import { expect, test } from "vitest";
import { hours, minutes } from "../../src/core/time.ts";
import { readLockdownArguments } from "../../src/features/lockdown/arguments.ts";
import { DIRECTORY, utterance } from "../support/ports.ts";

test.each([
  ["2h", { kind: "begin", lasts: hours(2), reason: undefined }],
  ["10 minutes", { kind: "begin", lasts: minutes(10), reason: undefined }],
  ["1h30m too many bots", { kind: "begin", lasts: minutes(90), reason: "too many bots" }],
  ["on", { kind: "begin", lasts: undefined, reason: undefined }],
  ["on calm down", { kind: "begin", lasts: undefined, reason: "calm down" }],
  ["OFF", { kind: "end", reason: undefined }],
  ["off all is well", { kind: "end", reason: "all is well" }],
  ["soon", "lockdown-malformed"],
  ["1M", "args-duration-malformed"],
  ["1y", "args-duration-malformed"],
  ["30s", "args-duration-bounds"],
  ["5w", "args-duration-bounds"],
])("%s", async (args, expected) => {
  const read = await readLockdownArguments(utterance(args), DIRECTORY);
  expect(read.ok ? read.value : read.refusal.key).toEqual(expected);
});
