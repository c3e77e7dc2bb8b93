// What a command answers belongs to its case: the message leads to the case, and so does what the bot said of it.
import { describe, expect, test } from "vitest";
import { minutes, seconds } from "../../src/core/time.ts";
import { plain } from "../support/plain.ts";
import { labelsOf, newestOf, useWorlds, type World, world } from "../support/world.ts";

useWorlds();

const soon = ({ passes }: World): Promise<void> => passes(seconds(1));

describe("a message that was answered and stays", () => {
  test.each([
    ["/mute spam", "Mute: Bob"],
    ["/tmute 1h spam", "Mute: Bob"],
    ["/mute 1h", "Mute: Bob"],
    ["/smute spam", "Mute: Bob"],
    ["/warn spam", "Warning: Bob"],
    ["/swarn spam", "Warning: Bob"],
    ["/kick", "Kick: Bob"],
    ["/restrict media", "Restriction: Bob"],
    ["/tban 3d", "Ban: Bob"],
  ])("%s decides the report of it, and /case in reply finds the case", async (command, outcome) => {
    const here = await world();
    const { mod, alice, bob } = here;
    const message = await bob.says("buy now");
    await alice.says("/report", { replyTo: message });
    const card = newestOf(here);
    expect(labelsOf(card).length).toBeGreaterThan(0);
    await mod.says(command, { replyTo: message });
    await soon(here);
    expect(message.deletion).toBeUndefined();
    expect(plain(card.body.text)).toContain(`${outcome}. Case 1`);
    expect(labelsOf(card)).toEqual([]);
    await mod.says("/case", { replyTo: message });
    expect(plain(here.answer())).toMatch(/Case 1[\s\S]*User: Bob/);
  });

  test("is none of the act where the act is on somebody else", async () => {
    const here = await world();
    const { mod, alice, bob } = here;
    const message = await bob.says("look at Alice");
    await alice.says("/report", { replyTo: message });
    const card = newestOf(here);
    await mod.says("/mute @alice_here", { replyTo: message });
    await soon(here);
    expect(labelsOf(card).length).toBeGreaterThan(0);
  });
});

describe("the bot's notice that is answered means its cases", () => {
  test("also once its buttons are gone", async () => {
    const here = await world();
    const { mod, alice } = here;
    await alice.says("hi");
    await mod.says("/tmute @alice_here 1m");
    const notice = newestOf(here);
    await here.passes(minutes(2));
    await soon(here);
    expect(labelsOf(notice)).toEqual([]);
    await mod.says("/case", { replyTo: notice });
    expect(plain(here.answer())).toContain("Case 1");
  });

  test("all of them, where it tells of several", async () => {
    const here = await world();
    const { mod, alice, bob, group } = here;
    await alice.says("hi");
    await bob.says("hi");
    await mod.says("/mute @alice_here @bob_here");
    const notice = newestOf(here);
    await mod.says("/reason noise", { replyTo: notice });
    const reasons = await Promise.all([1, 2].map((number) => here.stores().cases.find(group.id, number)));
    expect(reasons.map((found) => found?.reason)).toEqual(["noise", "noise"]);
    await mod.says("/undo 2 friends of mine", { replyTo: notice });
    expect(group.statusOf(alice.person)).toBe("member");
    expect(group.statusOf(bob.person)).toBe("member");
  });
});
