// Topics of a forum and comments of a channel's post stay apart: purges and pins keep to where they were asked for.

import type { StoredMessage } from "telegram-emulator/state/records";
import { describe, expect, test } from "vitest";
import { newestOf, useWorlds, type World, whisperOf, world } from "../support/world.ts";

useWorlds();

/** The words of the messages that are gone. */
const goneIn = (messages: readonly StoredMessage[]): readonly string[] =>
  messages.flatMap(({ deletion, body }) => (deletion ? [body.text ?? ""] : []));

/** Talk that goes to and fro between two topics and General: a1 b1 g1 a2 b2 g2 … */
async function interleaved() {
  const here = await world({ isForum: true });
  const { group, alice, bob } = here;
  const [a, b] = [group.openTopic("A"), group.openTopic("B")];
  await here.settle();
  const messages: StoredMessage[] = [];
  for (const round of [1, 2, 3, 4]) {
    messages.push(await alice.says(`a${round}`, { topic: a }));
    messages.push(await bob.says(`b${round}`, { topic: b }));
    messages.push(await alice.says(`g${round}`));
  }
  const named = (words: string) => messages.find(({ body }) => body.text === words);
  return { ...here, a, b, messages, named };
}

describe("a purge in a forum", () => {
  test.each([
    ["/purge 2", "a", ["a3", "a4"]],
    ["/purge 99", "a", ["a1", "a2", "a3", "a4"]],
    ["/spurge 3", "b", ["b2", "b3", "b4"]],
    ["/purge 2", "General", ["g3", "g4"]],
  ])("by number: %s in %s deletes %j", async (command, where, gone) => {
    const here = await interleaved();
    const topics = new Map([
      ["a", here.a],
      ["b", here.b],
    ]);
    await here.mod.says(command, { topic: topics.get(where) });
    expect(goneIn(here.messages)).toEqual(gone);
  });

  test.each([
    ["/purge", "a2", ["a2", "a3", "a4"]],
    ["/purge 2", "b1", ["b1", "b2"]],
    ["/purge", "g3", ["g3", "g4"]],
    ["/del", "b2", ["b2"]],
  ])("by reply: %s to %s deletes %j", async (command, to, gone) => {
    const here = await interleaved();
    const replyTo = here.named(to);
    await here.mod.says(command, { replyTo, topic: replyTo?.body.message_thread_id });
    expect(goneIn(here.messages)).toEqual(gone);
  });

  test("between marks deletes what stands in the topic of the second one", async () => {
    const { mod, a, named, messages, said } = await interleaved();
    await mod.says("/purgefrom", { topic: a, replyTo: named("a2") });
    await mod.says("/purgeto", { topic: a, replyTo: named("a4") });
    expect(goneIn(messages)).toEqual(["a2", "a3", "a4"]);
    expect(said().at(-1)?.text).toContain("Deleted 3 messages.");
  });

  test.each([
    ["another topic", "b3"],
    ["General", "g3"],
  ])("between a mark here and one in %s is refused, and the mark is kept", async (_where, to) => {
    const { mod, a, named, messages, answer } = await interleaved();
    await mod.says("/purgefrom", { topic: a, replyTo: named("a2") });
    const replyTo = named(to);
    await mod.says("/purgeto", { topic: replyTo?.body.message_thread_id, replyTo });
    expect(answer()).toMatch(/in another topic[\s\S]*\/purgefrom/);
    expect(goneIn(messages)).toEqual([]);
    await mod.says("/purgeto", { topic: a, replyTo: named("a3") });
    expect(goneIn(messages)).toEqual(["a2", "a3"]);
  });

  test("takes along what the bot wrote there, over a restart as well", async () => {
    const { group, mod, alice, b, restart, named } = await interleaved();
    await mod.says("/warn", { topic: b, replyTo: named("b4") });
    const notice = newestOf({ group });
    await alice.says("elsewhere");
    await restart();
    await mod.says("/purge 3", { topic: b });
    expect(notice.deletion).toBeDefined();
    expect(goneIn(group.messages.filter(({ body }) => body.text?.startsWith("g")))).toEqual([]);
  });

  test("where nothing is known says so, and leaves no case", async () => {
    const { mod, messages, answer, stores, group } = await interleaved();
    await mod.says("/purge 5", { topic: group.openTopic("Empty") });
    expect(answer()).toContain("Nothing was deleted");
    expect(goneIn(messages)).toEqual([]);
    expect(await stores().cases.find(group.id, 1)).toBeUndefined();
  });
});

/** A post of the linked channel with two comments, one of them in reply to the other. */
async function commented() {
  const here = await world();
  const channel = here.telegram.channel("News");
  here.group.record.linkedId = channel.record.id;
  const post = channel.posts("news");
  await here.settle();
  if (!post) throw new Error("Nothing came through.");
  const root = here.group.messages.find(({ body }) => body.is_automatic_forward);
  if (!root) throw new Error("No post in the group.");
  const first = await here.alice.says("first", { replyTo: root });
  const other = await here.bob.says("elsewhere");
  const second = await here.bob.says("second", { replyTo: first });
  return { ...here, root, comments: [first, second], other };
}

describe("in the comments of a channel's post", () => {
  test.each([
    ["/purge 2", ["first", "second"]],
    ["/purge 1", ["second"]],
    ["/purge 20", ["first", "second"]],
  ])("%s deletes comments %j, and never the post", async (command, gone) => {
    const { mod, root, comments, other } = await commented();
    await mod.says(command, { replyTo: root });
    expect(goneIn([root, ...comments, other])).toEqual(gone);
  });

  test("a range that a reply begins stays among the comments", async () => {
    const { mod, root, comments, other } = await commented();
    await mod.says("/purge", { replyTo: comments[0] });
    expect(goneIn([root, ...comments, other])).toEqual(["first", "second"]);
  });

  test("/del and a ban are about no comment while none is answered", async () => {
    const { mod, root, group, alice, answer, calls } = await commented();
    await mod.says("/del", { replyTo: root });
    expect(root.deletion).toBeUndefined();
    expect(answer()).toContain("Reply to the comment");
    await mod.says("/mute @alice_here", { replyTo: root });
    expect(group.statusOf(alice.person)).toBe("restricted");
    expect(calls("banChatSenderChat")).toEqual([]);
  });

  test.each(["comment to talk", "talk to comment"])("no range reaches out of the comments, from %s", async (way) => {
    const { mod, root, comments, other, answer } = await commented();
    const [from, to] = way === "comment to talk" ? [comments[0], other] : [other, comments[1]];
    await mod.says("/purgefrom", { replyTo: from });
    await mod.says("/purgeto", { replyTo: to });
    expect(answer()).toMatch(/in another topic/);
    expect(goneIn([root, ...comments, other])).toEqual([]);
  });

  test("a purge of the whole group leaves posts where they are", async () => {
    const { mod, root, comments, other } = await commented();
    await mod.says("/purge 10");
    expect(goneIn([root, ...comments, other])).toEqual(["first", "second", "elsewhere"]);
  });
});

describe("pins in a forum", () => {
  const pinsOf = ({ group }: Pick<World, "group">): readonly (string | undefined)[] =>
    group.record.pins.map((id) => group.record.messages.get(id)?.body.text);

  /** a2 is pinned by hand, a1 by the bot, and b1 and g1 after them. */
  async function pinned() {
    const here = await interleaved();
    const { mod, a, named } = here;
    await mod.does((presence) => presence.pins(named("a2") as StoredMessage));
    await mod.says("/pin", { topic: a, replyTo: named("a1") });
    await mod.does((presence) => presence.pins(named("b1") as StoredMessage));
    await mod.does((presence) => presence.pins(named("g1") as StoredMessage));
    return here;
  }

  test("/unpin takes the newest of its topic, then the next, and no other topic's", async () => {
    const here = await pinned();
    await here.mod.says("/unpin", { topic: here.a });
    expect(pinsOf(here)).toEqual(["g1", "b1", "a1"]);
    await here.restart();
    await here.mod.says("/unpin", { topic: here.a });
    expect(pinsOf(here)).toEqual(["g1", "b1"]);
    await here.mod.says("/unpin", { topic: here.a });
    expect(here.answer()).toContain("don't know of a pinned message in this topic");
    await here.mod.says("/unpin");
    expect(pinsOf(here)).toEqual(["b1"]);
  });

  test("/pinned shows the newest of its topic", async () => {
    const here = await pinned();
    await here.alice.says("/pinned", { topic: here.a });
    expect(JSON.stringify(whisperOf(here).body.reply_markup)).toContain(`/${here.named("a2")?.id}"`);
    await here.alice.says("/pinned");
    expect(JSON.stringify(whisperOf(here).body.reply_markup)).toContain(`/${here.named("g1")?.id}"`);
  });

  test("/unpinall asks whether it is about the topic or the whole group", async () => {
    const here = await pinned();
    await here.mod.says("/unpinall", { topic: here.a });
    await here.mod.holds(whisperOf(here)).tap("This topic");
    expect(pinsOf(here)).toEqual(["g1", "b1"]);
    await here.mod.says("/unpinall", { topic: here.a });
    await here.mod.holds(whisperOf(here)).tap("whole group");
    expect(pinsOf(here)).toEqual([]);
  });
});
