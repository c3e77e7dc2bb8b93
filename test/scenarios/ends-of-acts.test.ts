// The end of an act brings back what was before it, and never what an admin has since undone or replaced.
import { describe, expect, test, vi } from "vitest";
import { days, hours, minutes, seconds } from "../../src/core/time.ts";
import { useWorlds, type World, whisperOf, world } from "../support/world.ts";

useWorlds();

/** A server that fails, so that the bot gives a call up after its tries and keeps the act for later. */
const ILL = { kind: "error", code: 500, description: "Internal Server Error" } as const;

/** Lets time go on until it is so. */
const untilPassing = (passes: World["passes"], check: () => void): Promise<void> =>
  vi.waitFor(async () => {
    await passes(seconds(10));
    check();
  }, 25_000);

/** Somebody's hand in Telegram's own interface. */
async function natively({ telegram, group, owner, alice, settle }: World, method: string, more: object): Promise<void> {
  const by = telegram.state.bot.id;
  telegram.state.bot.id = owner.person.id;
  await telegram.fetch(`http://t/bot${telegram.token}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ chat_id: group.id, user_id: alice.person.id, ...more }),
  });
  telegram.state.bot.id = by;
  await settle();
}

const everything = {
  can_send_messages: true,
  can_send_audios: true,
  can_send_documents: true,
  can_send_photos: true,
  can_send_videos: true,
  can_send_video_notes: true,
  can_send_voice_notes: true,
  can_send_polls: true,
  can_send_other_messages: true,
  can_add_web_page_previews: true,
  can_react_to_messages: true,
  can_edit_tag: true,
  can_change_info: true,
  can_invite_users: true,
  can_pin_messages: true,
  can_manage_topics: true,
};
const frees = { permissions: everything, use_independent_chat_permissions: true };
const limits = { permissions: { can_send_messages: true }, use_independent_chat_permissions: true };

describe("a channel", () => {
  test.each(["/ban", "/tban 1d"])("whose ban for a minute was followed by %s stays banned", async (command) => {
    const { telegram, mod, alice, passes, group } = await world();
    const channel = telegram.channel("Ads").record;
    const advert = await alice.says("buy", { asChannel: channel });
    await mod.says("/tban 1m", { replyTo: advert });
    await mod.says(command, { replyTo: advert });
    await passes(minutes(5));
    expect(group.record.bannedSenders.has(channel.id)).toBe(true);
  });

  test("is let back in also when Telegram puts the bot off at that moment", async () => {
    const { telegram, mod, alice, passes, group } = await world();
    const channel = telegram.channel("Ads").record;
    await mod.says("/tban 1m", { replyTo: await alice.says("buy", { asChannel: channel }) });
    telegram.faults.add({ method: "unbanChatSenderChat", times: 4, fault: ILL });
    await passes(minutes(2));
    await untilPassing(passes, () => expect(group.record.bannedSenders.has(channel.id)).toBe(false));
    expect(telegram.faults.list()).toEqual([]);
  });
});

describe("a mute for a time", () => {
  test.each(["/mute @alice_here", "/tmute @alice_here 10d"])("that replaces %s ends when it says", async (command) => {
    const here = await world();
    const { mod, alice, passes, group, stores } = here;
    await alice.says("hi");
    await mod.says(command);
    await mod.says("/tmute @alice_here 1m");
    await mod.holds(whisperOf(here)).tap("Only for 1 minute");
    await passes(minutes(3));
    expect(group.statusOf(alice.person)).toBe("member");
    expect(await stores().cases.allOpen(group.id, alice.person.id, "mute")).toEqual([]);
    await passes(days(11));
    expect(group.statusOf(alice.person)).toBe("member");
  });

  test("that the owner lifts in Telegram's own interface comes back in no form", async () => {
    const scene = await world();
    const { mod, alice, passes, group, stores } = scene;
    await alice.says("hi");
    await natively(scene, "restrictChatMember", limits);
    await mod.says("/tmute @alice_here 1h");
    await natively(scene, "restrictChatMember", frees);
    expect((await stores().cases.find(group.id, 1))?.state).toBe("undone");
    await passes(hours(2));
    expect(group.statusOf(alice.person)).toBe("member");
  });

  test("that ends by itself gives an admin's own restriction back", async () => {
    const scene = await world();
    await scene.alice.says("hi");
    await natively(scene, "restrictChatMember", limits);
    const before = scene.group.permissionsOf(scene.alice.person);
    await scene.mod.says("/tmute @alice_here 1h");
    await scene.passes(hours(2));
    expect(scene.group.permissionsOf(scene.alice.person)).toEqual(before);
  });
});

test("a ban that the owner lifts in Telegram's own interface is a closed case", async () => {
  const scene = await world();
  await scene.alice.says("hi");
  await scene.mod.says("/ban @alice_here");
  await natively(scene, "unbanChatMember", {});
  expect((await scene.stores().cases.find(scene.group.id, 1))?.state).toBe("undone");
});

test("a notice goes also when Telegram puts its deletion off", async () => {
  const { telegram, mod, alice, passes, group } = await world();
  await mod.says("/warn", { replyTo: await alice.says("hi") });
  telegram.faults.add({ method: "deleteMessage", times: 4, fault: ILL });
  await passes(minutes(6));
  await untilPassing(passes, () => expect(group.botMessages).toEqual([]));
  expect(telegram.faults.list()).toEqual([]);
});
