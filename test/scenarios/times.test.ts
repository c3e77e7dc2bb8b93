// How long acts last: nothing temporary ever becomes permanent, whatever happens meanwhile.
import { describe, expect, test } from "vitest";
import { days, hours, minutes } from "../../src/core/time.ts";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

const [MINUTE, DAY] = [60, 86_400];

describe("every end that Telegram is told", () => {
  test.each([
    ["/tban @alice_here 1s", MINUTE],
    ["/tban @alice_here 59s", MINUTE],
    ["/tban @alice_here 61s", MINUTE + 1],
    ["/tban @alice_here 52w", 364 * DAY],
    ["/tban @alice_here 366d", 365 * DAY],
    ["/tban @alice_here 9999w", 365 * DAY],
    ["/tmute @alice_here 1s", MINUTE],
    ["/tmute @alice_here 1h30m", 90 * MINUTE],
    ["/tmute @alice_here 400d", 365 * DAY],
  ])("%s lies between a minute and a year ahead", async (command, seconds) => {
    const { group, mod, alice, calls, now } = await world();
    await alice.says("hi");
    await mod.says(command);
    const [call] = [...calls("banChatMember"), ...calls("restrictChatMember")];
    const ahead = Number(call?.params["until_date"]) - now() / 1000;
    expect(ahead).toBeGreaterThan(seconds - 2);
    expect(ahead).toBeLessThan(seconds + 2);
    expect(group.untilOf(alice.person)).not.toBe(0);
  });

  test.each(["/ban @alice_here", "/mute @alice_here"])("%s without a time names no end", async (command) => {
    const { group, mod, alice, calls } = await world();
    await alice.says("hi");
    await mod.says(command);
    const [call] = [...calls("banChatMember"), ...calls("restrictChatMember")];
    expect(call?.params).not.toHaveProperty("until_date");
    expect(group.untilOf(alice.person)).toBe(0);
  });

  test("a clamped time is told as it is", async () => {
    const { mod, alice, answer } = await world();
    await alice.says("hi");
    await mod.says("/tmute @alice_here 5s");
    expect(answer()).toContain("1 minute");
  });

  test("the time that a protection gives is kept within the bounds as well", async () => {
    const { group, mod, alice, calls, now } = await world();
    await mod.says("/setflood 3");
    await mod.says("/floodmode tmute 900d");
    await alice.says("x", { times: 3 });
    expect(Number(calls("restrictChatMember")[0]?.params["until_date"]) - now() / 1000).toBeLessThan(366 * DAY);
    expect(group.untilOf(alice.person)).not.toBe(0);
  });
});

describe("the end of a temporary act", () => {
  test("comes at Telegram by itself, and closes the case over a restart of the bot", async () => {
    const { group, mod, alice, passes, restart, stores } = await world();
    await alice.says("hi");
    await mod.says("/tban @alice_here 2h");
    await restart();
    expect((await stores().cases.find(group.id, 1))?.state).toBe("open");
    await passes(hours(3));
    expect(group.statusOf(alice.person)).toBe("left");
    expect((await stores().cases.find(group.id, 1))?.state).toBe("ended");
  });

  test("gives an older restriction back, also when the bot was down at that moment", async () => {
    const { group, mod, alice, passes, restart } = await world();
    await alice.says("hi");
    await mod.says("/tmute @alice_here 10d");
    const until = group.untilOf(alice.person);
    await mod.says("/tban @alice_here 2h");
    await restart();
    await passes(hours(3));
    expect(group.statusOf(alice.person)).toBe("restricted");
    expect(Math.abs(group.untilOf(alice.person) - until)).toBeLessThanOrEqual(1);
  });

  test("does not touch somebody who was banned for good meanwhile", async () => {
    const { group, mod, owner, alice, passes } = await world();
    await alice.says("hi");
    await mod.says("/tmute @alice_here 2h");
    await owner.does((presence) => presence.bans(alice.person));
    await passes(hours(3));
    expect(group.statusOf(alice.person)).toBe("kicked");
  });

  test("lets a channel write again, whose ban has no end at Telegram", async () => {
    const { telegram, group, mod, alice, passes, restart, calls } = await world();
    const channel = telegram.channel("Ads").record;
    await mod.says("/tban 2h", { replyTo: await alice.says("buy", { asChannel: channel }) });
    expect(group.record.bannedSenders.has(channel.id)).toBe(true);
    await restart();
    await passes(hours(1));
    expect(calls("unbanChatSenderChat")).toEqual([]);
    await passes(hours(2));
    expect(group.record.bannedSenders.has(channel.id)).toBe(false);
  });

  test("of a second mute does not come with the end of the first", async () => {
    const { group, mod, alice, passes } = await world();
    await alice.says("hi");
    await mod.says("/tmute @alice_here 1h");
    await mod.says("/tmute @alice_here 2d");
    await passes(hours(2));
    expect(group.statusOf(alice.person)).toBe("restricted");
    await passes(days(2));
    expect(group.statusOf(alice.person)).toBe("member");
  });

  test("is repeated when Telegram fails at first", async () => {
    const { telegram, group, mod, alice, passes } = await world();
    await alice.says("hi");
    await mod.says("/tmute @alice_here 10d");
    await mod.says("/tban @alice_here 2h");
    telegram.faults.add({
      method: "restrictChatMember",
      fault: { kind: "error", code: 400, description: "Bad Request: something is wrong today" },
    });
    await passes(hours(3));
    telegram.faults.clear();
    await passes(minutes(5));
    expect(group.statusOf(alice.person)).toBe("restricted");
  });
});
