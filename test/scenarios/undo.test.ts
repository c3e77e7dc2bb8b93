// Taking acts back: exactly what was before, never what somebody has done since, and never twice.
import { describe, expect, test } from "vitest";
import { days, hours } from "../../src/core/time.ts";
import { aLog } from "../support/log-channel.ts";
import { labelsOf, newestOf, useWorlds, type World, world } from "../support/world.ts";

useWorlds();

const numberOf = async ({ stores, group }: World): Promise<number> => {
  const [newest] = await stores().cases.list(group.id, {}, { limit: 1 });
  return newest?.number ?? 0;
};

describe("/undo", () => {
  test.each([
    ["/ban @alice_here spam", "kicked", "left"],
    ["/tban @alice_here 2d", "kicked", "left"],
    ["/mute @alice_here", "restricted", "member"],
    ["/tmute @alice_here 2h", "restricted", "member"],
    ["/restrict @alice_here photos polls 1d", "restricted", "member"],
  ])("takes %s back, and is a case of its own", async (command, during, onCommit) => {
    const here = await world();
    const { group, mod, alice, answer, stores } = here;
    await alice.says("hi");
    await mod.says(command);
    expect(group.statusOf(alice.person)).toBe(during);
    await mod.says("/undo a mistake");
    expect(group.statusOf(alice.person)).toBe(onCommit);
    expect(answer()).toMatch(/Undone: \u2068Alice\u2069's (ban|mute|restriction) \(case 1\)/);
    expect(await stores().cases.find(group.id, 1)).toMatchObject({ state: "undone" });
    expect(await stores().cases.find(group.id, 2)).toMatchObject({
      kind: "undo",
      undoes: 1,
      reason: "a mistake",
      actor: { member: { id: mod.person.id } },
    });
    await mod.says("/undo 1");
    expect(answer()).toContain("already undone");
    expect(await numberOf(here)).toBe(2);
  });

  test("gives the restrictions back that somebody had, with their end", async () => {
    const { group, mod, owner, alice } = await world();
    await alice.says("hi");
    await owner.says("/restrict @alice_here photos 3d");
    const [before, until] = [group.permissionsOf(alice.person), group.untilOf(alice.person)];
    await mod.says("/ban @alice_here");
    await mod.says("/undo");
    expect(group.permissionsOf(alice.person)).toEqual(before);
    expect(Math.abs(group.untilOf(alice.person) - until)).toBeLessThanOrEqual(1);
  });

  test("leaves a later act of somebody else alone, which then gives back what was before both", async () => {
    const { group, mod, owner, alice, answer } = await world();
    await alice.says("hi");
    await mod.says("/mute @alice_here");
    await owner.says("/ban @alice_here");
    await mod.says("/undo 1");
    expect(group.statusOf(alice.person)).toBe("kicked");
    expect(answer()).toContain("is still banned (case 2)");
    await owner.says("/undo 2");
    expect(group.statusOf(alice.person)).toBe("left");
    await alice.does((presence) => presence.joins());
    expect(group.permissionsOf(alice.person).can_send_messages).toBe(true);
  });

  test("leaves what an admin did in Telegram's own interface alone", async () => {
    const { group, mod, owner, alice, stores } = await world();
    await alice.says("hi");
    await mod.says("/mute @alice_here");
    await owner.does((presence) => presence.bans(alice.person));
    expect(await stores().cases.find(group.id, 2)).toMatchObject({ kind: "ban", isNative: true });
    await mod.says("/undo 1");
    expect(group.statusOf(alice.person)).toBe("kicked");
  });

  test("of a lifted ban bans again, until the same end", async () => {
    const { group, mod, alice, passes } = await world();
    await alice.says("hi");
    await mod.says("/tban @alice_here 2d");
    const until = group.untilOf(alice.person);
    await mod.says("/unban @alice_here");
    await mod.says("/undo");
    expect(group.statusOf(alice.person)).toBe("kicked");
    expect(Math.abs(group.untilOf(alice.person) - until)).toBeLessThanOrEqual(1);
    await passes(days(3));
    expect(group.statusOf(alice.person)).not.toBe("kicked");
  });

  test("takes all back that one command did to several, by command or by its button", async () => {
    const here = await world();
    const { group, mod, owner, alice, bob } = here;
    await alice.says("hi");
    await bob.says("hi");
    await mod.says("/mute @alice_here @bob_here");
    await mod.says("/undo");
    expect([alice, bob].map(({ person }) => group.statusOf(person))).toEqual(["member", "member"]);
    await mod.says("/ban @alice_here @bob_here");
    const summary = newestOf(here);
    expect(labelsOf(summary)).toEqual(["↩️ Undo all 2", "⚖️ Appeal"]);
    await owner.holds(summary).tap("Undo all");
    expect([alice, bob].map(({ person }) => group.statusOf(person))).toEqual(["left", "left"]);
  });

  test("takes a warning back with its case", async () => {
    const { group, mod, alice, answer, stores } = await world();
    await alice.says("hi");
    await mod.says("/warn @alice_here");
    await mod.says("/undo");
    await mod.says("/warns @alice_here");
    expect(answer()).toContain("has no warnings");
    expect(await stores().cases.find(group.id, 1)).toMatchObject({ state: "undone" });
  });

  test("says what it cannot take back", async () => {
    const { mod, alice, answer, passes } = await world();
    const message = await alice.says("hi");
    await mod.says("/undo");
    expect(answer()).toContain("nothing to undo");
    await mod.says("/undo 77");
    expect(answer()).toContain("no case 77");
    await mod.says("/del", { replyTo: message });
    await mod.says("/undo 1");
    expect(answer()).toContain("have no copies");
    await mod.says("/kick @alice_here");
    await mod.says("/undo 2");
    expect(answer()).toContain("rejoin themselves");
    await alice.does((presence) => presence.joins());
    await mod.says("/tmute @alice_here 1h");
    await passes(hours(2));
    await mod.says("/undo 4");
    expect(answer()).toContain("has already expired");
  });
});

describe("the button on a notice", () => {
  test("asks for the right at the press, and works once", async () => {
    const here = await world();
    const { group, mod, owner, alice, bob, telegram, stores } = here;
    await alice.says("hi");
    await mod.says("/mute @alice_here");
    const notice = newestOf(here);
    await bob.holds(notice).tap("Undo");
    expect(group.statusOf(alice.person)).toBe("restricted");
    await Promise.all([mod, owner].map(({ does }) => does((presence) => presence.presses(notice, "Undo"))));
    expect(group.statusOf(alice.person)).toBe("member");
    expect(await stores().cases.count(group.id, { kinds: ["undo"] })).toBe(1);
    expect(telegram.violations).toEqual([]);
  });

  test("of a group does nothing to the cases of another", async () => {
    const here = await world();
    const { telegram, mod, alice, as, settle, group } = here;
    const other = telegram.group({ title: "Other", owner: alice.person });
    other.addMember(mod.person);
    await settle();
    await alice.says("hi");
    await mod.says("/mute @alice_here");
    await as(alice.person, other).says("/undo 1");
    expect(group.statusOf(alice.person)).toBe("restricted");
  });

  test("brings an invite link after a ban", async () => {
    const here = await world();
    const { mod, alice, answer } = here;
    await alice.says("hi");
    await mod.says("/ban @alice_here");
    await mod.holds(newestOf(here)).tap("Undo");
    await mod.holds(newestOf(here)).tap("Invite");
    expect(answer()).toMatch(/within a day: https:/);
  });
});

describe("after a restart", () => {
  test("an undo knows what was before", async () => {
    const { group, mod, owner, alice, restart } = await world();
    await alice.says("hi");
    await owner.says("/restrict @alice_here photos");
    const before = group.permissionsOf(alice.person);
    await mod.says("/tmute @alice_here 5h");
    await restart();
    await mod.says("/undo");
    expect(group.permissionsOf(alice.person)).toEqual(before);
  });
});

describe("what the bot alone knows of", () => {
  test("is taken back as well: approvals, moderators of the bot, and admins", async () => {
    const { group, owner, alice, stores, answer } = await world();
    await alice.says("hi");
    const roles = async () => (await stores().roles.of(group.id, alice.person.id)).map(({ kind }) => kind);
    await owner.says("/approve @alice_here a friend");
    await owner.says("/undo");
    expect(await roles()).toEqual([]);
    await owner.says("/mod add @alice_here delete");
    expect(await roles()).toEqual(["moderator"]);
    await owner.says("/undo");
    expect(await roles()).toEqual([]);
    await owner.says("/promote @alice_here");
    expect(group.statusOf(alice.person)).toBe("administrator");
    await owner.says("/undo");
    expect(group.statusOf(alice.person)).toBe("member");
    expect(answer()).toContain("Undone");
  });
});

describe("with a log channel", () => {
  test("what was deleted comes back from its copies, by command and by the button in the channel", async () => {
    const here = await world({ readsAllMessages: true });
    const { group, mod, alice, owner, answer, settle } = here;
    const log = await aLog(here);
    const message = await alice.says("worth keeping");
    await mod.says("/del", { replyTo: message });
    expect(message.deletion).toBeDefined();
    await mod.says("/undo");
    expect(group.botMessages.map(({ body }) => body.text)).toContain("worth keeping");
    expect(answer()).toContain("Undone: the deletion of");
    await alice.says("hi");
    await mod.says("/mute @alice_here");
    const post = log.newest();
    const dataOf = (id: string): string =>
      owner
        .holds(post)
        .data()
        .find((data) => data.startsWith(id)) ?? "";
    await alice.holds(post).forge(dataOf("cases.undo"));
    expect(group.statusOf(alice.person)).toBe("restricted");
    const stranger = here.telegram.person({ name: "Stranger" });
    stranger.starts();
    await settle();
    const forged = await here.as(stranger).inbox().forge(dataOf("cases.why"));
    expect(forged?.text).toContain("no such case");
    await owner.holds(post).tap("Undo");
    expect(group.statusOf(alice.person)).toBe("member");
  });
});
