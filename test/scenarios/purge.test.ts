// Cleaning up: stretches of the chat, single messages, and what Telegram lets nobody delete.

import type { StoredMessage } from "telegram-emulator/state/records";
import { describe, expect, test } from "vitest";
import { useWorlds, type World, world } from "../support/world.ts";

useWorlds();

async function talk({ alice }: World, count: number): Promise<readonly StoredMessage[]> {
  const said: StoredMessage[] = [];
  for (let index = 0; index < count; index++)
    said.push(alice.person.in({ record: (await alice.says("x")).chat }).says("y"));
  return said;
}

/** The places of the messages that are gone. */
const goneIn = (messages: readonly StoredMessage[]): readonly number[] =>
  messages.flatMap(({ deletion }, index) => (deletion ? [index] : []));

/** Five messages of two members, and their world. */
async function five() {
  const here = await world();
  const messages: StoredMessage[] = [];
  for (const actor of [here.alice, here.bob, here.alice, here.bob, here.alice]) messages.push(await actor.says("x"));
  return { ...here, messages };
}

describe("a stretch", () => {
  test.each([
    { command: "/purge 2", reply: undefined, gone: [3, 4] },
    { command: "/purge 99", reply: undefined, gone: [0, 1, 2, 3, 4] },
    { command: "/purge", reply: 2, gone: [2, 3, 4] },
    { command: "/purge 2", reply: 1, gone: [1, 2] },
    { command: "/purge 9", reply: 3, gone: [3, 4] },
    { command: "/spurge 1", reply: undefined, gone: [4] },
    { command: "/spurge", reply: 4, gone: [4] },
    { command: "/del", reply: 1, gone: [1] },
  ])("$command in reply to $reply deletes $gone, and the command", async ({ command, reply, gone }) => {
    const { mod, messages } = await five();
    const said = await mod.says(command, { replyTo: reply === undefined ? undefined : messages[reply] });
    expect(goneIn(messages)).toEqual(gone);
    expect(said.deletion).toBeDefined();
  });

  test("is told once with its case, or not at all where that was asked for", async () => {
    const { group, mod, messages, said, stores } = await five();
    await mod.says("/spurge 1");
    await mod.says("/del", { replyTo: messages[0] });
    expect(said()).toEqual([]);
    await mod.says("/purge 2");
    expect(said().map(({ text }) => text)).toEqual([expect.stringContaining("Case 3")]);
    expect(await stores().cases.find(group.id, 2)).toMatchObject({
      kind: "delete",
      actor: { member: { id: mod.person.id } },
      evidence: { messageIds: expect.arrayContaining([messages[0]?.id]) },
    });
  });

  test("of 250 messages takes three calls", async () => {
    const { alice, mod, calls } = await world();
    await alice.says("x", { times: 249 });
    await mod.says("/purge 249");
    expect(calls("deleteMessages").map(({ params }) => (params["message_ids"] as number[]).length)).toEqual([
      100, 100, 50,
    ]);
  });

  test.each(["/purge", "/purge 0", "/purge -5", "/purge all", "/purge 2 3", "/purge 1.5"])(
    "“%s” deletes nothing and shows how it is said",
    async (command) => {
      const { mod, messages, answer } = await five();
      await mod.says(command);
      expect(goneIn(messages)).toEqual([]);
      expect(answer()).toContain("/purge 20");
    },
  );

  test("that is too long is refused with what to do", async () => {
    const { group, mod, messages, answer } = await five();
    group.record.lastMessageId = 20_000;
    await mod.says("/purge", { replyTo: messages[0] });
    expect(answer()).toMatch(/10,?000[\s\S]*\/purge 500/);
    expect(goneIn(messages)).toEqual([]);
  });
});

describe("between two marks", () => {
  test("everything goes, whichever was marked first, with both commands, also over a restart", async () => {
    const { mod, messages, restart } = await five();
    const first = await mod.says("/purgefrom", { replyTo: messages[3] });
    expect(first.deletion).toBeDefined();
    await restart();
    const second = await mod.says("/purgeto", { replyTo: messages[1] });
    expect(goneIn([...messages, second])).toEqual([1, 2, 3, 5]);
  });

  test("the mark of one admin is not another's, and is used once", async () => {
    const { mod, owner, messages, answer } = await five();
    await mod.says("/purgefrom", { replyTo: messages[0] });
    await owner.says("/purgeto", { replyTo: messages[2] });
    expect(answer()).toContain("/purgefrom");
    await mod.says("/purgeto", { replyTo: messages[1] });
    await mod.says("/purgeto", { replyTo: messages[4] });
    expect(goneIn(messages)).toEqual([0, 1]);
    expect(answer()).toContain("/purgefrom");
  });

  test.each(["/purgefrom", "/purgeto", "/del"])("%s without a reply asks for one", async (command) => {
    const { mod, messages, answer } = await five();
    await mod.says(command);
    expect(answer()).toContain(command);
    expect(goneIn(messages)).toEqual([]);
  });
});

describe("messages of over 48 hours", () => {
  test("stay, and the answer says how many; the younger ones go", async () => {
    const { mod, alice, now, answer } = await world();
    const old = Math.floor(now() / 1000) - 49 * 3600;
    const messages = [
      await alice.says("a", { date: old }),
      await alice.says("b", { date: old }),
      await alice.says("c"),
    ];
    await mod.says("/purge", { replyTo: messages[0] });
    expect(goneIn(messages)).toEqual([2]);
    expect(answer()).toMatch(/2 messages stayed.*48 hours/);
  });

  test("are told of by /del and /spurge too", async () => {
    const { mod, alice, now, answer, said } = await world();
    const message = await alice.says("a", { date: Math.floor(now() / 1000) - 49 * 3600 });
    await mod.says("/del", { replyTo: message });
    expect(answer()).toContain("48 hours");
    const before = said().length;
    await mod.says("/spurge", { replyTo: message });
    expect(
      said()
        .slice(before)
        .map(({ text }) => text),
    ).toEqual([expect.stringContaining("48 hours")]);
  });
});

describe("who may", () => {
  test.each(["/purge 2", "/spurge 2", "/del", "/purgefrom", "/purgeto"])(
    "%s is for admins who may delete",
    async (command) => {
      const { telegram, group, as, bob, messages, answer } = await five();
      const judge = telegram.person({ name: "Judge" });
      group.makeAdmin(judge, ["can_restrict_members"]);
      await as(judge).says(command, { replyTo: messages[4] });
      expect(answer()).toContain("Delete messages");
      await bob.says(command, { replyTo: messages[4] });
      expect(answer()).toContain("Only admins");
      expect(goneIn(messages)).toEqual([]);
    },
  );
});

test("messages that others have deleted before are no trouble", async () => {
  const here = await world();
  const messages = await talk(here, 3);
  for (const message of messages.slice(1, 2)) await here.mod.does((presence) => presence.deletes(message));
  await here.mod.says("/purge", { replyTo: messages[0] });
  expect(goneIn(messages)).toEqual([0, 1, 2]);
  expect(here.answer()).not.toContain("stayed");
});
