// Notices, log posts and cards follow their case: undone, replaced or ended, they say so and lose their buttons.

import type { StoredMessage } from "telegram-emulator/state/records";
import { describe, expect, test } from "vitest";
import { days, hours, minutes, seconds } from "../../src/core/time.ts";
import { aLog } from "../support/log-channel.ts";
import { plain } from "../support/plain.ts";
import { labelsOf, newestOf, useWorlds, type World, world } from "../support/world.ts";

useWorlds();

const textOf = ({ body }: StoredMessage): string => plain(body.text);

/** Until what follows on a change is done, too. */
const soon = ({ passes }: World): Promise<void> => passes(seconds(1));

/** Somebody is dealt with, and the notice of it stands. */
async function punished(command: string): Promise<World & { readonly notice: StoredMessage }> {
  const here = await world();
  const { alice, mod } = here;
  await alice.says("hi");
  await mod.says(command);
  return { ...here, notice: newestOf(here) };
}

describe("the notice of an act that is taken back says so and has no button that no longer works", () => {
  test.each([
    ["/ban @alice_here spam", "/undo", /Undone by Mod: .*Ban, Alice\. Case 1/],
    ["/ban @alice_here", "/unban @alice_here", /Undone by Mod: .*Ban, Alice\. Case 1/],
    ["/mute @alice_here", "/unmute @alice_here", /Undone by Mod: .*Mute, Alice\. Case 1/],
    ["/tmute @alice_here 3h", "/undo 1", /Undone by Mod: .*Mute, Alice/],
    ["/warn @alice_here", "/undo", /Undone by Mod: .*Warning, Alice/],
    ["/warn @alice_here", "/rmwarn @alice_here", /Undone by Mod: .*Warning, Alice/],
    ["/approve @alice_here", "/undo", /Undone by Mod: .*Approval, Alice/],
  ])("%s, then %s", async (act, undo, words) => {
    const here = await punished(act);
    const { mod, notice } = here;
    expect(labelsOf(notice).length).toBeGreaterThan(0);
    await mod.says(undo);
    await soon(here);
    expect(textOf(notice)).toMatch(words);
    expect(textOf(notice)).not.toMatch(/is (?:banned|muted|warned|approved)/);
    expect(labelsOf(notice)).toEqual([]);
  });

  test("by the button on the notice it comes to the same", async () => {
    const byCommand = await punished("/mute @alice_here spam");
    await byCommand.mod.says("/undo");
    await soon(byCommand);
    const expected = textOf(byCommand.notice);
    const byButton = await punished("/mute @alice_here spam");
    await byButton.mod.holds(byButton.notice).tap("↩️ Undo");
    expect(textOf(byButton.notice)).toBe(expected);
    await soon(byButton);
    expect(textOf(byButton.notice)).toBe(expected);
    expect(labelsOf(byButton.notice)).toEqual([]);
  });

  test("by an admin in Telegram's own interface", async () => {
    const here = await punished("/ban @alice_here");
    await here.owner.does((presence) => presence.unbans(here.alice.person));
    await soon(here);
    expect(textOf(here.notice)).toMatch(/Undone by Olga: .*Ban, Alice/);
    expect(labelsOf(here.notice)).toEqual([]);
  });

  test("when its time is over", async () => {
    const here = await punished("/tmute @alice_here 2m");
    await here.passes(minutes(3));
    await soon(here);
    expect(textOf(here.notice)).toMatch(/Expired: .*Mute, Alice/);
    expect(labelsOf(here.notice)).toEqual([]);
  });

  test("and after a restart in between", async () => {
    const here = await punished("/ban @alice_here");
    await here.restart();
    await here.mod.says("/undo 1");
    await here.restart();
    await soon(here);
    expect(textOf(here.notice)).toContain("Undone by Mod");
  });
});

describe("a notice of several", () => {
  test("names those that are taken back, and offers the others", async () => {
    const here = await world();
    const { alice, bob, mod } = here;
    await alice.says("hi");
    await bob.says("hi");
    await mod.says("/mute @alice_here @bob_here noise");
    const notice = newestOf(here);
    expect(labelsOf(notice)).toEqual(["↩️ Undo all 2", "⚖️ Appeal"]);
    await mod.says("/undo 2");
    await soon(here);
    expect(textOf(notice)).toMatch(/Alice[\s\S]*Bob[\s\S]*noise[\s\S]*Undone by Mod: .*Mute, Bob\. Case 2/);
    expect(labelsOf(notice)).toEqual(["↩️ Undo", "⚖️ Appeal"]);
    await mod.holds(notice).tap("↩️ Undo");
    await soon(here);
    expect(here.group.statusOf(alice.person)).toBe("member");
    expect(textOf(notice)).toContain("Case 1");
    expect(labelsOf(notice)).toEqual([]);
  });

  test("all of whom are freed has no button, and one edit is enough", async () => {
    const here = await world();
    const { alice, bob, mod, calls } = here;
    await alice.says("hi");
    await bob.says("hi");
    await mod.says("/mute @alice_here @bob_here");
    const notice = newestOf(here);
    await mod.says("/undo");
    await soon(here);
    expect(textOf(notice)).toMatch(/Mute, Alice[\s\S]*Mute, Bob/);
    expect(labelsOf(notice)).toEqual([]);
    expect(calls("editMessageText")).toHaveLength(1);
  });
});

describe("a reason that is given later", () => {
  test("stands on the notice and in the log", async () => {
    const here = await world();
    const log = await aLog(here);
    const { alice, mod } = here;
    await alice.says("hi");
    await mod.says("/ban @alice_here raid");
    const [notice, post] = [newestOf(here), log.newest()];
    await mod.says("/reason 1 <b>spam</b> { $user }");
    await soon(here);
    expect(textOf(notice)).toMatch(/is banned[\s\S]*Reason: <b>spam<\/b> { \$user }/);
    expect(textOf(notice)).not.toContain("raid");
    expect(labelsOf(notice)).toEqual(["↩️ Undo", "⚖️ Appeal"]);
    expect(textOf(post)).toContain("Reason: <b>spam</b> { $user }");
  });
});

describe("a post of the log", () => {
  test("names its group, and follows its case from wherever that is taken back", async () => {
    const here = await world({ username: "the_group" });
    const log = await aLog(here);
    const { alice, mod, group } = here;
    await alice.says("hi");
    await mod.says("/ban @alice_here spam");
    const post = log.newest();
    expect(textOf(post)).toContain(`Group: ${group.record.title}`);
    expect(post.body.entities).toContainEqual(expect.objectContaining({ url: "https://t.me/the_group" }));
    await mod.says("/undo");
    await soon(here);
    expect(textOf(post)).toMatch(/Undone by Mod[\s\S]*Ban · Case 1[\s\S]*Alice[\s\S]*Reason: spam/);
    expect(labelsOf(post)).toEqual(["Why?"]);
  });

  test("by its own button, too", async () => {
    const here = await world();
    const log = await aLog(here);
    const { alice, owner, mod } = here;
    await alice.says("hi");
    await mod.says("/mute @alice_here spam");
    const post = log.newest();
    const notice = newestOf(here);
    await owner.does(() => owner.person.in(log.channel).presses(post, "Undo"));
    await soon(here);
    expect(textOf(post)).toMatch(/Undone by Olga[\s\S]*Mute · Case 1[\s\S]*Reason: spam/);
    expect(labelsOf(post)).toEqual(["Why?"]);
    expect(textOf(notice)).toMatch(/Undone by Olga: .*Mute, Alice/);
  });

  test("of a temporary act says that its time is over, long after the notice is gone", async () => {
    const here = await world();
    const log = await aLog(here);
    await here.alice.says("hi");
    await here.mod.says("/tban @alice_here 2d");
    const post = log.newest();
    await here.passes(days(2));
    await here.passes(hours(1));
    await soon(here);
    expect(textOf(post)).toContain("Expired");
    expect(labelsOf(post)).toEqual(["Why?"]);
  });
});

test("notices that have deleted themselves are not written anew", async () => {
  const here = await world();
  const { mod, alice, bob, calls, passes } = here;
  await mod.says("/tmute @alice_here 2h");
  await alice.says("hi");
  await bob.says("hi");
  await mod.says("/tmute @alice_here @bob_here 2h");
  await passes(minutes(30));
  await passes(hours(3));
  await soon(here);
  expect(calls("editMessageText")).toEqual([]);
});
