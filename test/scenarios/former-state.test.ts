// What somebody was before an act is kept with its case, and taking the act back restores exactly that.
import { describe, expect, test } from "vitest";
import { hours } from "../../src/core/time.ts";
import { useWorlds, type World, world } from "../support/world.ts";

useWorlds();

const DAY = 86_400;

/** As an admin restricts somebody in Telegram's own interface: text and no photos, for a while. */
async function limited(seconds: number | undefined): Promise<World & { readonly until: number }> {
  const here = await world();
  const { telegram, group, alice, now, settle } = here;
  await alice.says("hi");
  const until = seconds === undefined ? 0 : Math.floor(now() / 1000) + seconds;
  const body = {
    chat_id: group.id,
    user_id: alice.person.id,
    until_date: until,
    use_independent_chat_permissions: true,
    permissions: { can_send_messages: true, can_send_photos: false },
  };
  await telegram.fetch(`http://t/bot${telegram.token}/restrictChatMember`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  await settle();
  return { ...here, until };
}

describe("a member with restrictions of their own", () => {
  test("has them in the case, with their end", async () => {
    const { group, mod, stores, until } = await limited(10 * DAY);
    await mod.says("/mute @alice_here spam");
    const kept = await stores().cases.find(group.id, 1);
    const permissions = expect.arrayContaining(["send_messages"]);
    expect(kept?.former).toMatchObject({ kind: "restricted", present: true, permissions, until: until * 1000 });
    expect(kept?.former).not.toMatchObject({ permissions: expect.arrayContaining(["send_photos"]) });
  });

  test.each([
    ["/mute @alice_here", "/unmute @alice_here"],
    ["/tmute @alice_here 2h", "/unmute @alice_here"],
    ["/ban @alice_here", "/unban @alice_here"],
  ])("has them again after %s and %s, with their end", async (act, request) => {
    const { group, mod, alice, until } = await limited(10 * DAY);
    const before = group.permissionsOf(alice.person);
    await mod.says(act);
    await mod.says(request);
    expect(group.permissionsOf(alice.person)).toEqual(before);
    expect(Math.abs(group.untilOf(alice.person) - until)).toBeLessThanOrEqual(1);
  });

  test("is free after an unmute when those would be over by then", async () => {
    const { group, mod, alice, passes } = await limited(3600);
    await mod.says("/mute @alice_here");
    await passes(hours(2));
    await mod.says("/unmute @alice_here");
    expect(group.statusOf(alice.person)).toBe("member");
  });

  test("keeps them over a kick", async () => {
    const { group, mod, alice } = await limited(10 * DAY);
    const before = group.permissionsOf(alice.person);
    await mod.says("/kick @alice_here");
    expect(group.record.members.get(alice.person.id)?.isPresent).toBe(false);
    await alice.does((presence) => presence.joins());
    expect(group.permissionsOf(alice.person)).toEqual(before);
  });
});

describe("taking an act back", () => {
  test("frees a member who was muted twice", async () => {
    const { group, mod, alice, stores } = await world();
    await alice.says("hi");
    await mod.says("/tmute @alice_here 2h");
    await mod.says("/mute @alice_here");
    await mod.says("/unmute @alice_here");
    expect(group.permissionsOf(alice.person).can_send_messages).toBe(true);
    const states = await Promise.all(
      [1, 2].map(async (number) => (await stores().cases.find(group.id, number))?.state),
    );
    expect(states).toEqual(["undone", "undone"]);
  });

  test("frees a member whom another admin had muted before", async () => {
    const { telegram, group, mod, alice } = await world();
    await alice.says("hi");
    await telegram.fetch(`http://t/bot${telegram.token}/restrictChatMember`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ chat_id: group.id, user_id: alice.person.id, permissions: {} }),
    });
    await mod.says("/mute @alice_here");
    await mod.says("/unmute @alice_here");
    expect(group.permissionsOf(alice.person).can_send_messages).toBe(true);
  });

  test("gives the group's own permissions to a member who had no restrictions", async () => {
    const { group, mod, alice } = await world();
    group.record.permissions = { ...group.record.permissions, can_send_polls: false };
    await alice.says("hi");
    await mod.says("/mute @alice_here");
    await mod.says("/unmute @alice_here");
    const { can_send_polls: polls, can_send_messages: messages } = group.permissionsOf(alice.person);
    expect(polls).toBe(false);
    expect(messages).toBe(true);
    expect(group.statusOf(alice.person)).toBe("member");
  });

  test("closes the case and opens one of its own, in the caller's name", async () => {
    const { group, mod, owner, alice, stores } = await world();
    await alice.says("hi");
    await mod.says("/ban @alice_here spam");
    await owner.says("/unban @alice_here a mistake");
    expect((await stores().cases.find(group.id, 1))?.state).toBe("undone");
    expect(await stores().cases.find(group.id, 2)).toMatchObject({
      kind: "unban",
      reason: "a mistake",
      state: "open",
      actor: { kind: "member", member: { id: owner.person.id } },
    });
  });
});

describe("a kick", () => {
  test.each(["/kick", "/skick", "/dkick"])("%s never lifts a ban", async (command) => {
    const { group, mod, owner, alice, calls, answer } = await world();
    const message = await alice.says("hi");
    await owner.does((presence) => presence.bans(alice.person));
    await mod.says(command, { replyTo: message });
    expect(group.statusOf(alice.person)).toBe("kicked");
    expect(calls("unbanChatMember")).toEqual([]);
    expect(answer()).toContain("already banned");
  });

  test("of somebody who has left says so", async () => {
    const { mod, alice, calls, answer } = await world();
    const message = await alice.says("hi");
    await alice.does((presence) => presence.leaves());
    await mod.says("/kick", { replyTo: message });
    expect(calls("unbanChatMember")).toEqual([]);
    expect(answer()).toContain("isn't in this group");
  });

  test("a mute leaves a ban alone", async () => {
    const { group, mod, owner, alice, answer } = await world();
    const message = await alice.says("hi");
    await owner.does((presence) => presence.bans(alice.person));
    await mod.says("/mute", { replyTo: message });
    expect(group.statusOf(alice.person)).toBe("kicked");
    expect(answer()).toContain("already banned");
  });
});
