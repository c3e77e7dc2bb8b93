// Questions in private: asked from the menu, answered by whoever may, left by /cancel.

import { describe, expect, test } from "vitest";
import { minutes } from "../../src/core/time.ts";
import type { Panel } from "../support/panel.ts";
import { useWorlds, type World, world } from "../support/world.ts";

useWorlds();

/** The admin has tapped Steps in the group and followed the link: the question waits in private. */
async function asked({ mod }: World): Promise<Panel> {
  const menu = await mod.opensSettings();
  await menu.tap("Warnings");
  return menu.follow("Steps");
}

const lastTold = ({ mod }: World): string => mod.inbox().text();

async function policy({ bob, answer }: World): Promise<string> {
  await bob.says("/warnings");
  return answer();
}

describe("a question", () => {
  test("is asked in private with an example and the way out, and its answer is carried out", async () => {
    const here = await world();
    await asked(here);
    expect(lastTold(here)).toMatch(/1 tmute 1h[\s\S]*\/cancel/);
    await here.mod.tells("1 tmute 2h, 3 ban");
    expect(lastTold(here)).toMatch(/1 warning.*2 hours[\s\S]*3 warnings.*ban/);
    expect(await policy(here)).toMatch(/1 warning.*2 hours/);
    await here.mod.tells("2 ban");
    expect(await policy(here)).toMatch(/3 warnings.*ban/);
  });

  test("is asked at once from the menu in private", async () => {
    const here = await world({ title: "First" });
    const { mod } = here;
    await mod.says("hi");
    const menu = await mod.opensSettingsPrivately();
    await menu.tap("First", "Warnings", "Steps");
    await mod.tells("2 kick");
    expect(await policy(here)).toMatch(/2 warnings.*kick/);
  });

  test("takes a wrong answer for a try, says what was wrong, and goes on waiting", async () => {
    const here = await world();
    await asked(here);
    for (const words of ["as you like", "3 ban, 1 mute", ""]) {
      await here.mod.tells(words || "x");
      expect(lastTold(here)).toContain("tmute 3h");
      expect(lastTold(here)).not.toContain("/warnmode");
    }
    await here.mod.does(() => here.mod.person.privately().sends("photo"));
    await here.mod.tells("2 mute");
    expect(await policy(here)).toMatch(/2 warnings.*mute/);
  });

  test("waits over a restart", async () => {
    const here = await world();
    await asked(here);
    await here.restart();
    await here.mod.tells("2 mute");
    expect(await policy(here)).toMatch(/2 warnings.*mute/);
  });

  test("is left by /cancel, and what follows is no answer any more", async () => {
    const here = await world();
    await asked(here);
    await here.mod.tells("/cancel");
    expect(lastTold(here)).toContain("Nothing was changed");
    await here.mod.tells("2 mute");
    await here.mod.tells("/cancel");
    expect(lastTold(here)).toContain("nothing to cancel");
    expect(await policy(here)).toMatch(/3 warnings.*ban/);
  });

  test("names its group, is left by its button, and ends with the way to the settings", async () => {
    const here = await world({ title: "Gardeners" });
    const { mod } = here;
    const question = await asked(here);
    question.shows("Gardeners");
    await question.tap("✖️ Cancel");
    expect(lastTold(here)).toContain("Nothing was changed");
    await mod.tells("2 mute");
    expect(await policy(here)).toMatch(/3 warnings.*ban/);
    await asked(here);
    await mod.tells("2 mute");
    const done = mod.inbox();
    const page = await done.follow(done.labels()[0] ?? "");
    page.shows("Warnings");
    expect(await policy(here)).toMatch(/2 warnings.*mute/);
  });

  test("that a command interrupts says that it is over, and how to come back, over a restart", async () => {
    const here = await world({ title: "Gardeners" });
    const { mod } = here;
    await asked(here);
    await here.restart();
    await mod.tells("/ping");
    const over = mod.inbox({ before: 1 });
    over.shows(/Gardeners.*is closed. Nothing was changed/);
    await mod.tells("2 mute");
    expect(await policy(here)).toMatch(/3 warnings.*ban/);
    await over.follow(over.labels()[0] ?? "");
    await mod.tells("2 mute");
    expect(await policy(here)).toMatch(/2 warnings.*mute/);
  });

  test("that nobody answered in time says so at the late answer, with the way back to it", async () => {
    const here = await world({ title: "Gardeners" });
    await asked(here);
    await here.passes(minutes(11));
    await here.mod.tells("2 mute");
    expect(lastTold(here)).toMatch(/Gardeners.*is closed. Nothing was changed/);
    expect(here.mod.inbox().labels()).toEqual(["Ask again"]);
    expect(await policy(here)).toMatch(/3 warnings.*ban/);
  });

  test("leads back to the page that it came from", async () => {
    const here = await world({ title: "Gardeners" });
    await asked(here);
    await here.mod.tells("2 mute");
    const done = here.mod.inbox();
    const page = await done.follow(done.labels()[0] ?? "");
    page.offers("Steps");
  });

  test("makes way for a command", async () => {
    const here = await world();
    await asked(here);
    await here.mod.tells("/ping");
    expect(lastTold(here)).toContain("Pong");
    expect(await policy(here)).toMatch(/3 warnings.*ban/);
  });
});

describe("nobody else", () => {
  test("answers it: not another person in private, and not anybody in the group", async () => {
    const here = await world();
    await asked(here);
    await here.alice.tells("2 mute");
    await here.owner.tells("2 mute");
    await here.mod.says("2 mute");
    expect(await policy(here)).toMatch(/3 warnings.*ban/);
  });

  test("gets further with the link than to the refusal", async () => {
    const here = await world();
    const { alice, mod } = here;
    const menu = await mod.opensSettings();
    await menu.tap("Warnings");
    await alice.follows((await menu.tap("Steps"))?.url);
    await alice.tells("2 mute");
    alice.inbox().shows(/right|admin/);
    expect(await policy(here)).toMatch(/3 warnings.*ban/);
  });

  test("who was demoted since it was asked", async () => {
    const here = await world();
    const { group, mod } = here;
    await asked(here);
    group.addMember(mod.person);
    await mod.tells("2 mute");
    expect(lastTold(here)).toContain("don't have the admin right");
    expect(await policy(here)).toMatch(/3 warnings.*ban/);
  });
});
