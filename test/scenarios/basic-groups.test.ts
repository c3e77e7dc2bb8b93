// Basic groups: Telegram shows somebody who was banned there as one who has left.
import { expect, test } from "vitest";
import { minutes } from "../../src/core/time.ts";
import { plain } from "../support/plain.ts";
import { newestOf, useWorlds, world } from "../support/world.ts";

useWorlds();

/** A basic group in which Alice was banned. */
async function banned() {
  const here = await world({ kind: "group" });
  here.owner.person.starts();
  await here.alice.says("hi");
  await here.mod.says("/ban @alice_here spam");
  return here;
}

test("a ban is undone, and nobody is said to have lifted it before", async () => {
  const { mod, answer, stores, group } = await banned();
  await mod.says("/undo");
  expect(plain(answer())).toMatch(/Undone: Alice's ban \(case 1\)[\s\S]*can join again/);
  expect((await stores().cases.find(group.id, 1))?.state).toBe("undone");
});

test("an appeal against it is accepted as one", async () => {
  const here = await banned();
  await here.alice.holds(newestOf(here)).follow("Appeal");
  await here.alice.tells("it was not me");
  await here.passes(minutes(1));
  await here.owner.inbox().tap("Accept");
  here.alice.inbox().shows("Your appeal was accepted");
});
