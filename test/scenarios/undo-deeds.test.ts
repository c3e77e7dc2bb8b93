// Ranks, titles and roles that were given and taken again: undo does what its words say, and what somebody is has a live case.

import { plainMember } from "telegram-emulator/state/members";
import { describe, expect, test } from "vitest";
import type { Case } from "../../src/core/case.ts";
import { seconds } from "../../src/core/time.ts";
import { plain } from "../support/plain.ts";
import { newestOf, useWorlds, type World, world } from "../support/world.ts";

useWorlds();

const statesOf = async ({ stores, group }: World): Promise<readonly Case["state"][]> =>
  [...(await stores().cases.list(group.id, {}, { limit: 50 }))].reverse().map(({ state }) => state);

const rolesOf = async ({ stores, group, alice }: World): Promise<readonly string[]> =>
  (await stores().roles.of(group.id, alice.person.id)).map(({ kind }) => kind);

async function aWorld(): Promise<World> {
  const here = await world();
  await here.alice.says("hi");
  return here;
}

/** Somebody's hand in Telegram's own interface. */
async function natively({ telegram, group, owner, alice, settle }: World, rights: object): Promise<void> {
  const by = telegram.state.bot.id;
  telegram.state.bot.id = owner.person.id;
  await telegram.fetch(`http://t/bot${telegram.token}/promoteChatMember`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ chat_id: group.id, user_id: alice.person.id, ...rights }),
  });
  telegram.state.bot.id = by;
  await settle();
}

describe("what was taken back by the opposite command is no longer there to undo", () => {
  test.each([
    ["/promote @alice_here", "/demote @alice_here"],
    ["/approve @alice_here", "/unapprove @alice_here"],
    ["/mod add @alice_here delete", "/mod remove @alice_here"],
  ])("%s, %s", async (given, taken) => {
    const here = await aWorld();
    await here.mod.says(given);
    const notice = newestOf(here);
    await here.owner.says(taken);
    expect(await statesOf(here)).toEqual(["undone", "open"]);
    await here.mod.says("/undo 1");
    expect(plain(here.answer())).toContain("Case 1 is already undone");
    await here.passes(seconds(1));
    expect(plain(notice.body.text ?? "")).toContain("Undone by Olga");
    await here.owner.says("/undo 2");
    expect(await statesOf(here)).toEqual(["open", "undone", "open"]);
    await here.mod.says("/undo 1");
    expect(plain(here.answer())).toContain("Undone");
    expect(here.group.statusOf(here.alice.person)).toBe("member");
    expect(await rolesOf(here)).toEqual([]);
  });

  test("a promotion that ended in Telegram's own interface brings no mute back", async () => {
    const here = await aWorld();
    await here.mod.says("/mute @alice_here");
    await natively(here, { can_pin_messages: true });
    await natively(here, {});
    expect(await statesOf(here)).toEqual(["replaced", "undone", "open"]);
    await here.mod.says("/undo 2");
    expect(here.group.statusOf(here.alice.person)).toBe("member");
  });

  test("nor is a promotion of somebody who has left", async () => {
    const here = await aWorld();
    await here.mod.says("/promote @alice_here");
    await here.alice.does((presence) => presence.leaves());
    expect(await statesOf(here)).toEqual(["ended"]);
  });

  test("a rank that somebody has taken unseen is said to be gone", async () => {
    const here = await aWorld();
    await here.mod.says("/promote @alice_here");
    here.group.record.members.set(here.alice.person.id, plainMember(here.alice.person.id));
    await here.mod.says("/undo 1");
    expect(plain(here.answer())).toContain("Nothing changed: case 1 is no longer active");
    expect(here.calls("promoteChatMember")).toHaveLength(1);
  });
});

describe("of several, the newest is taken back first, and the one before holds again:", () => {
  test("titles, to none at all", async () => {
    const here = await aWorld();
    const titleOf = (): string | undefined => here.group.record.members.get(here.alice.person.id)?.title;
    await here.mod.says("/promote @alice_here");
    await here.mod.says("/title @alice_here Chef");
    await here.owner.says("/title @alice_here King");
    await here.mod.says("/undo 2");
    expect(plain(here.answer())).toContain("a later case replaced it");
    expect(titleOf()).toBe("King");
    await here.owner.says("/undo 3");
    expect(titleOf()).toBe("Chef");
    await here.mod.says("/undo 2");
    expect(titleOf() ?? "").toBe("");
    expect(await statesOf(here)).toEqual(["open", "undone", "undone", "open", "open"]);
  });

  test("what a moderator of the bot may do", async () => {
    const here = await aWorld();
    await here.mod.says("/mod add @alice_here delete");
    await here.owner.says("/mod add @alice_here delete pin");
    await here.mod.says("/undo 1");
    expect(await rolesOf(here)).toEqual(["moderator"]);
    await here.owner.says("/undo 2");
    expect(await rolesOf(here)).toEqual(["moderator"]);
    await here.mod.says("/undo 1");
    expect(await rolesOf(here)).toEqual([]);
  });
});

test("restrictions that come back with an undo hold again, and are not said to go on", async () => {
  const here = await aWorld();
  await here.mod.says("/restrict @alice_here polls");
  await here.mod.says("/unmute @alice_here");
  await here.mod.says("/undo");
  expect(plain(here.answer())).toContain("Alice is restricted again");
});
