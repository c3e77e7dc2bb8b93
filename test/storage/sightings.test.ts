// What passed by.
import { describe, expect, test } from "vitest";
import type { Member } from "../../src/core/member.ts";
import { hours, minutes, seconds } from "../../src/core/time.ts";
import type { SeenMessage } from "../../src/kit/ports/people/seen.ts";
import { engines, later, newWorld, START, useWorld, type World } from "./engines.ts";
import { alice, basicGroup, bob, climbed, group, hostileNames, LARGEST_ID, otherGroup } from "./people.ts";

const said = (id: number, more: Partial<SeenMessage> = {}): SeenMessage => ({
  chat: group,
  id,
  author: alice,
  topic: 0,
  album: undefined,
  at: START,
  ...more,
});

const restarted = ({ database }: World): World["stores"] => newWorld(database).stores;

describe.each(engines)("sightings in $name", (engine) => {
  const world = useWorld(engine);

  test("a note is seen before it is written, and after a restart once it is", async () => {
    const { seen } = world().stores;
    seen.noteMessage(said(1));
    seen.noteMessage(said(2, { album: "a", author: bob }));
    seen.noteMessage(said(3, { album: "a", author: bob }));
    const look = async ({ seen: at }: World["stores"]) => [
      await at.author(group.id, 1),
      await at.memberByUsername("@Alice_A"),
      await at.memberById(bob.id),
      await at.album(group.id, "a"),
    ];
    expect(await look(world().stores)).toEqual([alice, alice, bob, [2, 3]]);
    expect(await look(restarted(world()))).toEqual([undefined, undefined, undefined, []]);
    await seen.flush();
    expect(await look(world().stores)).toEqual([alice, alice, bob, [2, 3]]);
    expect(await look(restarted(world()))).toEqual([alice, alice, bob, [2, 3]]);
  });

  test("somebody who was seen in a group without writing there has it in their list", async () => {
    const { seen, chats } = world().stores;
    seen.noteMember(alice, START, group);
    seen.noteMember(bob, START);
    expect((await chats.groupsOf(alice.id, 9)).map(({ id }) => id)).toEqual([group.id]);
    expect(await chats.groupsOf(bob.id, 9)).toEqual([]);
  });

  test("a join is known before it is written and after a restart, and the latest one counts", async () => {
    const { seen } = world().stores;
    expect(await seen.joinedAt(group.id, alice.id)).toBeUndefined();
    seen.noteJoin(alice, START, group);
    expect(seen.joinedAt(group.id, alice.id)).toBe(START);
    expect(await seen.joinedAt(otherGroup.id, alice.id)).toBeUndefined();
    await seen.flush();
    seen.noteMessage(said(1, { at: later(hours(2)) }));
    await seen.flush();
    expect(await restarted(world()).seen.joinedAt(group.id, alice.id)).toBe(START);
    seen.noteJoin(alice, later(hours(3)), group);
    await seen.flush();
    expect(await restarted(world()).seen.joinedAt(group.id, alice.id)).toBe(later(hours(3)));
  });

  test("albums and messages of other chats stay apart", async () => {
    const { seen } = world().stores;
    seen.noteMessage(said(1, { album: "a" }));
    await seen.flush();
    seen.noteMessage(said(2, { album: "a" }));
    seen.noteMessage(said(1, { chat: otherGroup, album: "a", author: bob }));
    expect(await seen.album(group.id, "a")).toEqual([1, 2]);
    expect(await seen.author(otherGroup.id, 1)).toEqual(bob);
    expect(await seen.author(otherGroup.id, 2)).toBeUndefined();
  });

  test("messages are known by their topic, but for those that were seen before topics were kept", async () => {
    const { seen } = world().stores;
    for (const [id, topic] of [
      [1, 0],
      [2, 2],
      [3, 2],
      [4, 0],
      [5, 2],
      [6, 2],
    ] as const)
      seen.noteMessage(said(id, { topic, ...(id === 5 ? { author: undefined, chat: { id: group.id } } : {}) }));
    expect(await seen.inTopic(group.id, 2, { from: 1, to: 9 })).toEqual([3, 5, 6]);
    expect(await seen.inTopic(group.id, 0, { from: 2, to: 9 })).toEqual([4]);
    expect(await seen.openings(group.id, { from: 1, to: 9 })).toEqual([2]);
    expect(await seen.topicOf(group.id, 4)).toBe(0);
    expect(await seen.topicOf(group.id, 9)).toBeUndefined();
    expect(await seen.author(group.id, 5)).toBeUndefined();
    await world().database.client.$executeRaw`UPDATE seen_messages SET topic = NULL WHERE message_id IN (3, 4)`;
    expect(await seen.inTopic(group.id, 2, { from: 1, to: 9 })).toEqual([5, 6]);
    expect(await seen.inTopic(group.id, 0, { from: 2, to: 9 })).toEqual([]);
    expect(await seen.topicOf(group.id, 3)).toBeUndefined();
  });

  test("a username is taken from the row of whoever was seen with it before", async () => {
    const { seen } = world().stores;
    seen.noteMember(alice, START);
    await seen.flush();
    const next = restarted(world()).seen;
    next.noteMember({ ...bob, username: "Alice_A" }, later(minutes(1)));
    await next.flush();
    const last = restarted(world()).seen;
    expect(await last.memberById(alice.id)).toEqual({ ...alice, username: undefined });
    last.noteMember({ ...bob, username: undefined }, later(minutes(2)));
    await last.flush();
    expect(await restarted(world()).seen.memberByUsername("alice_a")).toBeUndefined();
  });

  test("a member keeps their newest name, whichever note comes first", async () => {
    const { seen } = world().stores;
    const renamed: Member = { ...alice, name: "Alicia", username: "alicia" };
    seen.noteMember(renamed, later(minutes(5)));
    seen.noteMember(alice, START);
    await seen.flush();
    for (const at of [seen, restarted(world()).seen]) {
      expect(await at.memberById(alice.id)).toEqual(renamed);
      expect(await at.memberByUsername("alice_a")).toBeUndefined();
    }
    const old = restarted(world()).seen;
    old.noteMember(alice, START);
    await old.flush();
    expect(await restarted(world()).seen.memberById(alice.id)).toEqual(renamed);
  });

  test("a username that moved to another account belongs to the newest", async () => {
    const { seen } = world().stores;
    seen.noteMember(alice, START);
    await seen.flush();
    seen.noteMember({ ...bob, username: "ALICE_A" }, later(minutes(1)));
    expect((await seen.memberByUsername("alice_a"))?.id).toBe(bob.id);
    await seen.flush();
    expect((await restarted(world()).seen.memberByUsername("alice_a"))?.id).toBe(bob.id);
  });

  test("a username that its holder gave up is nobody's, even while that is not written", async () => {
    const { seen } = world().stores;
    seen.noteMember(alice, START);
    await seen.flush();
    seen.noteMember({ ...alice, username: undefined }, later(seconds(1)));
    expect(await seen.memberByUsername("alice_a")).toBeUndefined();
    expect(await seen.memberByUsername("")).toBeUndefined();
  });

  test("an ordinary message of a known member writes no member; after an hour it does", async () => {
    const { seen } = world().stores;
    const seenAt = async () => (await world().database.client.member.findMany()).map((row) => row.seenAt.getTime());
    seen.noteMessage(said(1));
    await seen.flush();
    seen.noteMessage(said(2, { at: later(minutes(59)) }));
    await seen.flush();
    expect(await seenAt()).toEqual([START]);
    seen.noteMessage(said(3, { at: later(hours(1)) }));
    await seen.flush();
    expect(await seenAt()).toEqual([later(hours(1))]);
    expect(await world().database.client.seenMessage.count()).toBe(3);
  });

  test("a group counts its authors as seen in it, known to the chat store or not, written or not", async () => {
    const { seen, chats } = world().stores;
    await chats.know(otherGroup);
    seen.noteMessage(said(1));
    seen.noteMessage(said(1, { chat: otherGroup }));
    seen.noteMessage(said(1, { chat: { id: 101, kind: "private", title: "Alice", username: undefined } }));
    expect(await chats.groupsOf(alice.id, 10)).toEqual([otherGroup, group]);
    expect(await chats.groupsOf(alice.id, 1)).toEqual([otherGroup]);
    expect(await chats.groupsOf(bob.id, 10)).toEqual([]);
  });

  test("the same message noted twice is one, and two flushes at once write all", async () => {
    const { seen } = world().stores;
    for (let id = 1; id <= 2500; id += 1) seen.noteMessage(said(id, { author: { ...bob, id: 1000 + id } }));
    const first = seen.flush();
    seen.noteMessage(said(1));
    seen.noteMessage(said(3000));
    await Promise.all([first, seen.flush()]);
    expect(await world().database.client.seenMessage.count()).toBe(2501);
    expect(await world().database.client.member.count()).toBe(2501);
  });

  test("notes that could not be written are written by the next flush", async () => {
    const { seen } = world().stores;
    const { client } = world().database;
    seen.noteMessage(said(1));
    await client.$executeRaw`ALTER TABLE seen_messages RENAME TO away`;
    await expect(seen.flush()).rejects.toThrow();
    await client.$executeRaw`ALTER TABLE away RENAME TO seen_messages`;
    expect(await seen.author(group.id, 1)).toEqual(alice);
    await seen.flush();
    expect(await restarted(world()).seen.author(group.id, 1)).toEqual(alice);
  });

  test("notes wait until there are many or until they are a second old", async () => {
    const { seen } = world().stores;
    expect(seen.isDue()).toBe(false);
    seen.noteMessage(said(1));
    expect(seen.isDue()).toBe(false);
    world().now = later(seconds(1));
    expect(seen.isDue()).toBe(true);
    await seen.flush();
    expect(seen.isDue()).toBe(false);
    for (let id = 1; id <= 1_000; id += 1) seen.noteMessage(said(id + 10));
    expect(seen.isDue()).toBe(true);
  });

  test("messages older than the retention are forgotten, people are not", async () => {
    const { seen } = world().stores;
    seen.noteMessage(said(1));
    seen.noteMessage(said(2, { at: later(hours(48)) }));
    await seen.flush();
    expect(await seen.forgetMessages(later(hours(1)))).toBe(1);
    expect(await restarted(world()).seen.author(group.id, 1)).toBeUndefined();
    expect(await restarted(world()).seen.author(group.id, 2)).toEqual(alice);
  });

  test("notes from a basic group that became a supergroup meanwhile count for the supergroup", async () => {
    const { seen, chats } = world().stores;
    seen.noteMessage(said(1, { chat: basicGroup }));
    seen.noteMessage(said(1, { chat: climbed, author: bob }));
    await chats.migrate(basicGroup.id, climbed.id);
    await seen.flush();
    expect((await chats.groupsOf(alice.id, 5)).map(({ id }) => id)).toEqual([climbed.id]);
    expect(await restarted(world()).seen.author(climbed.id, 1)).toEqual(bob);
  });

  test.each(hostileNames)("a member named %j passes by", async (name) => {
    const { seen } = world().stores;
    const kept = name.replaceAll("\u0000", "").replaceAll(/\p{Surrogate}/gu, "\uFFFD");
    seen.noteMessage(said(LARGEST_ID, { author: { ...alice, id: LARGEST_ID, name }, album: name }));
    await seen.flush();
    const after = restarted(world()).seen;
    expect(await after.author(group.id, LARGEST_ID)).toEqual({ ...alice, id: LARGEST_ID, name: kept });
    expect(await after.album(group.id, name)).toEqual([LARGEST_ID]);
    expect(await after.memberByUsername(name)).toBeUndefined();
  });
});
