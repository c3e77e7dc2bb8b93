// What the bot posts to be pinned: with formatting and buttons, or as a copy.
import { describe, expect, test } from "vitest";
import { minutes } from "../../src/core/time.ts";
import { labelsOf, newestOf, useWorlds, type World, world } from "../support/world.ts";

useWorlds();

const pinsOf = ({ group }: Pick<World, "group">): readonly number[] => group.record.pins;

describe("/permapin", () => {
  test("posts the text with its formatting and buttons, pins it, and takes the command away", async () => {
    const here = await world();
    const command = await here.mod.says(
      "/permapin <b>Rules</b>\nBe kind [Read](buttonurl://https://example.com) [Ask](buttonurl://t.me/mod:same)",
      { entities: [{ type: "bold", offset: 10, length: 12 }] },
    );
    await here.passes(minutes(0));
    const post = newestOf(here);
    expect(post.body).toMatchObject({
      text: "<b>Rules</b>\nBe kind",
      entities: [{ type: "bold", offset: 0, length: 12 }],
    });
    expect(labelsOf(post)).toEqual(["Read", "Ask"]);
    expect(post.body.reply_markup?.inline_keyboard).toHaveLength(1);
    expect(pinsOf(here)).toEqual([post.id]);
    expect(command.deletion).toBeDefined();
    await here.passes(minutes(30));
    expect(here.group.botMessages).toHaveLength(1);
  });

  test("pins within a second, although nothing else happens in the group", async () => {
    const here = await world();
    await here.mod.says("/permapin Be kind");
    await expect.poll(() => pinsOf(here), { timeout: 2000, interval: 20 }).toEqual([newestOf(here).id]);
  });

  test("in reply pins a copy of the message, in its topic", async () => {
    const here = await world({ isForum: true });
    const topic = here.group.openTopic("News");
    const photo = await here.alice.does((presence) => presence.sends("photo", { caption: "Look", topic }));
    await here.mod.says("/permapin", { replyTo: photo, topic });
    const copy = newestOf(here);
    expect(copy.body).toMatchObject({ caption: "Look", message_thread_id: topic });
    expect(pinsOf(here)).toEqual([copy.id]);
  });

  test("of an anonymous admin keeps its formatting while it waits for the proof, over a restart", async () => {
    const here = await world();
    const entities = [{ type: "italic", offset: 10, length: 4 }] as const;
    await here.mod.says("/permapin Kind [Read](buttonurl://example.com)", { entities, anonymous: true });
    const question = newestOf(here);
    expect(pinsOf(here)).toEqual([]);
    await here.restart();
    await here.mod.holds(question).tap("admin");
    await here.passes(minutes(0));
    const post = newestOf(here);
    expect(post.body).toMatchObject({ text: "Kind", entities: [{ type: "italic", offset: 0, length: 4 }] });
    expect(pinsOf(here)).toEqual([post.id]);
    expect(labelsOf(post)).toEqual(["Read"]);
  });

  test("posts nothing where a button leads nowhere or there is nothing to say", async () => {
    const here = await world();
    await here.mod.says("/permapin Hi [x](buttonurl://javascript:alert)");
    expect(here.answer()).toContain("javascript:alert");
    await here.mod.says("/permapin");
    expect(here.answer()).toContain("/permapin Hello");
    expect(here.group.botMessages).toEqual([]);
    expect(pinsOf(here)).toEqual([]);
  });
});
