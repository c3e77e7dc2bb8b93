// Commands that members may not use, in a group with members and admins.

import type { StoredMessage } from "telegram-emulator/state/records";
import { describe, expect, test } from "vitest";
import { useWorlds, type World, world } from "../support/world.ts";

useWorlds();

/** A group in which /ping is disabled. */
async function disabled(...switches: readonly string[]): Promise<World> {
  const here = await world();
  for (const command of ["/disable ping", ...switches]) await here.mod.says(command);
  return here;
}

/** How many answers a command got, and whether its message is gone. */
async function treatment(here: World, act: () => Promise<StoredMessage>): Promise<string> {
  const before = here.said().length;
  const message = await act();
  const answers = here.said().length - before;
  return `${answers === 0 ? "silent" : "answered"}, ${message.deletion ? "gone" : "there"}`;
}

describe("a disabled command", () => {
  test("is met with silence from members, and answered for admins, over a restart", async () => {
    const here = await disabled();
    await here.restart();
    expect(await treatment(here, () => here.alice.says("/ping"))).toBe("silent, there");
    expect(await treatment(here, () => here.alice.says("!ping now"))).toBe("silent, there");
    expect(await treatment(here, () => here.alice.says("/id"))).toBe("answered, there");
    expect(await treatment(here, () => here.mod.says("/ping"))).toBe("answered, there");
    expect(await treatment(here, () => here.owner.says("/ping"))).toBe("answered, there");
    expect(await treatment(here, () => here.mod.says("/ping", { anonymous: true }))).toBe("answered, there");
  });

  test("is deleted with /disabledel on, of whom it is disabled for", async () => {
    const here = await disabled("/disabledel on");
    expect(await treatment(here, () => here.alice.says("/ping"))).toBe("silent, gone");
    expect(await treatment(here, () => here.mod.says("/ping"))).toBe("answered, there");
    expect(await treatment(here, () => here.alice.says("ping"))).toBe("silent, there");
  });

  test("is disabled for admins too with /disableadmin on, who can enable it still", async () => {
    const here = await disabled("/disableadmin on");
    expect(await treatment(here, () => here.owner.says("/ping"))).toBe("silent, there");
    await here.mod.says("/enable ping");
    expect(await treatment(here, () => here.alice.says("/ping"))).toBe("answered, there");
  });

  test("is not disabled in private, nor in another group", async () => {
    const here = await disabled("/disableadmin on", "/disabledel on");
    await here.alice.tells("/ping");
    expect(here.alice.person.inbox()).toHaveLength(1);
    const other = here.telegram.group({ owner: here.owner.person });
    other.addMember(here.bob.person);
    const before = other.ephemerals.length;
    await here.as(here.bob.person, other).says("/ping");
    expect(other.ephemerals.length - before).toBe(1);
  });

  test("of whoever writes as a channel is disabled as well", async () => {
    const here = await disabled();
    const channel = here.telegram.channel("Mod").record;
    expect(await treatment(here, () => here.bob.says("/ping", { asChannel: channel }))).toBe("silent, there");
  });

  test("is only left unanswered where the bot may not delete, and the switch says what is missing", async () => {
    const here = await world();
    here.group.setBotRights(["can_restrict_members"]);
    await here.settle();
    await here.mod.says("/disable ping");
    await here.mod.says("/disabledel on");
    expect(here.answer()).toMatch(/delete the message[\s\S]*Delete messages.*Administrators/);
    expect(await treatment(here, () => here.alice.says("/ping"))).toBe("silent, there");
    await here.mod.says("/doctor");
    expect(here.answer()).toMatch(/❌ Delete disabled commands.*Delete messages/);
  });
});

test("the list is told in the group's language, and wrong names are told as what they are", async () => {
  const here = await world();
  await here.mod.says("/disableable");
  expect(here.answer()).toMatch(/\/id.*\/kickme.*\/ping.*\/warns/);
  expect(here.answer()).not.toMatch(/\/(?:help|start|ban|cancel)\b/);
  await here.mod.says("/disable warms");
  expect(here.answer()).toContain("/warns");
  await here.mod.says("/disable <b>x</b>{ $name }");
  expect(here.answer()).toContain("<b>x</b>{");
  await here.mod.says("/setlang de");
  await here.mod.says("/disable all");
  expect(here.answer()).toMatch(/abgeschaltet: .*\/ping/);
});

test("the list can be set from the menu, by a question in private", async () => {
  const here = await world();
  const { mod } = here;
  const menu = await mod.opensSettings();
  await menu.tap("Disabled commands");
  await menu.follow("Commands");
  await mod.tells("pong");
  mod.inbox().shows("/ping");
  await mod.tells("ping warns");
  expect(await treatment(here, () => here.alice.says("/warns"))).toBe("silent, there");
  const history = await here.stores().settings.history(here.group.id, 5);
  expect(history).toMatchObject([
    { feature: "disabling", key: "commands", after: ["ping", "warns"], source: "prompt" },
  ]);
});
