// A log channel that the bot may not write to, for a while or for good.
import { describe, expect, test } from "vitest";
import { days, hours, minutes } from "../../src/core/time.ts";
import { aLog } from "../support/log-channel.ts";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

describe("a log that cannot be written to", () => {
  test("is told of to the owner once a day, and what happened follows once it is open again", async () => {
    const place = await world();
    const { owner, mod, alice, bob, passes, restart, settle } = place;
    owner.person.starts();
    const log = await aLog(place);
    log.channel.setBotRights("none");
    await settle();
    await alice.says("hi");
    await mod.says("/mute @alice_here one");
    await passes(minutes(1));
    const told = () => owner.person.inbox().filter(({ body }) => body.text?.includes("log channel")).length;
    expect(told()).toBe(1);
    await bob.says("hi");
    await mod.says("/mute @bob_here two");
    await passes(minutes(1));
    expect(told()).toBe(1);
    await restart();
    await passes(hours(1));
    log.channel.setBotRights(["can_post_messages"]);
    await settle();
    await passes(hours(6));
    expect(log.texts().filter((text) => text.includes("Reason: one") || text.includes("Reason: two")).length).toBe(2);
    await passes(days(1));
    expect(log.texts().filter((text) => text.includes("Reason: one")).length).toBe(1);
  });

  test("is told of to the group where the owner has never opened the private chat; after a week entries are given up", async () => {
    const place = await world();
    const { mod, alice, passes, settle, said, dump } = place;
    const log = await aLog(place);
    log.channel.setBotRights("none");
    await settle();
    await alice.says("hi");
    await mod.says("/mute @alice_here one");
    await passes(minutes(1));
    await passes(minutes(1));
    expect(said().some(({ text }) => text.includes("log channel"))).toBe(true);
    for (let day = 0; day < 9; day++) await passes(days(1));
    expect(said().some(({ text }) => text.includes("one log entry"))).toBe(true);
    expect(await dump()).not.toContain('"number": 1}');
  });

  test("is told of at once, to the owner or, where the owner can't be reached, to the group", async () => {
    const place = await world();
    const { owner, mod, alice, bob, settle, said } = place;
    const log = await aLog(place);
    log.channel.setBotRights("none");
    await settle();
    await alice.says("hi");
    await mod.says("/mute @alice_here one");
    await expect.poll(() => said().some(({ text }) => text.includes("log channel")), { timeout: 5000 }).toBe(true);
    owner.person.starts();
    await place.passes(days(2));
    await bob.says("hi");
    await mod.says("/mute @bob_here two");
    const heard = () => owner.person.inbox().some(({ body }) => body.text?.includes("log channel"));
    await expect.poll(heard, { timeout: 5000 }).toBe(true);
  });

  test("does not keep messages from being deleted, nor for long", async () => {
    const place = await world();
    const { telegram, mod, alice, group } = place;
    await aLog(place);
    telegram.faults.add({ method: "copyMessages", times: 1, fault: { kind: "hang" } });
    const message = await alice.says("spam");
    await mod.says("/dmute spam", { replyTo: message });
    expect(group.messages.find(({ id }) => id === message.id)?.deletion).toBeDefined();
    expect(group.statusOf(alice.person)).toBe("restricted");
  });
});
