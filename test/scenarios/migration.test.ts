// When a basic group becomes a supergroup, everything that is kept of it moves along.
import { describe, expect, test } from "vitest";
import { hours } from "../../src/core/time.ts";
import { useWorlds, type World, world } from "../support/world.ts";
import { message } from "../telegram/raw-messages.ts";

useWorlds();

/** A command that was given in the basic group, and reaches the bot after the group has become a supergroup. */
const lagging = (here: World, former: number, words: string): void => {
  const [text] = words.split(" ", 1);
  here.telegram.state.updateQueue.push({
    message: message({
      message_id: 78,
      date: Math.floor(here.now() / 1000),
      from: here.mod.person.user,
      chat: { id: former, type: "group", title: "Group" },
      text: words,
      entities: [{ type: "bot_command", offset: 0, length: text?.length ?? 0 }],
    }),
  });
};

/** A basic group with a language, a flood limit, a warning, a ban and a notice that is to fade. */
async function settledGroup(): Promise<World> {
  const here = await world({ kind: "group" });
  const { mod, alice, bob } = here;
  await alice.says("hi");
  await bob.says("hi");
  await mod.says("/setlang es");
  await mod.says("/setflood 3");
  await mod.says("/warn @alice_here first");
  await mod.says("/tban @bob_here 2h");
  return here;
}

async function expectMoved({ group, mod, alice, answer, stores, passes }: World): Promise<void> {
  await mod.says("/warns @alice_here");
  expect(answer()).toMatch(/1 de 3[\s\S]*first/);
  const { cases } = stores();
  expect((await cases.find(group.id, 1))?.kind).toBe("warn");
  expect((await cases.find(group.id, 2))?.kind).toBe("ban");
  await mod.says("/warn @alice_here second");
  expect(answer()).toMatch(/2 de 3[\s\S]*Caso 3/);
  await alice.says("x", { times: 3 });
  expect(group.statusOf(alice.person)).toBe("restricted");
  await passes(hours(3));
  expect((await cases.find(group.id, 2))?.state).toBe("ended");
}

describe("a migration", () => {
  test("that the service messages tell of takes all along", async () => {
    const here = await settledGroup();
    const former = here.group.id;
    here.group.migrate();
    await here.settle();
    expect(here.group.id).not.toBe(former);
    await expectMoved(here);
    expect((await here.stores().cases.find(former, 1))?.chatId).not.toBe(former);
  });

  test("told twice is made once", async () => {
    const here = await settledGroup();
    const { telegram, group, settle } = here;
    const former = group.id;
    group.migrate();
    await settle();
    const again = { date: Math.floor(here.now() / 1000), message_id: 9_999, from: telegram.bot };
    for (const parts of [
      { ...again, chat: { id: former, type: "group", title: "Group" }, migrate_to_chat_id: group.id },
      { ...again, chat: { id: group.id, type: "supergroup", title: "Group" }, migrate_from_chat_id: former },
    ])
      telegram.state.updateQueue.push({ message: message(parts) });
    await settle();
    await expectMoved(here);
  });

  test.each(["known by then", "told by Telegram's refusal"])(
    "does not lose what was said before it and comes late: the move is %s",
    async (how) => {
      const here = await settledGroup();
      const { telegram, group, mod, answer, settle, logs } = here;
      const former = group.id;
      group.migrate();
      if (how === "known by then") await settle();
      else telegram.state.updateQueue.drop();
      lagging(here, former, "/warn @alice_here late");
      lagging(here, former, "/setflood 7");
      await settle();
      await mod.says("/warns @alice_here");
      expect(answer()).toMatch(/2 de 3[\s\S]*first[\s\S]*late/);
      await mod.says("/flood");
      expect(answer()).toContain("7");
      expect(logs.filter((line) => line.includes("update.failed"))).toEqual([]);
    },
  );

  test("that only Telegram's refusal tells of takes all along, and the act is done", async () => {
    const here = await settledGroup();
    const { telegram, group, mod, alice, answer } = here;
    const former = group.record;
    const first = former.messages.get(1);
    group.migrate();
    telegram.state.updateQueue.drop();
    const command = { text: "/kick", from: mod.person.user, date: Math.floor(here.now() / 1000), message_id: 77 };
    const chat = { id: former.id, type: "group", title: former.title };
    const replied = { message_id: first?.id, date: command.date, from: alice.person.user, text: "hi", chat };
    const entities = [{ type: "bot_command", offset: 0, length: 5 }];
    telegram.state.updateQueue.push({ message: message({ ...command, chat, entities, reply_to_message: replied }) });
    await here.settle();
    expect(group.statusOf(alice.person)).toBe("left");
    await alice.does((presence) => presence.joins());
    expect(answer()).toContain("Alice");
    expect((await here.stores().cases.find(group.id, 3))?.kind).toBe("kick");
    await mod.says("/warns @alice_here");
    expect(answer()).toMatch(/1 de 3[\s\S]*first/);
  });
});
