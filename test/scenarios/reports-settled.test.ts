// A report is decided, too, where somebody deals with its message by other ways than its buttons: its card says so and goes.

import type { StoredMessage } from "telegram-emulator/state/records";
import { describe, expect, test } from "vitest";
import { minutes, seconds } from "../../src/core/time.ts";
import { plain } from "../support/plain.ts";
import { labelsOf, newestOf, useWorlds, type World, world } from "../support/world.ts";

useWorlds();

const textOf = ({ body }: StoredMessage): string => plain(body.text);

/** A group in which Alice has reported a message of Bob, and Mod hears of it in private. */
async function reported() {
  const here = await world();
  await here.mod.tells("/reports on");
  const message = await here.bob.says("buy now");
  await here.alice.says("/report spam", { replyTo: message });
  const card = newestOf(here);
  await here.passes(seconds(31));
  const told = here.mod.person.inbox().at(-1);
  if (!told) throw new Error("Mod has heard nothing.");
  return { ...here, message, card, told };
}

const soon = ({ passes }: World): Promise<void> => passes(seconds(1));

describe("the card of a report says who dealt with its message, and has no buttons any more", () => {
  test.each([
    ["/dban spam", /Ban: Bob\. Case 1[\s\S]*decided by Mod/],
    ["/ban spam", /Ban: Bob\. Case 1[\s\S]*decided by Mod/],
    ["/kick", /Kick: Bob\. Case 1[\s\S]*decided by Mod/],
    ["/dwarn", /Warning: Bob\. Case 1[\s\S]*decided by Mod/],
    ["/dmute", /Mute: Bob\. Case 1[\s\S]*decided by Mod/],
    ["/del", /Messages deleted: Bob\. Case 1[\s\S]*decided by Mod/],
    ["/spurge", /Messages deleted\. Case 1[\s\S]*decided by Mod/],
  ])("%s in reply to the message", async (command, words) => {
    const here = await reported();
    const { mod, message, card, told, group, passes } = here;
    await mod.says(command, { replyTo: message });
    await soon(here);
    const shown = group.messages.find(({ id }) => id === card.id) ?? card;
    if (shown.deletion === undefined) expect(textOf(shown)).toMatch(words);
    if (shown.deletion === undefined) expect(labelsOf(shown)).toEqual([]);
    expect(textOf(told)).toMatch(words);
    expect(textOf(told)).toContain("was reported");
    expect(labelsOf(told)).toEqual([]);
    await passes(minutes(6));
    expect(group.messages.find(({ id }) => id === card.id)?.deletion).toBeDefined();
  });

  test("the author's ban by name, and in Telegram's own interface", async () => {
    const named = await reported();
    await named.mod.says("/ban @bob_here");
    await soon(named);
    expect(textOf(named.card)).toMatch(/Ban: Bob\. Case 1[\s\S]*decided by Mod/);
    const native = await reported();
    await native.owner.does((presence) => presence.bans(native.bob.person));
    await soon(native);
    expect(textOf(native.card)).toMatch(/Ban: Bob\. Case 1[\s\S]*decided by Olga/);
    expect(labelsOf(native.card)).toEqual([]);
  });

  test("a deletion by a protection", async () => {
    const here = await reported();
    const { mod, bob, card } = here;
    await mod.says("/setfloodtimer 4 1m");
    await mod.says("/clearflood on");
    const burst = await bob.says("first of many");
    await here.alice.says("/report", { replyTo: burst });
    const second = newestOf(here);
    await here.passes(seconds(31));
    await bob.says("more", { times: 3 });
    await soon(here);
    expect(textOf(second)).toMatch(/Mute: Bob\. Case 1[\s\S]*decided by a protection/);
    expect(labelsOf(card)).toHaveLength(5);
  });

  test("an act on somebody else, or a mute without the message, decides nothing", async () => {
    const here = await reported();
    const { mod, alice, card } = here;
    await alice.says("hi");
    await mod.says("/ban @alice_here");
    await mod.says("/mute @bob_here");
    await soon(here);
    expect(labelsOf(card)).toHaveLength(5);
  });

  test("after a restart, too", async () => {
    const here = await reported();
    await here.restart();
    await here.mod.says("/dban", { replyTo: here.message });
    await soon(here);
    expect(textOf(here.card)).toContain("decided by Mod");
  });
});

describe("a report that is decided by its button", () => {
  test("is decided in the private chats of the other admins, and its card follows the case", async () => {
    const here = await reported();
    const { owner, mod, card, told } = here;
    await owner.holds(card).tap("Mute for 1 day");
    await soon(here);
    expect(textOf(told)).toMatch(/was reported[\s\S]*Bob is muted[\s\S]*decided by Olga/);
    expect(labelsOf(told)).toEqual([]);
    await mod.says("/undo 1");
    await soon(here);
    expect(textOf(card)).toMatch(/Undone by Mod: .*Mute, Bob/);
    expect(labelsOf(card)).toEqual([]);
  });

  test("pressed in private it is decided in the group", async () => {
    const here = await reported();
    const { mod, card, told } = here;
    await mod.holds(told).tap("Delete");
    await soon(here);
    expect(textOf(card)).toMatch(/decided by Mod/);
    expect(textOf(told)).toMatch(/was reported[\s\S]*decided by Mod/);
    expect(labelsOf(told)).toEqual([]);
  });
});
