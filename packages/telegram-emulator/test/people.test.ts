// Presses, migrations and permissions of people.
import { describe, expect, test } from "vitest";
import type { StoredMessage } from "../src/state/records.ts";
import { refusalOf, setUpGroup } from "./setup.ts";

/** A group where the bot has sent a button. */
async function offered() {
  const set = setUpGroup();
  await set.api.sendMessage(set.group.id, "Which?", {
    reply_markup: {
      inline_keyboard: [
        [
          { text: "This one", callback_data: "this" },
          { text: "More", url: "https://example.org" },
        ],
      ],
    },
  });
  await set.updates();
  const [message] = set.group.botMessages as [StoredMessage];
  return { ...set, message };
}

describe("a press", () => {
  test("reaches the bot with its data, and is answered once", async () => {
    const { api, anna, group, message, updates } = await offered();
    const pressed = anna.in(group).presses(message, "This");
    const [update] = await updates();
    const query = update?.callback_query;
    expect(query).toMatchObject({ data: "this", from: { id: anna.id }, message: { message_id: message.id } });
    await api.answerCallbackQuery(query?.id ?? "", { text: "Well done", show_alert: true });
    expect(await pressed).toEqual({ answer: { text: "Well done", alert: true, url: undefined } });
    expect(await refusalOf(api.answerCallbackQuery(query?.id ?? ""))).toBe(
      "Bad Request: query is too old and response timeout expired or query ID is invalid",
    );
  });

  test("may be forged, with data that no button carries", async () => {
    const { anna, group, message, updates } = await offered();
    void anna.in(group).forges(message, "other");
    expect(await updates()).toMatchObject([{ callback_query: { data: "other" } }]);
  });

  test("needs a button of that name that sends something", async () => {
    const { anna, group, message } = await offered();
    await expect(anna.in(group).presses(message, "Nothing")).rejects.toThrow("There is no button");
    await expect(anna.in(group).presses(message, "More")).rejects.toThrow("There is no button");
  });

  test("answered with too many words is refused", async () => {
    const { api, anna, group, message, updates } = await offered();
    void anna.in(group).presses(message, "This");
    const [update] = await updates();
    expect(await refusalOf(api.answerCallbackQuery(update?.callback_query?.id ?? "", { text: "x".repeat(201) }))).toBe(
      "Bad Request: MESSAGE_TOO_LONG",
    );
  });
});

describe("a group that becomes a supergroup", () => {
  test("tells of it in both chats, moves its members, and its old id leads to the new", async () => {
    const { api, anna, group, updates } = setUpGroup({ kind: "group" });
    const oldId = group.id;
    await updates();
    group.migrate();
    expect(group.id).not.toBe(oldId);
    expect(await updates()).toMatchObject([
      { message: { chat: { id: oldId, type: "group" }, migrate_to_chat_id: group.id } },
      { message: { chat: { id: group.id, type: "supergroup" }, migrate_from_chat_id: oldId } },
    ]);
    const error = await api.sendMessage(oldId, "x").catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      description: "Bad Request: group chat was upgraded to a supergroup chat",
      parameters: { migrate_to_chat_id: group.id },
    });
    expect(group.statusOf(anna)).toBe("member");
    anna.in(group).says("still here");
    expect(await updates()).toMatchObject([{ message: { chat: { id: group.id }, text: "still here" } }]);
  });
});

test("a backdated action has that date, and the bot gets no update", async () => {
  const { telegram, anna, owner, group, updates } = setUpGroup();
  await updates(["message", "chat_member", "edited_message"]);
  const then = telegram.state.now() - 3_600_000;
  const said = telegram.backdated(then, () => {
    const message = anna.in(group).says("long ago");
    anna.in(group).edits(message, "an hour ago");
    owner.in(group).pins(message);
    owner.in(group).bans(anna);
    return message;
  });
  expect(said.body).toMatchObject({ text: "an hour ago", date: then / 1000, edit_date: then / 1000 });
  expect(group.statusOf(anna)).toBe("kicked");
  expect(group.record.pins).toEqual([said.id]);
  expect(await updates()).toEqual([]);
  expect(() => telegram.backdated(then, () => anna.in(group).says("no"))).toThrow("is not in");
  owner.in(group).says("now");
  expect(await updates()).toMatchObject([{ message: { text: "now" } }]);
});

describe("people", () => {
  test("write, edit, forward, react and delete as the group lets them", async () => {
    const { anna, owner, group, telegram, updates } = setUpGroup();
    await updates(["message", "edited_message", "message_reaction"]);
    const said = anna.in(group).says("hi");
    anna.in(group).edits(said, "hello");
    owner.in(group).reacts(said, "👍");
    anna.in(group).says("look", { forwardedFrom: { type: "user", date: 1, sender_user: owner.user } });
    expect(await updates()).toMatchObject([
      { message: { text: "hi", from: { id: anna.id } } },
      { edited_message: { text: "hello", edit_date: expect.any(Number) } },
      { message_reaction: { user: { id: owner.id }, new_reaction: [{ emoji: "👍" }] } },
      { message: { text: "look", forward_origin: { type: "user" } } },
    ]);
    owner.in(group).deletes(said);
    expect(said.deletion?.by).toBe(owner.id);
    expect(() => telegram.person({ name: "Out" }).in(group).says("hi")).toThrow("is not in");
    expect(() => anna.in(group).bans(owner)).toThrow("may not ban");
    expect(() => anna.in(group).deletes(owner.in(group).says("mine"))).toThrow("may not delete");
  });

  test("write as the group, as a channel, and the linked channel writes by itself", async () => {
    const telegram = setUpGroup().telegram;
    const [news, mine] = [telegram.channel("News"), telegram.channel("Mine")];
    const owner = telegram.person({ name: "Olga" });
    const group = telegram.group({ owner, linkedChannel: news });
    expect(owner.in(group).says("order!", { anonymous: true }).body).toMatchObject({
      from: { id: 1087968824 },
      sender_chat: { id: group.id },
    });
    expect(owner.in(group).says("ad", { asChannel: mine.record }).body).toMatchObject({
      from: { id: 136817688 },
      sender_chat: { title: "Mine" },
    });
    expect(news.posts("news")?.body).toMatchObject({
      from: { id: 777000 },
      sender_chat: { title: "News" },
      is_automatic_forward: true,
    });
  });

  test("who ask to join are not in yet, and not asked for twice", () => {
    const { anna, group } = setUpGroup();
    expect(() => anna.in(group).requestsToJoin()).toThrow("already");
  });
});
