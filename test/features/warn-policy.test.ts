// Warnings that are taken back, and the policy on them.
import { describe, expect, test } from "vitest";
import { days } from "../../src/core/time.ts";
import { ANNA, BORIS, keysOf } from "../support/ports.ts";
import { warningGroup } from "../support/warns.ts";

describe("taking back", () => {
  test("/unwarn takes the latest warning back and closes its case", async () => {
    const { group, warnings, cases } = warningGroup();
    await group.say("warn @anna one");
    await group.say("warn @anna two");
    expect(keysOf(await group.say("unwarn @anna"))).toContain("warns-removed");
    expect(warnings.all.map(({ reason }) => reason)).toEqual(["one"]);
    expect(cases.all.map(({ state }) => state)).toEqual(["open", "undone", "open"]);
  });

  test("/rmwarn says where there is nothing to take back", async () => {
    expect(keysOf(await warningGroup().group.say("rmwarn @anna"))).toEqual(["text-lines", "warns-none"]);
  });

  test("/resetwarn takes all of one member back, /resetallwarns all of everybody", async () => {
    const { group, warnings, cases } = warningGroup();
    await group.say("warn @anna");
    await group.say("warn @boris");
    expect(keysOf(await group.say("resetwarn @anna"))).toContain("warns-reset");
    expect(cases.all.map(({ state }) => state)).toEqual(["undone", "open", "open"]);
    expect(warnings.all.map(({ memberId }) => memberId)).toEqual([BORIS.id]);
    expect(keysOf(await group.say("resetallwarns"))).toEqual(["warns-reset-all"]);
    expect(warnings.all).toEqual([]);
  });
});

describe("the policy", () => {
  test("everybody may see their own warnings and those of others", async () => {
    const { group } = warningGroup();
    await group.say("warn @anna spam");
    expect(keysOf(await group.say("warns", { actor: ANNA }))).toEqual(["warns-list", "warns-line-with-reason"]);
    expect(keysOf(await group.say("warns @boris", { actor: ANNA }))).toEqual(["warns-none"]);
  });

  test("commands change it and say what it is then", async () => {
    const { group } = warningGroup();
    expect(keysOf(await group.say("setwarnlimit 5"))[0]).toBe("warns-policy");
    await group.say("warnmode kick");
    await group.say("warntime 4w");
    expect(group.settings()).toEqual({ limit: 5, sanction: { kind: "kick" }, forgetAfter: days(28) });
    await group.say("warntime off");
    expect(keysOf(await group.say("warnings"))).toContain("warns-policy-for-good");
  });

  test("a ladder has its own limit until it is given up", async () => {
    const { group } = warningGroup();
    await group.say("warnmode 1 mute, 2 ban");
    expect(keysOf(await group.say("warnlimit 5"))).toEqual(["warns-limit-of-ladder"]);
    await group.say("warnmode ban");
    expect(group.settings()).toEqual({ limit: 3, sanction: { kind: "ban" } });
  });

  test("a ladder can be given as an answer in private, and a wrong one is asked again", async () => {
    const { group } = warningGroup();
    expect(await group.answer("ladder", "soon")).toMatchObject({ ok: false });
    expect(await group.answer("ladder", "1 mute, 2 ban")).toMatchObject({ ok: true });
    expect(group.settings()).toMatchObject({ ladder: [{ count: 1 }, { count: 2 }] });
  });

  test.each(["warnlimit", "warnmode", "warntime"])("a bare /%s says what it is, with an example", async (name) => {
    expect(keysOf(await warningGroup().group.say(name))[0]).toBe("warns-policy-and-example");
  });

  test.each(["warnlimit 0", "warnlimit 51", "warnlimit many", "warntime soon", "warntime 1s"])(
    "/%s is refused",
    async (line) => {
      const { group } = warningGroup();
      await group.say(line);
      expect(group.settings()).toEqual({ limit: 3, sanction: { kind: "ban" } });
    },
  );
});
