// Refusals to the bot: missing rights, immune members, chats without access.
import { describe, expect, test } from "vitest";
import { refusalOf, setUpGroup } from "./setup.ts";

const someone = 4242;

describe("refusals", () => {
  const acts = [
    ["banChatMember", "not enough rights to restrict/unrestrict chat member"],
    ["unbanChatMember", "not enough rights to restrict/unrestrict chat member"],
    ["restrictChatMember", "not enough rights to restrict/unrestrict chat member"],
    ["promoteChatMember", "not enough rights"],
    ["setChatPermissions", "not enough rights to change chat permissions"],
    ["approveChatJoinRequest", "not enough rights"],
    ["declineChatJoinRequest", "not enough rights"],
    ["createChatInviteLink", "not enough rights to manage chat invite link"],
    ["setChatTitle", "not enough rights to change chat title"],
    ["setChatDescription", "not enough rights to change chat description"],
    ["pinChatMessage", "not enough rights to manage pinned messages in the chat"],
    ["unpinAllChatMessages", "not enough rights to manage pinned messages in the chat"],
  ] as const;

  test.each(acts)("%s without the right", async (method, words) => {
    const { api, anna, group } = setUpGroup({ botRights: ["can_manage_chat"] });
    const payload = { chat_id: group.id, user_id: anna.id, permissions: {}, title: "x", message_id: 1 };
    const wanted = Object.fromEntries(Object.entries(payload).filter(([name]) => takes(method).includes(name)));
    const call = (api.raw as unknown as Record<string, (payload: object) => Promise<unknown>>)[method]?.(wanted);
    expect(await refusalOf(call ?? Promise.resolve())).toBe(`Bad Request: ${words}`);
  });

  test("nobody acts on the owner, on admins, on the bot itself or on nobody", async () => {
    const { api, anna, owner, group, telegram } = setUpGroup();
    group.makeAdmin(anna, ["can_delete_messages"]);
    const ban = (id: number) => refusalOf(api.banChatMember(group.id, id));
    expect(await ban(owner.id)).toBe("Bad Request: can't remove chat owner");
    expect(await ban(anna.id)).toBe("Bad Request: user is an administrator of the chat");
    expect(await ban(telegram.bot.id)).toBe("Bad Request: can't restrict self");
    expect(await ban(someone)).toBe("Bad Request: user not found");
  });

  test("chats the bot has no business in", async () => {
    const { api, anna, group, telegram, owner } = setUpGroup();
    group.setBotRights("none");
    const other = telegram.group({ owner });
    // The bot is no person, and people ban it all the same.
    owner.in(other).bans({ id: telegram.bot.id, account: { user: telegram.bot } } as never);
    expect(await refusalOf(api.sendMessage(group.id, "x"))).toBe(
      "Forbidden: bot is not a member of the supergroup chat",
    );
    expect(await refusalOf(api.sendMessage(other.id, "x"))).toBe("Forbidden: bot was kicked from the supergroup chat");
    expect(await refusalOf(api.sendMessage(-1, "x"))).toBe("Bad Request: chat not found");
    expect(await refusalOf(api.sendMessage(anna.id, "x"))).toBe(
      "Forbidden: bot can't initiate conversation with a user",
    );
    anna.starts();
    anna.blocks();
    expect(await refusalOf(api.sendMessage(anna.id, "x"))).toBe("Forbidden: bot was blocked by the user");
  });

  test("the bot promotes only with what it has, and demotes only whom it promoted", async () => {
    const { api, anna, owner, group } = setUpGroup({ botRights: ["can_promote_members", "can_delete_messages"] });
    expect(await refusalOf(api.promoteChatMember(group.id, anna.id, { can_restrict_members: true }))).toBe(
      "Bad Request: RIGHT_FORBIDDEN",
    );
    await api.promoteChatMember(group.id, anna.id, { can_delete_messages: true });
    await api.setChatAdministratorCustomTitle(group.id, anna.id, "Cleaner");
    expect(await api.getChatMember(group.id, anna.id)).toMatchObject({
      status: "administrator",
      can_be_edited: true,
      custom_title: "Cleaner",
      can_delete_messages: true,
    });
    await api.promoteChatMember(group.id, anna.id, {});
    expect(group.statusOf(anna)).toBe("member");
    owner.in(group).promotes(anna, ["can_delete_messages"]);
    expect(await refusalOf(api.promoteChatMember(group.id, anna.id, {}))).toBe("Bad Request: not enough rights");
    expect(await refusalOf(api.setChatAdministratorCustomTitle(group.id, anna.id, "x"))).toBe(
      "Bad Request: not enough rights to change custom title of the user",
    );
  });
});

/** The parameters of the call that each method gets above. */
function takes(method: string): readonly string[] {
  if (/Member$|JoinRequest$/.test(method))
    return method.startsWith("restrict") ? ["chat_id", "user_id", "permissions"] : ["chat_id", "user_id"];
  if (method === "setChatPermissions") return ["chat_id", "permissions"];
  if (method === "setChatTitle") return ["chat_id", "title"];
  return method === "pinChatMessage" ? ["chat_id", "message_id"] : ["chat_id"];
}
