// A command that comes while Telegram can't be asked waits, and is done once Telegram answers: nobody has to say it again.
import { describe, expect, test } from "vitest";
import { minutes } from "../../src/core/time.ts";
import { useWorlds, type World, world } from "../support/world.ts";

useWorlds();

const ILL = { kind: "error", code: 500, description: "Internal Server Error" } as const;

/** What everything the bot could ask of Telegram meets. */
const FAULTS = [
  ["is ill", ILL],
  ["can't be reached", { kind: "drop" }],
  ["answers with a page of its proxy", { kind: "html", code: 502 }],
] as const;

/** Says something and doesn't wait for what becomes of it. */
const saysMeanwhile = ({ group, mod }: World, text: string) => mod.person.in(group).says(text);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(FAULTS)("while Telegram %s", (_what, fault) => {
  test("a warning waits, is given once, and is answered by nothing but itself", async () => {
    const place = await world();
    const { telegram, alice, group, settle, said, stores } = place;
    await alice.says("hi");
    const before = said().length;
    telegram.faults.add({ method: "getChatMember", fault });
    saysMeanwhile(place, "/warn @alice_here spam");
    await pause(5_500);
    expect(said().length).toBe(before);
    telegram.faults.clear();
    await settle();
    expect(await stores().cases.find(group.id, 1)).toMatchObject({ kind: "warn", reason: "spam" });
    expect(await stores().cases.find(group.id, 2)).toBeUndefined();
    expect(said().length).toBe(before + 1);
    expect(said().at(-1)?.text).toContain("Alice");
  });
});

test("what comes after it in the same chat comes after it, and other chats do not wait", async () => {
  const place = await world();
  const { telegram, alice, bob, mod, owner, group, settle, stores } = place;
  await alice.says("hi");
  await bob.says("hi");
  const other = telegram.group({ owner: owner.person, title: "Elsewhere" });
  other.makeAdmin(mod.person, "all");
  other.addMember(bob.person);
  await settle();
  telegram.faults.add({ method: "getChatMember", chatId: group.id, fault: ILL });
  saysMeanwhile(place, "/ban @alice_here first");
  saysMeanwhile(place, "/ban @bob_here second");
  bob.person.in(other).says("hi");
  mod.person.in(other).says("/mute @bob_here");
  await expect.poll(() => other.statusOf(bob.person), { timeout: 10_000 }).toBe("restricted");
  expect(group.statusOf(alice.person)).toBe("member");
  telegram.faults.clear();
  await settle();
  expect(await stores().cases.find(group.id, 1)).toMatchObject({ reason: "first" });
  expect(await stores().cases.find(group.id, 2)).toMatchObject({ reason: "second" });
});

test("a command outlives a restart in the middle of its wait", async () => {
  const place = await world();
  const { telegram, alice, group, restart, said, stores } = place;
  await alice.says("hi");
  telegram.faults.add({ method: "getChatMember", fault: ILL });
  saysMeanwhile(place, "/ban @alice_here spam");
  await pause(1_000);
  const stopped = restart();
  telegram.faults.clear();
  await stopped;
  expect(group.statusOf(alice.person)).toBe("kicked");
  expect(await stores().cases.find(group.id, 1)).toMatchObject({ kind: "ban", reason: "spam" });
  expect(said().some(({ text }) => text.includes("try again"))).toBe(false);
});

test.each([
  ["/promote @alice_here", "promoteChatMember"],
  ["/admins", "getChatAdministrators"],
])("%s waits for %s as well", async (command, method) => {
  const place = await world();
  const { telegram, alice, settle, said } = place;
  await alice.says("hi");
  telegram.faults.add({ method, fault: ILL });
  saysMeanwhile(place, command);
  await pause(5_000);
  expect(said()).toEqual([]);
  telegram.faults.clear();
  await settle();
  expect(said().at(-1)?.text).toMatch(/Alice|Olga/);
  expect(said().some(({ text }) => text.includes("try again"))).toBe(false);
});

test("after a quarter of an hour nobody waits any more: the caller is told, and the chat goes on", async () => {
  const place = await world();
  const { telegram, alice, mod, passes, answer, stores, group } = place;
  await alice.says("hi");
  telegram.faults.add({ method: "getChatMember", fault: ILL });
  saysMeanwhile(place, "/warn @alice_here spam");
  await pause(200);
  await passes(minutes(16));
  expect(answer()).toMatch(/try again/);
  expect(await stores().cases.find(group.id, 1)).toBeUndefined();
  telegram.faults.clear();
  await mod.says("/warn @alice_here spam");
  expect(await stores().cases.find(group.id, 1)).toMatchObject({ kind: "warn" });
});
