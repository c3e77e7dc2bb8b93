// Undo says what is true now: bans that come back, warnings with what followed, acts done in part.
import { describe, expect, test } from "vitest";
import type { Case } from "../../src/core/case.ts";
import { days, hours } from "../../src/core/time.ts";
import { aLog } from "../support/log-channel.ts";
import { plain } from "../support/plain.ts";
import { labelsOf, newestOf, useWorlds, type World, world } from "../support/world.ts";

useWorlds();

const stateOf = async ({ stores, group }: World, number: number): Promise<Case["state"] | undefined> =>
  (await stores().cases.find(group.id, number))?.state;

const maySpeak = ({ group, alice }: World): boolean => group.permissionsOf(alice.person).can_send_messages === true;

const warningsOf = async ({ stores, group, alice }: World): Promise<number> =>
  (await stores().warnings.list(group.id, alice.person.id, undefined)).length;

async function aWorld(traits: Parameters<typeof world>[0] = {}): Promise<World> {
  const here = await world(traits);
  await here.alice.says("hi");
  return here;
}

describe("undo says what is true now", () => {
  test("a lifted ban comes back with its case, and can be undone like any other", async () => {
    const here = await aWorld();
    await here.mod.says("/tban @alice_here 3d");
    await here.mod.says("/unban @alice_here");
    await here.mod.says("/undo");
    expect(here.group.statusOf(here.alice.person)).toBe("kicked");
    expect(plain(here.answer())).toMatch(/Undone: Alice's unban \(case 2\)[\s\S]*Alice is banned again until/);
    expect(await stateOf(here, 1)).toBe("open");
    await here.mod.says("/undo");
    expect(here.group.statusOf(here.alice.person)).toBe("left");
  });

  test("a lifted ban of an older version gets a case", async () => {
    const here = await aWorld();
    await here.owner.does((presence) => presence.bans(here.alice.person));
    await here.mod.says("/unban @alice_here");
    await here.mod.says("/undo");
    const live = await here.stores().cases.list(here.group.id, { kinds: ["ban"], state: "open" }, { limit: 5 });
    expect(here.group.statusOf(here.alice.person)).toBe("kicked");
    expect(live).toHaveLength(1);
    await here.mod.says(`/undo ${live[0]?.number}`);
    expect(here.group.statusOf(here.alice.person)).toBe("left");
  });

  test("of one of two bans, that the other goes on", async () => {
    const here = await aWorld();
    await here.mod.says("/tban @alice_here 1h");
    await here.owner.says("/ban @alice_here");
    await here.owner.says("/undo 2");
    expect(plain(here.answer())).toMatch(/Alice is still banned until .*\(case 1\)/);
    await here.passes(hours(2));
    expect(here.group.statusOf(here.alice.person)).not.toBe("kicked");
  });

  test("a mute is over where the muted become an admin, and comes back with the undo of that", async () => {
    const here = await aWorld();
    await here.mod.says("/tmute @alice_here 2h");
    await here.owner.says("/promote @alice_here");
    expect(await stateOf(here, 1)).toBe("replaced");
    await here.mod.says("/undo 1");
    expect(plain(here.answer())).toContain("a later case replaced it");
    await here.owner.says("/undo");
    expect(here.group.statusOf(here.alice.person)).toBe("restricted");
    expect(maySpeak(here)).toBe(false);
    expect(await stateOf(here, 1)).toBe("open");
    await here.passes(hours(3));
    expect(here.group.statusOf(here.alice.person)).toBe("member");
  });

  test("a mute that was lifted unseen changes nothing, and is said so", async () => {
    const here = await aWorld();
    await here.mod.says("/mute @alice_here");
    const { telegram, group, alice } = here;
    await telegram.fetch(`http://t/bot${telegram.token}/promoteChatMember`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ chat_id: group.id, user_id: alice.person.id, can_pin_messages: true }),
    });
    await here.settle();
    await here.mod.says("/undo 1");
    expect(plain(here.answer())).not.toContain("Undone:");
    expect(group.statusOf(alice.person)).toBe("administrator");
  });
});

describe("a warning and what followed on it are one", () => {
  const third = async (mode: string): Promise<World> => {
    const here = await aWorld();
    await here.owner.says(`/warnmode ${mode}`);
    for (let count = 0; count < 3; count += 1) await here.mod.says("/warn @alice_here spam");
    return here;
  };

  test("the notice says what followed, and its button takes both back", async () => {
    const here = await third("mute");
    const notice = newestOf(here);
    expect(plain(notice.body.text ?? "")).toContain("3 of 3 warnings: muted");
    expect(labelsOf(notice)).toContain("↩️ Undo");
    expect(labelsOf(notice)).not.toContain("Remove warning");
    expect(await warningsOf(here)).toBe(0);
    await here.owner.holds(notice).tap("Undo");
    expect(here.group.statusOf(here.alice.person)).toBe("member");
    expect(await warningsOf(here)).toBe(2);
  });

  test.each(["/undo", "/undo 3", "/undo 4", "/rmwarn @alice_here"])("%s gives two warnings back", async (command) => {
    const here = await third("mute");
    expect(here.group.statusOf(here.alice.person)).toBe("restricted");
    await here.mod.says(command);
    expect(here.group.statusOf(here.alice.person)).toBe("member");
    expect(await warningsOf(here)).toBe(2);
    const states = await Promise.all([1, 2, 3, 4].map((number) => stateOf(here, number)));
    expect(states).toEqual(["open", "open", "undone", "undone"]);
    await here.mod.says("/warn @alice_here again");
    expect(here.group.statusOf(here.alice.person)).toBe("restricted");
  });

  test("a ban at the limit is lifted with its warning", async () => {
    const here = await third("ban");
    await here.mod.says("/undo");
    expect(here.group.statusOf(here.alice.person)).toBe("left");
    expect(await warningsOf(here)).toBe(2);
  });

  test.each(["Remove warning", "Undo"])("with steps, %s lifts the mute of the step too", async (label) => {
    const here = await aWorld();
    await here.owner.says("/warnmode 1 tmute 1h, 3 ban");
    await here.mod.says("/warn @alice_here");
    expect(here.group.statusOf(here.alice.person)).toBe("restricted");
    await here.owner.holds(newestOf(here)).tap(label);
    expect(here.group.statusOf(here.alice.person)).toBe("member");
    expect(await warningsOf(here)).toBe(0);
  });

  test("a longer step holds longer than the one before", async () => {
    const here = await aWorld();
    await here.owner.says("/warnmode 1 tmute 1h, 2 tmute 1d, 3 ban");
    await here.mod.says("/warn @alice_here");
    await here.mod.says("/warn @alice_here");
    await here.passes(hours(3));
    expect(here.group.statusOf(here.alice.person)).toBe("restricted");
    await here.passes(days(2));
    expect(here.group.statusOf(here.alice.person)).toBe("member");
  });
});

describe("what is done in part is a case that says so", () => {
  test("a warning taken back, and the mute after it that the bot can't lift", async () => {
    const here = await aWorld();
    await here.owner.says("/warnmode 1 tmute 1h, 3 ban");
    await here.mod.says("/warn @alice_here");
    here.group.setBotRights(["can_delete_messages"]);
    await here.settle();
    await here.mod.says("/undo 1");
    expect(plain(here.answer())).toMatch(/Undone: Alice's warning \(case 1\)[\s\S]*Ban users/);
    expect(here.group.statusOf(here.alice.person)).toBe("restricted");
    expect(await stateOf(here, 2)).toBe("open");
  });

  test("the messages of a channel that is banned already", async () => {
    const here = await aWorld({ readsAllMessages: true });
    const channel = here.telegram.channel("Ads").record;
    const first = await here.alice.says("buy", { asChannel: channel });
    const second = await here.alice.says("buy more", { asChannel: channel });
    await here.mod.says("/ban", { replyTo: first });
    await here.mod.says("/dban", { replyTo: second });
    expect(second.deletion).toBeDefined();
    expect(await here.stores().cases.find(here.group.id, 2)).toMatchObject({ kind: "delete" });
    expect(plain(here.answer())).toContain("already banned (case 1)");
  });

  test("messages gone and a ban refused", async () => {
    const here = await aWorld({ readsAllMessages: true });
    const log = await aLog(here);
    const message = await here.alice.says("buy coins");
    here.telegram.faults.add({
      method: "banChatMember",
      times: 1,
      fault: {
        kind: "error",
        code: 400,
        description: "Bad Request: not enough rights to restrict/unrestrict chat member",
      },
    });
    await here.mod.says("/dban spam", { replyTo: message });
    expect(message.deletion).toBeDefined();
    const found = await here.stores().cases.find(here.group.id, 1);
    expect(found).toMatchObject({ kind: "delete", reason: "spam", evidence: { failed: { kind: "ban" } } });
    expect(plain(here.answer())).toMatch(/Deleted a message from Alice[\s\S]*Ban users/);
    expect(log.texts().join("\n")).toContain("Case 1");
    await here.mod.says("/case 1");
    expect(plain(here.answer())).toContain("Not done: 🔨 Ban");
  });

  test("a flood of somebody whom the bot cannot mute", async () => {
    const here = await aWorld({ readsAllMessages: true });
    await here.owner.says("/setflood 4");
    await here.owner.says("/clearflood on");
    here.group.setBotRights(["can_delete_messages"]);
    await here.settle();
    await here.alice.says("spam", { times: 4 });
    const found = await here.stores().cases.list(here.group.id, {}, { limit: 5 });
    expect(found).toMatchObject([{ kind: "delete", evidence: { failed: { kind: "mute" } } }]);
  });
});
