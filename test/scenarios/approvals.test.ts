// Approved people, as a group uses them.
import { describe, expect, test } from "vitest";
import { labelsOf, newestOf, useWorlds, whisperOf, world } from "../support/world.ts";

useWorlds();

describe("an approved person", () => {
  test("may flood where others are muted, also after a restart, until the approval is taken back", async () => {
    const { group, mod, alice, bob, restart, answer, stores } = await world();
    await mod.says("/setflood 3");
    await alice.says("hi");
    await bob.says("hi");
    await mod.says("/approve @alice_here brings the photos");
    expect(answer()).toMatch(/Alice.* is approved/);
    expect(answer()).toContain("Reason: brings the photos");
    await alice.says("photo", { times: 6 });
    await bob.says("noise", { times: 6 });
    expect(group.statusOf(alice.person)).toBe("member");
    expect(group.statusOf(bob.person)).toBe("restricted");
    await restart();
    await alice.says("photo", { times: 6 });
    expect(group.statusOf(alice.person)).toBe("member");
    await mod.says("/unapprove @alice_here");
    await mod.says("ok");
    await alice.says("photo", { times: 6 });
    expect(group.statusOf(alice.person)).toBe("restricted");
    const kept = await stores().cases.list(group.id, { kinds: ["approve", "unapprove"] }, { limit: 9 });
    expect(kept.map(({ kind, evidence }) => [kind, evidence.role?.before?.reason])).toEqual([
      ["unapprove", "brings the photos"],
      ["approve", undefined],
    ]);
  });

  test("is not spared by admins", async () => {
    const { group, mod, alice } = await world();
    await alice.says("hi");
    await mod.says("/approve @alice_here");
    await mod.says("/warn @alice_here");
    expect(newestOf({ group }).body.text).toContain("1 of 3");
    await mod.says("/ban @alice_here");
    expect(group.statusOf(alice.person)).toBe("kicked");
  });

  test("a channel can be approved", async () => {
    const { telegram, group, mod, alice } = await world();
    const channel = telegram.channel("Friends").record;
    await mod.says("/setflood 3");
    const first = await alice.says("post", { asChannel: channel });
    await mod.says("/approve", { replyTo: first });
    await alice.says("post", { asChannel: channel, times: 6 });
    expect(group.record.bannedSenders.has(channel.id)).toBe(false);
  });
});

describe("the lists", () => {
  test("show names as they are, without calling anybody", async () => {
    const { telegram, group, mod, as, said, answer } = await world();
    for (const name of ["<b>x</b>", "@alice_here", "{ $user }"]) {
      const person = telegram.person({ name });
      group.addMember(person);
      await as(person).says("hi");
      await mod.says(`/approve ${person.id} because <i>of</i> { $reason }`);
    }
    await mod.says("/approved");
    expect(answer()).toContain("<b>x</b>");
    expect(answer()).toContain("because <i>of</i> { $reason }");
    expect(
      said()
        .at(-1)
        ?.entities.filter(({ type }) => type === "text_mention" || type === "mention"),
    ).toEqual([]);
    expect(said().at(-1)?.onlyFor).toBe(mod.person.id);
  });

  test("come as a file where more than 30 people are approved", async () => {
    const { telegram, group, mod, calls, as } = await world();
    const people = Array.from({ length: 31 }, (_, index) => telegram.person({ name: `P${index}` }));
    for (const person of people) {
      group.addMember(person);
      await as(person).says("hi");
    }
    await mod.says(`/approve ${people.map(({ id }) => id).join(" ")}`);
    await mod.says("/approved");
    expect(calls("sendDocument").filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("/approval tells members about themselves alone", async () => {
    const { mod, alice, bob, answer, said } = await world();
    await alice.says("hi");
    await mod.says("/approve @alice_here");
    await alice.says("/approval");
    expect(answer()).toMatch(/Alice.* was approved on/);
    expect(said().at(-1)?.onlyFor).toBe(alice.person.id);
    await bob.says("/approval @alice_here");
    expect(answer()).toContain("Ban users");
    await mod.says("/approval @bob_here");
    expect(answer()).toMatch(/Bob.* isn't approved/);
  });
});

describe("/unapproveall", () => {
  test("is confirmed by the owner alone, and a forged, stale or repeated press changes nothing", async () => {
    const { group, owner, mod, alice, bob, stores } = await world();
    await alice.says("hi");
    await bob.says("hi");
    await mod.says("/approve @alice_here");
    await owner.says("/unapproveall");
    const asked = whisperOf({ group });
    expect(labelsOf(asked)).toEqual(["Remove it"]);
    const list = () => stores().roles.list(group.id, "approved");
    const forged = await mod.holds(newestOf({ group })).forge("approvals.clear:1");
    expect(forged?.alert).toBe(true);
    const strange = await owner.holds(newestOf({ group })).forge("approvals.clear:x!");
    expect(strange).toBeDefined();
    await mod.says("/approve @bob_here");
    const stale = await owner.holds(asked).tap("Remove it");
    expect(stale?.text).toContain("changed");
    expect(await list()).toHaveLength(2);
    await owner.holds(asked).tap("Remove all 2");
    expect(await list()).toEqual([]);
    const again = await owner.holds(asked).forge("approvals.clear:2");
    expect(again?.text).toContain("Nobody");
  });

  test("a button that names another group is judged by the rights there, and one whose data is cut is answered", async () => {
    const { telegram, group, mod, alice, as, settle, stores } = await world();
    const other = telegram.group({ title: "Other", owner: mod.person });
    await settle();
    await alice.says("hi");
    await mod.says("/approve @alice_here");
    const there = as(mod.person, other);
    await there.says("/approve @alice_here");
    const message = newestOf({ group: other });
    for (const data of [
      `approvals.clear@${group.id.toString(36)}:1`,
      "approvals.clear",
      "approvals.clear@:1",
      "approvals",
    ]) {
      const pressed = await there.holds(message).forge(data);
      expect(pressed, data).toBeDefined();
    }
    expect(await stores().roles.list(group.id, "approved")).toHaveLength(1);
  });

  test("is not for admins", async () => {
    const { mod, answer } = await world();
    await mod.says("/unapproveall");
    expect(answer()).toContain("Only the owner");
  });
});

test("several who were approved by one command are taken back by one tap", async () => {
  const here = await world();
  const { group, owner, alice, bob, stores } = here;
  await alice.says("hi");
  await bob.says("hi");
  await owner.says("/approve @alice_here @bob_here");
  await owner.holds(newestOf(here)).tap("Undo all 2");
  expect(await stores().roles.list(group.id, "approved")).toEqual([]);
});
