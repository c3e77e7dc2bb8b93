// Moderators of the bot, as a group uses them.
import { describe, expect, test } from "vitest";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

/** A group whose members can be named, with Alice made a moderator by an admin who may give that. */
async function moderated() {
  const made = await world();
  const chief = made.telegram.person({ name: "Chief", username: "chief_here" });
  made.group.makeAdmin(chief, ["can_promote_members", "can_restrict_members", "can_delete_messages"]);
  await made.alice.says("hi");
  await made.bob.says("hi");
  await made.as(chief).says("/mod add @alice_here");
  return { ...made, chief: made.as(chief) };
}

describe("a moderator of the bot", () => {
  test("has the pages of the menu that their rights allow, until the role is taken away", async () => {
    const { alice, chief } = await moderated();
    const menu = await alice.opensSettings();
    await menu.tap("Warnings");
    menu.offers("Limit");
    await chief.says("/mod remove @alice_here");
    await menu.refuses("Limit", /\S/);
  });

  test("has the rights in the bot, and none in Telegram, also after a restart", async () => {
    const { group, alice, bob, restart, answer, calls } = await moderated();
    expect(answer()).toMatch(/Alice.* is now a bot moderator: Delete messages, Ban users/);
    await restart();
    await alice.says("/mute @bob_here spam");
    expect(group.statusOf(bob.person)).toBe("restricted");
    expect(group.statusOf(alice.person)).toBe("member");
    expect(calls("promoteChatMember")).toEqual([]);
    await alice.says("/mod add @bob_here");
    expect(answer()).toContain("Add new admins");
    await alice.says("/promote @bob_here");
    expect(answer()).toContain("Add new admins");
    await alice.says("/setlang de");
    expect(answer()).toContain("Change group info");
  });

  test("is obeyed where refusals are silent, and spared by protections", async () => {
    const { group, mod, alice, bob } = await moderated();
    await mod.says("/adminerror off");
    await mod.says("/setflood 3");
    await alice.says("look", { times: 6 });
    await alice.says("/mute @bob_here");
    expect(group.statusOf(alice.person)).toBe("member");
    expect(group.statusOf(bob.person)).toBe("restricted");
  });

  test("loses everything when removed, and is judged like everyone again", async () => {
    const { group, mod, alice, bob, answer, stores } = await moderated();
    await mod.says("/mod remove @alice_here");
    await alice.says("/mute @bob_here");
    expect(answer()).toContain("Only admins");
    expect(group.statusOf(bob.person)).toBe("member");
    await mod.says("/setflood 3");
    await alice.says("x", { times: 6 });
    expect(group.statusOf(alice.person)).toBe("restricted");
    expect(await stores().cases.find(group.id, 2)).toMatchObject({
      kind: "demote",
      former: undefined,
      evidence: { role: { kind: "moderator", before: { rights: ["delete_messages", "restrict_members"] } } },
    });
  });

  test("loses everything when whoever made them is demoted, and the list says so", async () => {
    const { group, owner, chief, mod, alice, bob, answer } = await moderated();
    await owner.does((presence) => presence.demotes(chief.person));
    await alice.says("/mute @bob_here");
    expect(group.statusOf(bob.person)).toBe("member");
    await mod.says("/mod");
    expect(answer()).toMatch(/Alice.*: no rights, because/);
    await mod.says("/setflood 3");
    await alice.says("x", { times: 6 });
    expect(group.statusOf(alice.person)).toBe("restricted");
  });
});

describe("/mod", () => {
  test("never gives more than the giver has, and says what was left out", async () => {
    const { chief, alice, group, answer, stores } = await moderated();
    await chief.says("/mod add @alice_here delete pin");
    expect(answer()).toMatch(/Left out.*Pin messages/);
    const [role] = await stores().roles.list(group.id, "moderator");
    expect(role?.member.id).toBe(alice.person.id);
    expect(role?.rights).toEqual(["delete_messages"]);
    await chief.says("/mod add @alice_here pin");
    expect(answer()).toContain("you don't have: Pin messages");
  });

  test("tells names as they are, and one right example where it cannot be read", async () => {
    const { telegram, group, as, mod, answer, said } = await moderated();
    const odd = telegram.person({ name: "<b>x</b>" });
    group.addMember(odd);
    await as(odd).says("hi");
    await mod.says(`/mod add ${odd.id} info`);
    await mod.says("/mod");
    expect(answer()).toContain("<b>x</b>");
    expect(said().at(-1)?.onlyFor).toBe(mod.person.id);
    await mod.says("/mod fire @alice_here");
    expect(answer()).toContain("/mod remove @anna");
    await mod.says("/mod add @alice_here <i>all</i>");
    expect(answer()).toContain("no right “<i>all</i>”");
  });

  test("is not for members, nor for admins who make no admins", async () => {
    const { telegram, group, as, bob, answer } = await moderated();
    await bob.says("/mod");
    expect(answer()).toContain("Only admins");
    const weak = telegram.person({ name: "Weak" });
    group.makeAdmin(weak, ["can_restrict_members"]);
    await as(weak).says("/mod add @bob_here");
    expect(answer()).toContain("Add new admins");
  });
});
