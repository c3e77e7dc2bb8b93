// Ephemeral messages, polls and places, invite links, and the bot's profile.
import { describe, expect, test } from "vitest";
import { refusalOf, setUpGroup } from "./setup.ts";

describe("an ephemeral message", () => {
  const whisper = async (set: ReturnType<typeof setUpGroup>, text = "psst") => {
    const sent = await set.api.sendMessage(set.group.id, text, {
      ephemeral_message_parameters: { receiver_user_id: set.anna.id },
    });
    return { sent, id: sent.ephemeral_message_id ?? 0 };
  };

  test("is seen by its receiver, has no number in the chat, and is nobody else's to see", async () => {
    const set = setUpGroup();
    const { sent } = await whisper(set);
    expect(sent).toMatchObject({ message_id: 0, receiver_user: { id: set.anna.id }, text: "psst" });
    expect(set.group.ephemerals).toHaveLength(1);
    expect(set.group.botMessages).toHaveLength(0);
  });

  test("is edited and deleted by its own number, together with its receiver", async () => {
    const set = setUpGroup();
    const { api, anna, owner, group } = set;
    const { id } = await whisper(set);
    expect(
      await api.raw.editEphemeralMessageText({
        chat_id: group.id,
        receiver_user_id: anna.id,
        ephemeral_message_id: id,
        text: "new",
      }),
    ).toBe(true);
    expect(group.ephemerals[0]?.body.text).toBe("new");
    const foreign = { chat_id: group.id, receiver_user_id: owner.id, ephemeral_message_id: id };
    expect(await refusalOf(api.raw.editEphemeralMessageText({ ...foreign, text: "x" }))).toBe(
      "Bad Request: message to edit not found",
    );
    expect(await refusalOf(api.raw.deleteEphemeralMessage(foreign))).toBe("Bad Request: message to delete not found");
    const own = { ...foreign, receiver_user_id: anna.id };
    const reply_markup = { inline_keyboard: [[{ text: "Go", callback_data: "go" }]] };
    expect(await api.raw.editEphemeralMessageReplyMarkup({ ...own, reply_markup })).toBe(true);
    expect(await refusalOf(api.raw.editEphemeralMessageReplyMarkup({ ...own, reply_markup }))).toContain(
      "is not modified",
    );
    expect(await refusalOf(api.raw.editEphemeralMessageCaption({ ...own, caption: "x" }))).toBe(
      "Bad Request: there is no caption in the message to edit",
    );
    expect(await api.raw.deleteEphemeralMessage(own)).toBe(true);
    expect(await refusalOf(api.raw.deleteEphemeralMessage(own))).toBe("Bad Request: message to delete not found");
  });

  test("is for groups, and for people there are", async () => {
    const { api, anna, group } = setUpGroup();
    anna.starts();
    const to = (receiver_user_id: number) => ({ ephemeral_message_parameters: { receiver_user_id } });
    expect(await refusalOf(api.sendMessage(anna.id, "x", to(anna.id)))).toBe(
      "Bad Request: ephemeral messages can't be sent to the chat",
    );
    expect(await refusalOf(api.sendMessage(group.id, "x", to(4242)))).toBe("Bad Request: user not found");
  });
});

describe("other content", () => {
  test("polls are sent and stopped", async () => {
    const { api, group, telegram } = setUpGroup();
    const { message_id, poll } = await api.sendPoll(group.id, "Which?", ["this", "that"], { is_anonymous: false });
    expect(poll).toMatchObject({
      question: "Which?",
      is_anonymous: false,
      is_closed: false,
      options: [{ text: "this" }, { text: "that" }],
    });
    expect(await api.stopPoll(group.id, message_id)).toMatchObject({ is_closed: true });
    expect(await refusalOf(api.stopPoll(group.id, message_id))).toBe("Bad Request: poll has already been closed");
    expect(telegram.violations).toEqual([]);
  });

  test.each([
    ["a question", "", ["a"], "poll question must be non-empty"],
    ["a question of 300 characters at most", "?".repeat(301), ["a"], "poll question length must not exceed 300"],
    ["an option", "?", [], "poll must have at least 1 option"],
    ["twelve options at most", "?", Array.from("abcdefghijklm"), "poll can't have more than 12 options"],
  ] as const)("a poll has %s", async (...[, question, options, words]) => {
    const { api, group } = setUpGroup();
    expect(await refusalOf(api.sendPoll(group.id, question, [...options]))).toBe(`Bad Request: ${words}`);
  });

  test("contacts, places, venues and dice arrive as what they are", async () => {
    const { api, group } = setUpGroup();
    expect(await api.sendContact(group.id, "+100", "Anna")).toMatchObject({ contact: { first_name: "Anna" } });
    expect(await api.sendLocation(group.id, 1.5, -2.5)).toMatchObject({ location: { latitude: 1.5, longitude: -2.5 } });
    expect(await api.sendVenue(group.id, 1, 2, "Here", "Street 1")).toMatchObject({
      venue: { title: "Here" },
      location: {},
    });
    expect((await api.sendDice(group.id, "🎰")).dice.value).toBeGreaterThan(0);
    expect(await refusalOf(api.sendDice(group.id, "🍕"))).toBe("Bad Request: wrong emoji specified");
  });
});

describe("invite links", () => {
  test("let people in until they are revoked, over or full", async () => {
    const { api, group, telegram, inSeconds, passes } = setUpGroup();
    const newcomer = (name: string) => telegram.person({ name });
    const open = await api.createChatInviteLink(group.id, { name: "Friends", member_limit: 1 });
    expect(open).toMatchObject({ name: "Friends", member_limit: 1, is_primary: false, is_revoked: false });
    newcomer("First").in(group).joins(open.invite_link);
    expect(() => newcomer("Second").in(group).joins(open.invite_link)).toThrow("does not let");
    const brief = await api.createChatInviteLink(group.id, { expire_date: inSeconds(60) });
    passes(61);
    expect(() => newcomer("Late").in(group).joins(brief.invite_link)).toThrow("does not let");
    const revoked = await api.revokeChatInviteLink(group.id, (await api.createChatInviteLink(group.id)).invite_link);
    expect(revoked.is_revoked).toBe(true);
    expect(() => newcomer("Third").in(group).joins(revoked.invite_link)).toThrow("does not let");
    expect(await refusalOf(api.revokeChatInviteLink(group.id, revoked.invite_link))).toBe(
      "Bad Request: INVITE_HASH_EXPIRED",
    );
  });

  test("may only lead to a request, which names the link", async () => {
    const { api, group, telegram, updates } = setUpGroup();
    const door = telegram.person({ name: "Door" });
    const { invite_link } = await api.createChatInviteLink(group.id, { creates_join_request: true });
    await updates(["chat_join_request"]);
    door.in(group).joins(invite_link);
    expect(group.statusOf(door)).toBe("left");
    expect(await updates()).toMatchObject([
      { chat_join_request: { from: { id: door.id }, invite_link: { invite_link } } },
    ]);
  });

  test("are edited, but not the primary one", async () => {
    const { api, group } = setUpGroup();
    const { invite_link } = await api.createChatInviteLink(group.id, { name: "old", member_limit: 5 });
    expect(await api.editChatInviteLink(group.id, invite_link, { name: "new" })).toMatchObject({
      invite_link,
      name: "new",
    });
    const primary = await api.exportChatInviteLink(group.id);
    expect(await refusalOf(api.editChatInviteLink(group.id, primary, { name: "x" }))).toBe(
      "Bad Request: CHAT_INVITE_PERMANENT",
    );
    expect(
      await refusalOf(api.createChatInviteLink(group.id, { creates_join_request: true, member_limit: 5 })),
    ).toContain("member limit can't be specified");
  });

  test("have one primary, and a new one takes its place", async () => {
    const { api, group } = setUpGroup();
    const first = await api.exportChatInviteLink(group.id);
    const second = await api.exportChatInviteLink(group.id);
    expect((await api.getChat(group.id)).invite_link).toBe(second);
    expect(group.record.invites.get(first)?.link.is_revoked).toBe(true);
    expect((await api.revokeChatInviteLink(group.id, second)).is_revoked).toBe(true);
    expect((await api.getChat(group.id)).invite_link).not.toBe(second);
  });
});

describe("the bot's own page", () => {
  test("has words in each language, and those of all for the others", async () => {
    const { api, telegram } = setUpGroup();
    expect(await api.getMyName()).toEqual({ name: telegram.bot.first_name });
    await api.setMyShortDescription("Keeps order");
    await api.setMyShortDescription("Hält Ordnung", { language_code: "de" });
    expect(await api.getMyShortDescription({ language_code: "de" })).toEqual({ short_description: "Hält Ordnung" });
    expect(await api.getMyShortDescription({ language_code: "es" })).toEqual({ short_description: "Keeps order" });
    await api.setMyDescription("Long");
    expect(await api.getMyDescription()).toEqual({ description: "Long" });
    expect(await refusalOf(api.setMyShortDescription("x".repeat(121)))).toContain("too long");
  });

  test("has commands by reader and language, default rights, and a menu button", async () => {
    const { api, telegram } = setUpGroup();
    await api.setMyCommands([{ command: "ban", description: "Ban" }], {
      scope: { type: "all_group_chats" },
      language_code: "de",
    });
    expect(await api.getMyCommands({ scope: { type: "all_group_chats" }, language_code: "de" })).toHaveLength(1);
    expect(await api.getMyCommands()).toEqual([]);
    expect(await refusalOf(api.setMyCommands([{ command: "Ban", description: "x" }]))).toBe(
      "Bad Request: BOT_COMMAND_INVALID",
    );
    await api.setChatMenuButton({ menu_button: { type: "commands" } });
    expect(await api.getChatMenuButton()).toEqual({ type: "commands" });
    expect((await api.getMyDefaultAdministratorRights()).can_restrict_members).toBe(false);
    expect(telegram.violations).toEqual([]);
  });
});
