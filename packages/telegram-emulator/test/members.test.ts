// Bans, restrictions, promotions and requests to join, by Telegram's rules and in its words.
import type { ChatPermissions } from "grammy/types";
import { describe, expect, test } from "vitest";
import { refusalOf, setUpGroup } from "./setup.ts";

const MUTED: ChatPermissions = { can_send_messages: false };
const DAY = 86_400;

describe("bans and restrictions", () => {
  test("end by themselves", async () => {
    const { api, anna, group, passes, inSeconds } = setUpGroup();
    await api.banChatMember(group.id, anna.id, { until_date: inSeconds(60) });
    expect(await api.getChatMember(group.id, anna.id)).toMatchObject({ status: "kicked", until_date: inSeconds(60) });
    passes(59);
    expect(group.statusOf(anna)).toBe("kicked");
    passes(1);
    expect(group.statusOf(anna)).toBe("left");
    anna.in(group).joins();
    await api.restrictChatMember(group.id, anna.id, MUTED, { until_date: inSeconds(60) });
    expect(() => anna.in(group).says("hi")).toThrow("may not write");
    passes(60);
    expect(group.statusOf(anna)).toBe("member");
    expect(anna.in(group).says("hi").body.text).toBe("hi");
  });

  test.each([
    ["29 seconds", 29],
    ["more than 366 days", 366 * DAY + 1],
    ["a time that has passed", -5],
  ])("of %s are for ever", async (_, ahead) => {
    const { api, anna, group, passes, inSeconds } = setUpGroup();
    await api.banChatMember(group.id, anna.id, { until_date: inSeconds(ahead) });
    expect(group.untilOf(anna)).toBe(0);
    passes(1000 * DAY);
    expect(group.statusOf(anna)).toBe("kicked");
  });

  test.each([
    ["30 seconds", 30],
    ["366 days", 366 * DAY],
  ])("of %s are not", async (_, ahead) => {
    const { api, anna, group, inSeconds } = setUpGroup();
    await api.restrictChatMember(group.id, anna.id, MUTED, { until_date: inSeconds(ahead) });
    expect(group.untilOf(anna)).toBe(inSeconds(ahead));
  });

  test("a ban leaves what was written to the others, also where messages are revoked", async () => {
    const { api, anna, group } = setUpGroup();
    anna.in(group).says("still here");
    await api.banChatMember(group.id, anna.id, { revoke_messages: true });
    expect(group.messages.filter(({ deletion }) => !deletion).map(({ body }) => body.text)).toContain("still here");
  });

  test("nobody comes back who is banned, and anybody after the ban is lifted", async () => {
    const { api, anna, group } = setUpGroup();
    await api.banChatMember(group.id, anna.id);
    expect(() => anna.in(group).joins()).toThrow("is banned");
    expect(() => anna.in(group).requestsToJoin()).toThrow("is banned");
    await api.unbanChatMember(group.id, anna.id, { only_if_banned: true });
    anna.in(group).joins();
    expect(group.statusOf(anna)).toBe("member");
  });

  test("unbanning somebody present removes them, unless only bans are to be lifted", async () => {
    const { api, anna, group } = setUpGroup();
    await api.unbanChatMember(group.id, anna.id, { only_if_banned: true });
    expect(group.statusOf(anna)).toBe("member");
    await api.unbanChatMember(group.id, anna.id);
    expect(group.statusOf(anna)).toBe("left");
  });

  test("basic groups have no bans and no restrictions", async () => {
    const { api, anna, group } = setUpGroup({ kind: "group" });
    expect(await refusalOf(api.unbanChatMember(group.id, anna.id))).toBe(
      "Bad Request: method is available for supergroup and channel chats only",
    );
    expect(await refusalOf(api.restrictChatMember(group.id, anna.id, MUTED))).toBe(
      "Bad Request: method is available only for supergroups",
    );
    await api.banChatMember(group.id, anna.id);
    expect(group.statusOf(anna)).toBe("left");
    anna.in(group).joins();
    expect(group.statusOf(anna)).toBe("member");
  });

  test("a restricted member who leaves and returns is still restricted", async () => {
    const { api, anna, group } = setUpGroup();
    await api.restrictChatMember(group.id, anna.id, MUTED);
    anna.in(group).leaves();
    expect(await api.getChatMember(group.id, anna.id)).toMatchObject({ status: "restricted", is_member: false });
    anna.in(group).joins();
    expect(await api.getChatMember(group.id, anna.id)).toMatchObject({ status: "restricted", is_member: true });
  });

  test("all permissions make a restricted member a member", async () => {
    const { api, anna, group, telegram } = setUpGroup();
    await api.restrictChatMember(group.id, anna.id, MUTED);
    const all = Object.fromEntries(Object.keys(group.permissionsOf(anna)).map((name) => [name, true]));
    await api.restrictChatMember(group.id, anna.id, all, { use_independent_chat_permissions: true });
    expect(group.statusOf(anna)).toBe("member");
    expect(telegram.violations).toEqual([]);
  });

  test("permissions that are not independent imply others", async () => {
    const { api, anna, group } = setUpGroup();
    await api.restrictChatMember(group.id, anna.id, { can_send_other_messages: true });
    expect(group.permissionsOf(anna)).toMatchObject({
      can_send_messages: true,
      can_send_photos: true,
      can_send_polls: false,
    });
    await api.restrictChatMember(
      group.id,
      anna.id,
      { can_send_polls: true },
      { use_independent_chat_permissions: true },
    );
    expect(group.permissionsOf(anna)).toMatchObject({ can_send_messages: false, can_send_polls: true });
  });

  test("a channel that is banned may not be written as", async () => {
    const { api, anna, group, telegram } = setUpGroup();
    const news = telegram.channel("News");
    await api.banChatSenderChat(group.id, news.record.id);
    expect(() => anna.in(group).says("hi", { asChannel: news.record })).toThrow("is banned");
    await api.unbanChatSenderChat(group.id, news.record.id);
    expect(anna.in(group).says("hi", { asChannel: news.record }).body.text).toBe("hi");
  });
});

describe("requests to join", () => {
  test("are approved or declined once", async () => {
    const { api, group, telegram, updates } = setUpGroup();
    const [door, window] = [telegram.person({ name: "Door" }), telegram.person({ name: "Window" })];
    door.in(group).requestsToJoin("please");
    window.in(group).requestsToJoin();
    await updates(["chat_member", "chat_join_request"]);
    await api.approveChatJoinRequest(group.id, door.id);
    await api.declineChatJoinRequest(group.id, window.id);
    expect(group.statusOf(door)).toBe("member");
    expect(group.statusOf(window)).toBe("left");
    expect(await updates()).toMatchObject([{ chat_member: { via_join_request: true } }]);
    expect(await refusalOf(api.approveChatJoinRequest(group.id, door.id))).toBe(
      "Bad Request: USER_ALREADY_PARTICIPANT",
    );
    expect(await refusalOf(api.approveChatJoinRequest(group.id, window.id))).toBe(
      "Bad Request: HIDE_REQUESTER_MISSING",
    );
  });

  test("open the private chat to the bot", async () => {
    const { api, group, telegram } = setUpGroup();
    const door = telegram.person({ name: "Door" });
    door.in(group).requestsToJoin();
    await api.sendMessage(door.id, "Who are you?");
    expect(door.inbox().map(({ body }) => body.text)).toEqual(["Who are you?"]);
  });
});

test("admins are the owner and people with rights, without other bots", async () => {
  const { api, anna, owner, group, telegram } = setUpGroup();
  const robot = telegram.person({ name: "Robot", isBot: true });
  for (const person of [anna, robot]) group.makeAdmin(person, ["can_delete_messages"]);
  const admins = await api.getChatAdministrators(group.id);
  expect(admins.map(({ user }) => user.id).sort()).toEqual([anna.id, owner.id].sort());
  anna.starts();
  expect(await refusalOf(api.getChatAdministrators(anna.id))).toBe(
    "Bad Request: there are no administrators in the private chat",
  );
});
