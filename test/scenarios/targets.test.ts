// Whom a command means, and what is left of its words as the reason.

import type { MessageEntity } from "grammy/types";
import { describe, expect, test } from "vitest";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

/** A group in which two members have written, whose notices name who was muted. */
async function talking(traits = {}) {
  const here = await world(traits);
  const [a, b] = [await here.alice.says("a"), await here.bob.says("b")];
  const { group, alice, bob } = here;
  const muted = (): string =>
    [alice, bob]
      .filter(({ person }) => group.statusOf(person) === "restricted")
      .map(({ person }) => person.name)
      .join(" ");
  return { ...here, a, b, muted, aliceId: alice.person.id, bobId: bob.person.id };
}

const linkTo = (chatId: number, messageId: number): string => `https://t.me/c/${String(chatId).slice(4)}/${messageId}`;

describe("one person", () => {
  test.each<[string, (here: Awaited<ReturnType<typeof talking>>) => string]>([
    ["a username", () => "@alice_here spam"],
    ["a username in other letters", () => "@ALICE_Here spam"],
    ["a username with a colon", () => "@alice_here: spam"],
    ["an id", ({ aliceId }) => `${aliceId} spam`],
    ["a link to a message", ({ group, a }) => `${linkTo(group.id, a.id)} spam`],
    ["a link without https", ({ group, a }) => `${linkTo(group.id, a.id).slice(8)} spam`],
    ["a link by way of a topic", ({ group, a }) => `https://t.me/c/${String(group.id).slice(4)}/5/${a.id} spam`],
    ["a link with a query", ({ group, a }) => `${linkTo(group.id, a.id)}?single spam`],
    ["several spaces and lines", () => "  @alice_here \n spam"],
  ])("is meant by %s", async (_kind, words) => {
    const here = await talking();
    await here.mod.says(`/mute ${words(here)}`);
    expect(here.muted()).toBe("Alice");
    expect(here.answer()).toContain("Reason: spam");
  });

  test("is meant by a link to a public group's message, also by way of a topic", async () => {
    const { mod, a, b, muted } = await talking({ username: "our_group" });
    await mod.says(`/mute https://t.me/our_group/${a.id}`);
    await mod.says(`/mute https://t.me/Our_Group/7/${b.id} spam`);
    expect(muted()).toBe("Alice Bob");
  });

  test("is meant by a mention of somebody without a username", async () => {
    const { telegram, group, as, mod, answer } = await talking();
    const nameless = telegram.person({ name: "No Name" });
    group.addMember(nameless);
    await as(nameless).says("hi");
    const entities: MessageEntity[] = [{ type: "text_mention", offset: 6, length: 7, user: nameless.user }];
    await mod.says("/mute No Name for spam", { entities });
    expect(group.statusOf(nameless)).toBe("restricted");
    expect(answer()).toContain("Reason: for spam");
  });

  test("is meant by a reply, and then all words are the reason, numbers and links too", async () => {
    const { mod, a, b, muted, answer } = await talking();
    await mod.says("/mute 3 times warned, see https://t.me/other/5", { replyTo: a });
    expect(muted()).toBe("Alice");
    expect(answer()).toContain("Reason: 3 times warned, see https://t.me/other/5");
    await mod.says("/unmute", { replyTo: a });
    await mod.says("/mute @alice_here", { replyTo: b });
    expect(muted()).toBe("Alice");
  });

  test("is meant by their id before they ever wrote", async () => {
    const { telegram, group, mod } = await talking();
    const lurker = telegram.person({ name: "Lurker" });
    group.addMember(lurker);
    await mod.says(`/mute ${lurker.id}`);
    expect(group.statusOf(lurker)).toBe("restricted");
  });

  test("is banned by their id before they come", async () => {
    const { telegram, group, mod } = await talking();
    const raider = telegram.person({ name: "Raider" });
    await mod.says(`/ban ${raider.id}`);
    expect(group.statusOf(raider)).toBe("kicked");
  });
});

describe("several people", () => {
  test.each([
    ["@alice_here @bob_here spam"],
    ["@alice_here, @bob_here spam"],
    ["@alice_here,@bob_here, spam"],
    ["@bob_here @alice_here @bob_here spam"],
  ])("are meant by “%s”, each once", async (words) => {
    const { mod, muted, answer, calls } = await talking();
    await mod.says(`/mute ${words}`);
    expect(muted()).toBe("Alice Bob");
    expect(calls("restrictChatMember")).toHaveLength(2);
    expect(answer()).toContain("Reason: spam");
  });

  test("with a time and a reason behind them", async () => {
    const { group, mod, alice, muted, answer } = await talking();
    await mod.says("/tmute @alice_here @bob_here 2h spam");
    expect(muted()).toBe("Alice Bob");
    expect(group.untilOf(alice.person)).toBeGreaterThan(0);
    expect(answer()).toMatch(/2 hours[\s\S]*Reason: spam/);
  });

  test("of whom one is an admin: the others are acted on, and the admin is named", async () => {
    const { owner, mod, muted, said } = await talking();
    await owner.says("hi");
    await mod.says("/mute @olga_here @alice_here");
    expect(said()).toHaveLength(1);
    expect(muted()).toBe("Alice");
    expect(said()[0]?.text).toMatch(/Alice[\s\S]*Olga/);
  });

  test("of whom one is unknown: nobody is acted on, and that one is named", async () => {
    const { mod, muted, answer } = await talking();
    await mod.says("/mute @alice_here @nobody_knows spam");
    expect(muted()).toBe("");
    expect(answer()).toContain("@nobody_knows");
  });
});

describe("in a reply", () => {
  test("an id that the bot has seen is the culprit's, and the helper who posted it is left alone", async () => {
    const { mod, muted, answer, aliceId, bob } = await talking();
    const hint = await bob.says(String(aliceId));
    await mod.says(`/mute ${aliceId} coins`, { replyTo: hint });
    expect(muted()).toBe("Alice");
    expect(answer()).toContain("Reason: coins");
  });

  test("so is the id of a member who never wrote", async () => {
    const { telegram, group, mod, b, muted } = await talking();
    const lurker = telegram.person({ name: "Lurker" });
    group.addMember(lurker);
    await mod.says(`/mute ${lurker.id} coins`, { replyTo: b });
    expect(group.statusOf(lurker)).toBe("restricted");
    expect(muted()).toBe("");
  });

  test("a number that is nobody's id here is part of the reason", async () => {
    const { mod, b, muted, answer } = await talking();
    await mod.says("/mute 4915112345678 again and again", { replyTo: b });
    expect(muted()).toBe("Bob");
    expect(answer()).toContain("Reason: 4915112345678 again and again");
  });
});

test("a witness who is named after an id is left alone", async () => {
  const { mod, muted, answer, aliceId } = await talking();
  await mod.says(`/mute ${aliceId} @bob_here has seen it`);
  expect(muted()).toBe("Alice");
  expect(answer()).toContain("Reason: @bob_here has seen it");
});

describe("nobody", () => {
  test.each([
    ["", "/mute @anna spam"],
    ["spam", "/mute @anna spam"],
    ["@nobody_knows", "@nobody_knows"],
    ["99999999", "99999999"],
    ["https://t.me/c/1234567/5", "another chat"],
    ["https://t.me/elsewhere/5", "another chat"],
  ])("is meant by “%s”, and the answer says: %s", async (words, answered) => {
    const { mod, muted, answer, calls } = await talking();
    await mod.says(`/mute ${words}`);
    expect(answer()).toContain(answered);
    expect(muted()).toBe("");
    expect(calls("restrictChatMember")).toEqual([]);
  });

  test("is meant by a link to a message that the bot never saw", async () => {
    const { group, mod, answer } = await talking();
    await mod.says(`/mute ${linkTo(group.id, 9_999)}`);
    expect(answer()).toContain("who wrote that message");
  });

  test("is meant by a username that somebody else has taken over since", async () => {
    const { telegram, group, as, mod, alice, muted } = await talking();
    Object.assign(alice.person.account, { user: { ...alice.person.user, username: "alice_anew" } });
    await alice.says("I have a new name");
    const heir = telegram.person({ name: "Heir", username: "alice_here" });
    group.addMember(heir);
    await as(heir).says("hi");
    await mod.says("/mute @alice_here");
    expect(muted()).toBe("");
    expect(group.statusOf(heir)).toBe("restricted");
  });
});

describe("a length of time", () => {
  test.each([
    ["30m", 1800],
    ["4H", 14_400],
    ["1h30m", 5400],
    ["2d12h", 216_000],
    ["5w", 3_024_000],
    ["90s", 90],
  ])("%s is %d seconds", async (words, length) => {
    const { group, mod, alice, now } = await talking();
    await mod.says(`/tmute @alice_here ${words}`);
    expect(Math.abs(group.untilOf(alice.person) - now() / 1000 - length)).toBeLessThan(3);
  });

  test.each(["", "5", "h", "1 h", "1y", "-1h", "1h-", "1.5h", "0s", "0h0m", "soon", "１h", "9999999999h"])(
    "“%s” is none: nothing is done, and an example is shown",
    async (words) => {
      const { mod, muted, answer } = await talking();
      await mod.says(`/tmute @alice_here ${words}`);
      expect(muted()).toBe("");
      expect(answer()).toContain("/tmute @anna 3d spam");
    },
  );
});
