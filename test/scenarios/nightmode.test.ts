// Night mode: by the clocks of a zone, over restarts, beside a lockdown, and with admins who change something meanwhile.
import { describe, expect, test } from "vitest";
import { type Duration, hours, minutes } from "../../src/core/time.ts";
import { aLog } from "../support/log-channel.ts";
import { useWorlds, type World, world } from "../support/world.ts";

useWorlds();

/** The permissions that members have, by their names at Telegram. */
const allowed = ({ group }: Pick<World, "group">): readonly string[] =>
  Object.entries(group.record.permissions)
    .filter(([, isAllowed]) => isAllowed)
    .map(([name]) => name);

/** An admin changes what members may do, in Telegram itself. */
const set = ({ group }: Pick<World, "group">, change: Partial<World["group"]["record"]["permissions"]>): void => {
  group.record.permissions = { ...group.record.permissions, ...change };
};

/** A time of day in UTC, so long after now. */
const clockIn = ({ now }: Pick<World, "now">, wait: Duration): string =>
  new Date(now() + wait).toISOString().slice(11, 16);

/** A night that begins and ends so long after now. */
const night = (all: World, from: Duration, to: Duration): string =>
  `/nightmode ${clockIn(all, from)}-${clockIn(all, to)} UTC`;

const NIGHT = ["can_react_to_messages", "can_edit_tag", "can_invite_users"];

describe("a night", () => {
  test("begins and ends by itself, and the members have what they had", async () => {
    const all = await world();
    const { group, mod, alice, answer, passes } = all;
    const log = await aLog(all);
    set(all, { can_send_polls: false });
    const before = group.record.permissions;
    await mod.says(night(all, hours(2), hours(10)));
    expect(answer()).toMatch(/Night mode is on: .* \(UTC\), every day[\s\S]*can't write/);
    expect(group.record.permissions).toEqual(before);
    await passes(hours(3));
    expect(allowed(all)).toEqual(NIGHT);
    expect(answer()).toMatch(/members can't write until .* \(UTC\)/);
    expect(() => alice.person.in(group).says("hello?")).toThrow("may not write");
    await passes(hours(8));
    expect(group.record.permissions).toEqual(before);
    expect(log.texts().join("\n")).toMatch(/Night mode: members can't write until[\s\S]*The night is over/);
  });

  test("comes again every day, and off ends it at once", async () => {
    const all = await world();
    const { group, mod, answer, passes } = all;
    const before = group.record.permissions;
    await mod.says(night(all, hours(1), hours(2)));
    for (let day = 0; day < 3; day++) {
      await passes(minutes(90));
      expect(allowed(all)).toEqual(NIGHT);
      await passes(hours(1));
      expect(group.record.permissions).toEqual(before);
      await passes(minutes(21.5 * 60));
    }
    await passes(minutes(90));
    expect(allowed(all)).toEqual(NIGHT);
    await mod.says("/nightmode off");
    expect(group.record.permissions).toEqual(before);
    await passes(hours(24));
    expect(group.record.permissions).toEqual(before);
    await mod.says("/nightmode");
    expect(answer()).toMatch(/Night mode is off[\s\S]*\/nightmode 23:00-07:00 Europe\/Berlin/);
  });

  test("switched on while it is night begins at once; switched on again nothing is asked of Telegram", async () => {
    const all = await world();
    const { mod, calls } = all;
    await mod.says("/nightmode 00:00-23:59");
    await mod.says("/nightmode on");
    expect(allowed(all)).toEqual(NIGHT);
    expect(calls("setChatPermissions")).toHaveLength(1);
  });
});

describe("a restart", () => {
  test("in the middle of a night changes nothing, and the morning comes", async () => {
    const all = await world();
    const { group, mod, passes, restart } = all;
    const before = group.record.permissions;
    await mod.says(night(all, minutes(1), hours(8)));
    await passes(hours(1));
    await restart();
    expect(allowed(all)).toEqual(NIGHT);
    await passes(hours(8));
    expect(group.record.permissions).toEqual(before);
  });

  test("after nights that were slept through leads to what is right then", async () => {
    const all = await world();
    const { group, mod, passes, restart } = all;
    const before = group.record.permissions;
    await mod.says(night(all, hours(1), hours(3)));
    await passes(hours(53));
    await restart();
    expect(group.record.permissions).toEqual(before);
    await passes(hours(19));
    expect(group.record.permissions).toEqual(before);
    await passes(hours(2));
    expect(allowed(all)).toEqual(NIGHT);
    await passes(hours(48));
    expect(allowed(all)).toEqual(NIGHT);
  });
});

describe("beside a lockdown", () => {
  test.each([
    ["the lockdown ends first", ["/lockdown off", "/nightmode off"], NIGHT],
    ["the night ends first", ["/nightmode off", "/lockdown off"], []],
  ])("%s: both end, and everything is given back", async (_name, [first = "", second = ""], between) => {
    const all = await world();
    const { group, mod } = all;
    const before = group.record.permissions;
    await mod.says("/nightmode 00:00-23:59");
    await mod.says("/lockdown");
    expect(allowed(all)).toEqual([]);
    await mod.says(first);
    expect(allowed(all)).toEqual(between);
    await mod.says(second);
    expect(group.record.permissions).toEqual(before);
  });
});

describe("what an admin changes meanwhile", () => {
  test("what they give stays given, the others come back, and it is told", async () => {
    const all = await world();
    const { mod, said, passes } = all;
    const before = allowed(all);
    await mod.says(night(all, minutes(1), hours(8)));
    await passes(hours(1));
    set(all, { can_pin_messages: true, can_invite_users: false });
    await passes(hours(8));
    const kept = [...before.filter((name) => name !== "can_invite_users"), "can_pin_messages"];
    expect(allowed(all).toSorted()).toEqual(kept.toSorted());
    expect(said().map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/Allowed now: pinning messages\nNot allowed now: adding members/),
    );
    await passes(hours(17));
    await passes(hours(8));
    expect(allowed(all).toSorted()).toEqual(kept.toSorted());
  });
});

describe("what is typed", () => {
  test.each([
    [
      "/nightmode 23:00-07:00 Europe/Berlin mon-fri",
      /23:00 to 07:00 \(Europe\/Berlin\), Monday, Tuesday, Wednesday, Thursday, Friday/,
    ],
    ["/nightmode 23 – 7 america/new york sat, sun", /23:00 to 07:00 \(America\/New_York\), Saturday, Sunday/],
    ["/nightmode 22.30-6.15 daily", /22:30 to 06:15 \(UTC\), every day/],
    ["/nightmode 1:00-2:00 fri-mon Asia/Tokyo", /01:00 to 02:00 \(Asia\/Tokyo\), Monday, Friday, Saturday, Sunday/],
  ])("%s is understood", async (command, words) => {
    const { mod, said } = await world();
    await mod.says(command);
    expect(said()[0]?.text).toMatch(words);
  });

  test.each([
    ["/nightmode 23:00-07:00 Europe/Berln", "Europe/Berlin"],
    ["/nightmode 23:00-07:00 Berlin", "Near it: Europe/Berlin"],
    ["/nightmode 25:00-07:00", "Write the hours with a dash"],
    ["/nightmode 23:00", "Write the hours with a dash"],
    ["/nightmode 7:00-7:00", "two different times"],
    ["/nightmode at night", "Write the hours with a dash"],
  ])("%s changes nothing, and the answer says what is wrong: %s", async (command, words) => {
    const { mod, answer, stores, group } = await world();
    await mod.says(command);
    expect(answer()).toContain(words);
    expect(answer()).toContain("/nightmode 23:00-07:00 Europe/Berlin");
    expect(await stores().settings.history(group.id, 5)).toEqual([]);
  });

  test("without the right it is set, and the missing right is named", async () => {
    const { group, mod, answer } = await world();
    group.setBotRights(["can_delete_messages"]);
    await mod.says("/nightmode 23:00-07:00");
    expect(answer()).toMatch(/Night mode is on[\s\S]*I need the “.*” right/);
  });
});

describe("in the settings", () => {
  test("the hours are asked for in private, and what a night takes is chosen", async () => {
    const all = await world();
    const { mod, group } = all;
    const before = group.record.permissions;
    const menu = await mod.opensSettings();
    await menu.tap("Night mode");
    await menu.follow("Hours");
    await mod.tells("00:00-23:59 utc");
    expect(mod.inbox().text()).toContain("00:00 to 23:59 (UTC)");
    await menu.tap("Night mode:");
    expect(allowed(all)).toEqual(NIGHT);
    await menu.tap("Members can't");
    expect(allowed(all)).toEqual(["can_send_messages", ...NIGHT]);
    await menu.tap("Night mode:");
    expect(group.record.permissions).toEqual(before);
  });
});
