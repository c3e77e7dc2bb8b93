// The bot is quiet: one notice a case, which goes by itself; answers are for the one who asked.
import { describe, expect, test } from "vitest";
import { hours, instant, minutes, seconds } from "../../src/core/time.ts";
import { punishmentSettings } from "../../src/features/punishments/settings.ts";
import { newestOf, useWorlds, world } from "../support/world.ts";

useWorlds();

describe("a notice", () => {
  test("is deleted after five minutes, and not before", async () => {
    const { group, mod, alice, passes } = await world();
    await mod.says("/mute", { replyTo: await alice.says("hi") });
    expect(group.botMessages).toHaveLength(1);
    await passes(minutes(4));
    expect(group.botMessages).toHaveLength(1);
    await passes(minutes(2));
    expect(group.botMessages).toHaveLength(0);
  });

  test("is deleted over a restart as well", async () => {
    const { group, mod, alice, passes, restart } = await world();
    await mod.says("/mute", { replyTo: await alice.says("hi") });
    await restart();
    await passes(minutes(6));
    expect(group.botMessages).toHaveLength(0);
  });

  test("that an admin deleted by hand before is no trouble", async () => {
    const { group, mod, alice, passes, logs } = await world();
    await mod.says("/mute", { replyTo: await alice.says("hi") });
    await mod.does((presence) => presence.deletes(newestOf({ group })));
    await passes(minutes(6));
    expect(logs.filter((line) => line.includes("job.failed"))).toEqual([]);
  });

  test.each([
    { stays: "half a minute", change: { noticesLast: seconds(30) }, after: 1, left: 0 },
    { stays: "an hour", change: { noticesLast: hours(1) }, after: 10, left: 1 },
    { stays: "for good", change: { noticesFade: false }, after: 600, left: 1 },
  ])("stays $stays where that is set", async ({ change, after, left }) => {
    const { group, mod, alice, passes, stores, restart } = await world();
    await alice.says("hi");
    const feature = { id: "punishments", settings: punishmentSettings };
    await stores().settings.change({
      chatId: group.id,
      feature,
      change,
      by: mod.person.id,
      source: "menu",
      at: instant(0),
    });
    await restart();
    await mod.says("/mute @alice_here");
    await passes(minutes(after));
    expect(group.botMessages).toHaveLength(left);
  });

  test("is one for an act on many, and none for a silent one", async () => {
    const { telegram, group, mod, as, said } = await world();
    const people = Array.from({ length: 12 }, (_, index) => telegram.person({ name: `Raider ${index}` }));
    for (const person of people) {
      group.addMember(person);
      await as(person).says("hi");
    }
    await mod.says(`/ban ${people.map(({ id }) => id).join(" ")} raid`);
    expect(people.map((person) => group.statusOf(person))).toEqual(people.map(() => "kicked"));
    expect(said()).toHaveLength(1);
    expect(said()[0]?.text).toMatch(/Raider 0.*Raider 11[\s\S]*raid/);
    await mod.says(`/smute ${people[0]?.id}`);
    expect(group.botMessages).toHaveLength(1);
  });
});

describe("a flood", () => {
  test("of 200 messages leads to one notice and one sanction", async () => {
    const { mod, alice, said, calls, group } = await world();
    await mod.says("/setflood 5");
    const before = said().length;
    await alice.says("x", { times: 200 });
    expect(said().slice(before)).toHaveLength(1);
    expect(calls("restrictChatMember")).toHaveLength(1);
    expect(group.messages.filter(({ authorId, deletion }) => authorId === alice.person.id && !deletion)).toHaveLength(
      4,
    );
  });
});

describe("an answer to one person", () => {
  test("is seen by that person alone", async () => {
    const { group, mod, alice, said } = await world();
    await alice.says("/warns");
    await alice.says("/ban @mod_here");
    await mod.says("/flood");
    await mod.says("/help ban");
    expect(said().map(({ onlyFor }) => onlyFor)).toEqual([alice, alice, mod, mod].map(({ person }) => person.id));
    expect(group.botMessages).toHaveLength(0);
  });

  test("comes in private where Telegram cannot whisper", async () => {
    const { telegram, group, alice } = await world();
    alice.person.starts();
    const refusal = { kind: "error", code: 400, description: "Bad Request: chat not found" } as const;
    telegram.faults.add({ method: "sendMessage", chatId: group.id, fault: refusal });
    const before = alice.person.inbox().length;
    await alice.says("/warns");
    expect(alice.person.inbox().length - before).toBeGreaterThanOrEqual(1);
    expect(alice.person.inbox().at(-1)?.body.text).toContain("no warnings");
    expect(group.botMessages).toHaveLength(0);
  });

  test("comes in public, for a minute, where there is no private chat either", async () => {
    const { telegram, group, alice, passes } = await world();
    const refusal = { kind: "error", code: 400, description: "Bad Request: chat not found" } as const;
    telegram.faults.add({ method: "sendMessage", chatId: group.id, times: 1, fault: refusal });
    await alice.says("/warns");
    expect(group.botMessages.map(({ body }) => body.text)).toEqual([expect.stringContaining("no warnings")]);
    await passes(minutes(2));
    expect(group.botMessages).toHaveLength(0);
  });
});

test("unknown commands, other bots' commands and ordinary talk are left without an answer", async () => {
  const { alice, mod, said } = await world();
  for (const words of ["/unknown", "/ban@other_bot", "!", "/", "hello /ban", "!!ban", "/ ban", "//ban"]) {
    await alice.says(words);
    await mod.says(words);
  }
  expect(said()).toEqual([]);
});
