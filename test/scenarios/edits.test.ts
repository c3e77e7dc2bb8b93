// What an edit may do, in a group with the real bot.
import { expect, test } from "vitest";
import { days, hours } from "../../src/core/time.ts";
import { useWorlds, type World, world } from "../support/world.ts";

useWorlds();

async function arrives({ telegram, as }: World, name = "Nora") {
  const one = as(telegram.person({ name }));
  await one.does((presence) => presence.joins());
  return one;
}

test("a newcomer's edited message is deleted, a member's stays, and the case says why", async () => {
  const here = await world();
  const { mod, alice, group, answer } = here;
  await mod.says("/edits newcomers");
  expect(answer()).toContain("less than 1 day ago");
  const nora = await arrives(here);
  const [hers, theirs] = [await nora.says("Hello"), await alice.says("Hello")];
  await nora.does((presence) => presence.edits(hers, "Buy here"));
  await alice.does((presence) => presence.edits(theirs, "Hello all"));
  expect([hers.deletion !== undefined, theirs.deletion !== undefined]).toEqual([true, false]);
  expect(group.statusOf(nora.person)).toBe("member");
  await mod.says("/case 1");
  expect(answer()).toMatch(/after joining/);
});

test("whoever joined a day ago is no newcomer any more, and a restart forgets no newcomer", async () => {
  const here = await world();
  const { mod, restart, passes } = here;
  await mod.says("/edits newcomers");
  const nora = await arrives(here);
  const first = await nora.says("Hello");
  await passes(hours(2));
  await restart();
  await nora.does((presence) => presence.edits(first, "Buy here"));
  expect(first.deletion).toBeDefined();
  const second = await nora.says("Sorry");
  await passes(days(1));
  await nora.does((presence) => presence.edits(second, "Sorry!"));
  expect(second.deletion).toBeUndefined();
});

test("an edit of a message that came before the bot is handled as any other", async () => {
  const here = await world();
  const { mod, group, telegram, settle } = here;
  await mod.says("/edits newcomers");
  const nora = await arrives(here);
  group.setBotRights("member");
  const unseen = await nora.says("Hello");
  group.setBotRights("all");
  await settle();
  await nora.does((presence) => presence.edits(unseen, "Buy here"));
  expect(unseen.deletion?.by).toBe(telegram.bot.id);
});

test("admins and approved newcomers may edit, and watched edits stay", async () => {
  const here = await world();
  const { mod, owner, logs, answer } = here;
  await mod.says("/edits newcomers");
  const nora = await arrives(here);
  const own = await owner.says("Hello");
  await owner.does((presence) => presence.edits(own, "Hello all"));
  expect(own.deletion).toBeUndefined();
  const first = await nora.says("Hello");
  await mod.says("/edits watch");
  await nora.does((presence) => presence.edits(first, "Hello!"));
  expect(first.deletion).toBeUndefined();
  expect(logs.some((line) => line.includes("edits.newcomers"))).toBe(true);
  await mod.says("/doctor");
  expect(answer()).toMatch(/👁 .*Edits: watched/);
  await mod.says("/edits newcomers");
  await mod.says("/approve", { replyTo: first });
  await nora.does((presence) => presence.edits(first, "Hello all"));
  expect(first.deletion).toBeUndefined();
});
