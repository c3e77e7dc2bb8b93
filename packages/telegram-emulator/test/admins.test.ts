// Actions of admins in Telegram's own interface: they take the right, push an update, and show in the chat.
import { describe, expect, test } from "vitest";
import type { Person } from "../src/people/person.ts";
import type { Permissions } from "../src/state/rights.ts";
import { newestOf, setUpGroup } from "./setup.ts";

const ANONYMOUS_BOT = 1_087_968_824;

/** A group with an admin who has only those rights, and a bot that requested member updates. */
async function withAdminRights(...rights: readonly string[]) {
  const set = setUpGroup();
  const mia = set.telegram.person({ name: "Mia" });
  set.group.makeAdmin(mia, rights);
  await set.updates(["message", "chat_member", "chat_join_request"]);
  return { ...set, mia };
}

const lastLine = ({ group }: Awaited<ReturnType<typeof withAdminRights>>) => group.messages.at(-1)?.body;

describe("with the right to ban", () => {
  test("an admin bans, and the chat shows it", async () => {
    const set = await withAdminRights("can_restrict_members");
    const { mia, anna, group, updates } = set;
    mia.in(group).bans(anna);
    expect(group.statusOf(anna)).toBe("kicked");
    expect(lastLine(set)).toMatchObject({ from: { id: mia.id }, left_chat_member: { id: anna.id } });
    expect(await updates()).toMatchObject([
      { chat_member: { from: { id: mia.id }, old_chat_member: { status: "member" } } },
      { message: { left_chat_member: { id: anna.id } } },
    ]);
    expect(() => mia.in(group).kicks(anna)).toThrow("Anna is not in Group");
  });

  test("an admin lifts a ban, once", async () => {
    const { mia, anna, group, updates } = await withAdminRights("can_restrict_members");
    mia.in(group).bans(anna);
    await updates();
    mia.in(group).unbans(anna);
    expect(await updates()).toMatchObject([{ chat_member: { new_chat_member: { status: "left" } } }]);
    expect(() => mia.in(group).unbans(anna)).toThrow("Anna is not banned from Group");
  });

  test("an admin removes somebody, who may come back", async () => {
    const { mia, anna, group } = await withAdminRights("can_restrict_members");
    mia.in(group).kicks(anna);
    expect(group.statusOf(anna)).toBe("left");
    anna.in(group).joins();
    expect(group.statusOf(anna)).toBe("member");
  });

  test("an admin restricts to some permissions, for a while", async () => {
    const { mia, anna, group, passes, inSeconds, updates } = await withAdminRights("can_restrict_members");
    mia.in(group).restricts(anna, { permissions: ["can_send_messages"], seconds: 60 });
    expect(await updates()).toMatchObject([
      { chat_member: { new_chat_member: { status: "restricted", until_date: inSeconds(60), can_send_photos: false } } },
    ]);
    expect(anna.in(group).says("still here").body.text).toBe("still here");
    expect(() => anna.in(group).sends("photo")).toThrow("Anna may not send photos in Group");
    passes(60);
    expect(anna.in(group).sends("photo").body).toHaveProperty("photo");
  });

  test("all permissions are none, and no time is for ever", async () => {
    const { mia, anna, group } = await withAdminRights("can_restrict_members");
    mia.in(group).restricts(anna, { permissions: [] });
    expect(group.statusOf(anna)).toBe("restricted");
    expect(group.untilOf(anna)).toBe(0);
    mia.in(group).restricts(anna, { permissions: Object.keys(group.permissionsOf(anna)) as (keyof Permissions)[] });
    expect(group.statusOf(anna)).toBe("member");
  });

  test("an admin bans a channel, and lets it write again", async () => {
    const { mia, anna, group, telegram } = await withAdminRights("can_restrict_members");
    const asChannel = telegram.channel("Ads").record;
    mia.in(group).bansChannel(asChannel);
    expect(() => anna.in(group).says("buy", { asChannel })).toThrow("Ads is banned from Group");
    mia.in(group).unbansChannel(asChannel);
    expect(anna.in(group).says("buy", { asChannel }).body.text).toBe("buy");
  });

  test("nobody acts on the owner, on other admins, or on their own account", async () => {
    const { mia, owner, group, telegram } = await withAdminRights("can_restrict_members", "can_promote_members");
    const adam = telegram.person({ name: "Adam" });
    owner.in(group).promotes(mia, "all");
    group.addMember(adam);
    owner.in(group).promotes(adam, ["can_delete_messages"]);
    for (const other of [owner, adam])
      expect(() => mia.in(group).bans(other)).toThrow(`Mia may not act on ${other.name}, who is an admin`);
    expect(() => mia.in(group).demotes(adam)).toThrow("Mia may not act on Adam");
    expect(() => mia.in(group).bans(mia)).toThrow("their own account");
    owner.in(group).bans(adam);
    expect(group.statusOf(adam)).toBe("kicked");
  });
});

test("without the right to ban, nothing of it is done", async () => {
  const { mia, anna, group, telegram } = await withAdminRights("can_delete_messages");
  const channel = telegram.channel("Ads").record;
  const presence = mia.in(group);
  for (const [act, words] of [
    [() => presence.bans(anna), "ban"],
    [() => presence.unbans(anna), "unban"],
    [() => presence.kicks(anna), "remove"],
    [() => presence.restricts(anna, { permissions: [] }), "restrict"],
    [() => presence.bansChannel(channel), "ban"],
  ] as const)
    expect(act).toThrow(`Mia may not ${words} in Group`);
  expect(group.statusOf(anna)).toBe("member");
});

test("a basic group removes and does not restrict", () => {
  const { owner, anna, group } = setUpGroup({ kind: "group" });
  expect(() => owner.in(group).restricts(anna, { permissions: [] })).toThrow("can only be removed");
  owner.in(group).bans(anna);
  expect(group.statusOf(anna)).toBe("left");
});

describe("admins are chosen", () => {
  test("by those with that right, who give what they have and no more", async () => {
    const { mia, anna, owner, group } = await withAdminRights("can_promote_members", "can_delete_messages");
    expect(() => mia.in(group).promotes(anna, ["can_restrict_members"])).toThrow(
      "Mia cannot give can_restrict_members",
    );
    mia.in(group).promotes(anna, "all", { title: "Trainee" });
    expect([...(group.record.members.get(anna.id)?.rights ?? [])].sort()).toEqual([
      "can_delete_messages",
      "can_promote_members",
    ]);
    mia.in(group).demotes(anna);
    expect(group.statusOf(anna)).toBe("member");
    owner.in(group).promotes(anna, "all");
    expect(group.record.members.get(anna.id)?.rights.has("can_restrict_members")).toBe(true);
  });

  test("by nobody else, and only of those who are there", async () => {
    const { mia, anna, owner, group, telegram } = await withAdminRights("can_delete_messages");
    expect(() => mia.in(group).promotes(anna, ["can_delete_messages"])).toThrow("Mia may not choose admins");
    expect(() => owner.in(group).promotes(telegram.person({ name: "Zoe" }), "all")).toThrow("Zoe is not in Group");
  });

  test("an anonymous admin acts as the group", async () => {
    const { mia, anna, owner, group, updates } = await withAdminRights();
    owner.in(group).promotes(mia, "all", { anonymous: true });
    const said = mia.in(group).says("order!");
    expect(said.body).toMatchObject({ from: { id: ANONYMOUS_BOT }, sender_chat: { id: group.id } });
    expect(said.authorId).toBe(mia.id);
    await updates();
    mia.in(group).bans(anna);
    expect(await updates()).toMatchObject([
      { chat_member: { from: { id: ANONYMOUS_BOT } } },
      { message: { from: { id: ANONYMOUS_BOT }, sender_chat: { id: group.id } } },
    ]);
  });
});

describe("a request to join", () => {
  /** A user who requests to join. */
  const withJoinRequest = async (...rights: readonly string[]) => {
    const set = await withAdminRights(...rights);
    const zoe = set.telegram.person({ name: "Zoe" });
    zoe.in(set.group).requestsToJoin();
    await set.updates();
    return { ...set, zoe };
  };

  test("is approved by an admin, and the bot gets an update about the new member", async () => {
    const { mia, zoe, group, updates } = await withJoinRequest("can_invite_users");
    mia.in(group).admits(zoe);
    expect(group.statusOf(zoe)).toBe("member");
    expect(await updates()).toMatchObject([
      { chat_member: { from: { id: mia.id }, via_join_request: true } },
      { message: { new_chat_members: [{ id: zoe.id }] } },
    ]);
    expect(() => mia.in(group).admits(zoe)).toThrow("does not ask to join");
  });

  test("is declined by an admin with the right", async () => {
    const { mia, zoe, owner, group } = await withJoinRequest();
    expect(() => mia.in(group).declines(zoe)).toThrow("Mia may not answer requests to join");
    owner.in(group).declines(zoe);
    expect(group.statusOf(zoe)).toBe("left");
    expect(group.record.requests.size).toBe(0);
  });

  test("of a group with join requests creates a request for everyone who joins", async () => {
    const { api, group, telegram } = setUpGroup({ joinsByRequest: true });
    const zoe = telegram.person({ name: "Zoe" });
    zoe.in(group).joins();
    expect(group.statusOf(zoe)).toBe("left");
    expect(group.record.requests.has(zoe.id)).toBe(true);
    expect((await api.getChat(group.id)).join_by_request).toBe(true);
  });
});

describe("pins", () => {
  test("are made with the right, and the chat shows by whom", async () => {
    const set = await withAdminRights("can_pin_messages");
    const { mia, anna, group, updates } = set;
    const [first, second] = [anna.in(group).says("one"), anna.in(group).says("two")];
    await updates();
    for (const message of [first, second]) mia.in(group).pins(message);
    expect(group.record.pins).toEqual([second.id, first.id]);
    expect(await updates()).toMatchObject([
      { message: { from: { id: mia.id }, pinned_message: { message_id: first.id } } },
      { message: { pinned_message: { message_id: second.id } } },
    ]);
    mia.in(group).unpins(second);
    expect(group.record.pins).toEqual([first.id]);
    expect(await updates()).toEqual([]);
    expect(() => mia.in(group).unpins(second)).toThrow("not pinned");
  });

  test("take the admin's right, or that of all members where they have it", async () => {
    const { mia, anna, group } = await withAdminRights("can_delete_messages");
    const said = anna.in(group).says("look");
    for (const somebody of [mia, anna])
      expect(() => somebody.in(group).pins(said)).toThrow(`${somebody.name} may not pin`);
    group.record.permissions = { ...group.record.permissions, can_pin_messages: true };
    anna.in(group).pins(said);
    expect(group.record.pins).toEqual([said.id]);
    expect(() => anna.in(group).pins(newestOf(group))).toThrow("cannot be pinned");
  });
});

describe("deleting", () => {
  const tries =
    (somebody: Person, { group, anna }: ReturnType<typeof setUpGroup>) =>
    () =>
      somebody.in(group).deletes(anna.in(group).says("hers"));

  test("takes the right for what others wrote", async () => {
    const [cleaner, other] = [
      await withAdminRights("can_delete_messages"),
      await withAdminRights("can_restrict_members"),
    ];
    expect(tries(cleaner.mia, cleaner)).not.toThrow();
    expect(cleaner.group.messages.at(-1)?.deletion?.by).toBe(cleaner.mia.id);
    expect(tries(other.mia, other)).toThrow("Mia may not delete that");
  });

  test("is for every admin of a basic group, and for what is still there", () => {
    const { telegram, anna, group } = setUpGroup({ kind: "group" });
    const mia = telegram.person({ name: "Mia" });
    group.makeAdmin(mia, []);
    const said = anna.in(group).says("hers");
    mia.in(group).deletes(said);
    expect(said.deletion?.by).toBe(mia.id);
    expect(() => mia.in(group).deletes(said)).toThrow("gone");
  });
});
