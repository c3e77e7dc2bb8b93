// Punishing by hand, as admins and members see it.
import { describe, expect, test } from "vitest";
import { hours } from "../../src/core/time.ts";
import { useWorlds, type World, whisperOf, world } from "../support/world.ts";

useWorlds();

const DAY = 86_400;

describe("ban", () => {
  test("an admin bans a member by replying, and the group is told once", async () => {
    const { group, mod, alice, calls, answer } = await world();
    const message = await alice.says("buy now");
    await mod.says("/ban spam", { replyTo: message });
    expect(group.statusOf(alice.person)).toBe("kicked");
    expect(answer()).toMatch(/Alice.* is banned[\s\S]*Reason: spam/);
    expect(calls("banChatMember")).toHaveLength(1);
  });

  test("/tban bans for a time and says for how long", async () => {
    const { group, mod, alice, now, answer } = await world();
    await alice.says("hello");
    await mod.says("/tban @alice_here 3d spam");
    expect(Math.abs(group.untilOf(alice.person) - now() / 1000 - 3 * DAY)).toBeLessThan(60);
    expect(answer()).toContain("3 days");
  });

  test.each([
    ["10s", 60],
    ["90d", 90 * DAY],
    ["900d", 365 * DAY],
  ])("/tban %s stays within what Telegram treats as temporary", async (duration, seconds) => {
    const { mod, alice, calls, now } = await world();
    await alice.says("hello");
    await mod.says(`/tban @alice_here ${duration}`);
    const until = Number(calls("banChatMember")[0]?.params["until_date"]);
    expect(until - now() / 1000).toBeGreaterThanOrEqual(seconds - 5);
    expect(until - now() / 1000).toBeLessThanOrEqual(seconds + 2);
  });

  test.each(["forever", "3", "d3", "1h30", "-1d"])(
    "/tban with “%s” is refused with an example, and nobody is banned",
    async (word) => {
      const { group, mod, alice, answer } = await world();
      await alice.says("hello");
      await mod.says(`/tban @alice_here ${word}`);
      expect(group.statusOf(alice.person)).toBe("member");
      expect(answer()).toContain("/tban @");
    },
  );

  test("/dban takes the replied message with its whole album away", async () => {
    const { group, mod, alice, bob } = await world();
    const album = await bob.does((presence) => presence.sendsAlbum(4));
    await mod.says("/dmute", { replyTo: album[2] });
    expect(album.map(({ deletion }) => deletion !== undefined)).toEqual([true, true, true, true]);
    expect(group.statusOf(bob.person)).toBe("restricted");
    expect(group.statusOf(alice.person)).toBe("member");
  });

  test("/sban says nothing and takes the command away", async () => {
    const { group, mod, alice } = await world();
    const message = await alice.says("buy");
    const before = group.botMessages.length;
    const command = await mod.says("/sban", { replyTo: message });
    expect(group.statusOf(alice.person)).toBe("kicked");
    expect(group.botMessages).toHaveLength(before);
    expect(command.deletion).toBeDefined();
  });

  test("several people in one command are all banned, with one notice", async () => {
    const { group, mod, alice, bob, calls } = await world();
    await alice.says("a");
    await bob.says("b");
    const before = calls("sendMessage").length;
    await mod.says(`/ban @alice_here ${bob.person.id} raid`);
    expect(group.statusOf(alice.person)).toBe("kicked");
    expect(group.statusOf(bob.person)).toBe("kicked");
    expect(calls("sendMessage").length - before).toBe(1);
  });

  test("/unban lifts the ban and asks Telegram to do it only for the banned", async () => {
    const { group, mod, alice, calls } = await world();
    await alice.says("a");
    await mod.says("/ban @alice_here");
    await mod.says("/unban @alice_here");
    expect(group.statusOf(alice.person)).toBe("left");
    expect(calls("unbanChatMember")[0]?.params["only_if_banned"]).toBe(true);
  });
});

describe("kick", () => {
  test("a kick removes a member in one call, and they may come back", async () => {
    const { group, mod, alice, calls } = await world();
    await alice.says("a");
    await mod.says("/kick @alice_here");
    expect(group.statusOf(alice.person)).toBe("left");
    expect(calls("unbanChatMember").map(({ params }) => params["only_if_banned"])).toEqual([undefined]);
    await alice.does((presence) => presence.joins());
    expect(group.statusOf(alice.person)).toBe("member");
  });

  test("a kick never lifts somebody else's ban", async () => {
    const { group, mod, owner, alice, calls, answer } = await world();
    await alice.says("a");
    await owner.does((presence) => presence.bans(alice.person));
    await mod.says("/kick @alice_here");
    expect(group.statusOf(alice.person)).toBe("kicked");
    expect(calls("unbanChatMember")).toHaveLength(0);
    expect(answer()).toContain("already banned");
  });

  test("/kickme lets a member go", async () => {
    const { group, alice, bob } = await world();
    await alice.says("/kickme");
    expect(group.statusOf(alice.person)).toBe("member");
    const question = whisperOf({ group });
    await expect(bob.holds(question).tap("Leave")).rejects.toThrow();
    await bob.holds(question).forge(`punishments.leave:${alice.person.id.toString(36)}`);
    expect(group.statusOf(alice.person)).toBe("member");
    await alice.holds(question).tap("Leave group");
    expect(group.statusOf(alice.person)).toBe("left");
  });
});

describe("mute", () => {
  test("a mute takes every permission away, each for itself", async () => {
    const { mod, alice, calls } = await world();
    await alice.says("a");
    await mod.says("/mute @alice_here");
    const [call] = calls("restrictChatMember");
    expect(call?.params["use_independent_chat_permissions"]).toBe(true);
    expect(Object.values(call?.params["permissions"] as object)).not.toContain(true);
    expect(Object.keys(call?.params["permissions"] as object).length).toBeGreaterThanOrEqual(14);
  });

  test("/unmute gives back what the member was allowed before", async () => {
    const scene = await world();
    const { group, mod, alice } = scene;
    await alice.says("a");
    const before = await limited(scene);
    await mod.says("/tmute @alice_here 2h");
    expect(group.permissionsOf(alice.person).can_send_messages).toBe(false);
    await mod.says("/unmute @alice_here");
    expect(group.permissionsOf(alice.person)).toEqual(before);
  });

  test("when a temporary mute ends, an older restriction comes back", async () => {
    const scene = await world();
    const { group, mod, alice, passes } = scene;
    await alice.says("a");
    const before = await limited(scene);
    await mod.says("/tmute @alice_here 2h");
    await passes(hours(3));
    expect(group.permissionsOf(alice.person)).toEqual(before);
  });

  test("a member who is not muted is not unmuted", async () => {
    const { mod, alice, calls, answer } = await world();
    await alice.says("a");
    await mod.says("/unmute @alice_here");
    expect(calls("restrictChatMember")).toHaveLength(0);
    expect(answer()).toContain("isn't muted");
  });
});

/** Alice may write and not send photos, by another act than the bot's commands; gives what she is allowed then. */
async function limited({ telegram, group, alice }: World) {
  await telegram.fetch(`http://t/bot${telegram.token}/restrictChatMember`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      chat_id: group.id,
      user_id: alice.person.id,
      use_independent_chat_permissions: true,
      permissions: { can_send_messages: true, can_send_photos: false },
    }),
  });
  return group.permissionsOf(alice.person);
}
