// The log channel: how it is set, what it is told.
import { describe, expect, test } from "vitest";
import { aChannel, aLog } from "../support/log-channel.ts";
import { useWorlds, whisperOf, world } from "../support/world.ts";

useWorlds();

describe("setting the log", () => {
  test("by /setlog that was written in the channel and is forwarded to the group", async () => {
    const place = await world();
    const { group, owner, mod, alice } = place;
    const log = await aChannel(place);
    log.channel.posts("/setlog");
    const post = log.newest();
    await owner.does(() => owner.person.in(log.channel).forwards(post, { to: group.record }));
    expect(place.answer()).toContain("Black box");
    expect(log.texts().at(-1)).toMatch(/Settings changed by[\s\S]*Channel: none → Black box/);
    await alice.says("spam");
    await mod.says("/ban @alice_here <b>x</b> { $user }");
    expect(log.texts().at(-1)).toMatch(
      /Ban · Case 1[\s\S]*User: \W*Alice\W* \(\d+\)[\s\S]*By: \W*Mod\W[\s\S]*When: [\s\S]*Reason: <b>x<\/b> \{ \$user \}/,
    );
    expect(log.labels()).toEqual(["Why?", "Undo"]);
    expect(JSON.stringify(log.newest().body.reply_markup)).toMatch(/cases\.undo@-[0-9a-z]+:1/);
  });

  test("by its id, by its name and by a link", async () => {
    const place = await world();
    const { telegram, owner, answer, settle } = place;
    const log = await aChannel(place);
    await owner.says(`/setlog ${log.channel.id}`);
    expect(answer()).toContain("Black box");
    const open = telegram.channel("Open box", { owner: owner.person, username: "open_box" });
    open.setBotRights("all");
    await settle();
    await owner.says("/setlog @open_box");
    expect(answer()).toContain("Open box");
    await owner.says("/logchannel");
    expect(answer()).toMatch(/Open box[\s\S]*✅ automated/);
    await owner.says("/setlog https://t.me/open_box");
    expect(answer()).toContain("Open box");
  });

  test("by picking the channel in private, where the bot becomes an admin that may post", async () => {
    const place = await world();
    const { telegram, owner, group, settle, alice, mod } = place;
    const channel = telegram.channel("Fresh box", { owner: owner.person });
    await owner.says("/setlog");
    const link = owner.holds(whisperOf(place));
    const question = await link.follow(link.labels()[0] ?? "");
    question.shows("Which channel");
    owner.person.picks(channel);
    await settle();
    owner.inbox().shows("Fresh box");
    expect(owner.person.account.keyboard).toBeUndefined();
    await alice.says("hi");
    await mod.says("/kick @alice_here");
    expect(channel.messages.at(-1)?.body.text).toContain("Kick · Case 1");
    expect(group.botMessages.length).toBeGreaterThan(0);
  });

  test("an answer in private that is no channel keeps the question open, and /cancel ends it", async () => {
    const place = await world();
    const { owner } = place;
    await owner.says("/setlog");
    const link = owner.holds(whisperOf(place));
    await link.follow(link.labels()[0] ?? "");
    await owner.tells("my channel");
    owner.inbox().shows("@mychannel");
    expect(owner.inbox().text()).not.toContain("/setlog");
    await place.restart();
    await owner.tells("-1001111111111");
    owner.inbox().shows("can't find that channel");
    await owner.tells("/cancel");
    owner.inbox().shows("Nothing was changed");
    expect(owner.person.account.keyboard).toBeUndefined();
  });

  test("a key of the keyboard cancels too, and the last word leads back to the page", async () => {
    const place = await world();
    const { owner, settle } = place;
    await owner.says("/setlog");
    const link = owner.holds(whisperOf(place));
    await link.follow(link.labels()[0] ?? "");
    owner.person.taps({ row: 1, column: 0 });
    await settle();
    const last = owner.inbox();
    last.shows("Nothing was changed");
    expect(owner.person.account.keyboard).toBeUndefined();
    const back = last.message.body.entities?.find((entity) => entity.type === "text_link");
    await owner.follows(back?.url);
    owner.inbox().shows("Log");
    await owner.tells("my channel");
    expect(owner.inbox().text()).not.toContain("@mychannel");
  });
});

describe("who may not set it", () => {
  test("members, admins without the right, and admins who are strangers in the channel", async () => {
    const place = await world();
    const { telegram, group, owner, mod, alice, answer, as } = place;
    const log = await aChannel(place);
    const helper = telegram.person({ name: "Helper" });
    group.makeAdmin(helper, ["can_delete_messages"]);
    for (const [actor, words] of [
      [alice, "Only admins"],
      [as(helper), "Change group info"],
      [mod, "admin of that channel"],
    ] as const) {
      await actor.says(`/setlog ${log.channel.id}`);
      expect(answer()).toContain(words);
      expect(answer()).not.toContain("Black box");
    }
    log.channel.addMember(alice.person);
    log.channel.posts("/setlog");
    const post = log.newest();
    await alice.does(() => alice.person.in(log.channel).forwards(post, { to: group.record }));
    expect(answer()).toContain("Only admins");
    await owner.says("/logchannel");
    expect(answer()).toContain("no log here");
  });

  test("nobody whom Telegram hides: an anonymous admin is asked who they are", async () => {
    const place = await world();
    const { group, owner, answer } = place;
    const log = await aChannel(place);
    log.channel.posts("/setlog");
    const post = log.newest();
    await owner.does(() => owner.person.in(log.channel).forwards(post, { to: group.record, anonymous: true }));
    expect(answer()).toContain(`/setlog ${log.channel.id}`);
  });

  test.each([
    ["/setlog nonsense", "@name"],
    ["/setlog -1001111111111", "can't find that channel"],
    ["/setlog @nobody_there", "can't find that channel"],
    ["/log", "Which category"],
    ["/nolog gossip", "gossip"],
  ])("%s is answered with what is wrong", async (command, words) => {
    const { owner, answer } = await world();
    await owner.says(command);
    expect(answer()).toContain(words);
  });

  test("a group is no log, and a channel where the bot may not post neither", async () => {
    const place = await world();
    const { telegram, owner, answer, group, settle } = place;
    await owner.says(`/setlog ${group.id}`);
    expect(answer()).toContain("must be a channel");
    const channel = telegram.channel("Mute box", { owner: owner.person });
    channel.setBotRights(["can_edit_messages"]);
    await settle();
    await owner.says(`/setlog ${channel.id}`);
    expect(answer()).toContain("can't post");
  });
});

describe("what is told", () => {
  test("what protections do, with copies that were made before the messages were deleted", async () => {
    const place = await world();
    const { owner, alice, calls } = place;
    const log = await aLog(place);
    await owner.says("/setflood 3");
    await owner.says("/clearflood on");
    await alice.says("buy now", { times: 3 });
    expect(log.texts().filter((text) => text === "buy now").length).toBe(3);
    const copied = calls("copyMessages").at(-1)?.at ?? 0;
    expect(copied).toBeLessThanOrEqual(calls("deleteMessages").at(-1)?.at ?? 0);
    expect(log.texts().at(-1)).toMatch(
      /By: flood\.consecutive protection[\s\S]*Evidence: 3 messages in a row \(limit 3\)[\s\S]*Copies of 3 messages/,
    );
    expect(log.labels()).toEqual(["Why?", "Not spam"]);
  });

  test("nothing of the categories that are left out, over a restart", async () => {
    const place = await world();
    const { telegram, group, owner, mod, alice, bob, restart, settle, answer } = place;
    const log = await aLog(place);
    await owner.says("/nolog admin, user settings");
    expect(answer()).toMatch(/➖ settings[\s\S]*➖ admin[\s\S]*➖ user/);
    await restart();
    const before = log.texts().length;
    telegram.person({ name: "Newcomer" }).in(group).joins();
    await settle();
    await alice.says("hi");
    await mod.says("/mute @alice_here");
    await owner.says("/warnlimit 5");
    expect(log.texts().length).toBe(before);
    await owner.says("/log all");
    expect(log.texts().at(-1)).toContain("off → on");
    await owner.says("/logcategories");
    expect(answer()).not.toContain("➖");
    telegram.person({ name: "<b>Neo</b>" }).in(group).joins();
    await settle();
    expect(log.texts().at(-1)).toMatch(/^➡️ \W<b>Neo<\/b>\W \(\d+\) joined/);
    await mod.says("/unmute @alice_here");
    expect(log.texts().at(-1)).toContain("Unmute");
    await owner.does(() => owner.person.in(group).kicks(bob.person));
    expect(log.texts().at(-1)).toMatch(/Olga\W removed \WBob\W \(\d+\)/);
    await owner.says("/unsetlog");
    const last = log.texts().length;
    await mod.says("/mute @alice_here");
    expect(log.texts().length).toBe(last);
  });

  test("a crowd that comes at once does not fill the log", async () => {
    const place = await world();
    const { telegram, group, settle } = place;
    const log = await aLog(place);
    for (let count = 0; count < 30; count++)
      telegram
        .person({ name: `P${count}` })
        .in(group)
        .joins();
    await settle();
    expect(log.texts().filter((text) => text.startsWith("➡️")).length).toBe(21);
    expect(log.texts().at(-1)).toContain("Many people");
  });

  test("in the language of the group, also when it is changed", async () => {
    const place = await world();
    const { owner, mod, alice } = place;
    const log = await aLog(place);
    await owner.says("/setlang de");
    await alice.says("hallo");
    await mod.says("/warn @alice_here");
    expect(log.texts().at(-1)).toContain("Fall 1");
  });
});
