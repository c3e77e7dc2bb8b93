// When Telegram fails or refuses, the caller hears of it, and the others are acted on all the same.
import { describe, expect, test, vi } from "vitest";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

const ILL = { kind: "error", code: 500, description: "Internal Server Error" } as const;
const REFUSAL = { kind: "error", code: 400, description: "Bad Request: USER_ADMIN_INVALID" } as const;
const NEW = { kind: "error", code: 400, description: "Bad Request: SOMETHING_NEW" } as const;

describe("a command that Telegram fails at", () => {
  test("is answered where the refusal is in words that nobody knows", async () => {
    const { telegram, group, mod, alice, answer } = await world();
    await alice.says("hi");
    telegram.faults.add({ method: "banChatMember", fault: NEW });
    await mod.says("/ban @alice_here");
    telegram.faults.clear();
    expect(answer()).toMatch(/try again/i);
    expect(group.statusOf(alice.person)).toBe("member");
  });

  test.each([
    ["is ill", ILL],
    ["cannot be reached", { kind: "drop" } as const],
  ])(
    "because it %s, is a case at once, and done as soon as Telegram is well again",
    async (_what, fault) => {
      const { telegram, group, mod, alice, stores } = await world();
      await alice.says("hi");
      telegram.faults.add({ method: "banChatMember", fault });
      await mod.says("/ban @alice_here");
      expect(group.statusOf(alice.person)).toBe("member");
      expect(await stores().cases.find(group.id, 1)).toMatchObject({ kind: "ban", state: "open" });
      telegram.faults.clear();
      await vi.waitFor(() => expect(group.statusOf(alice.person)).toBe("kicked"), 30_000);
    },
    60_000,
  );

  test("at first, and refuses in the end, is said to the group with what helps", async () => {
    const { telegram, group, mod, alice } = await world();
    await alice.says("hi");
    telegram.faults.add({ method: "banChatMember", fault: ILL });
    await mod.says("/ban @alice_here");
    telegram.faults.clear();
    group.makeAdmin(alice.person, ["can_pin_messages"]);
    const late = /announced an action on .*Telegram refused it later\. .*Alice.* is an admin/;
    await vi.waitFor(
      () =>
        expect(group.botMessages.map(({ body }) => body.text).filter((said) => late.test(said ?? ""))).toHaveLength(1),
      30_000,
    );
    expect(group.statusOf(alice.person)).toBe("administrator");
  }, 60_000);

  test("for one of several goes on with the others, and says whom it left out", async () => {
    const { telegram, group, mod, alice, bob, answer } = await world();
    await alice.says("hi");
    await bob.says("hi");
    telegram.faults.add({ method: "banChatMember", times: 1, fault: REFUSAL });
    await mod.says("/ban @alice_here @bob_here");
    expect(group.statusOf(alice.person)).toBe("member");
    expect(group.statusOf(bob.person)).toBe("kicked");
    expect(answer()).toMatch(/Bob[\s\S]*Alice/);
  }, 60_000);
});

test("a purge that Telegram interrupts keeps account of what went", async () => {
  const { telegram, group, mod, alice, stores } = await world();
  await alice.says("x", { times: 150 });
  const fault = {
    kind: "error",
    code: 429,
    description: "Too Many Requests",
    parameters: { retry_after: 30 },
  } as const;
  let calls = 0;
  const { next } = telegram.faults;
  Object.assign(telegram.faults, {
    next: (method: string, chatId: unknown) =>
      method === "deleteMessages" && ++calls === 2 ? fault : next(method, chatId),
  });
  await mod.says("/purge 150");
  expect((await stores().cases.find(group.id, 1))?.kind).toBe("delete");
  expect(
    group.messages.filter(({ deletion, authorId }) => !deletion && authorId === alice.person.id).length,
  ).toBeGreaterThan(0);
});

test("an admin without the right does not spend the proof of another", async () => {
  const { telegram, group, as, mod, alice } = await world();
  const weak = telegram.person({ name: "Weak" });
  group.makeAdmin(weak, ["can_pin_messages"]);
  const message = await alice.says("hi");
  await mod.says("/mute", { replyTo: message, anonymous: true });
  const [question] = group.botMessages.slice(-1);
  if (!question) throw new Error("The bot asked nothing.");
  const refused = await as(weak).holds(question).tap("admin");
  expect(refused?.text).toContain("Ban users");
  await mod.holds(question).tap("admin");
  expect(group.statusOf(alice.person)).toBe("restricted");
});

test("a bot that is an admin may write as much as it likes", async () => {
  const { telegram, group, mod, as } = await world();
  const other = telegram.person({ name: "Other", isBot: true });
  group.makeAdmin(other, "all");
  await mod.says("/setflood 4");
  await as(other).says("news", { times: 9 });
  expect(group.messages.filter(({ deletion, authorId }) => deletion && authorId === other.id)).toEqual([]);
});

test("whoever answers a post of the linked channel cannot act on it, whatever Telegram says of the link", async () => {
  const { telegram, group, mod, calls, answer, settle } = await world();
  const channel = telegram.channel("News");
  group.record.linkedId = channel.record.id;
  const post = channel.posts("Hello");
  await settle();
  group.record.linkedId = undefined;
  await mod.says("/ban", { replyTo: post });
  expect(calls("banChatSenderChat")).toEqual([]);
  expect(answer()).toContain("this group's channel");
});
