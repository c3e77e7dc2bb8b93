// Altered apps can press buttons with any data: nothing of it may fail, and nothing may change what the presser may not.

import type { Group } from "telegram-emulator/people/group";
import type { StoredMessage } from "telegram-emulator/state/records";
import { describe, expect, test } from "vitest";
import { minutes } from "../../../src/core/time.ts";
import type { Actor } from "../../support/actor.ts";
import { useWorlds, type World, world } from "../../support/world.ts";

useWorlds();

/** A small generator of numbers that is the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
}

const SIGNS = Array.from("sS-_/:.09azZ%\u0000é😀 ");

/** The data with a few signs changed, taken out, put in, or its parts in another order. */
function mutated(data: string, random: (below: number) => number): string {
  let signs = Array.from(data);
  for (let change = 1 + random(3); change > 0; change--) {
    const at = random(signs.length + 1);
    const sign = SIGNS[random(SIGNS.length)] ?? "x";
    const kinds = [
      () => signs.with(Math.min(at, signs.length - 1), sign),
      () => signs.toSpliced(at, 1),
      () => signs.toSpliced(at, 0, sign),
      () => Array.from(signs.join("").split("/").reverse().join("/")),
      () => Array.from(signs.join("").replace(/[0-9a-f]+(?=\/)/, String(random(40)))),
    ];
    signs = signs.length === 0 ? [sign] : (kinds[random(kinds.length)]?.() ?? signs);
  }
  return signs.join("").slice(0, 60) || "x";
}

/** Every change of a setting or a person that Telegram or the database could show. */
const traces = ({ telegram, logs }: World) => ({
  acts: telegram.calls.filter(({ method }) => /ban|restrict|promote|deleteMessage/i.test(method)).length,
  failures: logs.filter((line) => /FAILED|update\.failed|"level":(?:50|60)/.test(line)),
  violations: telegram.violations,
});

async function pressAll(
  set: World,
  group: Group,
  forged: readonly { by: Actor; message: StoredMessage; data: string }[],
) {
  for (let start = 0; start < forged.length; start += 100) {
    const hundred = forged.slice(start, start + 100);
    await Promise.all(hundred.map(({ by, message, data }) => by.person.in(group).forges(message, data)));
    await set.settle();
  }
}

describe("forged presses", () => {
  test("2,000 mutations of the menu's data by a member fail nowhere and change nothing", async () => {
    const set = await world();
    const menu = await set.owner.opensSettings();
    const [home] = menu.data();
    await menu.forge(home ?? "");
    const seeds = [
      ...menu.data(),
      home ?? "",
      "warns.remove:1",
      "proofs.prove:5",
      "s-warns-0/1/0/-abc/hash",
      "flood:1",
    ];
    const before = JSON.stringify(menu.message.body.reply_markup);
    const random = numbers(42);
    const forged = Array.from({ length: 2_000 }, () => ({
      by: set.alice,
      message: menu.message,
      data: mutated(seeds[random(seeds.length)] ?? "x", random),
    }));
    await pressAll(set, set.group, forged);
    expect(traces(set)).toEqual({ acts: 0, failures: [], violations: [] });
    expect(JSON.stringify(menu.message.body.reply_markup)).toBe(before);
    expect(await revisions(set)).toEqual([]);
  }, 120_000);

  test("the true data of a page changes nothing for a member, and the presser is told", async () => {
    const set = await world();
    const menu = await set.owner.opensSettings();
    for (const data of menu.data())
      expect(await set.alice.holds(menu.message).forge(data)).toMatchObject({ alert: true, text: expect.any(String) });
    expect(await revisions(set)).toEqual([]);
  });

  test("the same data changes a setting for the owner, and the history shows it", async () => {
    const set = await world();
    const menu = await set.owner.opensSettings();
    await menu.forge(menu.data()[0] ?? "");
    await menu.forge(menu.data()[0] ?? "");
    expect(await revisions(set)).toHaveLength(1);
  });

  test("a group that is named in private is only its admins' to configure", async () => {
    const set = await world();
    await set.alice.tells("/start");
    const list = await set.alice.opensSettingsPrivately();
    const code = set.group.id.toString(36);
    for (const data of [
      `s/0/0/${code}/`,
      `s-warns-0/0/0/${code}/`,
      `s-warns-0/1/0/${code}/x`,
      `s-history/0/0/${code}/`,
    ])
      await list.forge(data);
    expect(await revisions(set)).toEqual([]);
    expect(traces(set).failures).toEqual([]);
  });

  test("a press that comes too late for its answer still does what it does", async () => {
    const set = await world();
    const menu = await set.owner.opensSettings();
    set.telegram.faults.add({
      method: "answerCallbackQuery",
      fault: {
        kind: "error",
        code: 400,
        description: "Bad Request: query is too old and response timeout expired or query ID is invalid",
      },
    });
    const before = menu.text();
    void set.owner.person.in(set.group).forges(menu.message, menu.data()[0] ?? "");
    await set.passes(minutes(0));
    expect(menu.text()).not.toBe(before);
    expect(traces(set).failures).toEqual([]);
  });

  test("a menu opens and turns its pages although Telegram asks for patience", async () => {
    const set = await world();
    const patience = {
      kind: "error",
      code: 429,
      description: "Too Many Requests: retry after 1",
      parameters: { retry_after: 1 },
    } as const;
    set.telegram.faults.add({ method: "sendMessage", times: 1, fault: patience });
    const menu = await set.owner.opensSettings();
    set.telegram.faults.add({ method: "editMessageText", times: 1, fault: patience });
    const before = menu.text();
    await menu.forge(menu.data()[0] ?? "");
    expect(menu.text()).not.toBe(before);
    expect(traces(set).failures).toEqual([]);
  });
});

/** What the history of the group's settings shows its owner. */
async function revisions(set: World): Promise<readonly string[]> {
  const menu = await set.owner.opensSettings();
  await menu.tap("History");
  return menu
    .text()
    .split("\n")
    .filter((line) => /→|->/.test(line));
}
