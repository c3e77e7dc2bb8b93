// Every restriction keeps its own end, and what somebody is already is no second case.
import { describe, expect, test } from "vitest";
import type { Case } from "../../src/core/case.ts";
import { days, hours, minutes } from "../../src/core/time.ts";
import { plain } from "../support/plain.ts";
import { newestOf, useWorlds, type World, whisperOf, world } from "../support/world.ts";

useWorlds();

const stateOf = async ({ stores, group }: World, number: number): Promise<Case["state"] | undefined> =>
  (await stores().cases.find(group.id, number))?.state;

const may = ({ group, alice }: World, permission: "photos" | "polls" | "messages"): boolean =>
  group.permissionsOf(alice.person)[`can_send_${permission}`] === true;

async function aWorld(traits: Parameters<typeof world>[0] = {}): Promise<World> {
  const here = await world(traits);
  await here.alice.says("hi");
  return here;
}

describe("a second restriction leaves the end of the first alone:", () => {
  test.each([
    ["without an end", "/restrict @alice_here polls", false],
    ["with a later end", "/restrict @alice_here polls 2d", false],
  ])("one %s", async (_name, second, pollsAfterAnHour) => {
    const here = await aWorld();
    await here.mod.says("/restrict @alice_here media 1m");
    await here.mod.says(second);
    expect(may(here, "photos")).toBe(false);
    expect(may(here, "polls")).toBe(false);
    await here.passes(minutes(2));
    expect(may(here, "photos")).toBe(true);
    expect(may(here, "polls")).toBe(false);
    expect(may(here, "messages")).toBe(true);
    await here.passes(hours(1));
    expect(may(here, "polls")).toBe(pollsAfterAnHour);
    await here.passes(days(3));
    expect(may(here, "polls")).toBe(second.endsWith("2d"));
  });

  test("one that ends first gives back only what it took", async () => {
    const here = await aWorld();
    await here.mod.says("/restrict @alice_here polls");
    await here.mod.says("/restrict @alice_here media 1m");
    await here.passes(minutes(2));
    expect(may(here, "photos")).toBe(true);
    expect(may(here, "polls")).toBe(false);
  });

  test("a restriction under a mute", async () => {
    const here = await aWorld();
    await here.mod.says("/tmute @alice_here 1m");
    await here.mod.says("/restrict @alice_here polls 2h");
    expect(may(here, "messages")).toBe(false);
    await here.passes(minutes(2));
    expect(may(here, "messages")).toBe(true);
    expect(may(here, "polls")).toBe(false);
    await here.passes(hours(3));
    expect(may(here, "polls")).toBe(true);
  });

  test("a mute over a restriction, by the admin's own hand in Telegram too", async () => {
    const here = await aWorld();
    await here.mod.says("/restrict @alice_here polls 2h");
    await here.mod.says("/tmute @alice_here 10m");
    await here.mod.says("/tban @alice_here 20m");
    await here.passes(minutes(30));
    expect(here.group.statusOf(here.alice.person)).toBe("restricted");
    expect(may(here, "messages")).toBe(true);
    expect(may(here, "polls")).toBe(false);
    await here.passes(hours(3));
    expect(here.group.statusOf(here.alice.person)).not.toBe("restricted");
  });

  test("the state is right also after a restart in the middle", async () => {
    const here = await aWorld();
    await here.mod.says("/restrict @alice_here media 1m");
    await here.mod.says("/restrict @alice_here polls");
    await here.restart();
    await here.passes(minutes(3));
    expect(may(here, "photos")).toBe(true);
    expect(may(here, "polls")).toBe(false);
  });
});

describe("a tap on the keyboard of /restrict", () => {
  test("under a mute gives one permission back, and the mute keeps its end", async () => {
    const here = await aWorld();
    await here.mod.says("/tmute @alice_here 10m");
    await here.mod.says("/restrict @alice_here");
    await here.mod.holds(whisperOf(here)).tap("photos");
    expect(may(here, "photos")).toBe(true);
    expect(may(here, "messages")).toBe(false);
    await here.passes(minutes(15));
    expect(may(here, "photos")).toBe(true);
    expect(may(here, "messages")).toBe(true);
    const open = await here.stores().cases.list(here.group.id, { state: "open" }, { limit: 10 });
    expect(open).toEqual([]);
  });
});

describe("somebody who is in that state already", () => {
  test.each([
    ["/ban", "already banned (case 1)"],
    ["/mute", "already muted (case 1)"],
    ["/restrict @alice_here polls", "already restricted like that (case 1)"],
  ])("is no second case of %s, and one undo frees them", async (command, words) => {
    const here = await aWorld();
    const line = command.includes("@") ? command : `${command} @alice_here`;
    await here.mod.says(line);
    await here.owner.says(line);
    expect(plain(here.answer())).toContain(words);
    expect(await here.stores().cases.count(here.group.id, {})).toBe(1);
    await here.mod.says("/undo");
    expect(here.group.statusOf(here.alice.person)).toBe(command === "/ban" ? "left" : "member");
    expect(await stateOf(here, 1)).toBe("undone");
  });

  test("gets another end by a tap, and undo gives the first end back", async () => {
    const here = await aWorld();
    await here.mod.says("/ban @alice_here");
    await here.owner.says("/tban @alice_here 3d");
    await here.owner.holds(whisperOf(here)).tap("Only for 3 days");
    expect(await stateOf(here, 1)).toBe("replaced");
    const ends = here.group.untilOf(here.alice.person) * 1000;
    expect(Math.abs(ends - here.now() - days(3))).toBeLessThan(minutes(1));
    expect(plain(newestOf(here).body.text ?? "")).toContain("Alice is banned for 3 days");
    await here.owner.says("/undo");
    expect(here.group.statusOf(here.alice.person)).toBe("kicked");
    expect(here.group.untilOf(here.alice.person)).toBe(0);
    expect(await stateOf(here, 1)).toBe("open");
    expect(plain(here.answer())).toContain("is still banned (case 1)");
    await here.mod.says("/undo 1");
    expect(here.group.statusOf(here.alice.person)).toBe("left");
  });

  test("gets another reason by a tap", async () => {
    const here = await aWorld();
    await here.mod.says("/ban @alice_here");
    await here.owner.says("/ban @alice_here sells coins");
    await here.owner.holds(whisperOf(here)).tap("Use this reason");
    expect((await here.stores().cases.find(here.group.id, 1))?.reason).toBe("sells coins");
  });

  test("chooses among lengths where none was named", async () => {
    const here = await aWorld();
    await here.mod.says("/mute @alice_here");
    await here.owner.says("/mute @alice_here");
    await here.owner.holds(whisperOf(here)).tap("Change time");
    await here.owner.holds(whisperOf(here)).tap("1 hour");
    await here.passes(hours(2));
    expect(here.group.statusOf(here.alice.person)).toBe("member");
  });

  test("is told to the admin whose message goes all the same", async () => {
    const here = await aWorld({ readsAllMessages: true });
    const message = await here.alice.says("buy coins");
    await here.mod.says("/mute @alice_here");
    await here.owner.says("/dmute", { replyTo: message });
    expect(message.deletion).toBeDefined();
    expect(plain(here.answer())).toContain("already muted (case 1)");
    expect((await here.stores().cases.find(here.group.id, 2))?.kind).toBe("delete");
  });
});

describe("a longer act", () => {
  test.each([
    ["/tban @alice_here 1m", "/ban @alice_here", "kicked"],
    ["/tmute @alice_here 1m", "/mute @alice_here", "restricted"],
    ["/tmute @alice_here 1m", "/tmute @alice_here 2h", "restricted"],
  ])("%s and then %s is a case of its own, and holds", async (first, second, status) => {
    const here = await aWorld();
    await here.mod.says(first);
    await here.owner.says(second);
    expect(await here.stores().cases.count(here.group.id, {})).toBe(2);
    await here.passes(minutes(5));
    expect(here.group.statusOf(here.alice.person)).toBe(status);
    expect(await stateOf(here, 1)).toBe("ended");
    expect(await stateOf(here, 2)).toBe("open");
    await here.owner.says("/undo");
    expect(["left", "member"]).toContain(here.group.statusOf(here.alice.person));
  });
});
