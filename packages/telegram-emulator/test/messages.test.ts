// Messages of the emulator: sent, edited, copied, pinned, deleted by Telegram's rules.
import { describe, expect, test } from "vitest";
import { refusalOf, setUpGroup } from "./setup.ts";

const HOUR = 3600;
const keyboard = (label = "Go") => ({ inline_keyboard: [[{ text: label, callback_data: "go" }]] });

describe("deletion", () => {
  test("takes the bot's own messages and, with the right, everybody's", async () => {
    const { api, anna, group } = setUpGroup();
    const [own, annas] = [await api.sendMessage(group.id, "mine"), anna.in(group).says("hers")];
    await api.deleteMessage(group.id, annas.id);
    await api.deleteMessages(group.id, [own.message_id]);
    expect(group.messages.every(({ deletion }) => deletion)).toBe(true);
  });

  test("without the right takes the bot's own messages alone", async () => {
    const { api, anna, group } = setUpGroup({ botRights: ["can_manage_chat"] });
    const [own, annas] = [await api.sendMessage(group.id, "mine"), anna.in(group).says("hers")];
    expect(await refusalOf(api.deleteMessage(group.id, annas.id))).toBe("Bad Request: message can't be deleted");
    expect(await api.deleteMessage(group.id, own.message_id)).toBe(true);
  });

  test("in basic groups is the right of every admin", async () => {
    const { api, anna, group } = setUpGroup({ kind: "group", botRights: ["can_manage_chat"] });
    expect(await api.deleteMessage(group.id, anna.in(group).says("x").id)).toBe(true);
  });

  test.each([
    ["48 hours ago", 48 * HOUR, "deleted"],
    ["a second earlier", 48 * HOUR + 1, "Bad Request: message can't be deleted"],
  ])("of what was sent %s", async (_, age, outcome) => {
    const { api, anna, group, passes } = setUpGroup();
    const { id } = anna.in(group).says("old");
    passes(age);
    const said = await api.deleteMessage(group.id, id).then(
      () => "deleted",
      (error: { description: string }) => error.description,
    );
    expect(said).toBe(outcome);
  });

  test("of many passes over those that are missing, and does nothing where one must stay", async () => {
    const { api, anna, group, passes } = setUpGroup();
    const old = anna.in(group).says("old");
    passes(49 * HOUR);
    const [one, two] = [anna.in(group).says("one"), anna.in(group).says("two")];
    expect(await refusalOf(api.deleteMessages(group.id, [one.id, old.id]))).toBe(
      "Bad Request: message can't be deleted",
    );
    expect(one.deletion).toBeUndefined();
    expect(await api.deleteMessages(group.id, [one.id, 9_999, two.id])).toBe(true);
    expect(await api.deleteMessages(group.id, [one.id, 9_999])).toBe(true);
    expect(await refusalOf(api.deleteMessage(group.id, one.id))).toBe("Bad Request: message to delete not found");
  });

  test("takes a hundred at most, and not none", async () => {
    const { api, group } = setUpGroup();
    const ids = Array.from({ length: 101 }, (_, index) => index + 1);
    expect(await refusalOf(api.deleteMessages(group.id, ids))).toBe(
      "Bad Request: too many message identifiers specified",
    );
    expect(await refusalOf(api.deleteMessages(group.id, []))).toBe(
      "Bad Request: message identifiers are not specified",
    );
  });

  test("in private leaves fresh dice", async () => {
    const { api, anna, passes } = setUpGroup();
    anna.starts();
    const dice = await api.sendDice(anna.id, "🎲");
    expect(await refusalOf(api.deleteMessage(anna.id, dice.message_id))).toBe("Bad Request: message can't be deleted");
    passes(24 * HOUR);
    expect(await api.deleteMessage(anna.id, dice.message_id)).toBe(true);
  });

  test("unpins what is gone", async () => {
    const { api, group } = setUpGroup();
    const { message_id } = await api.sendMessage(group.id, "x");
    await api.pinChatMessage(group.id, message_id);
    expect((await api.getChat(group.id)).pinned_message?.message_id).toBe(message_id);
    await api.deleteMessage(group.id, message_id);
    expect((await api.getChat(group.id)).pinned_message).toBeUndefined();
    expect(await refusalOf(api.unpinChatMessage(group.id))).toBe("Bad Request: message to unpin not found");
  });
});

describe("edits", () => {
  test("change text, entities and buttons of the bot's own messages", async () => {
    const { api, group } = setUpGroup();
    const { message_id: id } = await api.sendMessage(group.id, "<b>old</b>", {
      parse_mode: "HTML",
      reply_markup: keyboard(),
    });
    const edited = await api.editMessageText(group.id, id, "new");
    expect(edited).toMatchObject({ text: "new", edit_date: expect.any(Number) });
    expect(edited).not.toHaveProperty("entities");
    expect(edited).not.toHaveProperty("reply_markup");
  });

  test("that change nothing are refused", async () => {
    const { api, group } = setUpGroup();
    const { message_id: id } = await api.sendMessage(group.id, "same", { reply_markup: keyboard() });
    expect(await refusalOf(api.editMessageText(group.id, id, "same", { reply_markup: keyboard() }))).toContain(
      "Bad Request: message is not modified",
    );
    await api.editMessageReplyMarkup(group.id, id, { reply_markup: keyboard("Stop") });
    await api.editMessageReplyMarkup(group.id, id);
    expect(await refusalOf(api.editMessageReplyMarkup(group.id, id))).toContain("message is not modified");
  });

  test("are of the bot's own messages, and of what they are made of", async () => {
    const { api, anna, group } = setUpGroup();
    const text = await api.sendMessage(group.id, "text");
    const photo = await api.sendPhoto(group.id, anna.in(group).sends("photo").body.photo?.[0]?.file_id ?? "");
    const annas = anna.in(group).says("hers");
    expect(await refusalOf(api.editMessageText(group.id, annas.id, "x"))).toBe("Bad Request: message can't be edited");
    expect(await refusalOf(api.editMessageText(group.id, photo.message_id, "x"))).toBe(
      "Bad Request: there is no text in the message to edit",
    );
    expect(await refusalOf(api.editMessageCaption(group.id, text.message_id, { caption: "x" }))).toBe(
      "Bad Request: there is no caption in the message to edit",
    );
    expect(await refusalOf(api.editMessageText(group.id, 999, "x"))).toBe("Bad Request: message to edit not found");
    expect(await api.editMessageCaption(group.id, photo.message_id, { caption: "seen" })).toMatchObject({
      caption: "seen",
    });
  });

  test("put other media in place of the former", async () => {
    const { api, anna, group } = setUpGroup();
    const [photo, video] = [anna.in(group).sends("photo"), anna.in(group).sends("video")];
    const sent = await api.sendPhoto(group.id, photo.body.photo?.[0]?.file_id ?? "", { caption: "old" });
    const media = { type: "video", media: video.body.video?.file_id ?? "", caption: "new" } as const;
    const edited = await api.editMessageMedia(group.id, sent.message_id, media);
    expect(edited).toMatchObject({ caption: "new", video: {} });
    expect(edited).not.toHaveProperty("photo");
  });
});

describe("sending", () => {
  test.each([
    ["an unclosed tag", "<b>x", `can't parse entities: Can't find end tag corresponding to start tag "b"`],
    [
      "a tag that closes another",
      "<b>x</i>",
      `can't parse entities: Unmatched end tag at byte offset 4, expected "</b>", found "</i>"`,
    ],
    ["an unknown tag", "é <x>", `can't parse entities: Unsupported start tag "x" at byte offset 3`],
    ["an end without a start", "x</b>", "can't parse entities: Unexpected end tag at byte offset 1"],
    ["nothing but tags", "<b> </b>", "message text is empty"],
    ["too much", "x".repeat(4097), "message is too long"],
  ])("refuses HTML with %s", async (_, html, words) => {
    const { api, group } = setUpGroup();
    expect(await refusalOf(api.sendMessage(group.id, html, { parse_mode: "HTML" }))).toBe(`Bad Request: ${words}`);
  });

  test("finds links, mentions and commands by itself", async () => {
    const { api, group } = setUpGroup();
    const { entities } = await api.sendMessage(group.id, "/start see example.org or @somebody");
    expect(entities?.map(({ type }) => type)).toEqual(["bot_command", "url", "mention"]);
  });

  test.each([
    ["without a label", { text: " ", callback_data: "x" }, "inline keyboard button text must be non-empty"],
    ["with 65 bytes", { text: "x", callback_data: "ä".repeat(33) }, "BUTTON_DATA_INVALID"],
    ["with nothing", { text: "x", callback_data: "" }, "BUTTON_DATA_INVALID"],
  ])("refuses a button %s", async (_, button, words) => {
    const { api, group } = setUpGroup();
    expect(await refusalOf(api.sendMessage(group.id, "x", { reply_markup: { inline_keyboard: [[button]] } }))).toBe(
      `Bad Request: ${words}`,
    );
  });

  test("replies to what is there, or to nothing where that is allowed", async () => {
    const { api, anna, group } = setUpGroup();
    const { id } = anna.in(group).says("hi");
    expect(
      (await api.sendMessage(group.id, "x", { reply_parameters: { message_id: id } })).reply_to_message?.message_id,
    ).toBe(id);
    expect(await refusalOf(api.sendMessage(group.id, "x", { reply_parameters: { message_id: 999 } }))).toBe(
      "Bad Request: message to be replied not found",
    );
    const alone = { message_id: 999, allow_sending_without_reply: true };
    expect(await api.sendMessage(group.id, "x", { reply_parameters: alone })).not.toHaveProperty("reply_to_message");
  });

  test("is what the permissions of the chat allow", async () => {
    const { api, anna, group } = setUpGroup({ botRights: "member" });
    group.record.permissions = { ...group.record.permissions, can_send_photos: false, can_send_polls: false };
    const photo = anna.privately().sends("photo").body.photo?.[0]?.file_id ?? "";
    expect(await refusalOf(api.sendPhoto(group.id, photo))).toBe(
      "Bad Request: not enough rights to send photos to the chat",
    );
    expect(await refusalOf(api.sendPoll(group.id, "?", ["a", "b"]))).toBe(
      "Bad Request: not enough rights to send polls to the chat",
    );
    group.record.permissions = { ...group.record.permissions, can_send_messages: false };
    expect(await refusalOf(api.sendMessage(group.id, "x"))).toBe(
      "Bad Request: not enough rights to send text messages to the chat",
    );
  });
});

describe("copies and forwards", () => {
  test("a copy is the bot's own, with other words where asked", async () => {
    const { api, anna, group, telegram } = setUpGroup();
    const news = telegram.channel("News");
    const photo = anna.in(group).sends("photo", { caption: "hi", asChannel: news.record, album: "7" });
    const [plain, reworded] = [
      await api.copyMessage(group.id, group.id, photo.id),
      await api.copyMessage(group.id, group.id, photo.id, { caption: "<i>ho</i>", parse_mode: "HTML" }),
    ];
    const bodyOf = (id: number) => group.messages.find((message) => message.id === id)?.body;
    expect(bodyOf(plain.message_id)).toMatchObject({ caption: "hi", photo: [{}], from: { id: telegram.bot.id } });
    for (const trace of ["sender_chat", "media_group_id", "forward_origin"])
      expect(bodyOf(plain.message_id)).not.toHaveProperty(trace);
    expect(bodyOf(reworded.message_id)).toMatchObject({ caption: "ho", caption_entities: [{ type: "italic" }] });
  });

  test("a forward says where it comes from", async () => {
    const { api, anna, group } = setUpGroup();
    const said = anna.in(group).says("hi");
    expect(await api.forwardMessage(group.id, group.id, said.id)).toMatchObject({
      text: "hi",
      forward_origin: { type: "user", sender_user: { id: anna.id } },
    });
  });

  test("of many pass over what is missing", async () => {
    const { api, anna, group } = setUpGroup();
    const [one, two] = [anna.in(group).says("one"), anna.in(group).says("two")];
    expect(await api.copyMessages(group.id, group.id, [one.id, 999, two.id])).toHaveLength(2);
    expect(await api.forwardMessages(group.id, group.id, [one.id, 999])).toHaveLength(1);
    expect(await refusalOf(api.copyMessages(group.id, group.id, [999]))).toBe(
      "Bad Request: there are no messages to copy",
    );
    expect(await refusalOf(api.copyMessage(group.id, group.id, 999))).toBe("Bad Request: message to copy not found");
  });
});
