// The world that a newcomer finds.
import type { MessageEntity } from "grammy/types";
import { createDemoGroups } from "playground/demo/create-demo-groups";
import type { ChatRecord, StoredMessage } from "telegram-emulator/state/records";
import { createTelegram } from "telegram-emulator/telegram";
import { expect, test } from "vitest";
import { runDemo } from "../support/demo-groups.ts";
import { clientOf } from "../telegram/stage.ts";

const NOW = 1_700_000_000_000;
const open = () => createDemoGroups(createTelegram({ now: () => NOW }));

const messagesOf = ({ messages }: ChatRecord): readonly StoredMessage[] => [...messages.values()];

test("shows off what a chat can show", () => {
  const messages = messagesOf(open().cafe.record);
  const bodies = messages.map(({ body }) => body);
  const entities = bodies.flatMap((body): MessageEntity[] => [
    ...(body.entities ?? []),
    ...(body.caption_entities ?? []),
  ]);
  expect(entities.map(({ type }) => type)).toEqual(
    expect.arrayContaining([
      "bold",
      "italic",
      "underline",
      "strikethrough",
      "spoiler",
      "code",
      "pre",
      "blockquote",
      "text_link",
      "url",
      "mention",
      "custom_emoji",
      "hashtag",
    ]),
  );
  for (const kind of ["photo", "document", "voice", "sticker", "poll", "media_group_id", "new_chat_members"] as const)
    expect(bodies.some((body) => kind in body)).toBe(true);
  expect(messages.some(({ replyTo }) => replyTo)).toBe(true);
  expect(messages.some(({ reactions }) => reactions.size > 1)).toBe(true);
  expect(bodies.some((body) => body.sender_chat?.title === "Daily Deals")).toBe(true);
  expect(bodies.some((body) => body.is_automatic_forward)).toBe(true);
});

test("tells a newcomer in two lines what it is, above everything else", () => {
  const { cafe } = open();
  const [first] = messagesOf(cafe.record);
  expect(cafe.record.pins).toEqual([first?.id]);
  expect(first?.body.text?.split("\n")).toHaveLength(2);
});

test("has something in every chat, in the order in which it was written, and nothing from the future", () => {
  const { telegram } = open();
  const groups = [...telegram.state.chats.values()].filter(({ type }) => type !== "private");
  expect(groups.map(({ title }) => title)).toEqual([
    "Lighthouse News",
    "Moderation log",
    "Lighthouse Café",
    "Makers’ Workshop",
    "Book Club",
    "Daily Deals",
  ]);
  for (const chat of groups) {
    const dates = messagesOf(chat).map(({ body }) => body.date);
    expect(dates.length).toBeGreaterThan(0);
    expect(dates).toEqual(dates.toSorted((a, b) => a - b));
    expect(dates.at(-1)).toBeLessThan(NOW / 1000);
  }
});

test("has people of every kind, each with a private chat", () => {
  const { telegram, personas, cafe, workshop, club, people } = open();
  expect(personas.map(({ name }) => name)).toEqual([
    "Olga",
    "Adam",
    "Mia",
    "Noor",
    "Alice",
    "Bob",
    "Viktor",
    "Luna",
    "Daily Deals",
  ]);
  expect(new Set(personas.map(({ id }) => id)).size).toBe(9);
  expect(personas.every(({ role }) => role.length > 0 && role.length < 40)).toBe(true);
  expect(Object.values(people).map((person) => cafe.statusOf(person))).toEqual([
    "creator",
    "administrator",
    "administrator",
    "administrator",
    "member",
    "member",
    "left",
    "member",
  ]);
  expect([cafe, workshop, club].map((group) => group.statusOf(people.viktor))).toEqual(["left", "left", "left"]);
  expect(Object.values(people).every(({ id }) => telegram.state.chats.get(id)?.type === "private")).toBe(true);
  people.viktor.in(workshop).joins();
  expect(workshop.record.requests.has(people.viktor.id)).toBe(true);
  expect(() => people.mia.in(cafe).bans(people.bob)).toThrow("Mia may not ban");
});

test("is what the Bot API could have made", async () => {
  const { telegram, cafe, workshop, log } = open();
  const api = clientOf(telegram);
  expect((await api.getUpdates({ limit: 100 })).length).toBe(telegram.pendingUpdates());
  expect(await api.getChat(cafe.id)).toMatchObject({ title: "Lighthouse Café", pinned_message: {} });
  expect(await api.getChat(workshop.id)).toMatchObject({ is_forum: true, join_by_request: true });
  expect(await api.sendMessage(log.id, "noted")).toMatchObject({ sender_chat: { id: log.id } });
  expect(telegram.violations).toEqual([]);
});

test("a bot that starts in it says nothing, and knows the people by their names", async () => {
  const { demo, settled, logs, stop } = await runDemo();
  const { telegram, people, cafe } = demo;
  expect(telegram.calls.filter(({ method }) => /^(send|ban|restrict|deleteM)/.test(method))).toEqual([]);
  people.adam.in(cafe).says("/warn @bob_brews for tasting");
  await settled();
  await expect.poll(() => cafe.botMessages.at(-1)?.body.text).toMatch(/Bob.* is warned: 1 of 3/);
  expect(telegram.violations).toEqual([]);
  expect(logs.filter((line) => line.includes("FAILED"))).toEqual([]);
  await stop();
});
