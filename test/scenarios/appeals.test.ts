// Appeals: whoever was punished may ask once, in private, that another admin looks at it.

import type { StoredMessage } from "telegram-emulator/state/records";
import { describe, expect, test } from "vitest";
import { days, minutes, seconds } from "../../src/core/time.ts";
import type { Actor } from "../support/actor.ts";
import { aLog } from "../support/log-channel.ts";
import { labelsOf, newestOf, useWorlds, type World, whisperOf, world } from "../support/world.ts";

useWorlds();

const newest = ({ person }: Actor): StoredMessage => {
  const found = person.inbox().at(-1);
  if (!found) throw new Error(`${person.name} has heard nothing in private.`);
  return found;
};
const words = (actor: Actor): string => newest(actor).body.text ?? "";

/** Where the button that leads to an appeal leads. */
function payloadOf(message: StoredMessage): string {
  const button = (message.body.reply_markup?.inline_keyboard ?? []).flat().find((one) => "url" in one);
  return new URL((button as { url: string }).url).searchParams.get("start") ?? "";
}

/** Somebody follows the button of a notice. */
async function follows({ settle }: World, actor: Actor, payload: string): Promise<void> {
  actor.person.starts(payload);
  await settle();
}

/** A group in which the mod has muted Alice, and the owner can be reached in private. */
async function muted(command = "/mute @alice_here <b>x</b> { $user }") {
  const place = await world();
  place.owner.person.starts();
  await place.alice.says("hi");
  await place.mod.says(command);
  return { ...place, place, payload: payloadOf(newestOf(place)) };
}

/** The same, and Alice has appealed. */
async function appealed(command?: string) {
  const stage = await muted(command);
  await follows(stage.place, stage.alice, stage.payload);
  await stage.alice.tells("it was <b>not</b> me { $user } \u202e");
  await stage.passes(minutes(1));
  return stage;
}

describe("an appeal", () => {
  test("shows the case to the person it is about and to nobody else, and asks for words, over a restart", async () => {
    const { place, alice, bob, owner, payload, restart, passes } = await muted();
    await follows(place, bob, payload);
    expect(words(bob)).toContain("isn't about you");
    await follows(place, alice, payload);
    expect(words(alice)).toMatch(/You're muted in[\s\S]*Case 1[\s\S]*Reason: <b>x<\/b> \{ \$user \}/);
    await restart();
    await alice.tells("x".repeat(1_001));
    expect(words(alice)).toContain("too long");
    await alice.tells("sorry");
    expect(words(alice)).toContain("is with the admins");
    await restart();
    await passes(minutes(1));
    expect(words(owner)).toContain("sorry");
    expect(labelsOf(newest(owner))).toEqual(["✅ Accept", "❌ Reject"]);
  });

  test("can be left, and then still be made", async () => {
    const { place, alice, payload } = await muted();
    await follows(place, alice, payload);
    await alice.tells("/cancel");
    expect(words(alice)).toContain("Nothing was changed");
    await follows(place, alice, payload);
    expect(words(alice)).toContain("Why should the admins");
  });

  test("is made once for each case, and once a day in a group", async () => {
    const { place, mod, alice, payload, answer, passes } = await appealed();
    await follows(place, alice, payload);
    expect(words(alice)).toContain("already looking at your appeal");
    await mod.says("/warn @alice_here");
    expect(answer()).toContain("Case 2");
    const second = payloadOf(newestOf(place));
    await follows(place, alice, second);
    expect(words(alice)).toContain("once a day");
    await passes(days(1));
    await follows(place, alice, second);
    expect(words(alice)).toContain("Case 2");
  });

  test("that waits is told by /appeal, and in the group a button leads to the private chat", async () => {
    const { place, alice, bob, group, answer } = await appealed();
    await alice.tells("/appeal");
    expect(words(alice)).toMatch(/Case 1 · .*already looking at your appeal/);
    await bob.says("/appeal");
    expect(answer()).toContain("in private");
    await follows(place, alice, payloadOf(whisperOf({ group }) as never));
    expect(words(alice)).toContain("already looking at your appeal");
    await follows(place, bob, payloadOf(whisperOf({ group }) as never));
    expect(words(bob)).toContain("nothing you can appeal");
  });

  test("is found by /appeal, too", async () => {
    const { place, alice, bob } = await muted();
    await bob.tells("/appeal");
    expect(words(bob)).toContain("nothing you can appeal");
    await alice.tells("/appeal");
    expect(labelsOf(newest(alice))).toEqual([expect.stringContaining("Case 1")]);
    await follows(place, alice, payloadOf(newest(alice)));
    expect(words(alice)).toContain("Why should the admins");
  });
});

describe("its decision", () => {
  test("accepted, the case is taken back and the person hears of it", async () => {
    const { owner, alice, group, stores, settle } = await appealed();
    expect(words(owner)).toContain("it was <b>not</b> me { $user }");
    await owner.person.privately().presses(newest(owner), "Accept");
    await settle();
    expect(group.statusOf(alice.person)).toBe("member");
    expect((await stores().cases.find(group.id, 1))?.state).toBe("undone");
    expect(words(alice)).toContain("You can write in “");
    expect(words(owner)).toContain("Accepted by");
    expect(labelsOf(newest(owner))).toEqual([]);
  });

  test("rejected, everything stays, and the person hears of that; a second press changes nothing", async () => {
    const { owner, alice, group, settle, payload, place } = await appealed();
    const card = newest(owner);
    await owner.person.privately().presses(card, "Reject");
    await settle();
    expect(group.statusOf(alice.person)).toBe("restricted");
    expect(words(alice)).toContain("stays as it is");
    const code = `appeals.decide@${group.id.toString(36)}:1-accept`;
    const again = await owner.person.privately().forges(card, code);
    expect(again.answer?.text).toContain("already been decided");
    expect(group.statusOf(alice.person)).toBe("restricted");
    await follows(place, alice, payload);
    expect(words(alice)).toContain("already been decided");
  });

  test("is not for the one who acted, nor for the one it is about, members or admins without the right", async () => {
    const { place, telegram, owner, mod, alice, bob, group, settle } = await appealed();
    const code = (word: string) => `appeals.decide@${group.id.toString(36)}:${word}`;
    const card = newest(owner);
    const helper = telegram.person({ name: "Helper" });
    group.makeAdmin(helper, ["can_delete_messages"]);
    for (const [person, said] of [
      [mod.person, "another admin has to decide"],
      [alice.person, "Only admins"],
      [bob.person, "Only admins"],
      [helper, "Ban users"],
    ] as const) {
      const { answer } = await person.privately().forges(card, code("1-accept"));
      expect(answer?.text).toContain(said);
    }
    for (const word of ["2-accept", "1-crown", "x", ""])
      expect((await mod.person.privately().forges(card, code(word))).answer).toBeDefined();
    await settle();
    expect(group.statusOf(alice.person)).toBe("restricted");
    expect(place.logs.filter((line) => line.includes("FAILED"))).toEqual([]);
  });

  test("two who press at once: one decision, one case", async () => {
    const place = await world();
    const { owner, mod, alice, group, passes, settle, stores } = place;
    const log = await aLog(place);
    await alice.says("hi");
    await owner.says("/ban @alice_here");
    await follows(place, alice, payloadOf(newestOf(place)));
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
    await follows(place, place.alice, payloadOf(newestOf(place)));
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
    await follows(place, place.alice, payloadOf(notice));
    await place.alice.tells("it was not me");
    const post = log.newest();
    await place.passes(seconds(40));
    await place.owner.person.privately().presses(newest(place.owner), labelsOf(newest(place.owner))[0] ?? "");
    await place.settle();
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
    await follows(place, alice, payloadOf(newestOf(place)));
    await alice.tells("please");
    for (let time = 0; time < 3; time++) await passes(minutes(1));
    expect(group.botMessages.some((one) => labelsOf(one).includes("✅ Accept"))).toBe(true);
  });
});

test("what people do to themselves, and what is lifted, cannot be appealed", async () => {
  const place = await world();
  const { alice, bob, mod, group } = place;
  await alice.says("/kickme");
  await alice.does((presence) => presence.presses(whisperOf(place), "Leave"));
  await bob.says("hi");
  await mod.says("/mute @bob_here");
  const payload = payloadOf(newestOf(place));
  await mod.says("/unmute @bob_here");
  expect(labelsOf(newestOf({ group }))).toEqual(["↩️ Undo"]);
  await follows(place, bob, payload);
  expect(words(bob)).toContain("already over");
});
