// Channels: who can post there, which updates the bot gets, and what appears in the linked group.
import { expect, test } from "vitest";
import { refusalOf, setUpGroup } from "./setup.ts";

function broadcasting(botRights: readonly string[] | "all" | "none" = "all") {
  const set = setUpGroup();
  const news = set.telegram.channel("News", { owner: set.owner, username: "lighthouse_news" });
  news.setBotRights(botRights);
  news.addMember(set.anna);
  return { ...set, news };
}

test("its admins post, and the bot gets the post where it is a member and requested it", async () => {
  const { owner, anna, news, updates } = broadcasting();
  await updates(["channel_post", "edited_channel_post"]);
  const said = owner.in(news).says("Open at nine");
  owner.in(news).edits(said, "Open at ten");
  expect(await updates()).toMatchObject([
    { channel_post: { chat: { id: news.id, type: "channel" }, sender_chat: { id: news.id }, text: "Open at nine" } },
    { edited_channel_post: { text: "Open at ten" } },
  ]);
  expect(said.body).not.toHaveProperty("from");
  expect(() => anna.in(news).says("me too")).toThrow("Anna may not post in News");
  await updates(["message"]);
  owner.in(news).says("Closed");
  expect(await updates()).toEqual([]);
});

test("a bot that is not in it gets no updates and cannot post", async () => {
  const { api, owner, news, updates } = broadcasting("none");
  await updates(["channel_post"]);
  owner.in(news).says("Open");
  expect(await updates()).toEqual([]);
  expect(await refusalOf(api.sendMessage(news.id, "x"))).toBe("Forbidden: bot is not a member of the channel chat");
});

test("the bot posts with the right to, in the channel's name", async () => {
  const { api, news } = broadcasting(["can_post_messages"]);
  const sent = await api.sendMessage(news.id, "x");
  expect(sent).toMatchObject({ sender_chat: { id: news.id } });
  expect(sent).not.toHaveProperty("from");
  news.setBotRights(["can_edit_messages"]);
  expect(await refusalOf(api.sendMessage(news.id, "x"))).toBe(
    "Bad Request: need administrator rights in the channel chat",
  );
});

test("a post is pinned in the linked group without a service message", async () => {
  const { telegram, owner, news, updates } = broadcasting();
  const group = telegram.group({ owner, linkedChannel: news });
  await updates(["message"]);
  owner.in(news).says("first");
  const [copy] = group.messages.filter(({ body }) => body.is_automatic_forward);
  expect(group.record.pins).toEqual([copy?.id]);
  expect((await updates()).filter(({ message }) => message?.pinned_message)).toEqual([]);
});

test("what is posted appears in the linked group, as what it is", async () => {
  const { api, telegram, owner, news, updates } = broadcasting();
  const group = telegram.group({ owner, linkedChannel: news });
  await updates(["message"]);
  owner.in(news).says("first");
  const photo = owner.in(news).sends("photo", { caption: "second" });
  expect((await updates()).slice(1)).toMatchObject([
    {
      message: {
        chat: { id: group.id },
        from: { id: 777000 },
        sender_chat: { id: news.id },
        is_automatic_forward: true,
        caption: "second",
        photo: [{}],
        forward_origin: { type: "channel", chat: { id: news.id }, message_id: photo.id },
      },
    },
  ]);
  expect((await api.getChat(news.id)).id).toBe(news.id);
  expect(telegram.violations).toEqual([]);
  expect(await api.getChat(news.id)).toMatchObject({ linked_chat_id: group.id });
  expect(await api.getChat(group.id)).toMatchObject({ linked_chat_id: news.id });
});

test("people come and go without a line, and pin with the right to edit", () => {
  const { telegram, owner, anna, news } = broadcasting();
  const zoe = telegram.person({ name: "Zoe" });
  zoe.in(news).joins();
  anna.in(news).leaves();
  expect(news.messages).toEqual([]);
  const said = owner.in(news).says("Open");
  expect(() => zoe.in(news).pins(said)).toThrow("Zoe may not pin");
  owner.in(news).pins(said);
  expect(news.record.pins).toEqual([said.id]);
});

test("the bot gets an update about its own pins, unlike its own messages", async () => {
  const { anna, api, group, updates } = setUpGroup();
  const said = anna.in(group).says("one");
  await updates();
  await api.sendMessage(group.id, "mine");
  await api.pinChatMessage(group.id, said.id);
  expect(await updates()).toMatchObject([{ message: { pinned_message: { message_id: said.id } } }]);
});
