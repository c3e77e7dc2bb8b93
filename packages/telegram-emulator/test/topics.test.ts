// Topics of forums.
import { describe, expect, test } from "vitest";
import { refusalOf, setUpGroup } from "./setup.ts";

const forum = (botRights: readonly string[] | "all" = "all") => setUpGroup({ isForum: true, botRights });

describe("a topic", () => {
  test("is opened with a name, and has the number of the message that says so", async () => {
    const { api, group, telegram } = forum();
    const topic = await api.createForumTopic(group.id, "News", { icon_color: 16766590 });
    expect(topic).toMatchObject({ name: "News", icon_color: 16766590 });
    const sent = await api.sendMessage(group.id, "in it", { message_thread_id: topic.message_thread_id });
    expect(sent).toMatchObject({ message_thread_id: topic.message_thread_id, is_topic_message: true });
    expect(group.messages.find(({ id }) => id === topic.message_thread_id)?.body.forum_topic_created?.name).toBe(
      "News",
    );
    expect(telegram.violations).toEqual([]);
  });

  test("is renamed, closed and opened again, and says so to the bot's eyes too where people do it", async () => {
    const { api, group } = forum();
    const { message_thread_id: id } = await api.createForumTopic(group.id, "News");
    await api.editForumTopic(group.id, id, { name: "Old news", icon_custom_emoji_id: "55" });
    await api.closeForumTopic(group.id, id);
    await api.reopenForumTopic(group.id, id);
    expect(group.messages.map(({ body }) => Object.keys(body).find((name) => name.startsWith("forum_")))).toEqual([
      "forum_topic_created",
      "forum_topic_edited",
      "forum_topic_closed",
      "forum_topic_reopened",
    ]);
    expect(group.record.topics.get(id)?.topic).toMatchObject({ name: "Old news", icon_custom_emoji_id: "55" });
    await api.editForumTopic(group.id, id, { icon_custom_emoji_id: "" });
    expect(group.record.topics.get(id)?.topic).not.toHaveProperty("icon_custom_emoji_id");
  });

  test.each([
    [
      "closes twice",
      async ({ api, group }: ReturnType<typeof forum>, id: number) => {
        await api.closeForumTopic(group.id, id);
        return api.closeForumTopic(group.id, id);
      },
    ],
    ["opens while open", ({ api, group }: ReturnType<typeof forum>, id: number) => api.reopenForumTopic(group.id, id)],
    [
      "gets the name it has",
      ({ api, group }: ReturnType<typeof forum>, id: number) => api.editForumTopic(group.id, id, { name: "News" }),
    ],
  ])("is not changed when it %s", async (_, act) => {
    const set = forum();
    const { message_thread_id: id } = await set.api.createForumTopic(set.group.id, "News");
    expect(await refusalOf(act(set, id))).toBe("Bad Request: TOPIC_NOT_MODIFIED");
  });

  test("that is closed is closed to people, and not to admins of topics", async () => {
    const { api, anna, owner, group } = forum();
    const { message_thread_id: id } = await api.createForumTopic(group.id, "News");
    expect(anna.in(group).says("open", { topic: id }).body.message_thread_id).toBe(id);
    await api.closeForumTopic(group.id, id);
    expect(() => anna.in(group).says("closed", { topic: id })).toThrow("closed");
    expect(owner.in(group).says("still", { topic: id }).body.text).toBe("still");
    expect(await api.sendMessage(group.id, "still", { message_thread_id: id })).toMatchObject({ text: "still" });
    group.setBotRights(["can_delete_messages"]);
    expect(await refusalOf(api.sendMessage(group.id, "x", { message_thread_id: id }))).toBe(
      "Bad Request: TOPIC_CLOSED",
    );
  });

  test("is deleted with all that was written in it", async () => {
    const { api, anna, group } = forum();
    const { message_thread_id: id } = await api.createForumTopic(group.id, "News");
    const [inside, outside] = [anna.in(group).says("in", { topic: id }), anna.in(group).says("out")];
    await api.deleteForumTopic(group.id, id);
    expect(inside.deletion).toBeDefined();
    expect(outside.deletion).toBeUndefined();
    expect(await refusalOf(api.sendMessage(group.id, "x", { message_thread_id: id }))).toBe(
      "Bad Request: message thread not found",
    );
    expect(await refusalOf(api.closeForumTopic(group.id, id))).toBe("Bad Request: TOPIC_ID_INVALID");
  });

  test("cannot be taken away by deleting the message that opened it", async () => {
    const { api, group } = forum();
    const { message_thread_id: id } = await api.createForumTopic(group.id, "News");
    expect(await refusalOf(api.deleteMessage(group.id, id))).toBe("Bad Request: message can't be deleted");
  });

  test("has pins of its own", async () => {
    const { api, group } = forum();
    const { message_thread_id: id } = await api.createForumTopic(group.id, "News");
    const inside = await api.sendMessage(group.id, "in", { message_thread_id: id });
    const outside = await api.sendMessage(group.id, "out");
    for (const { message_id } of [inside, outside]) await api.pinChatMessage(group.id, message_id);
    await api.unpinAllForumTopicMessages(group.id, id);
    expect(group.record.pins).toEqual([outside.message_id]);
    await api.unpinAllGeneralForumTopicMessages(group.id);
    expect(group.record.pins).toEqual([]);
  });

  test("needs the right to manage topics, except one's own", async () => {
    const { api, group } = forum();
    const { message_thread_id: own } = await api.createForumTopic(group.id, "Own");
    const other = group.openTopic("Other");
    group.setBotRights(["can_invite_users"]);
    expect(await api.closeForumTopic(group.id, own)).toBe(true);
    expect(await refusalOf(api.createForumTopic(group.id, "x"))).toBe(
      "Bad Request: not enough rights to create a topic",
    );
    expect(await refusalOf(api.editForumTopic(group.id, other, { name: "x" }))).toBe(
      "Bad Request: not enough rights to edit the topic",
    );
    expect(await refusalOf(api.closeForumTopic(group.id, other))).toBe(
      "Bad Request: not enough rights to close or open the topic",
    );
    expect(await refusalOf(api.deleteForumTopic(group.id, own))).toBe(
      "Bad Request: not enough rights to delete the topic",
    );
    expect(await refusalOf(api.unpinAllForumTopicMessages(group.id, other))).toBe(
      "Bad Request: not enough rights to unpin all topic messages",
    );
    expect(await refusalOf(api.closeGeneralForumTopic(group.id))).toBe(
      "Bad Request: not enough rights to close or open the topic",
    );
  });

  test("is for forums, and has a name", async () => {
    const plain = setUpGroup();
    expect(await refusalOf(plain.api.createForumTopic(plain.group.id, "x"))).toBe(
      "Bad Request: the chat is not a forum",
    );
    const { api, group } = forum();
    expect(await refusalOf(api.createForumTopic(group.id, " "))).toBe("Bad Request: title must be non-empty");
    expect((await api.createForumTopic(group.id, "x".repeat(200))).name).toHaveLength(128);
  });

  test("names itself in every message people write there, as a reply to the one that opened it", async () => {
    const { anna, group, updates } = forum();
    const id = group.openTopic("News");
    await updates();
    anna.in(group).says("hi", { topic: id });
    expect(await updates()).toMatchObject([
      {
        message: {
          message_thread_id: id,
          is_topic_message: true,
          reply_to_message: { forum_topic_created: { name: "News" } },
        },
      },
    ]);
  });
});

describe("General", () => {
  test("has no number, neither in what is written nor to write to", async () => {
    const { api, anna, group } = forum();
    expect(anna.in(group).says("hi").body).not.toHaveProperty("message_thread_id");
    expect(await refusalOf(api.sendMessage(group.id, "x", { message_thread_id: 1 }))).toBe(
      "Bad Request: message thread not found",
    );
  });

  test("is renamed, closed, opened, hidden and shown", async () => {
    const { api, group } = forum();
    await api.editGeneralForumTopic(group.id, "Lobby");
    await api.closeGeneralForumTopic(group.id);
    await api.reopenGeneralForumTopic(group.id);
    await api.hideGeneralForumTopic(group.id);
    expect(group.record.general).toEqual({ name: "Lobby", isClosed: true, isHidden: true });
    await api.unhideGeneralForumTopic(group.id);
    expect(group.record.general).toEqual({ name: "Lobby", isClosed: true, isHidden: false });
    await api.reopenGeneralForumTopic(group.id);
    expect(group.record.general.isClosed).toBe(false);
    expect(await refusalOf(api.reopenGeneralForumTopic(group.id))).toBe("Bad Request: TOPIC_NOT_MODIFIED");
  });

  test("is closed to people when it is closed", async () => {
    const { api, anna, group } = forum();
    await api.closeGeneralForumTopic(group.id);
    expect(() => anna.in(group).says("hi")).toThrow("closed");
    group.setBotRights(["can_delete_messages"]);
    expect(await refusalOf(api.sendMessage(group.id, "x"))).toBe("Bad Request: TOPIC_CLOSED");
  });
});
