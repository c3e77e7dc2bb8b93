// Giving warnings and taking them back.
import { describe, expect, test } from "vitest";
import { days } from "../../src/core/time.ts";
import { labelsOf, newestOf, useWorlds, world } from "../support/world.ts";

useWorlds();

describe("the button of a warning", () => {
  test("takes it back for an admin, says who did, and is gone", async () => {
    const { group, mod, owner, alice, answer, stores } = await world();
    await mod.says("/warn", { replyTo: await alice.says("hi") });
    const notice = newestOf({ group });
    expect(labelsOf(notice)).toEqual(["Remove warning", "⚖️ Appeal"]);
    const pressed = await owner.holds(notice).tap("Remove");
    expect(pressed).toMatchObject({ alert: false, text: expect.any(String) });
    expect(newestOf({ group }).body.text).toMatch(/Olga.*Alice/);
    expect(labelsOf(newestOf({ group }))).toEqual([]);
    await mod.says("/warns @alice_here");
    expect(answer()).toContain("no warnings");
    const { cases } = stores();
    expect((await cases.find(group.id, 1))?.state).toBe("undone");
    expect((await cases.find(group.id, 2))?.kind).toBe("unwarn");
  });

  test("is refused to members, to admins without the right, and to one who was demoted", async () => {
    const { telegram, group, as, mod, alice, bob, answer } = await world();
    const weak = telegram.person({ name: "Weak" });
    group.makeAdmin(weak, ["can_delete_messages"]);
    await mod.says("/warn", { replyTo: await alice.says("hi") });
    const notice = newestOf({ group });
    group.addMember(mod.person);
    for (const actor of [alice, bob, as(weak), mod]) {
      const shown = await actor.holds(notice).tap("Remove");
      expect(shown?.alert).toBe(true);
      expect(shown?.text).toMatch(/Only admins|Ban users/);
    }
    await bob.says("/warns @alice_here");
    expect(answer()).toContain("1 of 3");
  });

  test("pressed twice at once takes one warning back", async () => {
    const { group, mod, owner, alice, answer } = await world();
    const message = await alice.says("hi");
    await mod.says("/warn", { replyTo: message });
    await mod.says("/warn", { replyTo: message });
    const notice = newestOf({ group });
    const presses = [owner, mod].map((actor) => actor.holds(notice).tap("Remove"));
    const shown = (await Promise.all(presses)).map((press) => press?.text).sort();
    expect(shown).toEqual([expect.stringContaining("no longer active"), expect.stringMatching(/removed/)]);
    await mod.says("/warns @alice_here");
    expect(answer()).toContain("1 of 3");
  });

  test("of a warning that is forgotten, or of another chat, takes nothing back", async () => {
    const { telegram, group, mod, owner, alice, passes, as, settle, stores } = await world();
    await mod.says("/warntime 1d");
    await mod.says("/warn", { replyTo: await alice.says("hi") });
    const notice = newestOf({ group });
    const other = telegram.group({ title: "Other", owner: owner.person });
    await settle();
    const elsewhere = await as(owner.person, other).says("hi");
    const forged = notice.body.reply_markup?.inline_keyboard[0]?.[0] as { callback_data: string };
    const abroad = await as(owner.person, other).holds(elsewhere).forge(forged.callback_data);
    expect(abroad?.text).toContain("no longer active");
    expect((await stores().cases.find(group.id, 1))?.state).toBe("open");
    await passes(days(2));
    const late = await mod.holds(notice).forge(forged.callback_data);
    expect(late?.text).toContain("no longer active");
  });
});

describe("giving", () => {
  test("several people are warned by one command, with one notice", async () => {
    const { mod, alice, bob, said } = await world();
    await alice.says("a");
    await bob.says("b");
    await mod.says("/warn @alice_here, @bob_here spam");
    expect(said()).toHaveLength(1);
    expect(said()[0]?.text).toMatch(/Alice.*1 of 3[\s\S]*Bob.*1 of 3/);
  });

  test("/dwarn deletes the message, /swarn says nothing and takes the command away", async () => {
    const { mod, alice, said, answer } = await world();
    const [first, second] = [await alice.says("1"), await alice.says("2")];
    await mod.says("/dwarn spam", { replyTo: first });
    expect(first.deletion).toBeDefined();
    const before = said().length;
    const command = await mod.says("/swarn", { replyTo: second });
    expect(command.deletion).toBeDefined();
    expect(second.deletion).toBeUndefined();
    expect(said().length - before).toBe(0);
    await mod.says("/warns @alice_here");
    expect(answer()).toContain("2 of 3");
  });

  test("/dwarn of a message that is too old says that it stays, and warns", async () => {
    const { mod, alice, now, answer } = await world();
    const old = await alice.says("old", { date: Math.floor(now() / 1000) - 50 * 3600 });
    await mod.says("/dwarn", { replyTo: old });
    expect(answer()).toMatch(/1 of 3[\s\S]*48 hours/);
    await mod.says("/dmute", { replyTo: old });
    expect(answer()).toMatch(/muted[\s\S]*48 hours/);
  });

  test("/dwarn needs the caller's right to delete, and a reply", async () => {
    const { telegram, group, as, alice, answer } = await world();
    const judge = telegram.person({ name: "Judge" });
    group.makeAdmin(judge, ["can_restrict_members"]);
    const message = await alice.says("hi");
    await as(judge).says("/dwarn", { replyTo: message });
    expect(answer()).toContain("Delete messages");
    expect(message.deletion).toBeUndefined();
    await as(judge).says("/dwarn @alice_here");
    expect(answer()).toContain("/dwarn spam");
  });

  test("a channel cannot be warned", async () => {
    const { telegram, mod, alice, answer } = await world();
    const advert = await alice.says("buy", { asChannel: telegram.channel("Ads").record });
    await mod.says("/warn", { replyTo: advert });
    expect(answer()).toContain("channel");
  });
});

describe("taking back", () => {
  test("/rmwarn and /unwarn take the newest, /resetwarn all; of several people too", async () => {
    const { mod, alice, bob, answer } = await world();
    await alice.says("a");
    await bob.says("b");
    for (const reason of ["one", "two"]) await mod.says(`/warn @alice_here @bob_here ${reason}`);
    await mod.says("/rmwarn @alice_here");
    await mod.says("/warns @alice_here");
    expect(answer()).toMatch(/1 of 3[\s\S]*one/);
    await mod.says("/unwarn @alice_here @bob_here");
    await mod.says("/rmwarn @alice_here");
    expect(answer()).toMatch(/Alice.*no warnings/);
    await mod.says("/resetwarn @alice_here @bob_here");
    expect(answer()).toMatch(/Alice[\s\S]*Bob/);
    await mod.says("/warns @bob_here");
    expect(answer()).toContain("no warnings");
  });

  test("/resetallwarns is the owner's, and closes the cases", async () => {
    const { group, mod, owner, alice, bob, answer, stores } = await world();
    await alice.says("a");
    await bob.says("b");
    await mod.says("/warn @alice_here @bob_here");
    await mod.says("/resetallwarns");
    expect(answer()).toContain("Only the owner");
    await owner.says("/resetallwarns");
    expect(answer()).toContain("2");
    const { cases } = stores();
    const states = await Promise.all([1, 2].map(async (number) => (await cases.find(group.id, number))?.state));
    expect(states).toEqual(["undone", "undone"]);
  });

  test("/warns shows a member their own, and those of whoever is answered", async () => {
    const { mod, alice, bob, answer } = await world();
    const message = await alice.says("a");
    await mod.says("/warn @alice_here rude");
    await alice.says("/warns");
    expect(answer()).toMatch(/Alice.*1 of 3[\s\S]*rude/);
    await bob.says("/warns", { replyTo: message });
    expect(answer()).toContain("rude");
    await bob.says("/warns");
    expect(answer()).toMatch(/Bob.*no warnings/);
  });
});
