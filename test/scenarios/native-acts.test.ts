// What admins do in Telegram's own interface is on the record, too.
import { describe, expect, test } from "vitest";
import { useWorlds, type World, world } from "../support/world.ts";

useWorlds();

const newest = async ({ stores, group }: World) => (await stores().cases.list(group.id, {}, { limit: 1 }))[0];

/** Somebody's hand in Telegram's own interface, by a call of theirs. */
async function natively({ telegram, owner, settle, group }: World, method: string, more: object): Promise<void> {
  const bot = telegram.state.bot.id;
  telegram.state.bot.id = owner.person.id;
  await telegram.fetch(`http://t/bot${telegram.token}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ chat_id: group.id, ...more }),
  });
  telegram.state.bot.id = bot;
  await settle();
}

describe("an act in Telegram itself", () => {
  test.each([
    ["banChatMember", {}, { kind: "ban", former: { kind: "member" } }],
    ["restrictChatMember", { permissions: {} }, { kind: "mute" }],
    [
      "restrictChatMember",
      { permissions: { can_send_messages: true }, use_independent_chat_permissions: true },
      { kind: "restrict" },
    ],
    ["promoteChatMember", { can_delete_messages: true }, { kind: "promote", former: { kind: "member" } }],
  ])("%s %j is a case of whoever did it", async (method, more, expected) => {
    const here = await world();
    const { alice, owner } = here;
    await alice.says("hi");
    await natively(here, method, { user_id: alice.person.id, ...more });
    expect(await newest(here)).toMatchObject({
      number: 1,
      isNative: true,
      target: { id: alice.person.id },
      state: "open",
      ...expected,
      actor: { kind: "member", member: { id: owner.person.id } },
    });
  });

  test("that lifts another ends its case, and is one itself", async () => {
    const here = await world();
    const { mod, alice, stores, group } = here;
    await alice.says("hi");
    await mod.says("/ban @alice_here");
    await natively(here, "unbanChatMember", { user_id: alice.person.id });
    expect(await stores().cases.find(group.id, 1)).toMatchObject({ state: "undone" });
    expect(await newest(here)).toMatchObject({ number: 2, kind: "unban", isNative: true });
  });

  test("can be taken back by the bot, to the last permission", async () => {
    const here = await world();
    const { mod, alice, group } = here;
    await alice.says("hi");
    await mod.says("/restrict @alice_here photos");
    const before = group.permissionsOf(alice.person);
    await natively(here, "restrictChatMember", { user_id: alice.person.id, permissions: {} });
    await mod.says("/undo 2");
    expect(group.permissionsOf(alice.person)).toEqual(before);
  });

  test("of somebody on themselves is none: joining, leaving, and what the bot does", async () => {
    const here = await world();
    const { mod, alice, bob, stores, group } = here;
    await alice.does((presence) => presence.leaves());
    await alice.does((presence) => presence.joins());
    await bob.says("hi");
    await mod.says("/mute @bob_here");
    expect(await stores().cases.count(group.id, {})).toBe(1);
  });
});
