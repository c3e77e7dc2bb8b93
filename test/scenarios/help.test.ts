// What newcomers ask first.

import type { StoredMessage } from "telegram-emulator/state/records";
import { describe, expect, test } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import { declaredFeatures } from "../support/features.ts";
import { plain } from "../support/plain.ts";
import { useWorlds, type World, whisperOf, world } from "../support/world.ts";

useWorlds();

const { locales } = createTranslator();
const commands = declaredFeatures.flatMap((feature) => feature.commands);
const names = commands.flatMap(({ name, aliases = [] }) => [name, ...aliases]);

const urlsOf = (message: StoredMessage | undefined) =>
  (message?.body.reply_markup?.inline_keyboard ?? [])
    .flat()
    .map((button) => ("url" in button ? button.url : undefined));

test("a command that does not exist is answered in private with where all are, and in a group with nothing", async () => {
  const { alice, said } = await world();
  alice.person.starts();
  await alice.tells("/nonsense");
  expect(alice.person.inbox().at(-1)?.body.text).toMatch(/no command \/nonsense.*\/help/);
  await alice.says("/nonsense");
  expect(said()).toEqual([]);
});

test("no list begins with the command by which one leaves", async () => {
  const { telegram } = await world();
  const lists = telegram.calls
    .filter(({ method }) => method === "setMyCommands")
    .map(({ params }) => (params["commands"] as { command: string }[]).map(({ command }) => command));
  expect(lists.some((list) => list.includes("kickme"))).toBe(true);
  for (const list of lists.filter((one) => one.includes("kickme"))) expect(list.at(-1)).toBe("kickme");
});

describe("/start", () => {
  test("in private greets, and adds the bot with exactly the rights it needs", async () => {
    const { telegram, settle } = await world();
    const person = telegram.person({ name: "New" });
    person.starts();
    await settle();
    const [greeting] = person.inbox();
    expect(greeting?.body.text).toMatch(/\/settings[\s\S]*\/doctor/);
    expect(urlsOf(greeting)).toEqual([
      "https://t.me/moderato_bot?startgroup=setup&admin=delete_messages+restrict_members+promote_members+pin_messages",
    ]);
  });

  test("in a group says what comes next, also when the link that added the bot says it", async () => {
    const { alice, mod, answer } = await world();
    await alice.says("/start");
    expect(answer()).toMatch(/\/settings[\s\S]*\/doctor/);
    await mod.says("/start@moderato_bot setup");
    expect(answer()).toMatch(/\/settings[\s\S]*\/doctor/);
  });

  test.each(["help", "nonsense", "set_", "set_zzzzzzzzzzzzzz", "ask_warns_ladder_zz", "ask_x_y_-1", "ask__", "%00"])(
    "with the payload %s answers something and changes nothing",
    async (payload) => {
      const { telegram, settle, logs } = await world();
      const person = telegram.person({ name: "New" });
      person.starts(payload);
      await settle();
      expect(person.inbox()).toHaveLength(1);
      expect(logs.filter((line) => line.includes("update.failed"))).toEqual([]);
    },
  );
});

describe("/help", () => {
  /** What stands under each topic; from each leads a button back. */
  async function topicsOf({ alice }: World): Promise<string> {
    await alice.tells("/help");
    const card = alice.inbox();
    const overview = card.text();
    const listed: string[] = [];
    for (const label of card.labels()) {
      await card.tap(label);
      listed.push(card.text());
      await card.tap(card.labels().at(-1) ?? "");
      expect(card.text()).toBe(overview);
    }
    return listed.join("\n");
  }

  test.each(locales)("in private opens topics by buttons, which list every command in %s", async (locale) => {
    const here = await world();
    await here.alice.tells(`/setlang ${locale}`);
    const listed = await topicsOf(here);
    for (const { name } of commands) expect(listed, name).toMatch(new RegExp(`^/${name} – \\S`, "m"));
    expect(here.telegram.violations).toEqual([]);
  });

  test("a topic that there is not leads back to the topics", async () => {
    const { alice } = await world();
    await alice.tells("/help");
    const topics = alice.inbox();
    await topics.tap(topics.labels()[0] ?? "");
    await topics.forge("help.topic:nothing");
    expect(topics.labels().length).toBeGreaterThan(5);
  });

  test("in a group leads to private, where the topics are", async () => {
    const here = await world();
    const { alice } = here;
    await alice.says("/help");
    const told = alice.holds(whisperOf(here));
    const topics = await told.follow(told.labels()[0] ?? "");
    topics.shows("/help ban");
    expect(topics.labels().length).toBeGreaterThan(5);
  });

  test("shows every form of a command, an example, the right it needs, and what does nearly the same", async () => {
    const { alice, answer } = await world();
    await alice.says("/help ban");
    expect(plain(answer()).split("\n")).toEqual([
      "/ban – ban a user",
      "/ban @user [reason]",
      "/ban @user1 @user2 … [reason]",
      "/ban [reason] – in reply to a message",
      "Example: /ban @anna spam",
      expect.stringContaining("“Ban users”"),
      "See also:",
      expect.stringMatching(/^\/dban – /),
      expect.stringMatching(/^\/sban – /),
      expect.stringMatching(/^\/tban – /),
      expect.stringMatching(/^\/unban – /),
    ]);
    await alice.says("/help tmute");
    expect(plain(answer())).toMatch(
      /\/tmute @user <time> \[reason\][\s\S]*\/tmute @anna 3d spam[\s\S]*\/mute – [\s\S]*\/unmute – /,
    );
  });

  test.each(locales)(
    "explains every command and alias in %s, with its forms and an example that begin with it",
    async (locale) => {
      const { alice, said, mod } = await world();
      await mod.says(`/setlang ${locale}`);
      const before = said().length;
      for (const name of names) await alice.says(`/help ${name}`);
      const explained = said().slice(before);
      expect(explained).toHaveLength(names.length);
      for (const [index, { text, entities }] of explained.entries()) {
        const { name } =
          commands.find(({ name: own, aliases = [] }) => [own, ...aliases].includes(names[index] ?? "")) ?? {};
        const codes = entities
          .filter(({ type }) => type === "code")
          .map(({ offset, length }) => text.slice(offset, offset + length));
        expect(codes.length, `${locale} ${names[index]}`).toBeGreaterThanOrEqual(2);
        for (const code of codes) expect(code, `${locale} ${names[index]}`).toMatch(new RegExp(`^/${name}( |$)`));
        expect(text.split("\n").filter((line) => line.trim() === "")).toEqual([]);
      }
    },
  );

  test("knows a command by /, ! and capitals, says who may use it, and its other names", async () => {
    const { alice, answer } = await world();
    for (const word of ["/ban", "!BAN", "ban"]) {
      await alice.says(`/help ${word}`);
      expect(answer()).toMatch(/\/ban[\s\S]*“Ban users”/);
    }
    await alice.says("/help unwarn");
    expect(answer()).toMatch(/\/rmwarn[\s\S]*\/unwarn/);
    await alice.says("/help teleport");
    expect(answer()).toMatch(/no command \/teleport.*\/help/);
  });
});

describe("/id and /ping", () => {
  test("tell the ids of the chat, of the asker, of the answered message and its author, and of the topic", async () => {
    const { group, mod, alice, bob, answer } = await world({ isForum: true });
    const topic = group.openTopic("Talk");
    await bob.says("/id");
    expect(answer()).toMatch(new RegExp(`${group.id}[\\s\\S]*${bob.person.id}`));
    expect(answer()).not.toContain(String(alice.person.id));
    const message = await alice.says("hi", { topic });
    await mod.says("/id", { topic, replyTo: message });
    for (const id of [group.id, mod.person.id, alice.person.id, topic, message.id])
      expect(answer()).toContain(String(id));
  });

  test("answer in private too", async () => {
    const { alice } = await world();
    await alice.tells("/id");
    expect(alice.person.inbox().at(-1)?.body.text).toContain(String(alice.person.id));
    await alice.tells("/ping");
    expect(alice.person.inbox().at(-1)?.body.text).toContain("Pong");
  });

  test("a command of groups says so in private, and one of private says so in a group", async () => {
    const { alice, answer } = await world();
    for (const name of ["ban", "flood", "purge", "warns", "doctor"]) {
      await alice.tells(`/${name}`);
      expect(alice.person.inbox().at(-1)?.body.text).toContain("only works in groups");
    }
    await alice.says("/cancel");
    expect(answer()).toContain("in private");
  });
});
