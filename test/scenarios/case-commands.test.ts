// Showing and explaining cases: /case, /history, /why, /reason, and single permissions by /restrict, messages by /wipe.
import { describe, expect, test } from "vitest";
import { plain } from "../support/plain.ts";
import { labelsOf, newestOf, useWorlds, whisperOf, world } from "../support/world.ts";

useWorlds();

describe("a case", () => {
  test("is shown to admins by number, by its notice and by its message, and to nobody else", async () => {
    const here = await world();
    const { mod, alice, bob, answer } = here;
    const message = await alice.says("hi");
    await mod.says("/dmute spam", { replyTo: message });
    const notice = newestOf(here);
    for (const [command, manner] of [
      ["/case 1", {}],
      ["/case", { replyTo: notice }],
    ] as const) {
      await mod.says(command, manner);
      expect(plain(answer())).toMatch(
        /Case 1: 🔇 Mute[\s\S]*User: Alice[\s\S]*By: Mod[\s\S]*Reason: spam[\s\S]*Active/,
      );
      expect(plain(answer())).not.toContain("photos");
    }
    await bob.says("/case 1");
    expect(answer()).toContain("Only admins");
    await bob.says("/why 1");
    expect(plain(answer())).toMatch(/Case 1: 🔇 Mute[\s\S]*Reason: spam/);
    expect(plain(answer())).not.toContain("Evidence");
    await mod.says("/case 99");
    expect(answer()).toContain("no such case");
    await mod.says("/case");
    expect(answer()).toContain("Which case?");
  });

  test("is given its reason later, by whoever may do such a thing", async () => {
    const { group, mod, alice, bob, answer, stores } = await world();
    await alice.says("hi");
    await mod.says("/ban @alice_here");
    await bob.says("/reason 1 because");
    expect(answer()).toContain("Only admins");
    await mod.says("/reason 1 <b>spam</b> { $user }");
    expect((await stores().cases.find(group.id, 1))?.reason).toBe("<b>spam</b> { $user }");
    expect(answer()).toContain("<b>spam</b> { $user }");
    await mod.says("/reason 1");
    expect(answer()).toContain("What is the reason?");
  });
});

describe("a number in a reply", () => {
  test("is no case number, but part of what is said; with # it is one", async () => {
    const here = await world();
    const { group, mod, alice, bob, stores } = here;
    const [a, b] = [await alice.says("a"), await bob.says("b")];
    await mod.says("/mute first", { replyTo: a });
    await mod.says("/mute second", { replyTo: b });
    const notice = newestOf(here);
    const reasons = async () => {
      const { cases } = stores();
      return [(await cases.find(group.id, 1))?.reason, (await cases.find(group.id, 2))?.reason];
    };
    await mod.says("/reason 1 person with 2 accounts", { replyTo: notice });
    expect(await reasons()).toEqual(["first", "1 person with 2 accounts"]);
    await mod.says("/reason #1 by number", { replyTo: notice });
    expect(await reasons()).toEqual(["by number", "1 person with 2 accounts"]);
    await mod.says("/undo 1 witness says no", { replyTo: notice });
    expect(group.statusOf(alice.person)).toBe("restricted");
    expect(group.statusOf(bob.person)).toBe("member");
    await mod.says("/undo #1", { replyTo: notice });
    expect(group.statusOf(alice.person)).toBe("member");
  });

  test("that belongs to no case is answered with how to name one", async () => {
    const { mod, alice, bob, answer, group } = await world();
    await alice.says("a");
    const other = await bob.says("b");
    await mod.says("/mute @alice_here");
    for (const command of ["/undo 1", "/why 1", "/reason 1 spam"]) {
      await mod.says(command, { replyTo: other });
      expect(answer()).toMatch(/There's no case about that message.*#12/);
    }
    expect(group.statusOf(alice.person)).toBe("restricted");
    await mod.says("/case 1", { replyTo: other });
    expect(answer()).toContain("Case 1");
  });
});

describe("/history", () => {
  test("pages, comes as a file, and is one's own or an admin's to see", async () => {
    const here = await world();
    const { mod, alice, bob, answer, calls } = here;
    await alice.says("hi");
    await mod.says("/warnlimit 50");
    for (let count = 1; count <= 11; count++) await mod.says(`/warn @alice_here number ${count}`);
    await mod.says("/history @alice_here");
    expect(plain(answer())).toMatch(/^11 cases about Alice:[\s\S]*number 11/);
    expect(answer()).not.toContain("number 3");
    const list = whisperOf(here);
    expect(labelsOf(list)).toEqual(["Older", "Get as file"]);
    await mod.holds(list).tap("Get as file");
    expect(calls("sendDocument")).toHaveLength(1);
    await mod.holds(list).tap("Older");
    expect(plain(list.body.text ?? "")).toMatch(/number 3[\s\S]*number 1/);
    await bob.says("/history @alice_here");
    expect(answer()).toContain("Only admins can see");
    await alice.says("/history");
    expect(plain(answer())).toContain("11 cases about Alice");
    await bob.says("/history");
    expect(plain(answer())).toContain("no cases about Bob");
  });
});

describe("/restrict", () => {
  test("takes single permissions by word, for a while, and says which", async () => {
    const { group, mod, alice, answer } = await world();
    await alice.says("hi");
    await mod.says("/restrict @alice_here media polls 2d too loud");
    expect(plain(answer())).toMatch(
      /Alice can't use this for 2 days: photos, videos, music, voice messages, files, polls/,
    );
    const { can_send_photos: photos, can_send_messages: messages } = group.permissionsOf(alice.person);
    expect(photos).toBe(false);
    expect(messages).toBe(true);
    await mod.says("/restrict @alice_here dancing");
    expect(answer()).toContain("I don't know that permission");
    await mod.says("/unmute @alice_here");
    expect(group.statusOf(alice.person)).toBe("member");
  });

  test("takes and gives them from a keyboard, for admins alone", async () => {
    const here = await world();
    const { group, mod, alice, bob } = here;
    await alice.says("hi");
    await mod.says("/restrict @alice_here");
    const keyboard = whisperOf(here);
    await mod.holds(keyboard).tap("photos");
    expect(group.permissionsOf(alice.person).can_send_photos).toBe(false);
    expect(labelsOf(whisperOf(here))).toContain("🚫 photos");
    await mod.holds(whisperOf(here)).tap("polls");
    await mod.holds(whisperOf(here)).tap("photos");
    const { can_send_photos: photos, can_send_polls: polls } = group.permissionsOf(alice.person);
    expect(photos).toBe(true);
    expect(polls).toBe(false);
    await bob.says("/restrict @alice_here photos");
    expect(group.permissionsOf(alice.person).can_send_photos).toBe(true);
  });
});

describe("/wipe", () => {
  test("deletes what somebody wrote in that time, and nothing of others", async () => {
    const { group, mod, alice, bob, answer, stores } = await world({ readsAllMessages: true });
    const kept = await bob.says("stay");
    const gone = [await alice.says("one"), await alice.says("two")];
    await mod.says("/wipe @alice_here 24h spam");
    expect(plain(answer())).toContain("Deleted 2 messages from Alice. Case 1");
    expect(gone.map(({ deletion }) => deletion !== undefined)).toEqual([true, true]);
    expect(kept.deletion).toBeUndefined();
    expect((await stores().cases.find(group.id, 1))?.evidence.messageIds).toEqual(gone.map(({ id }) => id));
    await mod.says("/wipe @bob_here");
    expect(answer()).toContain("how long");
  });
});
