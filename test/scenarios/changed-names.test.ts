// A username that changed hands: nobody is acted on by a name before Telegram's answer shows that it is still theirs.

import type { Person } from "telegram-emulator/people/person";
import { describe, expect, test } from "vitest";
import { useWorlds, type World, world } from "../support/world.ts";

useWorlds();

/** Gives somebody another username, or none, which the bot does not see. */
const renamed = ({ person }: { readonly person: Person }, username: string | undefined): void =>
  void Object.assign(person.account, { user: { ...person.account.user, username } });

const COMMANDS = [
  "/ban @alice_here",
  "/sban @alice_here",
  "/tban @alice_here 2d",
  "/kick @alice_here",
  "/skick @alice_here",
  "/mute @alice_here",
  "/smute @alice_here",
  "/tmute @alice_here 2h",
  "/restrict @alice_here media",
  "/warn @alice_here",
  "/swarn @alice_here",
  "/promote @alice_here",
  "/title @alice_here Boss",
  "/approve @alice_here",
  "/mod add @alice_here delete",
  "/reports block @alice_here",
  "/wipe @alice_here 2h",
];

const ACTS = [
  "banChatMember",
  "unbanChatMember",
  "restrictChatMember",
  "promoteChatMember",
  "deleteMessages",
  "setChatAdministratorCustomTitle",
];

const acts = ({ calls }: World): readonly string[] => ACTS.filter((method) => calls(method).length > 0);

describe("a name that its holder gave up unseen", () => {
  test.each(COMMANDS)("is nobody for %s", async (command) => {
    const here = await world();
    const { mod, alice, answer, stores, group } = here;
    await alice.says("hi");
    renamed(alice, "somebody_new");
    await mod.says(command);
    expect(answer()).toMatch(/^@alice_here no longer belongs to ⁨?Alice⁩?, who had that name when I saw them\./);
    expect(acts(here)).toEqual([]);
    expect(await stores().cases.find(group.id, 1)).toBeUndefined();
    await mod.says(command);
    expect(answer()).toContain("I haven't seen @alice_here");
  });

  test("leads to its new holder once they were seen", async () => {
    const { telegram, group, mod, alice, as } = await world();
    await alice.says("hi");
    renamed(alice, undefined);
    const heir = telegram.person({ name: "Heir", username: "Alice_Here" });
    group.addMember(heir);
    await mod.says("/ban @alice_here");
    expect(group.statusOf(alice.person)).toBe("member");
    expect(group.statusOf(heir)).toBe("member");
    await as(heir).says("hello");
    await mod.says("/ban @alice_here");
    expect(group.statusOf(alice.person)).toBe("member");
    expect(group.statusOf(heir)).toBe("kicked");
  });

  test.each([0, 1])("and that its heir gave up as well leads to nobody, with %d restarts between", async (restarts) => {
    const { telegram, group, mod, alice, as, answer, restart } = await world();
    await alice.says("hi");
    const heir = telegram.person({ name: "Heir", username: "alice_here" });
    group.addMember(heir);
    renamed(alice, "somebody_new");
    for (let count = 0; count < restarts; count++) await restart();
    await as(heir).says("hello");
    renamed({ person: heir }, "heir");
    for (let count = 0; count < restarts; count++) await restart();
    await mod.says("/ban @alice_here");
    expect(answer()).toContain("no longer belongs to ⁨Heir⁩");
    await mod.says("/ban @alice_here");
    expect(answer()).toContain("I haven't seen @alice_here");
    expect(group.statusOf(alice.person)).toBe("member");
    expect(group.statusOf(heir)).toBe("member");
  });

  test("and took back is theirs again as soon as they are seen", async () => {
    const { telegram, group, mod, alice, as } = await world();
    await alice.says("hi");
    const heir = telegram.person({ name: "Heir", username: "alice_here" });
    group.addMember(heir);
    renamed(alice, undefined);
    await as(heir).says("hello");
    renamed({ person: heir }, undefined);
    renamed(alice, "alice_here");
    await alice.says("I have my name back");
    await mod.says("/mute @alice_here");
    expect(group.statusOf(alice.person)).toBe("restricted");
    expect(group.statusOf(heir)).toBe("member");
  });
});

test("nobody is acted on by a name while Telegram cannot be asked: the command waits, and is done after", async () => {
  const here = await world();
  const { telegram, mod, alice, group, settle } = here;
  await alice.says("hi");
  await mod.says("/flood");
  const down = { kind: "error", code: 502, description: "Bad Gateway" } as const;
  telegram.faults.add({ method: "getChatMember", fault: down });
  mod.person.in(group).says("/ban @alice_here");
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(acts(here)).toEqual([]);
  expect(await here.stores().cases.find(group.id, 1)).toBeUndefined();
  telegram.faults.clear();
  await settle();
  expect(group.statusOf(alice.person)).toBe("kicked");
});

test("an account that Telegram does not know in the group is named by its id instead", async () => {
  const here = await world();
  const { telegram, mod, alice, answer, group } = here;
  await alice.says("hi");
  const stranger = { kind: "error", code: 400, description: "Bad Request: PARTICIPANT_ID_INVALID" } as const;
  await mod.says("/flood");
  telegram.faults.add({ method: "getChatMember", times: 2, fault: stranger });
  telegram.faults.list();
  await mod.says("/mute @alice_here");
  expect(acts(here)).toEqual([]);
  expect(group.statusOf(alice.person)).toBe("member");
  expect(answer()).not.toContain("is muted");
});

test.each([
  ["/approve", "/approved"],
  ["/mod add", "/mod list"],
  ["/reports block", "/reports list"],
])("whom %s names is listed by %s under the present name", async (command, list) => {
  const { mod, alice, answer } = await world();
  await alice.says("hi");
  await mod.says(`${command} ${alice.person.id}`);
  Object.assign(alice.person.account, { user: { ...alice.person.account.user, first_name: "Alicia" } });
  await mod.says(list);
  expect(answer()).toContain("Alicia");
});

test("a channel's name is asked of Telegram, too", async () => {
  const { telegram, group, mod, alice, calls, answer } = await world();
  const channel = telegram.channel("Loud", { username: "loud_news" });
  await alice.says("buy", { asChannel: channel.record });
  await mod.says("/ban @loud_news");
  expect(calls("banChatSenderChat").map(({ params }) => params["sender_chat_id"])).toEqual([channel.record.id]);
  const other = telegram.channel("Other", { username: "other_news" });
  await alice.says("buy", { asChannel: other.record });
  Object.assign(other.record, { username: "moved_news" });
  Object.assign(channel.record, { username: "other_news" });
  await mod.says("/ban @other_news");
  expect(calls("banChatSenderChat")).toHaveLength(1);
  expect(answer()).toContain("@other_news no longer belongs to");
  expect(group.record.type).toBe("supergroup");
});
