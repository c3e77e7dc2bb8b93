// What groups lock, and what follows on it.
import { describe, expect, test } from "vitest";
import { days, minutes } from "../../src/core/time.ts";
import { aChannel } from "../support/log-channel.ts";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

describe("what is locked", () => {
  test("is deleted with a case, and the notice names the kind and not the link", async () => {
    const { mod, alice, bob, answer, calls } = await world();
    await mod.says("/lock url");
    const link = await alice.says("look at https://spam.example/offer");
    const honest = await bob.says("good morning");
    expect(link.deletion).toBeDefined();
    expect(honest.deletion).toBeUndefined();
    expect(answer()).toContain("Reason: Not allowed here: links");
    expect(answer()).not.toContain("spam.example");
    await mod.says("/case 1");
    expect(answer()).toContain("spam.example");
    expect([...calls("banChatMember"), ...calls("restrictChatMember")]).toEqual([]);
  });

  test("goes when it is brought in by an edit, too", async () => {
    const { mod, alice } = await world();
    await mod.says("/lock url");
    const message = await alice.says("good morning");
    await alice.does((presence) => presence.edits(message, "look at spam.example.com"));
    expect(message.deletion).toBeDefined();
  });

  test("stays where admins, approved people or what is allowed are concerned", async () => {
    const { mod, alice, bob } = await world();
    await bob.says("hi");
    await mod.says("/lock url");
    await mod.says("/approve @bob_here");
    await mod.says("/allowlist example.org");
    const kept = [
      await mod.says("https://spam.example"),
      await bob.says("https://spam.example"),
      await alice.says("https://docs.example.org/a"),
    ];
    expect(kept.map(({ deletion }) => deletion)).toEqual([undefined, undefined, undefined]);
    await mod.says("/rmallowlist example.org");
    expect((await alice.says("https://docs.example.org/a")).deletion).toBeDefined();
  });

  test("is media of the kinds that are named, and albums go whole", async () => {
    const { mod, alice } = await world();
    await mod.says("/lock photo sticker poll");
    const gone = await alice.does((presence) => [
      presence.sends("photo", { caption: "look" }),
      presence.sends("sticker"),
      ...presence.sendsAlbum(3),
    ]);
    const kept = await alice.does((presence) => presence.sends("voice"));
    expect(gone.filter(({ deletion }) => deletion === undefined)).toEqual([]);
    expect(kept.deletion).toBeUndefined();
  });

  test("can mean everything: only admins write then", async () => {
    const { mod, alice } = await world();
    await mod.says("/lock all");
    expect((await alice.says("hi")).deletion).toBeDefined();
    expect((await mod.says("hi")).deletion).toBeUndefined();
    await mod.says("/unlock all");
    expect((await alice.says("hi")).deletion).toBeUndefined();
  });

  test("is a bot that a member adds; one that an admin adds stays", async () => {
    const { telegram, group, mod, alice, answer } = await world();
    await mod.says("/lock bot");
    const [spam, tool] = ["Spam", "Tool"].map((name) =>
      telegram.person({ name, username: `${name.toLowerCase()}_bot`, isBot: true }),
    );
    if (!spam || !tool) throw new Error("There are two bots.");
    await alice.does((presence) => presence.adds(spam));
    expect(group.statusOf(spam)).toBe("left");
    expect(answer()).toContain("bots added by members");
    await mod.does((presence) => presence.adds(tool));
    expect(group.statusOf(tool)).toBe("member");
  });
});

describe("reactions", () => {
  test("that are locked are taken away, those that are allowed stay, and so do those of admins", async () => {
    const { mod, alice, bob } = await world();
    await mod.says("/lock reaction");
    await mod.says("/allowlist 👍");
    const message = await bob.says("good morning");
    await alice.does((presence) => presence.reacts(message, "👎"));
    expect(message.reactions.size).toBe(0);
    await alice.does((presence) => presence.reacts(message, "👍"));
    expect(message.reactions.size).toBe(1);
    await mod.does((presence) => presence.reacts(message, "👎"));
    expect(message.reactions.size).toBe(2);
  });

  test("of people who are no members can be locked alone", async () => {
    const { telegram, mod, alice, bob, as } = await world({ username: "open_group" });
    await mod.says("/lock outsidereaction");
    const message = await bob.says("good morning");
    await alice.does((presence) => presence.reacts(message, "👍"));
    const stranger = as(telegram.person({ name: "Stranger" }));
    await stranger.does((presence) => presence.reacts(message, "👍"));
    expect([...message.reactions.keys()]).toEqual([alice.person.id]);
  });
});

test("media of newcomers can be locked: after a day they may post them", async () => {
  const { telegram, mod, as, passes } = await world();
  await mod.says("/lock newmembermedia");
  const newcomer = as(telegram.person({ name: "New" }));
  await newcomer.does((presence) => presence.joins());
  expect((await newcomer.does((presence) => presence.sends("photo"))).deletion).toBeDefined();
  expect((await newcomer.says("hi")).deletion).toBeUndefined();
  await passes(days(1));
  expect((await newcomer.does((presence) => presence.sends("photo"))).deletion).toBeUndefined();
});

describe("what a lock does", () => {
  test("is its own action with its own reason", async () => {
    const { group, mod, alice, answer, passes } = await world();
    await mod.says("/lock url ### No adverts, please {tmute 3h}");
    expect(answer()).toContain("mute for 3 hours");
    await alice.says("https://spam.example");
    expect(group.statusOf(alice.person)).toBe("restricted");
    expect(answer()).toContain("Reason: No adverts, please");
    await mod.says("/unmute @alice_here");
    await mod.says("/lock url ###");
    await passes(minutes(2));
    await alice.says("https://spam.example");
    expect(group.statusOf(alice.person)).toBe("member");
    expect(answer()).toContain("Not allowed here: links");
  });

  test("is a warning where locks warn", async () => {
    const { mod, alice, answer } = await world();
    await mod.says("/lock url");
    await mod.says("/lockwarns on");
    await alice.says("https://spam.example");
    await mod.says("/warns @alice_here");
    expect(answer()).toContain("1");
    expect(answer()).toContain("Not allowed here: links");
  });

  test("is undone like any other act", async () => {
    const { group, mod, alice } = await world();
    await mod.says("/lock url ### {ban}");
    await alice.says("https://spam.example");
    expect(group.statusOf(alice.person)).toBe("kicked");
    await mod.says("/undo 1");
    expect(group.statusOf(alice.person)).toBe("left");
  });

  test("is one act with both reasons where another protection fires on the same message", async () => {
    const { group, mod, alice, answer } = await world();
    await mod.says("/setflood 3");
    await mod.says("/lock url");
    await alice.says("a");
    await alice.says("b");
    await alice.says("https://spam.example");
    expect(group.statusOf(alice.person)).toBe("restricted");
    expect(answer()).toMatch(/Reason: .*row.*; Not allowed here: links/);
    await mod.says("/case 2");
    expect(answer()).toContain("no such case");
  });

  test("is nothing while locks are watched: the log says what would have happened", async () => {
    const place = await world();
    const { group, owner, mod, alice, said } = place;
    const log = await aChannel(place);
    await owner.says(`/setlog ${log.channel.id}`);
    await mod.says("/lock url ### {ban}");
    await mod.says("/locks watch");
    const before = said().length;
    const link = await alice.says("https://spam.example");
    expect(link.deletion).toBeUndefined();
    expect(group.statusOf(alice.person)).toBe("member");
    expect(said()).toHaveLength(before);
    const told = log.texts().at(-1);
    expect(told).toMatch(/Watched: \W*Alice/);
    expect(told).toContain("On, it would have led to: ban");
    await mod.says("/doctor");
    expect(said().at(-1)?.text).toContain("Locks: watched");
  });
});
