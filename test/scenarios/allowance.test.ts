// Who may use the bot: by default everybody; otherwise the groups that the operator or an owner has allowed.

import type { Person } from "telegram-emulator/people/person";
import { describe, expect, test } from "vitest";
import { days } from "../../src/core/time.ts";
import { useWorlds, type World, world } from "../support/world.ts";

useWorlds();

const isThere = ({ group, telegram }: World): boolean =>
  group.record.members.get(telegram.state.bot.id)?.isPresent === true;

/** What the bot has said in the group, as it reads. */
const told = ({ said }: World): readonly string[] => said().map(({ text }) => text);

const owned = ({ mod }: { readonly mod: Person }) => ({ OWNER_IDS: String(mod.user.id) });

test("by default it works wherever it is added", async () => {
  const place = await world();
  await place.mod.says("/ping");
  expect(isThere(place)).toBe(true);
});

describe("with ALLOWED_CHATS", () => {
  test("it works in a group of the list", async () => {
    const place = await world({ variables: ({ group }) => ({ ALLOWED_CHATS: `-1001, ${group.id}` }) });
    await place.mod.says("/ping");
    expect(isThere(place)).toBe(true);
    expect(told(place)[0]).toMatch(/Pong/);
  });

  test("elsewhere it says one sentence with the group's id and leaves, at a message as at a button or a join", async () => {
    const place = await world({ variables: () => ({ ALLOWED_CHATS: "-1001234567890" }) });
    const { alice, bob, group } = place;
    alice.person.in(group).says("hi");
    bob.person.in(group).says("/ping");
    await alice.says("anybody?");
    expect(told(place)).toHaveLength(1);
    expect(told(place)[0]).toMatch(/^I only work in groups that my operator has allowed.*\.$/);
    expect(told(place)[0]).toContain(String(group.id));
    expect(isThere(place)).toBe(false);
    group.setBotRights("member");
    await place.settle();
    expect(isThere(place)).toBe(false);
    expect(told(place)).toHaveLength(2);
  });

  test("a group of the list may become a supergroup", async () => {
    const place = await world({ kind: "group", variables: ({ group }) => ({ ALLOWED_CHATS: String(group.id) }) });
    const former = place.group.id;
    place.group.migrate();
    await place.settle();
    await place.mod.says("/ping");
    expect(place.group.id).not.toBe(former);
    expect(isThere(place)).toBe(true);
    expect(told(place).at(-1)).toMatch(/Pong/);
  });
});

describe("with OWNER_IDS", () => {
  test("an owner hears of another's group once a day, and allows it by a button that only owners may press", async () => {
    const place = await world({ variables: owned });
    const { group, mod, alice, settle, passes, restart } = place;
    for (const actor of [mod, alice]) actor.person.starts();
    await passes(days(2));
    expect(isThere(place)).toBe(false);
    group.setBotRights("all");
    await settle();
    group.setBotRights("all");
    await settle();
    expect(isThere(place)).toBe(false);
    const cards = () => mod.person.inbox().filter(({ body }) => body.text?.includes(String(group.id)));
    expect(cards()).toHaveLength(1);
    const [card] = cards();
    if (card === undefined) throw new Error("The owner was told nothing.");
    expect(card.body.text).toContain("isn't allowed");
    await mod.holds(card).tap("Allow this group");
    expect(mod.person.inbox().at(-1)?.body.text).toMatch(/is allowed/);
    group.setBotRights("all");
    await settle();
    await restart();
    await mod.says("/ping");
    expect(isThere(place)).toBe(true);
    await mod.holds(card).tap("Don't allow");
    await alice.says("hi again");
    expect(isThere(place)).toBe(false);
  });

  test("a group to which an owner adds the bot is allowed by that", async () => {
    const place = await world({ variables: ({ group }) => ({ OWNER_IDS: String(ownerOf(group.record)) }) });
    const { group, alice, mod, settle, passes } = place;
    group.setBotRights("none");
    await settle();
    group.setBotRights("all");
    await settle();
    await passes(days(1));
    await alice.says("hi");
    await mod.says("/warn @alice_here");
    expect(isThere(place)).toBe(true);
    expect(told(place).at(-1)).toContain("Alice");
  });
});

const ownerOf = ({ members }: World["group"]["record"]): number | undefined =>
  [...members.values()].find(({ status }) => status === "creator")?.userId;
