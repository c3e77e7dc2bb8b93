// Cases: numbered from 1 in every group, complete, and named by what the group is told.
import { describe, expect, test } from "vitest";
import { newestOf, useWorlds, world } from "../support/world.ts";

useWorlds();

describe("numbers", () => {
  test("count from 1 in every group by itself, without gaps, over a restart", async () => {
    const { telegram, mod, alice, bob, as, settle, answer, restart, group, stores } = await world();
    const other = telegram.group({ title: "Other", owner: mod.person });
    other.addMember(alice.person);
    await settle();
    await alice.says("a");
    await bob.says("b");
    await as(alice.person, other).says("a");
    await mod.says("/warn @alice_here");
    expect(answer()).toContain("Case 1");
    await as(mod.person, other).says("/warn @alice_here");
    await mod.says("/ban @olga_here");
    await restart();
    await mod.says("/mute @bob_here");
    expect(answer()).toContain("Case 2");
    await mod.says("/unmute @bob_here");
    expect(answer()).toContain("Case 3");
    const { cases } = stores();
    expect((await cases.find(other.id, 1))?.kind).toBe("warn");
    expect(await cases.find(other.id, 2)).toBeUndefined();
    expect(await cases.find(group.id, 4)).toBeUndefined();
  });

  test("stay apart for acts at the same moment", async () => {
    const { telegram, group, mod, owner, as, stores } = await world();
    const people = Array.from({ length: 6 }, (_, index) => telegram.person({ name: `P${index}` }));
    for (const person of people) {
      group.addMember(person);
      await as(person).says("hi");
    }
    await Promise.all(people.map(({ id }, index) => (index % 2 ? mod : owner).says(`/mute ${id}`)));
    const found = await Promise.all(people.map((_, index) => stores().cases.find(group.id, index + 1)));
    expect(new Set(found.map((one) => one?.target?.id))).toEqual(new Set(people.map(({ id }) => id)));
  });
});

describe("what a case keeps", () => {
  test.each([
    ["/ban @alice_here spam", { kind: "ban", reason: "spam", until: undefined, former: { kind: "member" } }],
    ["/tban @alice_here 2h spam", { kind: "ban", reason: "spam", until: expect.any(Number) }],
    ["/kick @alice_here", { kind: "kick", reason: undefined, former: { kind: "member" } }],
    ["/tmute @alice_here 2h", { kind: "mute", until: expect.any(Number), former: { kind: "member" } }],
    ["/warn @alice_here rude\nand loud", { kind: "warn", reason: "rude\nand loud" }],
    ["/sban @alice_here quiet", { kind: "ban", reason: "quiet" }],
  ])("%s: who, whom, when, why, until when, what was before", async (command, expected) => {
    const { group, mod, alice, now, stores } = await world();
    await alice.says("hi");
    await mod.says(command);
    const kept = await stores().cases.find(group.id, 1);
    expect(kept).toMatchObject({
      ...expected,
      state: "open",
      chatId: group.id,
      target: { id: alice.person.id, name: "Alice", username: "alice_here" },
      actor: { kind: "member", member: { id: mod.person.id, name: "Mod" } },
    });
    expect(Math.abs((kept?.at ?? 0) - now())).toBeLessThan(5_000);
  });

  test("the messages that were deleted with it, and the admin behind the mask", async () => {
    const { group, mod, alice, stores } = await world();
    const album = await alice.does((presence) => presence.sendsAlbum(3));
    await mod.says("/dmute spam", { replyTo: album[1] });
    expect((await stores().cases.find(group.id, 1))?.evidence.messageIds).toEqual(album.map(({ id }) => id));
    await mod.says(`/unmute ${alice.person.id}`, { anonymous: true });
    await mod.holds(newestOf({ group })).tap("admin");
    await mod.says(`/warn ${alice.person.id}`, { anonymous: true });
    await mod.holds(newestOf({ group })).tap("admin");
    expect((await stores().cases.find(group.id, 3))?.actor).toMatchObject({ member: { id: mod.person.id } });
  });

  test("a ladder's sanction has a case of its own, which says on which warning it followed", async () => {
    const { group, mod, alice, stores } = await world();
    await alice.says("hi");
    await mod.says("/warnlimit 1");
    await mod.says("/warn @alice_here spam");
    const { cases } = stores();
    expect((await cases.find(group.id, 1))?.kind).toBe("warn");
    expect((await cases.find(group.id, 2))?.kind).toBe("ban");
    expect((await cases.find(group.id, 2))?.reason).toMatchObject({ args: { count: 1, limit: 1, reason: "spam" } });
  });

  test("what is refused leaves none", async () => {
    const { group, mod, alice, owner, stores } = await world();
    await alice.says("hi");
    await owner.says("hi");
    for (const command of [
      "/ban @olga_here",
      "/mute",
      "/tban @alice_here soon",
      "/unmute @alice_here",
      "/kick 99999999",
    ])
      await mod.says(command);
    expect(await stores().cases.find(group.id, 1)).toBeUndefined();
  });
});
