// Warnings add up to what the group's ladder says.
import { describe, expect, test } from "vitest";
import { days, hours } from "../../src/core/time.ts";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

describe("the ladder", () => {
  test("is by default three warnings, then a ban, and counts aloud", async () => {
    const { group, mod, alice, answer } = await world();
    const message = await alice.says("hi");
    await mod.says("/warn first", { replyTo: message });
    expect(answer()).toMatch(/Alice.* 1 of 3[\s\S]*Reason: first/);
    await mod.says("/warn", { replyTo: message });
    expect(answer()).toContain("2 of 3");
    expect(group.statusOf(alice.person)).toBe("member");
    await mod.says("/warn third", { replyTo: message });
    expect(answer()).toMatch(/3 of 3[\s\S]*third[\s\S]*ban/);
    expect(group.statusOf(alice.person)).toBe("kicked");
  });

  test.each([
    ["ban", "kicked", "banChatMember"],
    ["kick", "left", "unbanChatMember"],
    ["mute", "restricted", "restrictChatMember"],
    ["tban 3d", "kicked", "banChatMember"],
    ["tmute 3h", "restricted", "restrictChatMember"],
  ])("/warnmode %s does that at the limit", async (mode, status, method) => {
    const { group, mod, alice, calls, answer } = await world();
    await alice.says("hi");
    await mod.says(`/warnmode ${mode}`);
    await mod.says("/warnlimit 2");
    expect(answer()).toContain("2 warnings");
    await mod.says("/warn @alice_here");
    await mod.says("/warn @alice_here");
    expect(group.statusOf(alice.person)).toBe(status);
    expect(calls(method)).toHaveLength(1);
    expect(group.untilOf(alice.person) > 0).toBe(mode.includes(" "));
  });

  test("of several steps climbs them, and begins anew after the top", async () => {
    const { group, mod, alice, now, answer, passes } = await world();
    await alice.says("hi");
    await mod.says("/warnmode 1 tmute 1h, 2 tmute 1d, 4 ban");
    expect(answer()).toMatch(/1 warning.*1 hour[\s\S]*2 warnings.*1 day[\s\S]*4 warnings.*ban/);
    const until = (): number => Math.round((group.untilOf(alice.person) - now() / 1000) / 3600);
    await mod.says("/warn @alice_here");
    expect(until()).toBe(1);
    await mod.says("/warn @alice_here");
    expect(until()).toBe(24);
    await passes(days(2));
    await mod.says("/warn @alice_here");
    expect(group.statusOf(alice.person)).toBe("member");
    expect(answer()).toContain("3 of 4");
    await mod.says("/warn @alice_here");
    expect(group.statusOf(alice.person)).toBe("kicked");
    await mod.says("/warns @alice_here");
    expect(answer()).toContain("no warnings");
  });

  test("that cannot be carried out says why, keeps the warnings, and acts on the next one", async () => {
    const { telegram, group, mod, alice, answer } = await world();
    await alice.says("hi");
    await mod.says("/warnlimit 2");
    await mod.says("/warn @alice_here");
    const description = "Bad Request: not enough rights to restrict/unrestrict chat member";
    telegram.faults.add({ method: "banChatMember", times: 1, fault: { kind: "error", code: 400, description } });
    await mod.says("/warn @alice_here");
    expect(answer()).toMatch(/2 of 2[\s\S]*Ban users/);
    expect(group.statusOf(alice.person)).toBe("member");
    await mod.says("/warns @alice_here");
    expect(answer()).toContain("2 of 2");
    await mod.says("/warn @alice_here");
    expect(group.statusOf(alice.person)).toBe("kicked");
  });

  test("with a lower limit acts on the next warning, not on the old ones", async () => {
    const { group, mod, alice } = await world();
    await alice.says("hi");
    await mod.says("/warn @alice_here");
    await mod.says("/warn @alice_here");
    await mod.says("/warnlimit 2");
    expect(group.statusOf(alice.person)).toBe("member");
    await mod.says("/warn @alice_here");
    expect(group.statusOf(alice.person)).toBe("kicked");
  });
});

describe("expiry", () => {
  test("a warning counts for as long as /warntime says, and for good after off", async () => {
    const { mod, alice, answer, passes } = await world();
    await alice.says("hi");
    await mod.says("/warntime 1d");
    expect(answer()).toContain("1 day");
    await mod.says("/warn @alice_here old");
    await passes(hours(25));
    await mod.says("/warns @alice_here");
    expect(answer()).toContain("no warnings");
    await mod.says("/warn @alice_here new");
    expect(answer()).toContain("1 of 3");
    await mod.says("/warntime off");
    await mod.says("/warns @alice_here");
    expect(answer()).toMatch(/2 of 3[\s\S]*old[\s\S]*new/);
  });
});

describe("the policy's commands", () => {
  test.each([
    ["/warnlimit", "/warnlimit 4"],
    ["/warnlimit 0", "/warnlimit 4"],
    ["/warnlimit many", "/warnlimit 4"],
    ["/warnlimit 99", "/warnlimit 4"],
    ["/warnmode", "/warnmode 1 tmute 1h, 2 tmute 1d, 3 ban"],
    ["/warnmode warn", "/warnmode tmute 3h"],
    ["/warnmode tban", "/warnmode tmute 3h"],
    ["/warnmode tmute forever", "/warnmode tmute 3h"],
    ["/warnmode 2 ban, 1 mute", "/warnmode 1 tmute 1h"],
    ["/warnmode 1 mute, 1 ban", "/warnmode 1 tmute 1h"],
    ["/warntime", "/warntime 4w"],
    ["/warntime 4", "/warntime 4w"],
    ["/warntime 30s", "/warntime 4w"],
  ])("%s changes nothing and shows %s", async (command, example) => {
    const { mod, said, answer } = await world();
    await mod.says(command);
    expect(answer()).toContain(example);
    await mod.says("/warnings");
    expect(said().at(-1)?.text).toMatch(/3 warnings.*ban/);
  });

  test("are shown to everybody by /warnings, and changed by moderators alone", async () => {
    const { alice, answer } = await world();
    await alice.says("/warnings");
    expect(answer()).toMatch(/3 warnings.*ban/);
    for (const command of ["/warnlimit 9", "/warnmode mute", "/warntime 1d", "/setwarnlimit 9", "/setwarnmode mute"]) {
      await alice.says(command);
      expect(answer()).toContain("Only admins");
    }
  });

  test("a limit is refused while steps are set, with the way out", async () => {
    const { mod, answer } = await world();
    await mod.says("/warnmode 1 mute, 2 ban");
    await mod.says("/warnlimit 5");
    expect(answer()).toContain("/warnmode ban");
    await mod.says("/warnmode ban");
    await mod.says("/warnlimit 5");
    expect(answer()).toContain("5 warnings");
  });
});
