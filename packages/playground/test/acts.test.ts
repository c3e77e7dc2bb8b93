// The page's requests in the demo groups: every act, and the refusals.

import { createTelegram } from "telegram-emulator/telegram";
import { describe, expect, test } from "vitest";
import { clientOf } from "../../telegram-emulator/test/setup.ts";
import { perform } from "../src/acts/perform.ts";
import { createDemoGroups } from "../src/demo/create-demo-groups.ts";
import type { DemoGroups, People, Persona } from "../src/demo/demo-groups.ts";
import type { Act, Reply } from "../src/protocol/acts.ts";

/** A demo with a function to act as any persona. */
function opened() {
  const telegram = createTelegram({ now: () => 1_700_000_000_000 });
  const demo = createDemoGroups(telegram);
  const as = (name: keyof People, act: Act): Promise<Reply> =>
    perform(demo, { as: `person:${demo.people[name].id}`, act });
  const asDeals = (act: Act): Promise<Reply> => perform(demo, { as: channelIn(demo).id, act });
  return { ...demo, demo, telegram, as, asDeals, api: clientOf(telegram), chat: demo.cafe.id };
}

function channelIn({ personas }: DemoGroups): Persona {
  const found = personas.find(({ channel }) => channel);
  if (!found) throw new Error("Nobody is a channel.");
  return found;
}

const newestIn = ({ cafe }: DemoGroups) => cafe.messages.at(-1);

/** The sentence of a refusal. */
const refusal = async (reply: Promise<Reply>): Promise<string> => {
  const said = await reply;
  return said.ok ? "done" : said.sentence;
};

describe("writing", () => {
  test("gives the number of the message, as a reply and in a topic", async () => {
    const { as, cafe, workshop, chat, demo } = opened();
    const first = await as("alice", { kind: "write", chat, text: " hello " });
    expect(first).toEqual({ ok: true, message: newestIn(demo)?.id });
    await as("bob", { kind: "write", chat, text: "hi", replyTo: newestIn(demo)?.id });
    expect(newestIn(demo)).toMatchObject({ body: { text: "hi" }, replyTo: { body: { text: "hello" } } });
    const [topic] = workshop.record.topics.keys();
    await as("alice", { kind: "write", chat: workshop.id, text: "sawdust", topic });
    expect(workshop.messages.at(-1)?.body).toMatchObject({ text: "sawdust", message_thread_id: topic });
    expect(await refusal(as("alice", { kind: "write", chat, text: "x", topic }))).toBe(
      "Lighthouse Café has no topics.",
    );
    expect(cafe.messages.at(-1)?.body.text).toBe("hi");
  });

  test("of an anonymous admin and of a channel is in another name", async () => {
    const { as, asDeals, chat, demo, deals } = opened();
    await as("noor", { kind: "write", chat, text: "order!" });
    expect(newestIn(demo)?.body).toMatchObject({ sender_chat: { id: chat } });
    const { message } = (await asDeals({ kind: "write", chat, text: "buy" })) as { message: number };
    expect(newestIn(demo)?.body).toMatchObject({ sender_chat: { id: deals.id } });
    await asDeals({ kind: "edit", chat, message, text: "buy now" });
    expect(newestIn(demo)?.body.text).toBe("buy now");
    await asDeals({ kind: "delete", chat, message });
    expect(newestIn(demo)?.deletion).toBeDefined();
    expect(await asDeals({ kind: "write", chat: deals.id, text: "in our own channel" })).toMatchObject({ ok: true });
    expect(await refusal(asDeals({ kind: "join", chat }))).toContain("Daily Deals is a channel");
  });

  test.each(["photo", "video", "animation", "audio", "document", "voice", "video_note", "sticker"] as const)(
    "sends a %s",
    async (media) => {
      const { as, chat, demo } = opened();
      expect(await as("alice", { kind: "send", chat, media, caption: "look" })).toMatchObject({ ok: true });
      expect(newestIn(demo)?.body).toHaveProperty(media);
      expect(newestIn(demo)?.body.caption).toBe("look");
    },
  );

  test("sends cards made of what was typed, and albums of photos", async () => {
    const { as, chat, demo, cafe } = opened();
    await as("alice", { kind: "send", chat, media: "poll", caption: "When?\nnow\nlater" });
    expect(newestIn(demo)?.body.poll).toMatchObject({
      question: "When?",
      options: [{ text: "now" }, { text: "later" }],
    });
    for (const media of ["location", "contact", "dice"] as const) {
      await as("alice", { kind: "send", chat, media });
      expect(newestIn(demo)?.body).toHaveProperty(media);
    }
    await as("alice", { kind: "send", chat, media: "photo", count: 3, caption: "trip" });
    const album = cafe.messages.slice(-3).map(({ body }) => [body.media_group_id, body.caption]);
    expect(album).toEqual([
      [album[0]?.[0], "trip"],
      [album[0]?.[0], undefined],
      [album[0]?.[0], undefined],
    ]);
    expect(await refusal(as("alice", { kind: "send", chat, media: "photo", count: 11 }))).toContain("2 to 10");
    expect(await refusal(as("alice", { kind: "send", chat, media: "voice", count: 2 }))).toContain("Photos alone");
  });

  test("edits, deletes, forwards, reacts and pins", async () => {
    const { as, chat, demo, club } = opened();
    const { message } = (await as("alice", { kind: "write", chat, text: "hello" })) as { message: number };
    const said = newestIn(demo);
    await as("alice", { kind: "edit", chat, message, text: "hullo" });
    await as("bob", { kind: "react", chat, message, emoji: "👍" });
    await as("adam", { kind: "pin", chat, message });
    expect(said?.body.text).toBe("hullo");
    expect(said?.reactions.size).toBe(1);
    expect(demo.cafe.record.pins[0]).toBe(message);
    await as("bob", { kind: "react", chat, message, emoji: undefined });
    await as("adam", { kind: "unpin", chat, message });
    expect(said?.reactions.size).toBe(0);
    expect(demo.cafe.record.pins).toHaveLength(1);
    expect(await as("bob", { kind: "forward", chat, message, to: club.id })).toMatchObject({ ok: true, chat: club.id });
    expect(club.messages.at(-1)?.body).toMatchObject({ text: "hullo", forward_origin: { type: "user" } });
    await as("mia", { kind: "delete", chat, message });
    expect(said?.deletion?.by).toBe(demo.people.mia.id);
    expect(await refusal(as("mia", { kind: "delete", chat, message }))).toBe("That message is gone.");
  });
});

describe("people", () => {
  test("join, leave, request to join, and are approved or declined", async () => {
    const { as, chat, cafe, workshop, people } = opened();
    expect(await as("viktor", { kind: "join", chat })).toEqual({ ok: true, chat });
    await as("viktor", { kind: "leave", chat });
    expect(cafe.statusOf(people.viktor)).toBe("left");
    expect(await as("viktor", { kind: "join", chat: workshop.id })).toEqual({ ok: true });
    await as("adam", { kind: "decline", chat: workshop.id, user: people.viktor.id });
    await as("viktor", { kind: "request", chat: workshop.id });
    await as("adam", { kind: "admit", chat: workshop.id, user: people.viktor.id });
    expect(workshop.statusOf(people.viktor)).toBe("member");
  });

  test("are banned, removed, restricted and promoted with the right to it", async () => {
    const { as, chat, cafe, people, deals } = opened();
    const about = { chat, user: people.bob.id };
    await as("adam", { kind: "ban", ...about });
    expect(cafe.statusOf(people.bob)).toBe("kicked");
    await as("adam", { kind: "unban", ...about });
    await as("bob", { kind: "join", chat });
    await as("adam", { kind: "restrict", ...about, permissions: ["can_send_messages"], seconds: 60 });
    expect(await refusal(as("bob", { kind: "send", chat, media: "photo" }))).toContain("Bob may not send photos");
    await as("adam", { kind: "kick", ...about });
    expect(cafe.statusOf(people.bob)).toBe("left");
    await as("olga", { kind: "promote", chat, user: people.luna.id, rights: ["can_delete_messages"], title: "help" });
    expect(cafe.record.members.get(people.luna.id)).toMatchObject({ status: "administrator", title: "help" });
    await as("olga", { kind: "promote", chat, user: people.luna.id, rights: [] });
    expect(cafe.statusOf(people.luna)).toBe("member");
    await as("adam", { kind: "ban", chat, user: deals.id });
    expect(cafe.record.bannedSenders.has(deals.id)).toBe(true);
    await as("adam", { kind: "unban", chat, user: deals.id });
    expect(await refusal(as("mia", { kind: "ban", ...about }))).toBe("Mia may not ban in Lighthouse Café.");
  });

  test("open, leave and open again their chat with the bot", async () => {
    const { as, people, demo } = opened();
    const chat = people.alice.id;
    expect(await as("alice", { kind: "start", payload: "help" })).toMatchObject({ ok: true, chat, message: 1 });
    await as("alice", { kind: "block" });
    expect(await refusal(as("alice", { kind: "write", chat, text: "hi" }))).toBe("Alice has blocked the bot.");
    await as("alice", { kind: "unblock" });
    expect(await as("alice", { kind: "write", chat, text: "hi" })).toMatchObject({ ok: true });
    expect(await refusal(as("bob", { kind: "write", chat, text: "hi" }))).toContain("somebody else");
    expect(await refusal(as("bob", { kind: "start", payload: "a b" }))).toContain("A link carries");
    expect(demo.telegram.state.chats.get(chat)?.messages.size).toBe(2);
  });

  test("of a group that has become another go on in the new one", async () => {
    const { as, club } = opened();
    const former = club.id;
    club.migrate();
    expect(await as("alice", { kind: "write", chat: former, text: "still here" })).toMatchObject({
      ok: true,
      chat: club.id,
    });
    expect(club.messages.at(-1)?.body.text).toBe("still here");
  });
});

describe("a press", () => {
  const reply_markup = {
    inline_keyboard: [
      [
        { text: "A", callback_data: "a" },
        { text: "B", callback_data: "b" },
      ],
    ],
  };

  test("shows what the presser sees, or nothing where the bot says nothing", async () => {
    const { as, api, chat, cafe } = opened();
    const { message_id: message } = await api.sendMessage(chat, "Which?", { reply_markup });
    const reply = as("bob", { kind: "press", chat, message, isEphemeral: false, row: 0, column: 1 });
    const press = (await api.getUpdates({ limit: 100 })).at(-1)?.callback_query;
    expect(press?.data).toBe("b");
    await api.answerCallbackQuery(press?.id ?? "", { text: "Good choice", show_alert: true });
    expect(await reply).toEqual({ ok: true, pressed: { text: "Good choice", isAlert: true, url: undefined } });
    expect(cafe.botMessages).toHaveLength(1);
  });

  test("of a message for somebody else is refused", async () => {
    const { as, api, chat, people } = opened();
    const sent = await api.sendMessage(chat, "You?", {
      reply_markup,
      ephemeral_message_parameters: { receiver_user_id: people.alice.id },
    });
    const message = sent.ephemeral_message_id ?? 0;
    const press = { kind: "press", chat, message, isEphemeral: true, row: 0, column: 0 } as const;
    expect(await refusal(as("bob", press))).toBe("That message is for Alice alone, not for Bob.");
  });
});

describe("what cannot be read is refused in one sentence", () => {
  const { demo, people, chat } = opened();
  const as = `person:${people.alice.id}`;
  test.each([
    ["nothing", undefined, "lacks the text “kind”"],
    ["a text", "write", "lacks the text “kind”"],
    ["no act", { as }, "lacks the text “kind”"],
    ["an unknown act", { as, act: { kind: "fly" } }, "There is no act “fly”"],
    ["an act of objects", { as, act: { kind: "constructor" } }, "There is no act"],
    ["nobody", { act: { kind: "block" } }, "lacks the text “as”"],
    ["somebody unknown", { as: "person:1", act: { kind: "block" } }, "no such persona"],
    ["no text", { as, act: { kind: "write", chat } }, "lacks the text “text”"],
    ["only spaces", { as, act: { kind: "write", chat, text: " \n" } }, "nothing to send"],
    ["too much", { as, act: { kind: "write", chat, text: "x".repeat(4097) } }, "longer than 4096"],
    ["a chat by name", { as, act: { kind: "join", chat: "café" } }, "lacks the whole number “chat”"],
    ["a broken number", { as, act: { kind: "join", chat: 1.5 } }, "whole number"],
    ["no chat of that number", { as, act: { kind: "join", chat: 7 } }, "There is no such chat"],
    ["unknown media", { as, act: { kind: "send", chat, media: "smell" } }, "“smell” is none of"],
    ["no emoji", { as, act: { kind: "react", chat, message: 1, emoji: "good" } }, "“good” is not an emoji"],
    ["half a press", { as, act: { kind: "press", chat, message: 1, row: 0, column: 0 } }, "“isEphemeral”"],
    [
      "no such button",
      { as, act: { kind: "press", chat, message: 1, isEphemeral: false, row: 0, column: 0 } },
      "no button",
    ],
    ["no list", { as, act: { kind: "restrict", chat, user: 1, permissions: "all", seconds: 0 } }, "“permissions”"],
    [
      "an unknown permission",
      { as, act: { kind: "restrict", chat, user: 1, permissions: ["fly"], seconds: 0 } },
      "“fly”",
    ],
    ["an unknown right", { as, act: { kind: "promote", chat, user: 1, rights: ["fly"] } }, "“fly” is not a right"],
    ["nobody to act on", { as, act: { kind: "ban", chat, user: 1 } }, "no such user"],
  ])("%s", async (_, body, words) => {
    expect(await perform(demo, body)).toEqual({ ok: false, sentence: expect.stringContaining(words) });
    expect(await refusal(perform(demo, body))).toMatch(/\.$/);
  });
});
