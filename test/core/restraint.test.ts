// Several acts on one person at once: what they come to, and that each keeps its own end.
import { describe, expect, test } from "vitest";
import { type MemberStatus, PERMISSIONS, type Permission } from "../../src/core/member.ts";
import {
  effectOf,
  isCovered,
  isFree,
  isSame,
  isSilenced,
  type Restraint,
  restraintIn,
} from "../../src/core/restraint.ts";
import { instant } from "../../src/core/time.ts";

const at = (minute: number) => instant(minute * 60_000);
const deny = (permissions: readonly Permission[], until?: number): Restraint => ({
  kind: "deny",
  permissions,
  until: until === undefined ? undefined : at(until),
});
const ban = (until?: number): Restraint => ({ kind: "ban", until: until === undefined ? undefined : at(until) });
const without = (...denied: readonly Permission[]) => PERMISSIONS.filter((one) => !denied.includes(one));

describe("what restraints come to", () => {
  const both = [deny(["send_photos"], 10), deny(["send_polls"], 20)];

  test.each([
    [
      "before both ends",
      both,
      5,
      { kind: "restricted", permissions: without("send_photos", "send_polls"), until: at(20) },
    ],
    ["between the ends", both, 10, { kind: "restricted", permissions: without("send_polls"), until: at(20) }],
    ["after both ends", both, 20, { kind: "free" }],
    ["an endless one among them", [deny(["send_photos"], 10), deny(["send_polls"])], 5, { until: undefined }],
    ["the same permission twice", [deny(["send_polls"], 10), deny(["send_polls"], 30)], 15, { until: at(30) }],
    ["a ban over restrictions", [...both, ban(15)], 5, { kind: "banned", until: at(15) }],
    ["restrictions that outlive a ban", [...both, ban(15)], 16, { kind: "restricted", until: at(20) }],
    ["the longer of two bans", [ban(5), ban()], 1, { kind: "banned", until: undefined }],
  ] as const)("%s", (...[, restraints, minute, effect]) => {
    expect(effectOf(restraints, at(minute))).toMatchObject(effect);
  });

  test("what is given back is taken no longer by what came before, and by what comes after it is", () => {
    const allow: Restraint = { kind: "allow", permissions: ["send_polls"] };
    expect(effectOf([deny(["send_polls"]), allow], at(1))).toEqual({ kind: "free" });
    expect(effectOf([allow, deny(["send_polls"])], at(1))).toMatchObject({ permissions: without("send_polls") });
  });
});

test.each([
  [ban(5), [ban(10)], true],
  [ban(10), [ban(10)], true],
  [ban(), [ban(10)], false],
  [deny(["send_polls"], 5), [deny(PERMISSIONS, 10)], true],
  [deny(["send_polls", "send_photos"]), [deny(["send_polls"]), deny(["send_photos"])], true],
  [deny(["send_polls"], 20), [deny(["send_polls"], 10)], false],
  [{ kind: "allow", permissions: ["send_polls"] } as const, [deny(["send_polls"])], false],
])("%j beside %j holds already: %s", (asked, restraints, isHeld) => {
  expect(isCovered(asked, restraints, at(1))).toBe(isHeld);
});

const restricted = (permissions: readonly Permission[], until?: number): MemberStatus => ({
  kind: "restricted",
  present: true,
  permissions,
  until: until === undefined ? undefined : at(until),
});

test.each<[string, MemberStatus | undefined, Restraint | undefined, boolean]>([
  ["a member", { kind: "member" }, undefined, true],
  ["a stranger", undefined, undefined, true],
  ["a restricted member", restricted(without("send_polls"), 9), deny(["send_polls"], 9), false],
  ["one whom nothing is denied", restricted(PERMISSIONS), deny([]), true],
  ["a banned one", { kind: "banned", until: at(9) }, ban(9), false],
])("%s is read as Telegram tells it", (...[, status, restraint, free]) => {
  expect(restraintIn(status)).toEqual(restraint);
  expect(isFree(status)).toBe(free);
});

test("what Telegram tells is compared by permissions and by the end to the minute", () => {
  const effect = effectOf([deny(["send_polls"], 60)], at(1));
  expect(isSame(restricted(without("send_polls"), 60), effect)).toBe(true);
  expect(isSame(restricted(without("send_polls"), 61), effect)).toBe(true);
  expect(isSame(restricted(without("send_polls"), 65), effect)).toBe(false);
  expect(isSame(restricted(without("send_polls")), effect)).toBe(false);
  expect(isSame(restricted(without("send_photos"), 60), effect)).toBe(false);
  expect(isSame({ kind: "banned", until: at(60) }, effectOf([ban(60)], at(1)))).toBe(true);
  expect(isSame({ kind: "member" }, effect)).toBe(false);
  expect(isSame({ kind: "left" }, { kind: "free" })).toBe(true);
  expect(isSilenced(effect)).toBe(false);
  expect(isSilenced(effectOf([deny(PERMISSIONS)], at(1)))).toBe(true);
});
