// Layers over the permissions of a group: in any order, and with admins who change something meanwhile.
import { describe, expect, test } from "vitest";
import { PERMISSIONS, type Permission } from "../../src/core/member.ts";
import {
  adoptChanges,
  effectivePermissions,
  isChange,
  type LayeredPermissions,
  type PermissionLayer,
  withLayer,
  withoutLayer,
} from "../../src/core/permission-layers.ts";

const BASE: readonly Permission[] = ["send_messages", "send_photos", "send_polls", "invite_users"];
const NIGHT: PermissionLayer = { id: "nightmode", denied: ["send_photos", "send_polls"] };
const LOCKDOWN: PermissionLayer = { id: "lockdown", denied: PERMISSIONS };

/** The state once Telegram has what the layers leave. */
const settled = (base: readonly Permission[], ...layers: readonly PermissionLayer[]): LayeredPermissions => ({
  base,
  layers,
  known: effectivePermissions({ base, layers }),
});

describe("what is left", () => {
  test.each([
    ["nothing over it", [], BASE],
    ["a night", [NIGHT], ["send_messages", "invite_users"]],
    ["a lockdown", [LOCKDOWN], []],
    ["a night, then a lockdown", [NIGHT, LOCKDOWN], []],
    ["a lockdown, then a night", [LOCKDOWN, NIGHT], []],
    ["a layer that takes what is not there", [{ id: "other", denied: ["pin_messages"] }], BASE],
  ] as const)("%s", (_name, layers, left) => {
    expect(effectivePermissions({ base: BASE, layers })).toEqual(left);
  });

  test("is the same in whatever order layers come and go", () => {
    const both = withLayer(withLayer([], NIGHT), LOCKDOWN);
    expect(effectivePermissions({ base: BASE, layers: withoutLayer(both, "lockdown") })).toEqual([
      "send_messages",
      "invite_users",
    ]);
    expect(effectivePermissions({ base: BASE, layers: withoutLayer(both, "nightmode") })).toEqual([]);
    for (const order of [
      ["lockdown", "nightmode"],
      ["nightmode", "lockdown"],
    ]) {
      const none = order.reduce<readonly PermissionLayer[]>(withoutLayer, both);
      expect(effectivePermissions({ base: BASE, layers: none })).toEqual(BASE);
    }
  });

  test("a feature has one layer: a second takes the place of the first", () => {
    expect(withLayer([NIGHT], { id: "nightmode", denied: [] })).toEqual([{ id: "nightmode", denied: [] }]);
  });
});

describe("what admins have changed", () => {
  const left = ["send_messages", "invite_users"] as const;

  test("nothing, where Telegram has what the bot set", () => {
    const { adopted, change } = adoptChanges(settled(BASE, NIGHT), left);
    expect(isChange(change)).toBe(false);
    expect(adopted).toEqual(settled(BASE, NIGHT));
  });

  test("what they take becomes part of the base, and the rest is given back", () => {
    const { adopted, change } = adoptChanges(settled(BASE, NIGHT), ["send_messages"]);
    expect(change).toEqual({ allowed: [], denied: ["invite_users"] });
    expect(effectivePermissions({ ...adopted, layers: [] })).toEqual(["send_messages", "send_photos", "send_polls"]);
  });

  test("what they give, the layer no longer takes, and it stays given", () => {
    const { adopted, change } = adoptChanges(settled(BASE, NIGHT), [...left, "send_photos", "pin_messages"]);
    expect(change).toEqual({ allowed: ["send_photos", "pin_messages"], denied: [] });
    expect(effectivePermissions(adopted)).toEqual(["send_messages", "send_photos", "invite_users", "pin_messages"]);
    expect(effectivePermissions({ ...adopted, layers: [] })).toEqual([
      "send_messages",
      "send_photos",
      "send_polls",
      "invite_users",
      "pin_messages",
    ]);
  });

  test("what they give before a lockdown, the lockdown takes, and its end gives it back inside the night", () => {
    const { adopted } = adoptChanges(settled(BASE, NIGHT), [...left, "send_photos"]);
    const locked = { ...adopted, layers: withLayer(adopted.layers, LOCKDOWN) };
    expect(effectivePermissions(locked)).toEqual([]);
    const after = { ...locked, layers: withoutLayer(locked.layers, "lockdown") };
    expect(effectivePermissions(after)).toEqual(["send_messages", "send_photos", "invite_users"]);
  });

  test.each([
    ["not done yet", BASE],
    ["done, and not written down: the process ended in between", left],
    ["done in part", ["send_messages", "send_polls", "invite_users"]],
  ] as const)("nothing, where what the bot was about to set is %s", (_name, actual) => {
    const pending: LayeredPermissions = { base: BASE, layers: [NIGHT], known: BASE };
    const { adopted, change } = adoptChanges(pending, actual);
    expect(isChange(change)).toBe(false);
    expect(adopted).toEqual({ base: BASE, layers: [NIGHT], known: actual });
  });

  test("is seen also while something is about to be set", () => {
    const pending: LayeredPermissions = { base: BASE, layers: [NIGHT], known: BASE };
    const { adopted, change } = adoptChanges(pending, ["send_photos", "send_polls", "invite_users"]);
    expect(change).toEqual({ allowed: [], denied: ["send_messages"] });
    expect(adopted.base).toEqual(["send_photos", "send_polls", "invite_users"]);
  });
});
