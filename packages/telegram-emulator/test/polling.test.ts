// The queue of updates and getUpdates.
import type { Update } from "grammy/types";
import { describe, expect, test } from "vitest";
import { grammySignal, refusalOf, setUpGroup } from "./setup.ts";

const textsOf = (updates: readonly Update[]): readonly (string | undefined)[] =>
  updates.map(({ message }) => message?.text);
const idOf = (updates: readonly Update[], index: number): number => updates.at(index)?.update_id ?? 0;

/** A bot with three pending updates. */
async function waiting() {
  const set = setUpGroup();
  await set.updates();
  for (const text of ["one", "two", "three"]) set.anna.in(set.group).says(text);
  return set;
}

describe("getUpdates", () => {
  test("delivers again what was not confirmed, and never again what was", async () => {
    const { api } = await waiting();
    const first = await api.getUpdates();
    expect(textsOf(await api.getUpdates())).toEqual(["one", "two", "three"]);
    expect(textsOf(await api.getUpdates({ offset: idOf(first, 1) }))).toEqual(["two", "three"]);
    expect(textsOf(await api.getUpdates())).toEqual(["two", "three"]);
    expect(await api.getUpdates({ offset: idOf(first, 2) + 1 })).toEqual([]);
  });

  test("forgets all but the newest for a negative offset", async () => {
    const { api } = await waiting();
    expect(textsOf(await api.getUpdates({ offset: -2 }))).toEqual(["two", "three"]);
    expect(textsOf(await api.getUpdates({ offset: -50 }))).toEqual(["two", "three"]);
  });

  test.each([
    [2, 2],
    [1, 1],
    [100, 3],
    [0, 1],
    [1000, 3],
  ])("takes a limit of %i as %i of three", async (limit, count) => {
    const { api } = await waiting();
    expect(await api.getUpdates({ limit })).toHaveLength(count);
  });

  test("numbers updates without gaps", async () => {
    const { api } = await waiting();
    const updates = await api.getUpdates();
    expect(updates.map(({ update_id }) => update_id - idOf(updates, 0))).toEqual([0, 1, 2]);
  });

  test("waits for what comes", async () => {
    const { api, anna, group, updates } = setUpGroup();
    await updates();
    const poll = api.getUpdates({ timeout: 30 });
    setTimeout(() => anna.in(group).says("late"), 20);
    expect(textsOf(await poll)).toEqual(["late"]);
  });

  test("ends with nothing when its time is over", async () => {
    const { api, updates } = setUpGroup();
    await updates();
    const begun = performance.now();
    expect(await api.getUpdates({ timeout: 1 })).toEqual([]);
    expect(performance.now() - begun).toBeGreaterThan(900);
  });

  test("of a newer poller ends the older one", async () => {
    const { api, anna, group, updates } = setUpGroup();
    await updates();
    const older = refusalOf(api.getUpdates({ timeout: 30 }));
    await new Promise((resolve) => setTimeout(resolve, 10));
    const newer = api.getUpdates({ timeout: 30 });
    expect(await older).toBe(
      "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    );
    anna.in(group).says("to the newer");
    expect(textsOf(await newer)).toEqual(["to the newer"]);
  });

  test("that is called off leaves the queue as it is", async () => {
    const { api, anna, group, updates } = setUpGroup();
    await updates();
    const stop = new AbortController();
    const poll = api.getUpdates({ timeout: 30 }, grammySignal(stop.signal)).catch((error: Error) => error.message);
    await new Promise((resolve) => setTimeout(resolve, 10));
    stop.abort();
    await poll;
    anna.in(group).says("for the next");
    expect(textsOf(await api.getUpdates())).toEqual(["for the next"]);
  });
});

describe("updates expire", () => {
  test("a message after a day", async () => {
    const { api, passes } = await waiting();
    passes(86_399);
    expect(await api.getUpdates()).toHaveLength(3);
    passes(2);
    expect(await api.getUpdates()).toEqual([]);
  });

  test("a press after 150 seconds", async () => {
    const { api, group, anna, updates, passes } = setUpGroup();
    await api.sendMessage(group.id, "x", {
      reply_markup: { inline_keyboard: [[{ text: "Go", callback_data: "go" }]] },
    });
    await updates();
    const [message] = group.botMessages;
    if (!message) throw new Error("The bot has said nothing.");
    void anna.in(group).presses(message, "Go");
    const [update] = await api.getUpdates();
    passes(151);
    expect(await api.getUpdates()).toEqual([]);
    expect(await refusalOf(api.answerCallbackQuery(update?.callback_query?.id ?? ""))).toBe(
      "Bad Request: query is too old and response timeout expired or query ID is invalid",
    );
  });
});

describe("kinds of updates", () => {
  const happen = ({ anna, owner, group, telegram }: ReturnType<typeof setUpGroup>) => {
    const said = anna.in(group).says("hi");
    anna.in(group).edits(said, "hello");
    anna.in(group).reacts(said, "👍");
    telegram.person({ name: "New" }).in(group).joins();
    telegram.person({ name: "Door" }).in(group).requestsToJoin("please");
    owner.in(group).bans(anna);
  };
  const kindsOf = (updates: readonly Update[]) => new Set(updates.flatMap((update) => Object.keys(update).slice(1)));

  test("are all but memberships and reactions, unless others are asked for", async () => {
    const set = setUpGroup();
    await set.updates();
    happen(set);
    expect(kindsOf(await set.updates())).toEqual(new Set(["message", "edited_message", "chat_join_request"]));
  });

  test("are those that were asked for last, and an empty list asks for the usual ones", async () => {
    const set = setUpGroup();
    await set.updates(["chat_member", "message_reaction"]);
    happen(set);
    expect(kindsOf(await set.updates())).toEqual(new Set(["chat_member", "message_reaction"]));
    await set.updates([]);
    set.telegram.person({ name: "Third" }).in(set.group).joins();
    expect(kindsOf(await set.updates())).toEqual(new Set(["message"]));
  });

  test("a press that nobody asked for reaches nobody", async () => {
    const { api, group, anna, updates } = setUpGroup();
    await api.sendMessage(group.id, "x", {
      reply_markup: { inline_keyboard: [[{ text: "Go", callback_data: "go" }]] },
    });
    await updates(["message"]);
    const [message] = group.botMessages;
    if (!message) throw new Error("The bot has said nothing.");
    expect(await anna.in(group).presses(message, "Go")).toEqual({ answer: undefined });
    expect(await updates()).toEqual([]);
  });

  test("memberships of others reach only an admin", async () => {
    const set = setUpGroup({ botRights: "member" });
    await set.updates(["chat_member", "my_chat_member"]);
    set.telegram.person({ name: "New" }).in(set.group).joins();
    set.group.setBotRights("all");
    set.telegram.person({ name: "Newer" }).in(set.group).joins();
    expect((await set.updates()).map((update) => Object.keys(update)[1])).toEqual(["my_chat_member", "chat_member"]);
  });
});

describe("what a bot sees of groups", () => {
  test("without an admin's place and with privacy mode: commands, replies to it, service messages", async () => {
    const { api, group, anna, telegram, updates } = setUpGroup({ botRights: "member" });
    await api.sendMessage(group.id, "I am the bot");
    await updates();
    const [own] = group.botMessages;
    for (const text of ["hi", "/start", "/start@example_bot", "/start@other_bot"]) anna.in(group).says(text);
    anna.in(group).says("to you", { replyTo: own });
    telegram.person({ name: "New" }).in(group).joins();
    const seen = await updates();
    expect(textsOf(seen)).toEqual(["/start", "/start@example_bot", "to you", undefined]);
  });

  test("everything as an admin, but not its own messages nor those of other bots", async () => {
    const { api, group, anna, telegram, updates } = setUpGroup();
    const robot = telegram.person({ name: "Robot", isBot: true });
    group.addMember(robot);
    await updates();
    anna.in(group).says("hi");
    robot.in(group).says("beep");
    await api.sendMessage(group.id, "mine");
    expect(textsOf(await updates())).toEqual(["hi"]);
  });
});
