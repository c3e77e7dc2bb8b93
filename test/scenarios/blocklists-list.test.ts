// The list of blocked words: shown, shortened, imported, refused; and its page.
import { describe, expect, test } from "vitest";
import { aLog } from "../support/log-channel.ts";
import { useWorlds, whisperOf, world } from "../support/world.ts";

useWorlds();

describe("the list", () => {
  test("is shown with what is special about its entries, and shortened by /rmblocklist", async () => {
    const { mod, alice, answer } = await world();
    await mod.says("/blocklist");
    expect(answer()).toMatch(/off[\s\S]*empty/);
    await mod.says('/addblocklist ("free gold", casino) no ads {tmute 6h}');
    await mod.says("/addblocklist poker");
    await mod.says("/blocklist");
    expect(answer()).toMatch(/3 entries[\s\S]*free gold.*mute for 6 hours, no ads[\s\S]*casino[\s\S]*3\. poker/);
    await mod.says("/rmblocklist (poker, roulette)");
    expect(answer()).toMatch(/Removed.*poker[\s\S]*Not on the blocklist: roulette/);
    expect((await alice.says("poker")).deletion).toBeUndefined();
    await alice.says("/blocklist");
    expect(answer()).not.toContain("casino");
  });

  test("an entry that is added again is updated", async () => {
    const { mod, answer } = await world();
    await mod.says("/addblocklist casino one");
    await mod.says("/addblocklist Casino two");
    expect(answer()).toMatch(/Updated 1 entry/);
    await mod.says("/blocklist");
    expect(answer()).toMatch(/1 entry[\s\S]*two/);
  });

  test("a long one is a file; one triggers a line is taken from a message", async () => {
    const { mod, alice, answer, calls } = await world();
    const list = await mod.says(Array.from({ length: 60 }, (_, index) => `badword${index}`).join("\n"));
    await mod.says("/addblocklist", { replyTo: list });
    expect(answer()).toMatch(/Added 60 entries/);
    expect((await alice.says("so badword59 it is")).deletion).toBeDefined();
    await mod.says("/blocklist");
    expect(calls("sendDocument")).toHaveLength(1);
  });

  test("is emptied by the owner alone, who confirms it", async () => {
    const { owner, mod, alice, answer, group } = await world();
    await mod.says("/addblocklist (one, two)");
    await mod.says("/unblocklistall");
    expect(answer()).toMatch(/owner/i);
    await owner.says("/unblocklistall");
    await owner.holds(whisperOf({ group })).tap("Remove 2 entries");
    expect((await alice.says("one")).deletion).toBeUndefined();
  });

  test("changes are told to the log", async () => {
    const here = await world();
    const { mod } = here;
    const { texts } = await aLog(here);
    await mod.says("/addblocklist casino");
    await mod.says("/rmblocklist casino");
    expect(texts().join("\n")).toMatch(/added to the blocklist: casino[\s\S]*removed from the blocklist: casino/);
  });
});

describe("what cannot be read is said, with its place", () => {
  test.each([
    ['/addblocklist "free gold', /never closed.*"free gold/],
    ["/addblocklist casino {ban", /brace stands alone.*\{ban/],
    ["/addblocklist casino {explode}", /don't know \{explode\}/],
    ["/addblocklist re:(a", /refused: missing closing \)/],
    ["/addblocklist exact:", /Nothing follows exact:/],
    ["/addblocklist **", /nearly every message/],
    ["/addblocklist", /Say what is blocked/],
    ["/blocklistmode explode", /Choose nothing/],
    ["/blocklist maybe", /on, off or watch/],
  ])("%s", async (command, words) => {
    const { mod, answer } = await world();
    await mod.says(command);
    expect(answer()).toMatch(words);
  });
});

describe("the settings", () => {
  test("the reason of the group is told instead of the usual one, until it is reset", async () => {
    const { mod, alice, bob, answer } = await world();
    await mod.says("/addblocklist casino");
    await mod.says("/setblocklistreason mind the rules");
    await alice.says("casino");
    expect(answer()).toContain("mind the rules");
    await mod.says("/resetblocklistreason");
    await bob.says("casino");
    expect(answer()).toContain("not allowed here");
  });

  test("the page shows the state and the number of entries, and changes both", async () => {
    const { mod, alice, answer } = await world();
    await mod.says("/addblocklist casino");
    const menu = await mod.opensSettings();
    await menu.tap("Blocklists");
    menu.shows("1 entry");
    await menu.tap("Blocklist:");
    await menu.tap("Delete the message");
    await mod.says("/blocklist");
    expect(answer()).toMatch(/watch only[\s\S]*leave blocked messages/);
    expect((await alice.says("casino")).deletion).toBeUndefined();
  });

  test("entries are added in private by a question of the page", async () => {
    const { mod, alice } = await world();
    await mod.says("hello");
    const menu = await mod.opensSettingsPrivately();
    await menu.tap("Group", "Blocklists", "Entries");
    await mod.tells("casino {tmute 1h}");
    expect(mod.inbox().text()).toContain("casino");
    expect((await alice.says("casino")).deletion).toBeDefined();
  });

  test("/doctor tells whether it is on", async () => {
    const { mod, answer } = await world();
    await mod.says("/doctor");
    expect(answer()).toMatch(/Blocklists.*off/);
    await mod.says("/addblocklist casino");
    await mod.says("/doctor");
    expect(answer()).toMatch(/✅.*Blocklists.*on/);
  });
});

describe("an entry that would have hit members", () => {
  test("is told first, and added when that is confirmed", async () => {
    const { mod, alice, bob, answer } = await world();
    await mod.says("/addblocklist casino");
    await alice.says("the garden is lovely");
    await bob.says("a lovely garden");
    await bob.says("see you tomorrow");
    await mod.says("/addblocklist garden");
    expect(answer()).toMatch(/2 of the last 3 messages, by 2 members.*\/addblocklist !/);
    expect((await alice.says("garden?")).deletion).toBeUndefined();
    await mod.says("/addblocklist ! garden");
    expect(answer()).toMatch(/Added.*garden/);
    expect((await alice.says("garden!")).deletion).toBeDefined();
  });

  test("is added at once where one member alone has written it, and what is blocked already does not count", async () => {
    const { mod, alice, bob, answer } = await world();
    await mod.says("/addblocklist casino");
    await alice.says("casino roulette");
    await bob.says("roulette");
    await mod.says("/addblocklist roulette");
    expect(answer()).toMatch(/Added.*roulette/);
  });
});
