// One admin who does too much is stopped, the owner hears of it once, and everything comes back by one tap.
import { describe, expect, test } from "vitest";
import { minutes } from "../../src/core/time.ts";
import { useWorlds, type World, world } from "../support/world.ts";

useWorlds();

/** A group with people enough and an admin whom the bot has made one; the owner has opened their private chat. */
async function guarded(size = 8) {
  const here = await world();
  const { telegram, group, owner, mod, as, settle } = here;
  await owner.does((presence) => presence.demotes(mod.person));
  const rights = { can_restrict_members: true, can_delete_messages: true, can_promote_members: true };
  await telegram.fetch(`http://t/bot${telegram.token}/promoteChatMember`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ chat_id: group.id, user_id: mod.person.id, ...rights }),
  });
  const people = Array.from({ length: size }, (_, index) =>
    telegram.person({ name: `P${index}`, username: `person_${index}` }),
  );
  for (const person of people) group.addMember(person);
  await settle();
  for (const person of people) await as(person).says("hi");
  await owner.tells("/start");
  for (const command of ["/antinuke on", "/antinuke bans 3", "/antinuke kicks 3", "/antinuke promotions 1"])
    await owner.says(command);
  return { ...here, people };
}

const privately = ({ telegram, owner }: World) =>
  telegram.calls.filter(
    ({ method, params }) => method === "sendMessage" && Number(params["chat_id"]) === owner.person.id,
  );

const alarms = (here: World) => privately(here).filter(({ params }) => String(params["text"]).includes("🚨"));

describe("an admin over the budget", () => {
  test("loses the rank that the bot can take, is told of once, and all is taken back by one tap", async () => {
    const here = await guarded();
    const { group, mod, owner, people, stores } = here;
    for (const person of people.slice(0, 4)) await mod.says(`/ban @${person.user.username}`);
    expect(group.statusOf(mod.person)).toBe("member");
    for (const person of people.slice(4, 6)) await mod.says(`/ban @${person.user.username}`);
    expect(people.map((person) => group.statusOf(person)).filter((status) => status === "kicked")).toHaveLength(4);
    expect(alarms(here)).toHaveLength(1);
    await owner.inbox().tap("Undo everything");
    expect(people.map((person) => group.statusOf(person))).not.toContain("kicked");
    expect(await stores().cases.count(group.id, { kinds: ["undo"] })).toBe(4);
    await owner.inbox().tap("Give rights back");
    expect(group.statusOf(mod.person)).toBe("administrator");
  });

  test("is stopped in the middle of one command, and by acts in Telegram itself", async () => {
    const here = await guarded();
    const { group, mod, people, stores } = here;
    for (const person of people.slice(0, 2)) await mod.does((presence) => presence.bans(person));
    await mod.says(
      `/ban ${people
        .slice(2, 6)
        .map(({ user }) => `@${user.username}`)
        .join(" ")}`,
    );
    expect(group.statusOf(mod.person)).toBe("member");
    const demotions = await stores().cases.list(group.id, { kinds: ["demote"] }, { limit: 5 });
    expect(demotions.map(({ actor }) => actor.kind)).toEqual(["rule", "member"]);
    expect(people.map((person) => group.statusOf(person)).filter((status) => status === "kicked")).toHaveLength(4);
    expect(alarms(here)).toHaveLength(1);
  });

  test("is not one who takes their time, nor the owner", async () => {
    const here = await guarded();
    const { group, mod, owner, people, passes } = here;
    for (const person of people.slice(0, 3)) await mod.says(`/ban @${person.user.username}`);
    await passes(minutes(11));
    await mod.says(`/ban @${people[3]?.user.username}`);
    for (const person of people.slice(4)) await owner.says(`/ban @${person.user.username}`);
    expect(group.statusOf(mod.person)).toBe("administrator");
    expect(alarms(here)).toHaveLength(0);
  });

  test("is judged by what they do once it is switched on, and anew when it is switched off and on", async () => {
    const here = await guarded();
    const { group, mod, owner, people } = here;
    await owner.says("/antinuke off");
    for (const person of people.slice(0, 4)) await mod.says(`/ban @${person.user.username}`);
    await owner.says("/antinuke on");
    for (const person of people.slice(4, 6)) await mod.says(`/ban @${person.user.username}`);
    await owner.says("/antinuke off");
    await owner.says("/antinuke on");
    await mod.says(`/ban @${people[6]?.user.username}`);
    expect(group.statusOf(mod.person)).toBe("administrator");
    expect(alarms(here)).toHaveLength(0);
    await owner.says("/antinuke bans 1");
    await mod.says(`/ban @${people[7]?.user.username}`);
    expect(group.statusOf(mod.person)).toBe("member");
    await owner.inbox().tap("Undo everything");
    const banned = people.filter((person) => group.statusOf(person) === "kicked");
    expect(banned).toHaveLength(6);
  });

  test("is told of on a card that names the group, and follows what the owner does by command", async () => {
    const here = await guarded();
    const { mod, owner, people, group, passes } = here;
    for (const person of people.slice(0, 4)) await mod.says(`/ban @${person.user.username}`);
    const alarm = owner.inbox();
    alarm.shows(group.record.title);
    await passes(minutes(1));
    await owner.says("/antinuke pardon @mod_here");
    await passes(minutes(1));
    alarm.shows("have their rights back");
    expect(alarm.labels()).toEqual(["↩️ Undo everything"]);
    for (const person of people.slice(0, 4)) await owner.says(`/unban @${person.user.username}`);
    await passes(minutes(1));
    alarm.shows("Everything is undone");
    expect(alarm.labels()).toEqual([]);
  });

  test("may do nothing through the bot, even where Telegram keeps their rank, until the owner pardons", async () => {
    const here = await guarded();
    const { group, mod, owner, alice, people, answer, telegram } = here;
    await alice.says("hi");
    telegram.faults.add({
      method: "promoteChatMember",
      times: 1,
      fault: { kind: "error", code: 400, description: "Bad Request: not enough rights" },
    });
    for (const person of people.slice(0, 4)) await mod.says(`/ban @${person.user.username}`);
    expect(group.statusOf(mod.person)).toBe("administrator");
    await mod.says("/mute @alice_here");
    expect(group.statusOf(alice.person)).toBe("member");
    expect(answer()).toContain("are suspended");
    await owner.says("/antinuke pardon @mod_here");
    await mod.says("/mute @alice_here");
    expect(group.statusOf(alice.person)).toBe("restricted");
  });

  test("is told of in the group where the owner has no private chat with the bot", async () => {
    const here = await world();
    const { group, mod, owner, alice, bob, said, passes } = here;
    await owner.says("/antinuke on");
    await owner.says("/antinuke bans 1");
    await alice.says("hi");
    await bob.says("hi");
    await mod.says("/mute @alice_here");
    await mod.says("/mute @bob_here");
    await passes(minutes(1));
    expect(group.statusOf(mod.person)).toBe("administrator");
    expect(said().some(({ text }) => text.includes("🚨"))).toBe(true);
  });
});

describe("/antinuke", () => {
  test("is the owner's to set; anything else is refused with an example", async () => {
    const { owner, mod, answer } = await world();
    await mod.says("/antinuke on");
    expect(answer()).toContain("Only the owner");
    await owner.says("/antinuke");
    expect(answer()).toContain("Anti-nuke is off");
    await owner.says("/antinuke bans many");
    expect(answer()).toContain("For example: /antinuke on");
    await owner.says("/antinuke deletions 100");
    expect(answer()).toContain("100 messages");
  });

  test("buttons of an alarm are nothing to others", async () => {
    const here = await guarded();
    const { group, mod, owner, alice, people, telegram } = here;
    for (const person of people.slice(0, 4)) await mod.says(`/ban @${person.user.username}`);
    const [data = ""] = owner.inbox().data();
    await alice.tells("/start");
    await alice.inbox().forge(data);
    expect(people.slice(0, 4).map((person) => group.statusOf(person))).toEqual(Array(4).fill("kicked"));
    expect(telegram.calls.at(-1)?.method).toBe("answerCallbackQuery");
  });
});
