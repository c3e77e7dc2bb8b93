// Slow mode: what comes too early goes, and its writer is told once.
import { describe, expect, test } from "vitest";
import { minutes, seconds } from "../../src/core/time.ts";
import { aLog } from "../support/log-channel.ts";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

describe("with an interval of half a minute", () => {
  test("a second message too early goes, and one in time stays", async () => {
    const { mod, alice, bob, passes, answer } = await world();
    await mod.says("/slowmode 30s");
    expect(answer()).toMatch(/Slow mode is on: one message per member and topic every 30 seconds/);
    const first = await alice.says("one");
    const early = await alice.says("two");
    const other = await bob.says("hello");
    await passes(seconds(31));
    const late = await alice.says("three");
    expect([first, early, other, late].map(({ deletion }) => deletion !== undefined)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  test("what was deleted does not put the next message off", async () => {
    const { mod, alice, passes } = await world();
    await mod.says("/slowmode 30s");
    await alice.says("one");
    await passes(seconds(20));
    await alice.says("two");
    await passes(seconds(11));
    const third = await alice.says("three");
    expect(third.deletion).toBeUndefined();
  });

  test("the member alone is told, and once", async () => {
    const { group, mod, alice, passes, said, stores } = await world();
    await mod.says("/slowmode 30s");
    const before = said().length;
    await alice.says("x", { times: 5 });
    await passes(minutes(2));
    await alice.says("x", { times: 5 });
    const told = said().slice(before);
    expect(told.map(({ text, onlyFor }) => [text, onlyFor])).toEqual([
      [
        expect.stringMatching(/I deleted your message. Reason: slow mode allows one message every 30 seconds/),
        alice.person.id,
      ],
    ]);
    expect(await stores().cases.count(group.id, {})).toBe(1);
    await passes(minutes(61));
    await alice.says("x", { times: 2 });
    expect(said()).toHaveLength(before + 2);
  });

  test("an album is one message, and an edit is none", async () => {
    const { telegram, group, mod, alice, settle } = await world();
    await mod.says("/slowmode 30s");
    const album = alice.person.in(group).sendsAlbum(3, { caption: "one" });
    await settle();
    expect(album.filter(({ deletion }) => deletion)).toEqual([]);
    await alice.does((presence) => presence.edits(album[0] as (typeof album)[number], "other words"));
    expect(album.filter(({ deletion }) => deletion)).toEqual([]);
    const second = alice.person.in(group).sendsAlbum(2);
    await settle();
    expect(second.filter(({ deletion }) => !deletion)).toEqual([]);
    expect(telegram.violations).toEqual([]);
  });

  test("topics are counted apart", async () => {
    const { group, mod, alice } = await world({ isForum: true });
    const topic = group.openTopic("Music");
    await mod.says("/slowmode 30s");
    await alice.says("one");
    const elsewhere = await alice.says("two", { topic });
    const early = await alice.says("three", { topic });
    expect([elsewhere, early].map(({ deletion }) => deletion !== undefined)).toEqual([false, true]);
  });

  test("admins and approved people may write as they like", async () => {
    const { mod, alice } = await world();
    await alice.says("hello");
    await mod.says("/slowmode 30s");
    await mod.says("/approve @alice_here");
    const messages = [await alice.says("a"), await alice.says("b"), await mod.says("c"), await mod.says("d")];
    expect(messages.filter(({ deletion }) => deletion)).toEqual([]);
  });

  test("a restart forgets one interval at most", async () => {
    const { mod, alice, restart } = await world();
    await mod.says("/slowmode 30s");
    await alice.says("one");
    await restart();
    const forgotten = await alice.says("two");
    const early = await alice.says("three");
    expect([forgotten, early].map(({ deletion }) => deletion !== undefined)).toEqual([false, true]);
  });
});

test("watched, it deletes nothing and tells the operator's log", async () => {
  const all = await world();
  const { mod, alice, answer, logs } = all;
  await aLog(all);
  await mod.says("/slowmode 30s");
  await mod.says("/slowmode watch");
  expect(answer()).toContain("only watched");
  const messages = [await alice.says("one"), await alice.says("two")];
  expect(messages.filter(({ deletion }) => deletion)).toEqual([]);
  expect(logs.join("\n")).toContain("slowmode.interval");
  await mod.says("/doctor");
  expect(answer()).toMatch(/Slow mode: watched/);
  await mod.says("/slowmode off");
  await mod.says("/slowmode");
  expect(answer()).toMatch(/Slow mode is off[\s\S]*\/slowmode 30s/);
});

test.each(["/slowmode fast", "/slowmode 1s", "/slowmode 2d", "/slowmode 1M"])("%s changes nothing", async (command) => {
  const { group, mod, answer, stores } = await world();
  await mod.says(command);
  expect(answer()).toContain("/slowmode 30s");
  expect(await stores().settings.history(group.id, 5)).toEqual([]);
});
