// How groups set locks: commands that cannot be read, pages, search and lists.
import { describe, expect, test } from "vitest";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

describe("what cannot be read changes nothing", () => {
  test.each([
    ["/lock stiker", "There is no lock “stiker”. Do you mean sticker"],
    ["/lock qwertzuiop", "There is no lock “qwertzuiop”"],
    ["/lock", "Which kinds?"],
    ["/lock url ### no {tmute 3h", "{tmute 3h"],
    ["/lock url ### no {fly}", "There is no action “fly”"],
    ["/lock caps:7", "between 50 and 100"],
    ["/lock url:7", "takes no number"],
    ["/unlock", "Which kinds?"],
    ["/unlock sticker", "not locked: sticker"],
    ["/allowlist hello", "is no link"],
    ["/rmallowlist example.org", "not on the list"],
    ["/locks maybe", "Say on, off or watch"],
  ])("%s", async (command, words) => {
    const { mod, answer } = await world();
    await mod.says("/lock photo");
    await mod.says(command);
    expect(answer()).toContain(words);
    await mod.says("/locks");
    expect(answer()).toContain("Locked: 1");
    expect(answer()).toContain("photo");
  });

  test("members cannot lock", async () => {
    const { mod, alice, answer } = await world();
    await alice.says("/lock url");
    await mod.says("/locks");
    expect(answer()).toContain("Nothing is locked");
  });
});

describe("the pages", () => {
  test("lead from all groups of locks to their types, and a tap locks", async () => {
    const { mod, alice } = await world();
    const panel = await mod.opensSettings();
    await panel.tap("🔒 Locks", "🔗 Links");
    panel.shows("A tap locks or unlocks");
    await panel.tap("invite links");
    expect(panel.label("invite links")).toContain("on");
    expect((await alice.says("https://t.me/+AbCdEfGh")).deletion).toBeDefined();
    await panel.tap("‹");
    expect(panel.label("🔗 Links")).toContain("1 of 10");
  });

  test("find a type by a word in private, with buttons that switch it", async () => {
    const { group, mod, alice } = await world();
    await mod.says("hi");
    const panel = await mod.opensSettingsPrivately();
    await panel.tap(group.record.title ?? "", "🔒 Locks", "🔎 Search");
    await mod.tells("link");
    const found = mod.inbox();
    found.offers("🔒 Lock links", "🔒 Lock invite links");
    await found.tap("🔒 Lock links");
    expect((await alice.says("https://spam.example")).deletion).toBeDefined();
  });
});

test("/locktypes lists every type by groups, or those of a word", async () => {
  const { alice, said } = await world();
  await alice.says("/locktypes stickers");
  expect(said().at(-1)?.text).toContain("stickerpremium");
  await alice.says("/locktypes quote");
  expect(said().at(-1)?.text).toContain("externalquote");
  expect(said().at(-1)?.text).not.toContain("photo");
});
