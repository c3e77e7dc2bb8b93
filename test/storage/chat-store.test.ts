// Chats, and basic groups that become supergroups.
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { ChatHandle } from "../../src/core/chat.ts";
import { hours, minutes } from "../../src/core/time.ts";
import type { SettingsChange } from "../../src/kit/ports/settings.ts";
import { engines, later, newWorld, START, useWorld, type World } from "./engines.ts";
import { admin, alice, basicGroup, bob, climbed, group } from "./people.ts";

const feature = { id: "flood", settings: z.object({ limit: z.int().default(5), mode: z.string().default("mute") }) };

const changing = (chatId: number, change: SettingsChange["change"]): SettingsChange => ({
  chatId,
  feature,
  change,
  by: admin.id,
  source: "command",
  at: START,
});

/** A chat with something in every table. */
async function live({ stores }: World, chat: ChatHandle, change: SettingsChange["change"]): Promise<void> {
  const { chats, settings, cases, jobs, warnings, purgeMarks, seen } = stores;
  await chats.know(chat);
  await settings.change(changing(chat.id, change));
  for (const member of [alice, bob]) {
    const { number } = await cases.open({
      chatId: chat.id,
      kind: "warn",
      target: member,
      actor: { kind: "member", member: admin },
      at: START,
      until: undefined,
      reason: chat.kind,
      evidence: { signals: [], messageIds: [] },
      former: undefined,
    });
    const given = { chatId: chat.id, member, by: admin.id, reason: chat.kind, at: START, caseNumber: number };
    await warnings.add(given, undefined);
  }
  await jobs.book({ job: "flood.end", chatId: chat.id, payload: chat.kind, at: START, key: "one" });
  await jobs.book({ job: "flood.end", chatId: chat.id, payload: chat.kind, at: START });
  await purgeMarks.set(chat.id, admin.id, 77);
  seen.noteMessage({ chat, id: 1, author: alice, topic: 0, album: undefined, at: START });
  await seen.flush();
}

describe.each(engines)("chats in $name", (engine) => {
  const world = useWorld(engine);

  test("a chat that is known costs no query until it changes", async () => {
    const { chats } = world().stores;
    const { client } = world().database;
    await chats.know(group);
    await client.chat.deleteMany();
    await chats.know(group);
    expect(await client.chat.count()).toBe(0);
    await chats.know({ ...group, title: "Renamed", username: "now_public" });
    expect(await client.chat.findMany()).toMatchObject([{ title: "Renamed", username: "now_public" }]);
  });

  test("a basic group takes everything along to the supergroup it becomes", async () => {
    await live(world(), basicGroup, { limit: 9 });
    await world().stores.settings.of(climbed.id, feature);
    await world().stores.chats.migrate(basicGroup.id, climbed.id);
    for (const { stores } of [world(), newWorld(world().database)]) {
      const { chats, settings, cases, warnings } = stores;
      expect(await chats.currentId(basicGroup.id)).toBe(climbed.id);
      expect(await chats.currentId(climbed.id)).toBe(climbed.id);
      expect(await settings.of(climbed.id, feature)).toEqual({ limit: 9, mode: "mute" });
      expect(await settings.history(climbed.id, 9)).toHaveLength(1);
      expect((await cases.find(climbed.id, 2))?.target).toEqual(bob);
      expect(await cases.find(basicGroup.id, 2)).toEqual(await cases.find(climbed.id, 2));
      expect(await warnings.list(climbed.id, bob.id, undefined)).toMatchObject([{ caseNumber: 2 }]);
      expect(await chats.groupsOf(alice.id, 5)).toEqual([climbed]);
    }
    const { jobs, purgeMarks, seen } = newWorld(world().database).stores;
    expect((await jobs.claim(START, minutes(1), { limit: 9 })).map(({ chatId }) => chatId)).toEqual([
      climbed.id,
      climbed.id,
    ]);
    expect(await seen.author(climbed.id, 1)).toBeUndefined();
    expect(await purgeMarks.take(climbed.id, admin.id)).toBeUndefined();
  });

  test("what both chats have is joined, and nothing of either is lost", async () => {
    await live(world(), basicGroup, { limit: 9, mode: "kick" });
    await live(world(), { ...climbed, title: "Climbers now" }, { limit: 7 });
    await world().stores.chats.migrate(basicGroup.id, climbed.id);
    const { stores, database } = newWorld(world().database);
    const { settings, cases, warnings, jobs, chats } = stores;
    expect(await settings.of(climbed.id, feature)).toEqual({ limit: 7, mode: "kick" });
    expect(await settings.history(climbed.id, 9)).toHaveLength(3);
    const reasons = await Promise.all([1, 2, 3, 4].map(async (n) => (await cases.find(climbed.id, n))?.reason));
    expect(reasons).toEqual(["group", "group", "supergroup", "supergroup"]);
    const linked = await warnings.list(climbed.id, alice.id, undefined);
    expect(linked.map(({ reason, caseNumber }) => [reason, caseNumber])).toEqual([
      ["group", 1],
      ["supergroup", 3],
    ]);
    const claimed = await jobs.claim(START, minutes(1), { limit: 9 });
    expect(claimed.map(({ key, payload }) => [key, payload])).toEqual([
      [undefined, "group"],
      ["one", "supergroup"],
      [undefined, "supergroup"],
    ]);
    expect(await chats.groupsOf(alice.id, 5)).toEqual([{ ...climbed, title: "Climbers now" }]);
    expect(await stores.seen.author(climbed.id, 1)).toEqual(alice);
    expect(await stores.purgeMarks.take(climbed.id, admin.id)).toBe(77);
    expect(await database.client.chat.count()).toBe(1);
  });

  test("whatever names a case by its number follows where cases are numbered anew", async () => {
    await live(world(), basicGroup, {});
    await live(world(), climbed, {});
    const { cases, jobs, chats } = world().stores;
    const draft = await cases.find(climbed.id, 1);
    if (draft === undefined) throw new Error("case 1 is lost");
    const spent = [{ id: 4, by: admin.id, reason: "spam", at: START, caseNumber: 2 }];
    const evidence = { ...draft.evidence, closed: [1, 2], warned: { number: 2, spent } };
    await cases.open({ ...draft, kind: "mute", evidence });
    for (const chat of [basicGroup, climbed])
      await jobs.book({ job: "moderation.expire", chatId: chat.id, payload: { number: 2 }, at: START, key: "2" });
    await jobs.book({ job: "moderation.expire", chatId: climbed.id, payload: { number: 2 }, at: START, key: "2 base" });
    await chats.migrate(basicGroup.id, climbed.id);
    const { stores } = newWorld(world().database);
    expect((await stores.cases.find(climbed.id, 5))?.evidence).toMatchObject({
      closed: [3, 4],
      warned: { number: 4, spent: [{ ...spent[0], caseNumber: 4 }] },
    });
    const claimed = (await stores.jobs.claim(START, minutes(1), { limit: 9 })).filter(
      ({ job }) => job === "moderation.expire",
    );
    expect(claimed.map(({ key, payload }) => [key, payload])).toEqual([
      ["2", { number: 2 }],
      ["4", { number: 4 }],
      ["4 base", { number: 4 }],
    ]);
  });

  test("case numbers go on after a migration, without doubles", async () => {
    await live(world(), basicGroup, {});
    await live(world(), climbed, {});
    await world().stores.chats.migrate(basicGroup.id, climbed.id);
    const draft = await world().stores.cases.find(climbed.id, 1);
    if (draft === undefined) throw new Error("case 1 is lost");
    const opened = await Promise.all(Array.from({ length: 5 }, () => world().stores.cases.open(draft)));
    expect(opened.map(({ number }) => number).sort()).toEqual([5, 6, 7, 8, 9]);
  });

  test("a migration told twice, by both service messages at once and again later, is done once", async () => {
    await live(world(), basicGroup, { limit: 9 });
    const { chats, settings, cases } = world().stores;
    await Promise.all([chats.migrate(basicGroup.id, climbed.id), chats.migrate(basicGroup.id, climbed.id)]);
    await settings.change(changing(climbed.id, { limit: 8 }));
    await chats.migrate(basicGroup.id, climbed.id);
    expect(await settings.of(climbed.id, feature)).toMatchObject({ limit: 8 });
    expect((await cases.find(climbed.id, 1))?.target).toEqual(alice);
    expect(await world().database.client.chat.count()).toBe(1);
  });

  test("a late update from the basic group does not bring it back", async () => {
    await live(world(), basicGroup, { limit: 9 });
    await world().stores.chats.migrate(basicGroup.id, climbed.id);
    await newWorld(world().database).stores.chats.know(basicGroup);
    expect(await world().database.client.chat.count()).toBe(1);
    expect(await world().stores.chats.currentId(basicGroup.id)).toBe(climbed.id);
  });

  test("a migration between chats nobody knows is remembered", async () => {
    await world().stores.chats.migrate(basicGroup.id, climbed.id);
    expect(await newWorld(world().database).stores.chats.currentId(basicGroup.id)).toBe(climbed.id);
  });

  test("a migration that another process made is seen after a while", async () => {
    const { chats } = world().stores;
    expect(await chats.currentId(basicGroup.id)).toBe(basicGroup.id);
    await newWorld(world().database).stores.chats.migrate(basicGroup.id, climbed.id);
    world().now = later(hours(1));
    expect(await chats.currentId(basicGroup.id)).toBe(climbed.id);
  });

  test("every table that names a chat follows it by foreign key", async () => {
    const columns = await world().database.client.$queryRaw<{ table: string }[]>`
      SELECT table_name AS table FROM information_schema.columns
      WHERE column_name = 'chat_id' AND table_schema = current_schema() ORDER BY 1`;
    const cascading = await world().database.client.$queryRaw<{ table: string }[]>`
      SELECT conrelid::regclass::text AS table FROM pg_constraint
      WHERE contype = 'f' AND confrelid = 'chats'::regclass AND confupdtype = 'c' ORDER BY 1`;
    expect(cascading).toEqual(columns);
    expect(columns.length).toBeGreaterThan(7);
  });
});
