// Lines that Telegram writes about people: a reply to "A added B" is about B.

import { postService } from "telegram-emulator/effects/posting";
import type { StoredMessage } from "telegram-emulator/state/records";
import { describe, expect, test } from "vitest";
import { useWorlds, type World, world } from "../support/world.ts";

useWorlds();

type Body = Parameters<typeof postService>[2]["body"];

/** A group with two newcomers, in which Alice has done something that Telegram tells of. */
async function told(bodyOf: (people: { readonly bob: World["bob"]; readonly dora: World["bob"] }) => Body) {
  const here = await world();
  const { telegram, group, as, bob, alice, settle } = here;
  const dora = as(telegram.person({ name: "Dora" }));
  group.addMember(dora.person);
  const line: StoredMessage = postService(telegram.state, group.record, {
    by: alice.person.id,
    body: bodyOf({ bob, dora }),
  });
  await settle();
  const muted = (): string =>
    [alice, bob, dora]
      .filter(({ person }) => group.statusOf(person) === "restricted")
      .map(({ person }) => person.name)
      .join(" ");
  return { ...here, dora, line, muted };
}

const ADDED = ({ bob }: { readonly bob: World["bob"] }): Body => ({ new_chat_members: [bob.person.user] });

describe("a reply to a line about one person is about that person", () => {
  test.each<[string, (people: { readonly bob: World["bob"] }) => Body]>([
    ["A added B", ADDED],
    ["A removed B", ({ bob }) => ({ left_chat_member: bob.person.user })],
  ])("%s", async (_line, body) => {
    const { mod, line, muted } = await told(body);
    await mod.says("/mute spam", { replyTo: line });
    expect(muted()).toBe("Bob");
  });

  test("B joined by themselves", async () => {
    const here = await world();
    const { telegram, group, as, mod } = here;
    const newcomer = as(telegram.person({ name: "New" }));
    await newcomer.does((presence) => presence.joins());
    const line = group.messages.findLast(({ body }) => body.new_chat_members !== undefined);
    await mod.says("/mute", { replyTo: line });
    expect(group.statusOf(newcomer.person)).toBe("restricted");
  });

  test.each(["/warn", "/ban", "/kick", "/dban", "/approve", "/promote", "/history", "/warns", "/restrict media"])(
    "for %s as well",
    async (command) => {
      const { mod, line, answer, group, alice } = await told(ADDED);
      await mod.says(command, { replyTo: line });
      expect(answer()).toContain("Bob");
      expect(answer()).not.toContain("Alice");
      expect(group.statusOf(alice.person)).toBe("member");
    },
  );

  test("for a report as well", async () => {
    const { dora, line, said } = await told(ADDED);
    await dora.says("/report a spammer", { replyTo: line });
    expect(said().at(-1)?.text).toContain("Bob");
    expect(said().at(-1)?.text).not.toContain("Alice");
  });
});

describe("a reply to a line about several people", () => {
  test("asks which of them is meant, and each is named by the command that means them", async () => {
    const { mod, line, muted, answer, bob, dora } = await told(({ bob: one, dora: two }) => ({
      new_chat_members: [one.person.user, two.person.user],
    }));
    await mod.says("/mute spam", { replyTo: line });
    expect(muted()).toBe("");
    expect(answer()).toMatch(/several people[\s\S]*Bob[\s\S]*Dora/);
    expect(answer()).toContain(`/mute ${bob.person.id}`);
    await mod.says(`/mute ${dora.person.id}`, { replyTo: line });
    expect(muted()).toBe("Dora");
  });

  test("is no report", async () => {
    const { mod, dora, line, calls, answer } = await told(({ bob: one, dora: two }) => ({
      new_chat_members: [one.person.user, two.person.user],
    }));
    await dora.says("/report", { replyTo: line });
    expect(answer()).toContain("several people");
    await mod.says("/mod remove", { replyTo: line });
    expect(answer()).toMatch(/\/mod remove \d+/);
    expect(calls("setMessageReaction")).toEqual([]);
  });
});

test("a line about what somebody did to the group is about them", async () => {
  const { mod, line, muted } = await told(() => ({ new_chat_title: "Spam" }));
  await mod.says("/mute", { replyTo: line });
  expect(muted()).toBe("Alice");
});
