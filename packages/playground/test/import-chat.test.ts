// The import of a Telegram Desktop export as a new group.

import type { ChatRecord, StoredMessage } from "telegram-emulator/state/records";
import { createTelegram } from "telegram-emulator/telegram";
import { describe, expect, test } from "vitest";
import { createDemoGroups } from "../src/demo/create-demo-groups.ts";
import type { DemoGroups } from "../src/demo/demo-groups.ts";
import { importChat } from "../src/demo/import-chat.ts";
import { InputRefused } from "../src/replay/replay-input.ts";

const line = (id: number, more: object = {}) => ({
  id,
  type: "message",
  date: "2024-01-01T12:00:00",
  date_unixtime: String(1_704_110_400 + id),
  from: "Anna",
  from_id: "user7",
  text: "hi",
  ...more,
});
const service = (id: number, more: object) => line(id, { type: "service", text: "", ...more });
const chat = (...messages: readonly object[]) => ({ name: "Garden", type: "private_supergroup", id: 99, messages });

/** Imports an export into a demo without pending updates. */
function brought(content: unknown, demo: DemoGroups = createDemoGroups(createTelegram())) {
  demo.telegram.state.updateQueue.drop();
  const result = importChat(demo, typeof content === "string" ? content : JSON.stringify(content));
  const record = demo.telegram.state.chats.get(result.chatId) as ChatRecord;
  const messages: readonly StoredMessage[] = [...record.messages.values()];
  return { demo, result, record, messages };
}

describe("an export", () => {
  test("becomes a supergroup of the owner with its title, the bot an admin", () => {
    const { demo, result, record } = brought(chat(line(1)));
    expect(record).toMatchObject({ type: "supergroup", title: "Garden" });
    expect(record.members.get(demo.people.olga.id)?.status).toBe("creator");
    expect(record.members.get(demo.telegram.bot.id)).toMatchObject({ status: "administrator" });
    expect(result.note).toBeUndefined();
  });

  test("brings messages with their authors, dates, replies, edits and media", () => {
    const { messages, record } = brought(
      chat(
        line(1, { text: ["Go ", { type: "bold", text: "now" }] }),
        line(5, { from: "Ben", from_id: "user8", reply_to_message_id: 1, edited_unixtime: "1704110500" }),
        line(6, { photo: "a.jpg", text: "look", forwarded_from: "Carla" }),
        line(7, { from: "Garden", from_id: "channel99", text: "from the group" }),
        line(8, { from: "Ads", from_id: "channel55", text: "buy" }),
      ),
    );
    const [first, reply, photo, anonymous, ad] = messages;
    expect(first).toMatchObject({
      authorId: 7,
      body: { date: 1_704_110_401, text: "Go now", entities: [{ type: "bold" }] },
    });
    expect(reply).toMatchObject({ authorId: 8, body: { edit_date: 1_704_110_500, from: { first_name: "Ben" } } });
    expect(reply?.replyTo).toBe(first);
    expect(photo?.body).toMatchObject({
      caption: "look",
      photo: expect.any(Array),
      forward_origin: { type: "hidden_user", sender_user_name: "Carla" },
    });
    expect(anonymous?.body.sender_chat).toMatchObject({ id: record.id });
    expect(ad?.body.sender_chat).toMatchObject({ type: "channel", title: "Ads" });
  });

  test("brings people in, and out again who left", () => {
    const { messages, record } = brought(
      chat(
        line(1),
        service(2, { action: "join_group_by_link", actor: "Ben", actor_id: "user8" }),
        service(3, { action: "invite_members", actor: "Anna", actor_id: "user7", members: ["Carla"] }),
        service(4, { action: "remove_members", actor: "Anna", actor_id: "user7", members: ["Ben"] }),
      ),
    );
    const names = messages.map(
      ({ body }) => body.new_chat_members?.[0]?.first_name ?? body.left_chat_member?.first_name,
    );
    expect(names).toEqual([undefined, "Ben", "Carla", "Ben"]);
    expect(record.members.get(7)?.status).toBe("member");
    expect(record.members.has(8)).toBe(false);
    expect(messages.map(({ isService }) => isService)).toEqual([false, true, true, true]);
  });

  test("tells the bot of the group alone, not of its past", () => {
    const { demo } = brought(
      chat(line(1), service(2, { action: "join_group_by_link", actor: "B", actor_id: "user8" })),
    );
    expect(demo.telegram.pendingUpdates()).toBe(1);
  });

  test("of an account with one chat is that chat, and what cannot be shown is noted", () => {
    const odd = service(2, { action: "phone_call", actor: "Anna", actor_id: "user7" });
    const { record, result } = brought({ chats: { list: [chat(line(1), odd)] } });
    expect(record.title).toBe("Garden");
    expect(result.note).toMatch(/^Events that a group cannot show.*\(1 of them\)\.$/);
  });

  test("does not take the accounts of the demo groups, and may be brought in twice", () => {
    const demo = createDemoGroups(createTelegram());
    const olga = `user${demo.people.olga.id}`;
    const once = brought(chat(line(1, { from_id: olga })), demo);
    const twice = brought(chat(line(1, { from_id: olga })), demo);
    expect(once.messages[0]?.authorId).not.toBe(demo.people.olga.id);
    expect(twice.record.id).not.toBe(once.record.id);
    expect(demo.people.olga.user.first_name).toBe("Olga");
  });

  test("with more than 20,000 messages brings the newest, with what happened to them, and says so", () => {
    const many = Array.from({ length: 20_003 }, (_, index) => line(index + 1, { text: `line ${index + 1}` }));
    const early = service(0, { action: "join_group_by_link", actor: "Ben", actor_id: "user8" });
    const replied = line(20_004, { reply_to_message_id: 2, edited_unixtime: "1704990000" });
    const { messages, result, record } = brought(chat(early, ...many, replied));
    expect(record.members.get(8)?.status).toBe("member");
    expect(messages).toHaveLength(20_000);
    expect(messages[0]?.body.text).toBe("line 5");
    expect(messages.at(-1)).toMatchObject({ replyTo: undefined, body: { edit_date: 1_704_990_000 } });
    expect(result.note).toBe("Only the newest 20,000 messages were imported: 4 older ones were omitted.");
  });
});

describe("what is no export is refused in one sentence, and nothing is made", () => {
  test.each([
    ["", "The file is empty."],
    [" \uFEFF\n", "The file is"],
    ["hello", "The file is not JSON"],
    ['{"messages": [', "was the export interrupted"],
    ["[]", "no export of a chat"],
    ["7", "no export of a chat"],
    ['{"text": "spam"}', "no export of a chat"],
    [JSON.stringify({ messages: [] }), "no messages"],
    [JSON.stringify({ messages: [{}, 7, null, "x"] }), "no message that can be shown in a group"],
    [JSON.stringify({ chats: {} }), "The export has no chats"],
    [JSON.stringify({ chats: { list: [chat(line(1)), chat(line(2))] } }), "has 2 chats: export one group alone"],
  ])("%j: %s", (text, words) => {
    const demo = createDemoGroups(createTelegram());
    const before = demo.telegram.state.chats.size;
    expect(() => importChat(demo, text)).toThrow(InputRefused);
    expect(() => importChat(demo, text)).toThrow(words);
    expect(() => importChat(demo, text)).not.toThrow(/--/);
    expect(demo.telegram.state.chats.size).toBe(before);
  });
});
