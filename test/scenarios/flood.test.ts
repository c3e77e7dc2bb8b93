// What follows on a flood, and how an admin sets it.
import { describe, expect, test } from "vitest";
import { days, minutes, seconds } from "../../src/core/time.ts";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

describe("/floodmode", () => {
  test.each([
    ["", "restricted", "1 day"],
    ["ban", "kicked", "banned"],
    ["kick", "left", "can rejoin"],
    ["mute", "restricted", "muted"],
    ["tban 3d", "kicked", "3 days"],
    ["tmute 3h", "restricted", "3 hours"],
  ])("%s: a flooder is %s, and the notice says: %s", async (mode, status, words) => {
    const { group, mod, alice, answer, calls } = await world();
    await mod.says("/setflood 3");
    if (mode !== "") await mod.says(`/floodmode ${mode}`);
    await alice.says("x", { times: 6 });
    expect(group.statusOf(alice.person)).toBe(status);
    expect(answer()).toContain(words);
    expect(answer()).toMatch(/Reason: .*row/);
    expect(calls("banChatMember").length + calls("restrictChatMember").length + calls("unbanChatMember").length).toBe(
      1,
    );
  });

  test("kick: whoever comes back and floods again is kicked again, and the first message back stays", async () => {
    const { group, mod, alice, passes, calls } = await world();
    await mod.says("/setflood 3");
    await mod.says("/floodmode kick");
    await alice.says("x", { times: 3 });
    await passes(seconds(10));
    await alice.does((presence) => presence.joins());
    const sorry = await alice.says("sorry");
    expect(sorry.deletion).toBeUndefined();
    expect(group.statusOf(alice.person)).toBe("member");
    await alice.says("x", { times: 2 });
    expect(group.statusOf(alice.person)).toBe("left");
    expect(calls("unbanChatMember")).toHaveLength(2);
  });

  test("mute: whoever was unmuted counts from the beginning", async () => {
    const { group, mod, alice, passes } = await world();
    await mod.says("/setflood 3");
    await alice.says("x", { times: 3 });
    await passes(minutes(1));
    await mod.says("/unmute @alice_here");
    const back = await alice.says("thanks");
    expect(back.deletion).toBeUndefined();
    expect(group.statusOf(alice.person)).toBe("member");
  });

  test("a channel that floods is stopped for as long as a member would be", async () => {
    const { telegram, group, mod, alice, passes, said } = await world();
    const channel = telegram.channel("Ads").record;
    await mod.says("/setflood 3");
    const before = said().length;
    await alice.says("buy", { times: 3, asChannel: channel });
    expect(group.record.bannedSenders.has(channel.id)).toBe(true);
    expect(
      said()
        .slice(before)
        .map(({ text }) => text),
    ).toEqual([expect.stringMatching(/Ads.*1 day/)]);
    await passes(days(2));
    expect(group.record.bannedSenders.has(channel.id)).toBe(false);
  });
});

describe("the settings' commands", () => {
  test("tell what is set, each by itself, and all together", async () => {
    const { mod, answer } = await world();
    await mod.says("/flood");
    expect(answer()).toMatch(/Flood protection is off[\s\S]*\/flood on/);
    await mod.says("/setflood 7");
    expect(answer()).toContain("7 messages in a row");
    await mod.says("/setfloodtimer 10 1m30s");
    expect(answer()).toMatch(/7 messages[\s\S]*10 messages.*1 minute, 30 seconds/);
    await mod.says("/setfloodmode tban 2d");
    expect(answer()).toContain("ban for 2 days");
    await mod.says("/clearflood yes");
    expect(answer()).toContain("delete the whole flood");
    await mod.says("/setflood off");
    expect(answer()).not.toContain("in a row");
    await mod.says("/setfloodtimer no");
    expect(answer()).toContain("Flood protection is off");
  });

  test.each([
    ["/setflood", "/setflood 8"],
    ["/setflood 1", "/setflood 8"],
    ["/setflood 51", "/setflood 8"],
    ["/setflood -3", "/setflood 8"],
    ["/setflood 3.5", "/setflood 8"],
    ["/setflood a lot", "/setflood 8"],
    ["/setfloodtimer", "/setfloodtimer 8 30s"],
    ["/setfloodtimer 5", "/setfloodtimer 8 30s"],
    ["/setfloodtimer 30s 5", "/setfloodtimer 8 30s"],
    ["/setfloodtimer 5 30", "/setfloodtimer 8 30s"],
    ["/setfloodtimer 5 1s", "/setfloodtimer 8 30s"],
    ["/setfloodtimer 5 2h", "/setfloodtimer 8 30s"],
    ["/floodmode", "/floodmode tmute 3h"],
    ["/floodmode warn", "/floodmode tmute 3h"],
    ["/floodmode tban", "/floodmode tmute 3h"],
    ["/floodmode ban 3d", "/floodmode tmute 3h"],
    ["/clearflood", "/clearflood on"],
    ["/clearflood maybe", "/clearflood on"],
  ])("%s changes nothing and shows %s", async (command, example) => {
    const { mod, answer, stores, group } = await world();
    await mod.says(command);
    expect(answer()).toContain(example);
    expect(answer().match(/\/[a-z]+flood|\/[a-z]*flood[a-z]*/g)).toHaveLength(1);
    expect(await stores().settings.history(group.id, 5)).toEqual([]);
  });

  test("are for moderators, and act from the next message on", async () => {
    const { group, mod, alice, bob, answer } = await world();
    for (const command of ["/setflood 3", "/setfloodtimer 3 30s", "/floodmode ban", "/clearflood on", "/flood"]) {
      await bob.says(command);
      expect(answer()).toContain("Only admins");
    }
    await alice.says("x", { times: 6 });
    expect(group.statusOf(alice.person)).toBe("member");
    await mod.says("/setflood 4");
    await alice.says("x", { times: 4 });
    expect(group.statusOf(alice.person)).toBe("restricted");
  });

  test("are off in a group that only added the bot", async () => {
    const { group, alice, said } = await world();
    await alice.says("x", { times: 60 });
    expect(group.statusOf(alice.person)).toBe("member");
    expect(said()).toEqual([]);
  });

  test("survive a restart", async () => {
    const { group, mod, alice, restart } = await world();
    await mod.says("/setflood 3");
    await mod.says("/floodmode kick");
    await restart();
    await alice.says("x", { times: 3 });
    expect(group.statusOf(alice.person)).toBe("left");
  });
});
