// What stands after a command's name.
import { describe, expect, test } from "vitest";
import type { Sanction } from "../../../src/core/sanction.ts";
import { days, hours, minutes } from "../../../src/core/time.ts";
import {
  durationOrOff,
  maybeTarget,
  nothing,
  onOff,
  readSanction,
  sanctionMode,
  targetsAndReason,
  targetsDurationAndReason,
} from "../../../src/kit/parsing/args.ts";
import type { Parsed } from "../../../src/kit/parsing/parsed.ts";
import { ANNA, BORIS, CAROL, DIRECTORY, reply, utterance } from "../../support/ports.ts";

const outcome = <A>(parsed: Parsed<A>) => (parsed.ok ? parsed.value : parsed.refusal.key);

test.each([
  ["@anna @boris spam", { targets: [ANNA, BORIS], reason: "spam" }],
  ["@anna", { targets: [ANNA], reason: undefined }],
  ["", "targets-missing"],
])("/ban %j reads as %j", async (args, expected) => {
  expect(outcome(await targetsAndReason(utterance(args), DIRECTORY))).toEqual(expected);
});

describe("/tban", () => {
  const parse = targetsDurationAndReason;
  test.each([
    ["@anna 3d spam", { targets: [ANNA], duration: days(3), reason: "spam" }],
    ["@anna @boris 1h30m", { targets: [ANNA, BORIS], duration: minutes(90), reason: undefined }],
    ["@anna", "args-duration-missing"],
    ["@anna spam", "args-duration-malformed"],
    ["@anna 0d", "args-duration-malformed"],
    ["3d", "targets-missing"],
  ])("%j reads as %j", async (args, expected) => {
    expect(outcome(await parse(utterance(args), DIRECTORY))).toEqual(expected);
  });

  test("in a reply the length comes first", async () => {
    const parsed = await parse(utterance("3h too loud", { repliedTo: reply(CAROL) }), DIRECTORY);
    expect(outcome(parsed)).toEqual({ targets: [CAROL], duration: hours(3), reason: "too loud" });
  });
});

test.each([
  ["on", true],
  ["YES", true],
  [" true ", true],
  ["off", false],
  ["no", false],
  ["false", false],
  ["perhaps", "args-on-off"],
  ["", "args-on-off"],
])("the switch %j reads as %j", async (args, expected) => {
  expect(outcome(await onOff(utterance(args), DIRECTORY))).toBe(expected);
});

const sanctions: readonly (readonly [string, Sanction | undefined])[] = [
  ["ban", { kind: "ban" }],
  [" Kick ", { kind: "kick" }],
  ["mute", { kind: "mute" }],
  ["tban 3d", { kind: "ban", for: days(3) }],
  ["TMUTE 3h", { kind: "mute", for: hours(3) }],
  ["ban 3d", undefined],
  ["tban", undefined],
  ["tmute soon", undefined],
  ["tkick 3d", undefined],
  ["warn", undefined],
  ["", undefined],
];

test.each(sanctions)("the consequence %j reads as %j", (words, expected) => {
  expect(readSanction(words)).toEqual(expected);
});

test("an unknown consequence is refused with an example", async () => {
  expect(outcome(await sanctionMode(utterance("warn"), DIRECTORY))).toBe("args-sanction");
});

test.each([
  ["4h", hours(4)],
  ["off", "off"],
  ["1m", "args-duration-bounds"],
  ["9w", "args-duration-bounds"],
  ["soon", "args-duration-malformed"],
  ["", "args-duration-missing"],
])("a time from an hour to a day or off: %j reads as %j", async (args, expected) => {
  const parse = durationOrOff({ shortest: hours(1), longest: days(1) });
  expect(outcome(await parse(utterance(args), DIRECTORY))).toBe(expected);
});

test("a command said without anything is told apart from a wrong word", async () => {
  const parse = onOff.optional();
  expect(outcome(await parse(utterance(" "), DIRECTORY))).toBeUndefined();
  expect(outcome(await parse(utterance("on"), DIRECTORY))).toBe(true);
});

test("a command about a message is refused where no message is answered", async () => {
  const parse = nothing.inReply();
  expect(outcome(await parse(utterance(""), DIRECTORY))).toBe("args-reply-needed");
  expect(outcome(await parse(utterance("", { repliedTo: reply(ANNA) }), DIRECTORY))).toBeUndefined();
});

test("a look at oneself needs no name", async () => {
  expect(outcome(await maybeTarget(utterance(""), DIRECTORY))).toBeUndefined();
  expect(outcome(await maybeTarget(utterance("@anna"), DIRECTORY))).toBe(ANNA);
  expect(outcome(await maybeTarget(utterance("", { repliedTo: reply(BORIS) }), DIRECTORY))).toBe(BORIS);
});
