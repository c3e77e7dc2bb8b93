// An album is one message; an edit is none.
import { describe, expect, test } from "vitest";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

const areGone = (messages: readonly { readonly deletion: unknown }[]): readonly boolean[] =>
  messages.map(({ deletion }) => deletion !== undefined);

describe("an album", () => {
  test("of ten counts once", async () => {
    const { group, mod, alice } = await world();
    await mod.says("/setflood 3");
    await alice.does((presence) => presence.sendsAlbum(10));
    await alice.says("there");
    expect(group.statusOf(alice.person)).toBe("member");
    await alice.says("and there");
    expect(group.statusOf(alice.person)).toBe("restricted");
  });

  test("that goes over the limit is deleted whole, also the parts that come later", async () => {
    const { group, mod, alice, calls } = await world();
    await mod.says("/setflood 3");
    await mod.says("/floodmode tmute 1h");
    await alice.says("x", { times: 2 });
    const early = await alice.does((presence) => [1, 2].map(() => presence.sends("photo", { album: "900" })));
    group.addMember(alice.person);
    const late = await alice.does((presence) => [1, 2].map(() => presence.sends("photo", { album: "900" })));
    expect(areGone([...early, ...late])).toEqual([true, true, true, true]);
    expect(calls("restrictChatMember")).toHaveLength(1);
  });

  test.each(["/del", "/dban", "/dmute", "/dkick", "/dwarn", "/purge", "/spurge", "/purge 1"])(
    "is taken away whole by %s in reply to its last part",
    async (command) => {
      const { mod, alice, bob } = await world();
      const other = await bob.says("I stay");
      const album = await alice.does((presence) => presence.sendsAlbum(4, { caption: "look" }));
      await mod.says(command, { replyTo: album[3] });
      expect(areGone(album)).toEqual([true, true, true, true]);
      expect(other.deletion).toBeUndefined();
    },
  );

  test("that the last messages of a purge end in goes whole", async () => {
    const { mod, alice } = await world();
    const album = await alice.does((presence) => presence.sendsAlbum(4));
    await mod.says("/purge 2");
    expect(areGone(album)).toEqual([true, true, true, true]);
  });

  test("is known after a restart", async () => {
    const { mod, alice, restart } = await world();
    const album = await alice.does((presence) => presence.sendsAlbum(3));
    await restart();
    await mod.says("/del", { replyTo: album[1] });
    expect(areGone(album)).toEqual([true, true, true]);
  });

  test("with a command in its caption carries it out once", async () => {
    const { group, mod, bob, calls } = await world();
    const message = await bob.says("hi");
    await mod.does((presence) => presence.sendsAlbum(3, { caption: "/ban", replyTo: message }));
    expect(group.statusOf(bob.person)).toBe("kicked");
    expect(calls("banChatMember")).toHaveLength(1);
  });
});

describe("an edit", () => {
  test("is no message: editing a message again and again is no flood", async () => {
    const { group, mod, alice } = await world();
    await mod.says("/setflood 3");
    await mod.says("/setfloodtimer 4 1m");
    const message = await alice.says("a");
    for (let count = 0; count < 8; count++) await alice.does((presence) => presence.edits(message, `a ${count}`));
    expect(group.statusOf(alice.person)).toBe("member");
    expect(message.deletion).toBeUndefined();
  });

  test("does not break somebody's run either", async () => {
    const { group, mod, alice, bob } = await world();
    await mod.says("/setflood 3");
    const message = await bob.says("b");
    await alice.says("1");
    await alice.says("2");
    await bob.does((presence) => presence.edits(message, "c"));
    await alice.says("3");
    expect(group.statusOf(alice.person)).toBe("restricted");
  });

  test("into a command does nothing, and neither does editing a command", async () => {
    const { group, mod, alice, bob, said } = await world();
    const target = await alice.says("a");
    const harmless = await mod.says("hello", { replyTo: target });
    await mod.does((presence) => presence.edits(harmless, "/ban"));
    expect(group.statusOf(alice.person)).toBe("member");
    const command = await mod.says("/warn @alice_here");
    const before = said().length;
    await mod.does((presence) => presence.edits(command, "/ban @bob_here"));
    expect(group.statusOf(bob.person)).toBe("member");
    expect(said()).toHaveLength(before);
  });
});
