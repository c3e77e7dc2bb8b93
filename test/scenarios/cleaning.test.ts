// A chat that stays clean: Telegram's own lines and commands, and how much is left of them.
import { describe, expect, test } from "vitest";
import { hours } from "../../src/core/time.ts";
import { newestOf, useWorlds, type World, world } from "../support/world.ts";

useWorlds();

/** Telegram's own lines that are still there. */
const linesIn = ({ group }: World): number => group.messages.filter((one) => one.isService && !one.deletion).length;

/** Everything that is still there, whoever wrote it. */
const left = ({ group }: World): number => group.messages.filter(({ deletion }) => !deletion).length;

/** Some strangers come and go. */
async function coming({ telegram, group, settle }: World, count: number): Promise<void> {
  const people = Array.from({ length: count }, (_, index) => telegram.person({ name: `<b>${index}</b>` }));
  for (const person of people) person.in(group).joins();
  await settle();
  for (const person of people) person.in(group).leaves();
  await settle();
}

describe("service messages", () => {
  test("stay until they are cleaned, go by their kind, over a restart, and stay again", async () => {
    const here = await world();
    await coming(here, 2);
    expect(linesIn(here)).toBe(4);
    await here.mod.says("/cleanservice join");
    await here.restart();
    await coming(here, 2);
    expect(linesIn(here)).toBe(6);
    await here.mod.says("/keepservice all");
    await coming(here, 2);
    expect(linesIn(here)).toBe(10);
  });

  test("of a raid all go, with one call a line at most, and the group is told nothing", async () => {
    const here = await world();
    await here.mod.says("/cleanservice join leave");
    const before = left(here);
    await coming(here, 40);
    expect(linesIn(here)).toBe(0);
    expect(left(here)).toBe(before);
    expect(here.calls("deleteMessage").length + here.calls("deleteMessages").length).toBeLessThanOrEqual(80);
    expect(here.group.botMessages).toEqual([]);
    expect(here.telegram.violations).toEqual([]);
  });

  test("about what the bot itself did go as well", async () => {
    const here = await world();
    await here.mod.says("/cleanservice all");
    const message = await here.alice.says("hi");
    await here.mod.says("/pin", { replyTo: message });
    await here.mod.says("/kick", { replyTo: await here.bob.says("hi") });
    expect(linesIn(here)).toBe(0);
    expect(here.group.record.pins).toEqual([message.id]);
  });

  test("about a new topic cannot be deleted, which is no trouble", async () => {
    const here = await world({ isForum: true });
    await here.mod.says("/cleanservice all");
    here.group.openTopic("News");
    await here.settle();
    expect(linesIn(here)).toBe(1);
    expect(here.logs.filter((line) => line.includes("failed"))).toEqual([]);
  });

  test("stay where the bot may not delete, which is said, also by /doctor", async () => {
    const here = await world();
    here.group.setBotRights(["can_pin_messages"]);
    await here.settle();
    await here.mod.says("/cleanservice join");
    expect(here.answer()).toMatch(/join[\s\S]*Delete messages.*Administrators/);
    await coming(here, 1);
    expect(linesIn(here)).toBe(2);
    await here.mod.says("/doctor");
    expect(here.answer()).toMatch(/❌ 🧽 Service messages.*Delete messages/);
    here.group.setBotRights("all");
    await here.settle();
    await coming(here, 1);
    expect(linesIn(here)).toBe(3);
  });
});

describe("commands", () => {
  test.each([
    ["admin", ["/flood", "/setflood 5", "/settings"]],
    ["user", ["/ping", "/warns", "/help ban", "!id"]],
    ["other", ["/unknown", "/start@other_bot", "/foo bar"]],
  ])("of the kind %s are deleted, the others stay, and answers come all the same", async (kind, own) => {
    const here = await world();
    await here.mod.says(`/cleancommand ${kind}`);
    const commands = ["/flood", "/setflood 5", "/settings", "/ping", "/warns", "/help ban", "!id", "/unknown"];
    for (const command of [...commands, "/start@other_bot", "/foo bar", "/etc/hosts", "!nothing", "hello"]) {
      const said = await here.mod.says(command);
      expect(said.deletion !== undefined, command).toBe(own.includes(command));
    }
    await here.mod.says("/flood");
    expect(here.answer()).toContain("5 messages");
  });

  test("of members who may not use them are refused for their eyes alone, and deleted", async () => {
    const here = await world();
    await here.mod.says("/cleancommand admin");
    const said = await here.alice.says("/ban @bob_here");
    expect(said.deletion).toBeDefined();
    expect(here.answer()).toContain("Only admins");
    expect(here.group.statusOf(here.bob.person)).toBe("member");
  });

  test("of an anonymous admin are deleted, and carried out once proved", async () => {
    const here = await world();
    await here.mod.says("/cleancommand all");
    const said = await here.mod.says("/setflood 7", { anonymous: true });
    expect(said.deletion).toBeDefined();
    await here.mod.holds(newestOf(here)).tap("admin");
    await here.mod.says("/flood");
    expect(here.answer()).toContain("7 messages");
  });

  test("leave the group quieter: of a busy hour nothing is left but what people said", async () => {
    const talk = async (here: World): Promise<number> => {
      const before = left(here);
      await coming(here, 3);
      for (const command of ["/ping", "/unknown", "/flood", "/warns"]) {
        await here.alice.says(command);
        await here.mod.says(command);
      }
      await here.mod.says("/pin", { replyTo: await here.bob.says("hello") });
      await here.passes(hours(1));
      return left(here) - before;
    };
    const loud = await talk(await world());
    const here = await world();
    for (const command of ["/cleanservice all", "/cleancommand all"]) await here.mod.says(command);
    expect(loud).toBe(17);
    expect(await talk(here)).toBe(1);
  });
});

test("every kind is a button of the menu, for those who may delete", async () => {
  const here = await world();
  const judge = here.telegram.person({ name: "Judge" });
  here.group.makeAdmin(judge, ["can_restrict_members"]);
  const menu = await here.mod.opensSettings();
  await menu.tap("Service messages");
  await here.as(judge).holds(menu.message).refuses("Joins", /right/);
  await coming(here, 1);
  expect(linesIn(here)).toBe(2);
  await menu.tap("Joins", "Leaves");
  await coming(here, 1);
  expect(linesIn(here)).toBe(2);
});
