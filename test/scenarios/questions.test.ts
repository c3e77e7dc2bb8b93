// Questions in private: asked from the menu, answered by whoever may, left by /cancel.

import type { StoredMessage } from "telegram-emulator/state/records";
import { describe, expect, test } from "vitest";
import { minutes } from "../../src/core/time.ts";
import { labelsOf, newestOf, useWorlds, type World, world } from "../support/world.ts";

useWorlds();

/** The admin has tapped Steps in the group and followed the link: the question waits in private. */
async function asked(here: World): Promise<void> {
  const { mod, settle } = here;
  await mod.says("/settings");
  const menu = newestOf(here);
  await mod.does((presence) => presence.presses(menu, "Warnings"));
  const { answer } = await mod.does((presence) => presence.presses(menu, "Steps"));
  const payload = new URL(answer?.url ?? "https://nowhere").searchParams.get("start");
  if (payload === null) throw new Error("The tap led nowhere.");
  mod.person.starts(payload);
  await settle();
}

const lastTold = ({ mod }: World): string => mod.person.inbox().at(-1)?.body.text ?? "";

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
    const { mod, settle } = here;
    await mod.says("hi");
    await mod.tells("/settings");
    const menu = mod.person.inbox().at(-1) as StoredMessage;
    for (const label of ["First", "Warnings", "Steps"]) {
      await mod.person.privately().presses(menu, label);
      await settle();
    }
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
    const { mod, settle } = here;
    await asked(here);
    const question = mod.person.inbox().at(-1) as StoredMessage;
    expect(lastTold(here)).toContain("Gardeners");
    await mod.person.privately().presses(question, "✖️ Cancel");
    await settle();
    expect(lastTold(here)).toContain("Nothing was changed");
    await mod.tells("2 mute");
    expect(await policy(here)).toMatch(/3 warnings.*ban/);
    await asked(here);
    await mod.tells("2 mute");
    const [back] = (mod.person.inbox().at(-1)?.body.reply_markup?.inline_keyboard ?? []).flat();
    mod.person.starts(new URL((back as { url: string }).url).searchParams.get("start") ?? "");
    await settle();
    expect(lastTold(here)).toContain("Warnings");
    expect(await policy(here)).toMatch(/2 warnings.*mute/);
  });

  test("that a command interrupts says that it is over, and how to come back, over a restart", async () => {
    const here = await world({ title: "Gardeners" });
    const { mod, settle } = here;
    await asked(here);
    await here.restart();
    await mod.tells("/ping");
    const over = mod.person.inbox().at(-2) as StoredMessage;
    expect(over.body.text).toMatch(/Gardeners.*is closed. Nothing was changed/);
    await mod.tells("2 mute");
    expect(await policy(here)).toMatch(/3 warnings.*ban/);
    const [again] = (over.body.reply_markup?.inline_keyboard ?? []).flat();
    mod.person.starts(new URL((again as { url: string }).url).searchParams.get("start") ?? "");
    await settle();
    await mod.tells("2 mute");
    expect(await policy(here)).toMatch(/2 warnings.*mute/);
  });

  test("that nobody answered in time says so at the late answer, with the way back to it", async () => {
    const here = await world({ title: "Gardeners" });
    await asked(here);
    await here.passes(minutes(11));
    await here.mod.tells("2 mute");
    expect(lastTold(here)).toMatch(/Gardeners.*is closed. Nothing was changed/);
    expect(labelsOf(here.mod.person.inbox().at(-1) as StoredMessage)).toEqual(["Ask again"]);
    expect(await policy(here)).toMatch(/3 warnings.*ban/);
  });

  test("leads back to the page that it came from", async () => {
    const here = await world({ title: "Gardeners" });
    await asked(here);
    await here.mod.tells("2 mute");
    const [back] = (here.mod.person.inbox().at(-1)?.body.reply_markup?.inline_keyboard ?? []).flat();
    here.mod.person.starts(new URL((back as { url: string }).url).searchParams.get("start") ?? "");
    await here.settle();
    expect(labelsOf(here.mod.person.inbox().at(-1) as StoredMessage).join()).toContain("Steps");
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
    const { alice, mod, settle } = here;
    await mod.says("/settings");
    const menu = newestOf(here);
    await mod.does((presence) => presence.presses(menu, "Warnings"));
    const { answer } = await mod.does((presence) => presence.presses(menu, "Steps"));
    alice.person.starts(new URL(answer?.url ?? "").searchParams.get("start") ?? "");
    await settle();
    await alice.tells("2 mute");
    expect(alice.person.inbox().at(-1)?.body.text).toMatch(/right|admin/);
    expect(await policy(here)).toMatch(/3 warnings.*ban/);
  });

  test("who was demoted since it was asked", async () => {
    const here = await world();
    const { group, mod, bob } = here;
    await asked(here);
    group.record.members.set(mod.person.id, {
      ...group.record.members.get(bob.person.id),
      userId: mod.person.id,
    } as never);
    await mod.tells("2 mute");
    expect(lastTold(here)).toContain("don't have the admin right");
    expect(await policy(here)).toMatch(/3 warnings.*ban/);
  });
});
