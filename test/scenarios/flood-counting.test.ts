// What counts as a flood, and whom it is counted for.

import type { StoredMessage } from "telegram-emulator/state/records";
import { describe, expect, test } from "vitest";
import { text } from "../../src/core/text.ts";
import { seconds } from "../../src/core/time.ts";
import { useWorlds, type World, world } from "../support/world.ts";

useWorlds();

const gone = (messages: readonly StoredMessage[]): number => messages.filter(({ deletion }) => deletion).length;

/** Writes messages one by one, each at its second. */
async function writes({ alice, now }: World, at: readonly number[]): Promise<readonly StoredMessage[]> {
  const start = Math.floor(now() / 1000);
  const said: StoredMessage[] = [];
  for (const second of at) said.push(await alice.says("x", { date: start + second }));
  return said;
}

describe("messages in a row", () => {
  test.each([
    { command: "/setflood 4", last: 540, isFlood: true },
    { command: "/setflood 4", last: 660, isFlood: false },
    { command: "/setflood 4 1h", last: 900, isFlood: true },
  ])("after $command are a flood at the second $last: $isFlood", async ({ command, last, isFlood }) => {
    const here = await world();
    await here.mod.says(command);
    await writes(here, [0, 40, 80]);
    expect(here.group.statusOf(here.alice.person)).toBe("member");
    await writes(here, [last]);
    expect(here.group.statusOf(here.alice.person)).toBe(isFlood ? "restricted" : "member");
  });

  test("are watched where /flood watch says so: the log is told, and nobody is muted", async () => {
    const { mod, alice, group, logs, answer, said } = await world();
    await mod.says("/setflood 3");
    await mod.says("/flood watch");
    expect(answer()).toContain("only watch");
    const before = said().length;
    const messages = [await alice.says("x"), await alice.says("x"), await alice.says("x")];
    expect(gone(messages)).toBe(0);
    expect(group.statusOf(alice.person)).toBe("member");
    expect(said()).toHaveLength(before);
    expect(logs.some((line) => line.includes("flood.consecutive"))).toBe(true);
    await mod.says("/doctor");
    expect(answer()).toMatch(/👁 .*Flood: watched/);
  });

  test("are broken by anybody else's message, also an admin's and a channel's", async () => {
    const { telegram, group, mod, owner, alice, bob } = await world();
    const channel = telegram.channel("Guest").record;
    await mod.says("/setflood 3");
    for (const breaks of [() => bob.says("y"), () => owner.says("y"), () => bob.says("y", { asChannel: channel })]) {
      await alice.says("x", { times: 2 });
      await breaks();
    }
    expect(group.statusOf(alice.person)).toBe("member");
    await alice.says("x", { times: 3 });
    expect(group.statusOf(alice.person)).toBe("restricted");
  });

  test("are broken by nothing that nobody wrote: somebody comes, a notice is said", async () => {
    const { telegram, group, mod, alice, as } = await world();
    await mod.says("/setflood 3");
    await alice.says("x", { times: 2 });
    await as(telegram.person({ name: "New" })).does((presence) => presence.joins());
    await alice.says("x");
    expect(group.statusOf(alice.person)).toBe("restricted");
  });

  test("count also stickers, photos, forwards and commands", async () => {
    const { group, mod, alice } = await world();
    await mod.says("/setflood 5");
    await alice.does((presence) => presence.sends("sticker"));
    await alice.does((presence) => presence.sends("photo"));
    await alice.says("/warns");
    await alice.says("x", { forwardedFrom: { type: "hidden_user", date: 1, sender_user_name: "x" } });
    expect(group.statusOf(alice.person)).toBe("member");
    await alice.does((presence) => presence.sends("voice"));
    expect(group.statusOf(alice.person)).toBe("restricted");
  });

  test("are forgotten by a restart", async () => {
    const { group, mod, alice, restart } = await world();
    await mod.says("/setflood 4");
    await alice.says("x", { times: 3 });
    await restart();
    await alice.says("x", { times: 3 });
    expect(group.statusOf(alice.person)).toBe("member");
    await alice.says("x");
    expect(group.statusOf(alice.person)).toBe("restricted");
  });
});

describe("messages within the window", () => {
  test.each([
    { at: [0, 3, 6, 10], isFlood: true },
    { at: [0, 3, 6, 11], isFlood: false },
    { at: [0, 0, 0, 0], isFlood: true },
    { at: [0, 9, 10, 11, 12], isFlood: true },
    { at: [0, 5, 11, 17, 23, 29], isFlood: false },
  ])("at the seconds $at: $isFlood, for four in ten seconds", async ({ at, isFlood }) => {
    const here = await world();
    await here.mod.says("/setfloodtimer 4 10s");
    await writes(here, at);
    expect(here.group.statusOf(here.alice.person)).toBe(isFlood ? "restricted" : "member");
  });

  test("count also when others write between them", async () => {
    const { group, mod, alice, bob } = await world();
    await mod.says("/setfloodtimer 4 30s");
    for (let count = 0; count < 4; count++) {
      await alice.says("x");
      if (count < 3) await bob.says("y");
    }
    expect(group.statusOf(alice.person)).toBe("restricted");
    expect(group.statusOf(bob.person)).toBe("member");
  });
});

describe("of a flood", () => {
  test.each([
    { clears: "off", left: 3 },
    { clears: "on", left: 0 },
  ])("with clearflood $clears, $left messages are left", async ({ clears, left }) => {
    const here = await world();
    const { mod, alice, group } = here;
    await mod.says("/setflood 4");
    await mod.says(`/clearflood ${clears}`);
    await alice.says("x", { times: 9 });
    const own = group.messages.filter(({ authorId }) => authorId === alice.person.id);
    expect(own.length - gone(own)).toBe(left);
  });

  test("the evidence is kept with the case", async () => {
    const { mod, alice, group, stores, answer } = await world();
    await mod.says("/setflood 3");
    await mod.says("/clearflood on");
    await alice.says("x", { times: 3 });
    expect(await stores().cases.find(group.id, 1)).toMatchObject({
      kind: "mute",
      actor: { kind: "rule", rule: "flood.consecutive" },
      former: { kind: "member" },
      evidence: {
        signals: [{ name: "run", detail: text("flood-signal-row", { count: 3, limit: 3 }) }],
        messageIds: [expect.any(Number), expect.any(Number), expect.any(Number)],
      },
    });
    await mod.says("/case 1");
    expect(answer()).toContain("Evidence: 3 messages\n• 3 messages in a row (limit 3)");
  });
});

describe("whoever must not be acted on", () => {
  test("may write as much as they like", async () => {
    const { telegram, group, mod, owner, said, calls, settle, as } = await world();
    const channel = telegram.channel("News");
    group.record.linkedId = channel.record.id;
    await mod.says("/setflood 3");
    const before = said().length;
    await owner.says("x", { times: 5 });
    await mod.says("x", { times: 5 });
    await mod.says("x", { times: 5, anonymous: true });
    await owner.says("x", { times: 5, asChannel: channel.record });
    for (let count = 0; count < 5; count++) channel.posts("news");
    await settle();
    const fresh = telegram.person({ name: "Fresh" });
    group.addMember(fresh);
    await owner.does((presence) => presence.promotes(fresh, ["can_pin_messages"]));
    await as(fresh).says("x", { times: 5 });
    expect(said().slice(before)).toEqual([]);
    expect(calls("deleteMessage").length + calls("deleteMessages").length + calls("restrictChatMember").length).toBe(0);
  });

  test("is acted on as soon as they are no admin any more", async () => {
    const { group, owner, mod } = await world();
    await owner.says("/setflood 3");
    await mod.says("x", { times: 4 });
    await owner.does((presence) => presence.demotes(mod.person));
    await owner.says("there");
    await mod.says("x", { times: 3 });
    expect(group.statusOf(mod.person)).toBe("restricted");
  });
});

test("two who flood at once are both stopped, each once", async () => {
  const { group, mod, alice, bob, calls, passes } = await world();
  await mod.says("/setfloodtimer 4 10s");
  await Promise.all([alice.says("x", { times: 9 }), bob.says("y", { times: 9 })]);
  await passes(seconds(1));
  expect(group.statusOf(alice.person)).toBe("restricted");
  expect(group.statusOf(bob.person)).toBe("restricted");
  expect(calls("restrictChatMember")).toHaveLength(2);
});
