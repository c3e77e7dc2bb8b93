// Which messages are commands, and what they say.
import { describe, expect, test } from "vitest";
import { readCommand } from "../../../src/telegram/adapter/command-parsing.ts";
import { ANNA, BOB, CHANNEL_BOT, DATE, GROUP, message, NEWS, ROBOT, TELEGRAM } from "../raw-messages.ts";

const read = (parts: object) => readCommand(message(parts), "moderato_bot");

describe("a command", () => {
  test.each([
    ["/ban", "ban", ""],
    ["!ban", "ban", ""],
    ["/BAN Spam", "ban", "Spam"],
    ["/ban@moderato_bot", "ban", ""],
    ["/ban@Moderato_Bot @anna two words", "ban", "@anna two words"],
    ["!ban@moderato_bot x", "ban", "x"],
    ["/ban\nsecond line", "ban", "second line"],
    ["/ban   many   gaps", "ban", "many   gaps"],
    ["/set_x1 1", "set_x1", "1"],
  ])("is %j", (text, name, args) => {
    expect(read({ text })).toMatchObject({ name, input: { args } });
  });

  test.each([
    "/ban@other_bot",
    "/ban@moderato_bot2",
    "ban",
    " /ban",
    "please /ban",
    "//ban",
    "/",
    "!",
    "!!!",
    "/ban.",
    "/ban,now",
    "/бан",
    `/${"a".repeat(33)}`,
    "/ban@",
    "",
  ])("is not %j", (text) => {
    expect(read({ text })).toBeUndefined();
  });

  test("may stand in the caption of a file", () => {
    expect(read({ caption: "/save x", photo: [{ file_id: "p" }] })).toMatchObject({
      name: "save",
      input: { args: "x" },
    });
  });

  test.each([
    ["forwarded", { forward_origin: { type: "user", sender_user: BOB, date: DATE } }],
    ["sent through an inline bot", { via_bot: ROBOT }],
    ["forwarded from the linked channel", { from: TELEGRAM, sender_chat: NEWS, is_automatic_forward: true }],
  ])("is not one that was %s", (_, parts) => {
    expect(read({ text: "/ban", ...parts })).toBeUndefined();
  });

  test("is input at its date, in its chat and topic", () => {
    expect(read({ text: "/ban", message_thread_id: 5, is_topic_message: true })?.input).toMatchObject({
      sentAt: DATE * 1000,
      message: { chatId: -1001, id: 11, topic: 5 },
      chat: { id: -1001 },
    });
  });
});

describe("whom a command mentions", () => {
  const mention = (offset: number, length: number) => ({ type: "text_mention", offset, length, user: BOB });

  test("are people without usernames, where they stand in the words of the command", () => {
    expect(read({ text: "/ban Bob spam", entities: [mention(5, 3)] })?.input.mentioned).toEqual([
      { member: { kind: "user", id: 8, name: "Bob", username: undefined }, start: 0, end: 3 },
    ]);
  });

  test("are found behind emoji, for Telegram counts in UTF-16 units", () => {
    const input = read({ text: "/ban 😀 Bob", entities: [mention(8, 3)] })?.input;
    const [found] = input?.mentioned ?? [];
    expect(input?.args.slice(found?.start, found?.end)).toBe("Bob");
  });

  test("are found in captions, and not in the command's own name", () => {
    const parts = { caption: "/ban Bob", photo: [{ file_id: "p" }], caption_entities: [mention(0, 4), mention(5, 3)] };
    expect(read(parts)?.input.mentioned).toHaveLength(1);
  });

  test("are nobody where no mention names a person", () => {
    expect(
      read({ text: "/ban @anna", entities: [{ type: "mention", offset: 5, length: 5 }] })?.input.mentioned,
    ).toEqual([]);
  });
});

describe("what a command replies to", () => {
  const replied = (parts: object) =>
    read({ text: "/ban", reply_to_message: message({ message_id: 3, text: "x", ...parts }) });

  test("is a message with its author, its date and its album", () => {
    expect(replied({ from: BOB, media_group_id: "album" })?.input.repliedTo).toMatchObject({
      message: { chatId: -1001, id: 3 },
      author: { id: 8 },
      sentAt: DATE * 1000,
      album: "album",
    });
  });

  test("is a channel where somebody wrote as one", () => {
    expect(replied({ from: CHANNEL_BOT, sender_chat: NEWS })?.input.repliedTo?.author).toMatchObject({
      kind: "channel",
      id: -1002,
    });
  });

  test("is a service message with its author, though nobody wrote it", () => {
    expect(replied({ text: undefined, new_chat_members: [BOB], from: BOB })?.input.repliedTo).toMatchObject({
      author: { id: 8 },
      content: undefined,
    });
  });

  test("is nothing in a topic, where every message replies to the one that opened it", () => {
    const opening = { text: undefined, from: ANNA, forum_topic_created: { name: "News", icon_color: 1 } };
    expect(replied(opening)?.input.repliedTo).toBeUndefined();
  });

  test("is a message of the topic, where somebody replies to one", () => {
    const inTopic = { message_thread_id: 5, is_topic_message: true };
    expect(replied({ from: BOB, ...inTopic })?.input.repliedTo?.message).toEqual({ chatId: -1001, id: 3, topic: 5 });
  });

  test("is nothing where the message replied to stands in another chat", () => {
    const external_reply = { origin: { type: "user", sender_user: BOB, date: DATE }, chat: GROUP, message_id: 3 };
    expect(read({ text: "/ban", external_reply, quote: { text: "x", position: 0 } })?.input.repliedTo).toBeUndefined();
  });

  test("is the quoted message, where a part of it is quoted", () => {
    const parts = {
      text: "/ban",
      quote: { text: "x", position: 0 },
      reply_to_message: message({ message_id: 3, text: "x", from: BOB }),
    };
    expect(read(parts)?.input.repliedTo?.author.id).toBe(8);
  });
});
