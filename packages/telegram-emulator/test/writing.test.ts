// Messages of people: forwards, cards, reactions, edits, under their own name or another one.
import { describe, expect, test } from "vitest";
import { newestOf, setUpGroup } from "./setup.ts";

describe("a forward", () => {
  test.each(["user", "hidden_user", "chat", "channel"] as const)("tells that it comes from a %s", (kind) => {
    const { telegram, anna, owner, group } = setUpGroup();
    const shy = telegram.person({ name: "Shy", hidesInForwards: true });
    const [news, other] = [telegram.channel("News"), telegram.group({ owner: anna })];
    group.addMember(shy);
    other.addMember(owner);
    const sources = {
      user: () => owner.in(group).says("hi"),
      hidden_user: () => shy.in(group).says("hi"),
      chat: () => owner.in(group).says("hi", { anonymous: true }),
      channel: () => owner.in(group).says("hi", { asChannel: news.record }),
    };
    const forwarded = anna.in(group).forwards(sources[kind](), { to: other.record });
    expect(forwarded.body).toMatchObject({ text: "hi", from: { id: anna.id }, forward_origin: { type: kind } });
    expect(owner.in(other).forwards(forwarded, { to: group.record }).body.forward_origin).toEqual(
      forwarded.body.forward_origin,
    );
  });

  test("takes media, captions and polls along, and reaches the bot in private", async () => {
    const { anna, group, telegram, updates } = setUpGroup();
    const photo = anna.in(group).sends("photo", { caption: "see https://example.org" });
    const poll = anna.in(group).sendsCard({ kind: "poll", question: "Tea?", options: ["yes", "no"] });
    await updates();
    const to = telegram.state.chats.get(anna.privately().says("x").chat.id);
    for (const message of [photo, poll]) if (to) anna.in(group).forwards(message, { to });
    expect((await updates()).slice(1)).toMatchObject([
      { message: { chat: { type: "private" }, photo: [{}], caption_entities: [{ type: "url" }] } },
      { message: { poll: { question: "Tea?" }, forward_origin: { type: "user" } } },
    ]);
  });

  test("needs a message that they can read, and a chat where they may send it", () => {
    const { anna, owner, group, telegram } = setUpGroup();
    const [secret, calm] = [telegram.group({ title: "Secret", owner }), telegram.group({ title: "Calm", owner })];
    calm.addMember(anna);
    calm.record.permissions = { ...calm.record.permissions, can_send_photos: false };
    const photo = anna.in(group).sends("photo");
    expect(() => anna.in(secret).forwards(owner.in(secret).says("x"), { to: group.record })).toThrow("not in Secret");
    expect(() => anna.in(group).forwards(photo, { to: calm.record })).toThrow("Anna may not send photos in Calm");
    expect(() => anna.in(group).forwards(photo, { to: secret.record })).toThrow("not in Secret");
    anna.in(group).deletes(photo);
    expect(() => anna.in(group).forwards(photo, { to: group.record })).toThrow("gone");
    owner.in(calm).pins(owner.in(calm).says("y"));
    expect(() => owner.in(calm).forwards(newestOf(calm), { to: group.record })).toThrow("cannot be forwarded");
  });
});

describe("cards", () => {
  test("are what they are, to the bot too", async () => {
    const { anna, group, updates } = setUpGroup();
    await updates();
    const presence = anna.in(group);
    presence.sendsCard({ kind: "poll", question: "Where?", options: ["here", "there"] });
    presence.sendsCard({ kind: "location", latitude: 38.7, longitude: -9.1 });
    presence.sendsCard({ kind: "contact", name: "Baker", phone: "+351210000000" });
    presence.sendsCard({ kind: "dice", value: 4 });
    expect(await updates()).toMatchObject([
      { message: { poll: { question: "Where?", options: [{ text: "here" }, { text: "there" }] } } },
      { message: { location: { latitude: 38.7, longitude: -9.1 } } },
      { message: { contact: { first_name: "Baker" } } },
      { message: { dice: { emoji: "🎲", value: 4 } } },
    ]);
  });

  test("need each its own permission", () => {
    const { anna, group } = setUpGroup();
    const presence = anna.in(group);
    const forbid = (name: string) => {
      group.record.permissions = { ...group.record.permissions, [name]: false };
    };
    forbid("can_send_polls");
    expect(() => presence.sendsCard({ kind: "poll", question: "?", options: ["a"] })).toThrow("may not send polls");
    forbid("can_send_other_messages");
    expect(() => presence.sendsCard({ kind: "dice" })).toThrow("may not send stickers, animations and dice");
    expect(presence.sendsCard({ kind: "contact", name: "B", phone: "1" }).body).toHaveProperty("contact");
    forbid("can_send_messages");
    expect(() => presence.sendsCard({ kind: "location", latitude: 1, longitude: 1 })).toThrow("may not write");
  });
});

describe("a reaction", () => {
  test("is replaced by another, and taken back by the same or none", async () => {
    const { anna, group, updates } = setUpGroup();
    const said = anna.in(group).says("hi");
    await updates(["message_reaction"]);
    for (const emoji of ["👍", "❤", "❤", undefined, "🔥", undefined]) anna.in(group).reacts(said, emoji);
    const turns = (await updates()).map(({ message_reaction: turn }) => [turn?.old_reaction, turn?.new_reaction]);
    const [up, heart, fire] = ["👍", "❤", "🔥"].map((emoji) => [{ type: "emoji", emoji }]);
    expect(turns).toEqual([
      [[], up],
      [up, heart],
      [heart, []],
      [[], fire],
      [fire, []],
    ]);
    expect(said.reactions.size).toBe(0);
  });

  test("of an anonymous admin is the group's, and a non-admin bot gets none", async () => {
    const { anna, owner, group, updates } = setUpGroup();
    const said = anna.in(group).says("hi");
    await updates(["message_reaction"]);
    owner.in(group).promotes(anna, "all", { anonymous: true });
    anna.in(group).reacts(said, "👍");
    const [update] = await updates();
    expect(update?.message_reaction).toMatchObject({ actor_chat: { id: group.id } });
    expect(update?.message_reaction).not.toHaveProperty("user");
    group.setBotRights("member");
    anna.in(group).reacts(said, "❤");
    expect(await updates()).toEqual([]);
  });

  test("needs somebody who is there and may, and a message", () => {
    const { anna, owner, group, telegram } = setUpGroup();
    const said = anna.in(group).says("hi");
    expect(() => telegram.person({ name: "Zoe" }).in(group).reacts(said, "👍")).toThrow("Zoe is not in");
    owner.in(group).restricts(anna, { permissions: ["can_send_messages"] });
    expect(() => anna.in(group).reacts(said, "👍")).toThrow("Anna may not react");
    owner.in(group).deletes(said);
    expect(() => owner.in(group).reacts(said, "👍")).toThrow("gone");
  });
});

describe("an edit", () => {
  test("changes text, or the caption of media", async () => {
    const { anna, group, updates } = setUpGroup();
    const [said, photo] = [anna.in(group).says("hi"), anna.in(group).sends("photo", { caption: "old" })];
    await updates(["edited_message"]);
    anna.in(group).edits(said, "hello");
    anna.in(group).edits(photo, "new");
    expect(await updates()).toMatchObject([
      { edited_message: { text: "hello" } },
      { edited_message: { caption: "new", photo: [{}] } },
    ]);
  });

  test("is of what one wrote oneself, and of words", () => {
    const { anna, owner, group, telegram } = setUpGroup();
    const presence = anna.in(group);
    const [asChannel, other] = [telegram.channel("Ads").record, telegram.channel("Others").record];
    const ad = presence.says("buy", { asChannel });
    presence.edits(ad, "buy now", { asChannel });
    expect(ad.body.text).toBe("buy now");
    const mine = presence.says("mine");
    for (const act of [
      () => presence.edits(owner.in(group).says("hers"), "x"),
      () => presence.edits(presence.sends("sticker"), "x"),
      () => presence.edits(presence.forwards(mine, { to: group.record }), "x"),
      () => presence.edits(ad, "x", { asChannel: other }),
      () => presence.edits(ad, "x"),
    ])
      expect(act).toThrow("Anna may not edit that");
    expect(() => presence.edits(mine, "x".repeat(4097))).toThrow("longer than 4096");
    presence.deletes(ad, { asChannel });
    expect(ad.deletion).toBeDefined();
  });
});

test("files have names, types and covers", () => {
  const { anna, group } = setUpGroup();
  expect(anna.in(group).sends("document", { file: "menu.pdf" }).body.document).toMatchObject({
    file_name: "menu.pdf",
    mime_type: "application/pdf",
  });
  expect(anna.in(group).sends("audio").body.audio).toMatchObject({ title: "Low Tide", mime_type: "audio/mpeg" });
  expect(anna.in(group).sends("photo", { isHidden: true }).body.has_media_spoiler).toBe(true);
});

describe("in private", () => {
  test("the bot gets updates when it is blocked and unblocked", async () => {
    const { anna, updates } = setUpGroup();
    anna.starts();
    await updates();
    anna.blocks();
    anna.blocks();
    expect(() => anna.privately().says("hi")).toThrow("Anna has blocked the bot");
    anna.unblocks();
    expect(await updates()).toMatchObject([
      { my_chat_member: { chat: { id: anna.id }, new_chat_member: { status: "kicked" } } },
      { my_chat_member: { old_chat_member: { status: "kicked" }, new_chat_member: { status: "member" } } },
    ]);
    anna.blocks();
    anna.starts("again");
    expect((await updates()).at(-1)).toMatchObject({ message: { text: "/start again" } });
  });

  test("nobody writes in somebody else's chat", () => {
    const { anna, owner } = setUpGroup();
    const { chat } = anna.starts();
    expect(() => owner.in({ record: chat }).says("hi")).toThrow("Olga is not in Anna");
  });
});
