// Pins in a group: by command, by the bot's own post, and what the linked channel brings.
import { describe, expect, test } from "vitest";
import { minutes } from "../../src/core/time.ts";
import { useWorlds, type World, whisperOf, world } from "../support/world.ts";

useWorlds();

const PINNER = ["can_pin_messages"];

/** A group with a message to pin. */
async function withMessage(traits: Parameters<typeof world>[0] = {}) {
  const here = await world(traits);
  return { ...here, message: await here.alice.says("The rules: be kind") };
}

/** A group whose channel posts into it. */
async function linked() {
  const here = await world();
  const channel = here.telegram.channel("News <b>x</b>");
  here.group.record.linkedId = channel.record.id;
  const posts = async (words: string) => {
    const post = channel.posts(words);
    await here.settle();
    if (!post) throw new Error("Nothing came through.");
    return post;
  };
  return { ...here, channel, posts };
}

const pinsOf = ({ group }: Pick<World, "group">): readonly number[] => group.record.pins;

describe("/pin and /unpin", () => {
  test.each([
    ["/pin", true],
    ["/pin loud", false],
  ])("%s pins the answered message, without a sound: %s", async (command, isQuiet) => {
    const here = await withMessage();
    await here.mod.says(command, { replyTo: here.message });
    expect(pinsOf(here)).toEqual([here.message.id]);
    expect(here.calls("pinChatMessage")[0]?.params["disable_notification"]).toBe(isQuiet);
    expect(here.group.botMessages).toEqual([]);
    await here.mod.says("/unpin", { replyTo: here.message });
    expect(pinsOf(here)).toEqual([]);
    expect(here.answer()).toContain("unpinned");
  });

  test("of an album pins its first photo, and unpins it from any of them", async () => {
    const here = await world();
    const photos = await here.alice.does((presence) => presence.sendsAlbum(3));
    await here.mod.says("/pin", { replyTo: photos[2] });
    expect(pinsOf(here)).toEqual([photos[0]?.id]);
    await here.mod.says("/unpin", { replyTo: photos[1] });
    expect(pinsOf(here)).toEqual([]);
  });

  test("say what is the matter where nothing can be pinned or unpinned", async () => {
    const here = await withMessage();
    const { mod, message, answer } = here;
    await mod.says("/pin");
    expect(answer()).toContain("/pin");
    await mod.says("/unpin");
    expect(answer()).toContain("no pinned messages");
    await mod.says("/unpin", { replyTo: message });
    expect(answer()).toContain("isn't pinned");
    await mod.says("/pin <b>now</b>", { replyTo: message });
    expect(answer()).toContain("/pin loud");
    expect(pinsOf(here)).toEqual([]);
  });

  test("name the right that the bot lacks", async () => {
    const here = await withMessage();
    here.group.setBotRights(["can_delete_messages"]);
    await here.settle();
    for (const command of ["/pin", "/unpin", "/unpinall", "/permapin hi"]) {
      await here.mod.says(command, { replyTo: here.message });
      expect(here.answer(), command).toMatch(/Pin messages.*Administrators/);
    }
    expect(here.calls("pinChatMessage")).toEqual([]);
  });
});

describe("/pinned", () => {
  test("shows any member where the newest pin is, and nobody else sees the answer", async () => {
    const here = await withMessage();
    await here.bob.says("/pinned");
    expect(here.answer()).toContain("no pinned messages");
    await here.mod.says("/pin", { replyTo: here.message });
    await here.bob.says("/pinned");
    const button = whisperOf(here).body.reply_markup?.inline_keyboard[0]?.[0];
    const number = String(here.group.id).replace("-100", "");
    expect(button).toMatchObject({ url: `https://t.me/c/${number}/${here.message.id}` });
    expect(here.group.botMessages).toEqual([]);
  });

  test("in a basic group says where to look instead", async () => {
    const here = await withMessage({ kind: "group" });
    await here.mod.says("/pin", { replyTo: here.message });
    await here.bob.says("/pinned");
    expect(here.answer()).toContain("top of the chat");
  });
});

describe("/unpinall", () => {
  async function asked() {
    const here = await withMessage();
    await here.mod.says("/pin", { replyTo: here.message });
    await here.mod.says("/unpinall");
    return { ...here, question: whisperOf(here) };
  }

  test("asks first; a tap takes all pins off, over a restart as well, and only once", async () => {
    const here = await asked();
    expect(pinsOf(here)).toHaveLength(1);
    await here.restart();
    await here.mod.holds(here.question).tap("Unpin all");
    expect(pinsOf(here)).toEqual([]);
    expect(here.calls("unpinAllChatMessages")).toHaveLength(1);
    await here.mod.says("/pin", { replyTo: here.message });
    const data = here
      .calls("sendMessage")
      .map(({ params }) => JSON.stringify(params))
      .join();
    const [replayed = ""] = /pins\.clear:\w+/.exec(data) ?? [];
    const late = await here.mod.holds(here.message).forge(replayed);
    expect(late).toMatchObject({ alert: true });
    expect(pinsOf(here)).toHaveLength(1);
  });

  test("is no more after five minutes, and not for members, other admins or made-up data", async () => {
    const here = await asked();
    const { alice, owner, mod, message, passes } = here;
    const data = JSON.stringify(here.question.body.reply_markup);
    const [real = ""] = /pins\.clear:\w+/.exec(data) ?? [];
    for (const [actor, pressed] of [
      [alice, real] as const,
      [owner, real] as const,
      ...["pins.clear:", "pins.clear:zzzz", "pins.clear:1:2", "pins.nothing:1"].map((made) => [mod, made] as const),
    ]) {
      const answer = await actor.holds(message).forge(pressed);
      expect(answer, pressed).toBeDefined();
    }
    await passes(minutes(6));
    const answer = await mod.holds(message).forge(real);
    expect(answer?.text).toContain("question is closed");
    expect(pinsOf(here)).toHaveLength(1);
  });
});

describe("posts of the linked channel", () => {
  test("stay pinned until /antichannelpin on, over a restart; what an admin pins stays", async () => {
    const here = await linked();
    const first = await here.posts("one");
    expect(pinsOf(here)).toEqual([first.id]);
    await here.mod.says("/antichannelpin on");
    await here.restart();
    await here.posts("two");
    expect(pinsOf(here)).toEqual([first.id]);
    const third = await here.posts("three");
    await here.mod.does((presence) => presence.pins(third));
    expect(pinsOf(here)).toEqual([third.id, first.id]);
    expect(here.telegram.violations).toEqual([]);
  });

  test("go as they come with /cleanlinked on; what people say stays", async () => {
    const here = await linked();
    await here.mod.says("/cleanlinked on");
    const [post, word] = [await here.posts("buy <b>x</b>"), await here.alice.says("hi")];
    const otherChannel = here.telegram.channel("Other").record;
    const foreign = await here.bob.says("hello", { asChannel: otherChannel });
    expect([post, word, foreign].map(({ deletion }) => deletion !== undefined)).toEqual([true, false, false]);
    await here.mod.says("/cleanlinked off");
    expect((await here.posts("again")).deletion).toBeUndefined();
  });

  test("/cleanlinked says which right the bot lacks, and /doctor as well", async () => {
    const here = await linked();
    here.group.setBotRights(PINNER);
    await here.settle();
    await here.mod.says("/cleanlinked on");
    expect(here.answer()).toMatch(/delete posts from the linked channel[\s\S]*Delete messages/);
    await here.mod.says("/doctor");
    expect(here.answer()).toMatch(/❌ Delete channel posts.*Delete messages/);
    expect((await here.posts("one")).deletion).toBeUndefined();
  });

  test("are settings of the menu, which only those who may pin change", async () => {
    const here = await linked();
    const judge = here.telegram.person({ name: "Judge" });
    here.group.makeAdmin(judge, ["can_restrict_members"]);
    const menu = await here.mod.opensSettings();
    await menu.tap("Pins");
    await here.as(judge).holds(menu.message).refuses("Delete channel posts", /right/);
    expect((await here.posts("one")).deletion).toBeUndefined();
    await menu.tap("Delete channel posts");
    expect((await here.posts("two")).deletion).toBeDefined();
  });
});
