// Appeals: whoever was punished may ask once, in private, that another admin looks at it.

import type { StoredMessage } from "telegram-emulator/state/records";
import { describe, expect, test } from "vitest";
import { days, minutes, seconds } from "../../src/core/time.ts";
import type { Actor } from "../support/actor.ts";
import { aLog } from "../support/log-channel.ts";
import { labelsOf, newestOf, useWorlds, whisperOf, world } from "../support/world.ts";

useWorlds();

const newest = (actor: Actor): StoredMessage => actor.inbox().message;
const words = (actor: Actor): string => actor.inbox().text();

/** A group in which the mod has muted Alice, and the owner can be reached in private. */
async function muted(command = "/mute @alice_here <b>x</b> { $user }") {
  const place = await world();
  place.owner.person.starts();
  await place.alice.says("hi");
  await place.mod.says(command);
  return { ...place, place, link: place.alice.holds(newestOf(place)).link() };
}

/** The same, and Alice has appealed. */
async function appealed(command?: string) {
  const stage = await muted(command);
  await stage.alice.follows(stage.link);
  await stage.alice.tells("it was <b>not</b> me { $user } \u202e");
  await stage.passes(minutes(1));
  return stage;
}

describe("an appeal", () => {
  test("shows the case to the person it is about and to nobody else, and asks for words, over a restart", async () => {
    const { alice, bob, owner, link, restart, passes } = await muted();
    await bob.follows(link);
    expect(words(bob)).toContain("isn't about you");
    await alice.follows(link);
    expect(words(alice)).toMatch(/You're muted in[\s\S]*Case 1[\s\S]*Reason: <b>x<\/b> \{ \$user \}/);
    await restart();
    await alice.tells("x".repeat(1_001));
    expect(words(alice)).toContain("too long");
    await alice.tells("sorry");
    expect(words(alice)).toContain("is with the admins");
    await restart();
    await passes(minutes(1));
    expect(words(owner)).toContain("sorry");
    expect(owner.inbox().labels()).toEqual(["✅ Accept", "❌ Reject"]);
  });

  test("can be left, and then still be made", async () => {
    const { alice, link } = await muted();
    await alice.follows(link);
    await alice.tells("/cancel");
    expect(words(alice)).toContain("Nothing was changed");
    await alice.follows(link);
    expect(words(alice)).toContain("Why should the admins");
  });

  test("is made once for each case, and once a day in a group", async () => {
    const { place, mod, alice, link, answer, passes } = await appealed();
    await alice.follows(link);
    expect(words(alice)).toContain("already looking at your appeal");
    await mod.says("/warn @alice_here");
    expect(answer()).toContain("Case 2");
    const second = alice.holds(newestOf(place)).link();
    await alice.follows(second);
    expect(words(alice)).toContain("once a day");
    await passes(days(1));
    await alice.follows(second);
    expect(words(alice)).toContain("Case 2");
  });

  test("that waits is told by /appeal, and in the group a button leads to the private chat", async () => {
    const { alice, bob, group, answer } = await appealed();
    await alice.tells("/appeal");
    expect(words(alice)).toMatch(/Case 1 · .*already looking at your appeal/);
    await bob.says("/appeal");
    expect(answer()).toContain("in private");
    await alice.follows(alice.holds(whisperOf({ group })).link());
    expect(words(alice)).toContain("already looking at your appeal");
    await bob.follows(bob.holds(whisperOf({ group })).link());
    expect(words(bob)).toContain("nothing you can appeal");
  });

  test("is found by /appeal, too", async () => {
    const { alice, bob } = await muted();
    await bob.tells("/appeal");
    expect(words(bob)).toContain("nothing you can appeal");
    await alice.tells("/appeal");
    expect(alice.inbox().labels()).toEqual([expect.stringContaining("Case 1")]);
    await alice.follows(alice.inbox().link());
    expect(words(alice)).toContain("Why should the admins");
  });
});

describe("its decision", () => {
  test("accepted, the case is taken back and the person hears of it", async () => {
    const { owner, alice, group, stores } = await appealed();
    expect(words(owner)).toContain("it was <b>not</b> me { $user }");
    await owner.inbox().tap("Accept");
    expect(group.statusOf(alice.person)).toBe("member");
    expect((await stores().cases.find(group.id, 1))?.state).toBe("undone");
    expect(words(alice)).toContain("You can write in “");
    expect(words(owner)).toContain("Accepted by");
    expect(owner.inbox().labels()).toEqual([]);
  });

  test("rejected, everything stays, and the person hears of that; a second press changes nothing", async () => {
    const { owner, alice, group, link } = await appealed();
    const card = owner.inbox();
    await card.tap("Reject");
    expect(group.statusOf(alice.person)).toBe("restricted");
    expect(words(alice)).toContain("stays as it is");
    const code = `appeals.decide@${group.id.toString(36)}:1-accept`;
    const again = await card.forge(code);
    expect(again?.text).toContain("already been decided");
    expect(group.statusOf(alice.person)).toBe("restricted");
    await alice.follows(link);
    expect(words(alice)).toContain("already been decided");
  });

  test("is not for the one who acted, nor for the one it is about, members or admins without the right", async () => {
    const { place, telegram, owner, mod, alice, bob, group, as } = await appealed();
    const code = (word: string) => `appeals.decide@${group.id.toString(36)}:${word}`;
    const card = newest(owner);
    const helper = telegram.person({ name: "Helper" });
    group.makeAdmin(helper, ["can_delete_messages"]);
    for (const [actor, said] of [
      [mod, "another admin has to decide"],
      [alice, "Only admins"],
      [bob, "Only admins"],
      [as(helper), "Ban users"],
    ] as const)
      expect((await actor.holds(card).forge(code("1-accept")))?.text).toContain(said);
    for (const word of ["2-accept", "1-crown", "x", ""]) expect(await mod.holds(card).forge(code(word))).toBeDefined();
    expect(group.statusOf(alice.person)).toBe("restricted");
    expect(place.logs.filter((line) => line.includes("FAILED"))).toEqual([]);
  });

  test("two who press at once: one decision, one case", async () => {
    const place = await world();
    const { owner, mod, alice, group, passes, settle, stores } = place;
    const log = await aLog(place);
    await alice.says("hi");
    await owner.says("/ban @alice_here");
    await alice.follows(alice.holds(newestOf(place)).link());
    await alice.tells("please");
    await passes(minutes(1));
    const card = log.channel.messages.find((one) => labelsOf(one).includes("✅ Accept"));
    if (!card) throw new Error("The log has not heard of the appeal.");
    log.channel.addMember(mod.person);
    const pressed = await Promise.all([
      mod.person.in(log.channel).presses(card, "Accept"),
      mod.person.in(log.channel).presses(card, "Accept"),
    ]);
    await settle();
    expect(pressed.filter(({ answer }) => answer?.alert)).toHaveLength(1);
    expect(group.statusOf(alice.person)).toBe("left");
    expect(await stores().cases.find(group.id, 3)).toBeUndefined();
  });

  test("is over where the case is taken back by command, and says so wherever it stands", async () => {
    const place = await world();
    place.owner.person.starts();
    const log = await aLog(place);
    await place.alice.says("hi");
    await place.mod.says("/mute @alice_here");
    await place.alice.follows(place.alice.holds(newestOf(place)).link());
    await place.alice.tells("it was not me");
    await place.passes(minutes(1));
    const asked = [newest(place.owner), log.newest()];
    for (const message of asked) expect(labelsOf(message)).toHaveLength(2);
    await place.mod.says("/undo 1");
    await place.passes(minutes(1));
    for (const message of asked) {
      expect(message.body.text).toMatch(/it was not me[\s\S]*Undone by \W*Mod/);
      expect(labelsOf(message)).toEqual([]);
    }
  });

  test("is decided wherever it stands once it is decided at one place", async () => {
    const place = await world();
    place.owner.person.starts();
    const log = await aLog(place);
    await place.alice.says("hi");
    await place.mod.says("/mute @alice_here");
    const notice = newestOf(place);
    await place.alice.follows(place.alice.holds(notice).link());
    await place.alice.tells("it was not me");
    const post = log.newest();
    await place.passes(seconds(40));
    await place.owner.inbox().tap(place.owner.inbox().labels()[0] ?? "");
    await place.passes(seconds(1));
    expect(post.body.text).toMatch(/it was not me[\s\S]*Olga/);
    expect(labelsOf(post)).toEqual([]);
    expect(notice.body.text).toContain("Undone by");
    expect(labelsOf(notice)).toEqual([]);
  });

  test("is asked of the group where no admin can be reached in private", async () => {
    const place = await world();
    const { alice, mod, passes, group } = place;
    await alice.says("hi");
    await mod.says("/mute @alice_here");
    await alice.follows(alice.holds(newestOf(place)).link());
    await alice.tells("please");
    for (let time = 0; time < 3; time++) await passes(minutes(1));
    expect(group.botMessages.some((one) => labelsOf(one).includes("✅ Accept"))).toBe(true);
  });
});

test("what people do to themselves, and what is lifted, cannot be appealed", async () => {
  const place = await world();
  const { alice, bob, mod, group } = place;
  await alice.says("/kickme");
  await alice.holds(whisperOf(place)).tap("Leave");
  await bob.says("hi");
  await mod.says("/mute @bob_here");
  const link = alice.holds(newestOf(place)).link();
  await mod.says("/unmute @bob_here");
  expect(labelsOf(newestOf({ group }))).toEqual(["↩️ Undo"]);
  await bob.follows(link);
  expect(words(bob)).toContain("already over");
});
