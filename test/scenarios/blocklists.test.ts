// Blocklists, as admins set them and members run into them.
import { describe, expect, test } from "vitest";
import { days, hours, seconds } from "../../src/core/time.ts";
import { aLog } from "../support/log-channel.ts";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

describe("a blocked word", () => {
  test("is deleted, nothing more happens to the member, and the notice does not show it", async () => {
    const { group, mod, alice, bob, answer, calls } = await world();
    await mod.says('/addblocklist "free gold"');
    expect(answer()).toMatch(/free gold[\s\S]*on now/);
    const blocked = await alice.says("get FREE   gold now");
    expect(blocked.deletion).toBeDefined();
    expect(group.statusOf(alice.person)).toBe("member");
    expect(answer()).toContain("not allowed here");
    expect(answer()).not.toMatch(/gold/i);
    const fine = await bob.says("free golden retrievers");
    expect(fine.deletion).toBeUndefined();
    expect(calls("restrictChatMember")).toHaveLength(0);
  });

  test("is found when it comes by an edit", async () => {
    const { mod, alice } = await world();
    await mod.says("/addblocklist casino");
    const message = await alice.says("hello");
    await alice.does((presence) => presence.edits(message, "hello casino"));
    expect(message.deletion).toBeDefined();
  });

  test("in look-alike letters is found by an entry that asks for it", async () => {
    const { mod, alice, bob } = await world();
    await mod.says("/addblocklist lookalike:bitcoin");
    expect((await alice.says("buy Вitс0in")).deletion).toBeDefined();
    expect((await bob.says("b.i.t.c.o.i.n today")).deletion).toBeDefined();
  });

  test("of an admin stays", async () => {
    const { mod, owner } = await world();
    await mod.says("/addblocklist casino");
    expect((await mod.says("casino")).deletion).toBeUndefined();
    expect((await owner.says("casino")).deletion).toBeUndefined();
  });

  test.each([
    ["ban", "kicked"],
    ["kick", "left"],
    ["mute", "restricted"],
    ["tmute 6h", "restricted"],
    ["nothing", "member"],
  ])("under /blocklistmode %s: the member is %s", async (mode, status) => {
    const { group, mod, alice } = await world();
    await mod.says("/addblocklist casino");
    await mod.says(`/blocklistmode ${mode}`);
    expect((await alice.says("casino")).deletion).toBeDefined();
    expect(group.statusOf(alice.person)).toBe(status);
  });

  test("with an act and a reason of its own has these", async () => {
    const { group, mod, alice, answer } = await world();
    await mod.says("/addblocklist (casino, poker) no gambling {tban 2d}");
    await alice.says("poker tonight");
    expect(group.statusOf(alice.person)).toBe("kicked");
    expect(answer()).toMatch(/2 days[\s\S]*Reason: no gambling/);
  });

  test("with {sban} bans without a notice, and with a case", async () => {
    const { group, mod, alice, said, answer } = await world();
    await mod.says("/addblocklist casino {sban}");
    const before = said().length;
    await alice.says("casino");
    expect(group.statusOf(alice.person)).toBe("kicked");
    expect(said()).toHaveLength(before);
    await mod.says("/case 1");
    expect(answer()).toContain("casino");
  });

  test("with {warn} and {nodel} warns, and the message stays", async () => {
    const { mod, alice, answer } = await world();
    await mod.says("/addblocklist casino {warn} {nodel}");
    expect((await alice.says("casino")).deletion).toBeUndefined();
    expect(answer()).toMatch(/warned: 1 of 3/);
  });

  test("with {expires 2d} is no longer blocked after that", async () => {
    const { mod, alice, passes } = await world();
    await mod.says("/addblocklist casino {expires 2d}");
    expect((await alice.says("casino")).deletion).toBeDefined();
    await passes(days(2));
    await passes(seconds(1));
    expect((await alice.says("casino")).deletion).toBeUndefined();
  });

  test("is only told to the log while the blocklist watches", async () => {
    const here = await world();
    const { mod, alice } = here;
    const { texts } = await aLog(here);
    await mod.says("/addblocklist casino");
    await mod.says("/blocklist watch");
    expect((await alice.says("big casino!")).deletion).toBeUndefined();
    expect(texts().join("\n")).toMatch(/casino/);
  });

  test("is still blocked after a restart", async () => {
    const { mod, alice, restart } = await world();
    await mod.says("/addblocklist casino");
    await restart();
    expect((await alice.says("casino")).deletion).toBeDefined();
  });
});

describe("the evidence", () => {
  test("names the entry and what it found, for admins", async () => {
    const { mod, alice, answer } = await world();
    await mod.says("/addblocklist cas?no");
    await alice.says("my CASÍNO here");
    await mod.says("/case 1");
    expect(answer()).toMatch(/cas\?no[\s\S]*CASÍNO/);
  });
});

describe("files, forwards and stickers", () => {
  test("are blocked by their name, their channel and their pack", async () => {
    const { telegram, mod, alice } = await world();
    await mod.says("/addblocklist (file:*.apk, forward:@ads_news)");
    expect((await alice.does((presence) => presence.sends("document", { file: "Free.APK" }))).deletion).toBeDefined();
    expect((await alice.does((presence) => presence.sends("document", { file: "menu.pdf" }))).deletion).toBeUndefined();
    const channel = telegram.channel("Ads", { username: "ads_news" }).record;
    const origin = {
      type: "channel",
      chat: { id: channel.id, type: "channel", title: "Ads", username: "ads_news" },
      date: 1,
      message_id: 1,
    } as const;
    expect((await alice.says("look", { forwardedFrom: origin })).deletion).toBeDefined();
  });
});

test("a muted member who was hit is muted for as long as the entry says", async () => {
  const { group, mod, alice, passes } = await world();
  await mod.says("/addblocklist casino {tmute 2h}");
  await alice.says("casino");
  expect(group.statusOf(alice.person)).toBe("restricted");
  await passes(hours(3));
  expect(group.statusOf(alice.person)).toBe("member");
});
