// What the bot does where it lacks a right of its own: it says so, names the right and how to give it.
import { describe, expect, test } from "vitest";
import { days, hours } from "../../src/core/time.ts";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

const CLEANER = ["can_manage_chat", "can_delete_messages"];
const BANNER = ["can_manage_chat", "can_restrict_members"];

describe("a command that the bot cannot carry out", () => {
  test("names the missing right and where to give it, for every command that needs it", async () => {
    const { group, mod, alice, answer, said, settle, calls } = await world();
    const message = await alice.says("hi");
    group.setBotRights(CLEANER);
    await settle();
    for (const command of ["/ban", "/sban", "/tban 1d", "/dban", "/kick", "/skick", "/mute", "/smute", "/tmute 1h"]) {
      const before = said().length;
      await mod.says(command, { replyTo: message });
      expect(said().length, command).toBe(before + 1);
      expect(answer(), command).toMatch(/Ban users.*Administrators/);
    }
    for (const command of ["/unban", "/unmute", "/warn", "/swarn", "/dkick", "/dmute", "/dwarn"]) {
      await mod.says(command, { replyTo: message });
      expect(answer(), command).toMatch(/Ban users.*Administrators/);
    }
    await alice.says("/kickme");
    expect(answer()).toMatch(/Ban users.*Administrators/);
    expect([...calls("banChatMember"), ...calls("restrictChatMember"), ...calls("unbanChatMember")]).toEqual([]);
  });

  test.each(["/purge 2", "/spurge 2", "/del", "/purgefrom", "/purgeto", "/dban", "/dmute", "/dwarn"])(
    "%s names the right to delete messages",
    async (command) => {
      const { group, mod, alice, answer, settle } = await world();
      const message = await alice.says("hi");
      group.setBotRights(BANNER);
      await settle();
      await mod.says(command, { replyTo: message });
      expect(answer()).toMatch(/Delete messages.*Administrators/);
      expect(message.deletion).toBeUndefined();
      expect(group.statusOf(alice.person)).toBe("member");
    },
  );

  test("says that it is no admin, in the group's language", async () => {
    const { mod, alice, answer } = await world({ botRights: "member", readsAllMessages: true });
    const message = await alice.says("hi");
    await mod.says("/setlang de");
    await mod.says("/mute", { replyTo: message });
    expect(answer()).toMatch(/kein Administrator.*Administratoren/);
  });

  test("is refused by Telegram after all: the reason is said, and no case is opened", async () => {
    const { telegram, group, mod, alice, answer, stores } = await world();
    const message = await alice.says("hi");
    telegram.faults.add({
      method: "banChatMember",
      fault: {
        kind: "error",
        code: 400,
        description: "Bad Request: not enough rights to restrict/unrestrict chat member",
      },
    });
    await mod.says("/ban", { replyTo: message });
    expect(answer()).toMatch(/Ban users.*Administrators/);
    expect(await stores().cases.find(group.id, 1)).toBeUndefined();
  });

  test("is possible again as soon as the right is given, also without news of it", async () => {
    const { group, mod, alice, settle, passes } = await world();
    const message = await alice.says("hi");
    group.setBotRights(CLEANER);
    await settle();
    await mod.says("/ban", { replyTo: message });
    group.setBotRights("all");
    await settle();
    await passes(hours(1));
    await mod.says("/ban", { replyTo: message });
    expect(group.statusOf(alice.person)).toBe("kicked");
  });
});

describe("a protection that the bot cannot carry out", () => {
  test("is told of once a day, not at every message", async () => {
    const { group, mod, alice, bob, said, settle, passes } = await world();
    await mod.says("/setflood 3");
    group.setBotRights(CLEANER);
    await settle();
    const before = said().length;
    await alice.says("x", { times: 9 });
    expect(
      said()
        .slice(before)
        .map(({ text }) => text),
    ).toEqual([expect.stringMatching(/Ban users.*Administrators/)]);
    await passes(days(2));
    await bob.says("hi");
    await alice.says("x", { times: 9 });
    expect(said().slice(before)).toHaveLength(2);
  });

  test("still sanctions where it may not delete, and says what stays", async () => {
    const { group, mod, alice, said, settle } = await world();
    await mod.says("/setflood 3");
    group.setBotRights(BANNER);
    await settle();
    const before = said().length;
    await alice.says("x", { times: 3 });
    expect(group.statusOf(alice.person)).toBe("restricted");
    const told = said()
      .slice(before)
      .map(({ text }) => text);
    expect(told).toEqual([expect.stringContaining("muted"), expect.stringMatching(/Delete messages|stay/)]);
  });
});

describe("in a basic group", () => {
  test("a mute is refused with what to do, a kick and a ban work", async () => {
    const { group, mod, alice, bob, answer } = await world({ kind: "group" });
    await alice.says("hi");
    await bob.says("hi");
    await mod.says("/mute @alice_here");
    expect(answer()).toContain("supergroup");
    await mod.says("/kick @alice_here");
    expect(group.statusOf(alice.person)).toBe("left");
    await mod.says("/ban @bob_here");
    expect(group.statusOf(bob.person)).toBe("left");
  });
});
