// Reactions of newcomers, outsiders and channels, and of accounts that react too much, with the real bot.
import type { StoredMessage } from "telegram-emulator/state/records";
import { describe, expect, test } from "vitest";
import { days } from "../../src/core/time.ts";
import type { Actor } from "../support/actor.ts";
import { useWorlds, type World, world } from "../support/world.ts";

useWorlds();

/** Who reacts to a message now. */
const reactors = ({ reactions }: StoredMessage): readonly number[] => [...reactions.keys()];

const likes = (who: Actor, message: StoredMessage) => who.does((presence) => presence.reacts(message, "👍"));

async function arrives({ telegram, as }: World, name = "Nora"): Promise<Actor> {
  const one = as(telegram.person({ name }));
  await one.does((presence) => presence.joins());
  return one;
}

const outsider = ({ telegram, as }: World): Actor => as(telegram.person({ name: "Zoe" }));

describe("with /reactions on", () => {
  test("a newcomer's reaction is removed, a member's stays, and nobody is told but the log", async () => {
    const here = await world();
    const { mod, alice, bob, said, answer, stores, group } = here;
    await mod.says("/reactions on");
    expect(answer()).toContain("less than 1 day ago");
    const nora = await arrives(here);
    const message = await alice.says("Hello");
    const before = said().length;
    await likes(nora, message);
    await likes(bob, message);
    expect(reactors(message)).toEqual([bob.person.id]);
    expect(said()).toHaveLength(before);
    expect(await stores().cases.find(group.id, 1)).toMatchObject({
      kind: "unreact",
      target: { name: "Nora" },
      evidence: { reactions: { messageId: message.id, scope: "one" } },
    });
    await mod.says("/case 1");
    expect(answer()).toMatch(/Reactions removed[\s\S]*Removed: one reaction[\s\S]*after joining/);
    await mod.says("/undo 1");
    expect(answer()).toContain("doesn't let anyone put reactions back");
  });

  test("a newcomer of yesterday may react", async () => {
    const here = await world();
    await here.mod.says("/reactions on");
    const nora = await arrives(here);
    await here.passes(days(1.1));
    const message = await here.alice.says("Hello");
    await likes(nora, message);
    expect(reactors(message)).toEqual([nora.person.id]);
  });

  test("an outsider's reaction is removed as long as they are one", async () => {
    const here = await world({ username: "garden" });
    const { mod, alice } = here;
    await mod.says("/reactions on");
    await mod.says("/reactions newcomers off");
    const zoe = outsider(here);
    const message = await alice.says("Hello");
    await likes(zoe, message);
    expect(reactors(message)).toEqual([]);
    await zoe.does((presence) => presence.joins());
    await likes(zoe, message);
    expect(reactors(message)).toEqual([zoe.person.id]);
  });

  test("a channel's reaction is removed, the linked channel's and an anonymous admin's are not", async () => {
    const { telegram, group, mod, alice, owner } = await world();
    const [ads, own] = ["Ads", "News"].map((name) => telegram.channel(name).record);
    if (!ads || !own) throw new Error("There are two channels.");
    group.record.linkedId = own.id;
    await mod.says("/reactions on");
    const message = await alice.says("Hello");
    await alice.does((presence) => presence.reacts(message, "👍", { asChannel: ads }));
    await owner.does((presence) => presence.reacts(message, "👍", { asChannel: own }));
    await mod.does((presence) => presence.reacts(message, "❤"));
    expect(reactors(message)).toEqual([own.id, mod.person.id]);
  });

  test("each of them can be left alone", async () => {
    const here = await world();
    await here.mod.says("/reactions on");
    for (const who of ["newcomers", "outsiders", "channels"]) await here.mod.says(`/reactions ${who} off`);
    const nora = await arrives(here);
    const message = await here.alice.says("Hello");
    await likes(nora, message);
    expect(reactors(message)).toEqual([nora.person.id]);
  });
});

describe("too many reactions", () => {
  /** Three messages that everybody can react to. */
  const threeOf = async ({ bob }: World) => [await bob.says("a"), await bob.says("b"), await bob.says("c")];

  test("are all removed, the account is muted once, and undo gives back all but the reactions", async () => {
    const here = await world();
    const { mod, alice, group, answer } = here;
    await mod.says("/setreactions 3 1m");
    const messages = await threeOf(here);
    for (const message of messages) await likes(alice, message);
    expect(messages.flatMap(reactors)).toEqual([]);
    expect(group.statusOf(alice.person)).toBe("restricted");
    expect(answer()).toContain("too many reactions in a short time");
    await mod.says("/case 1");
    expect(answer()).toMatch(/Removed: all recent reactions[\s\S]*3 reactions within 1 minute \(limit 3\)/);
    await mod.says("/undo 1");
    expect(group.statusOf(alice.person)).toBe("member");
    expect(answer()).toContain("stay away");
  });

  test.each([
    ["tmute 1h", "left"],
    ["ban", "kicked"],
  ])("of an outsider with %s: they are %s", async (mode, status) => {
    const here = await world({ username: "garden" });
    const { mod, group } = here;
    await mod.says("/setreactions 3 1m");
    await mod.says("/reactions outsiders off");
    await mod.says(`/reactionmode ${mode}`);
    const zoe = outsider(here);
    const messages = await threeOf(here);
    for (const message of messages) await likes(zoe, message);
    expect(messages.flatMap(reactors)).toEqual([]);
    expect(group.statusOf(zoe.person)).toBe(status);
  });

  test("of a channel: the channel is banned for as long as a member would be muted", async () => {
    const here = await world();
    const { telegram, mod, alice, group } = here;
    const ads = telegram.channel("Ads").record;
    await mod.says("/setreactions 3 1m");
    await mod.says("/reactions channels off");
    for (const message of await threeOf(here))
      await alice.does((presence) => presence.reacts(message, "👍", { asChannel: ads }));
    expect(group.record.bannedSenders.has(ads.id)).toBe(true);
  });
});

test("watched, reactions stay and the log is told; without the right to delete, the group is told once", async () => {
  const here = await world();
  const { mod, alice, logs, answer, group, said } = here;
  await mod.says("/reactions watch");
  const nora = await arrives(here);
  const message = await alice.says("Hello");
  await likes(nora, message);
  expect(reactors(message)).toEqual([nora.person.id]);
  expect(logs.some((line) => line.includes("reactions.strangers"))).toBe(true);
  await mod.says("/doctor");
  expect(answer()).toMatch(/👁 .*Reactions: watched/);
  await mod.says("/reactions on");
  group.setBotRights(["can_restrict_members"]);
  await here.settle();
  const before = said().length;
  for (const emoji of ["❤", "🔥", "👏"]) await nora.does((presence) => presence.reacts(message, emoji));
  expect(
    said()
      .slice(before)
      .map(({ text }) => text),
  ).toEqual([expect.stringContaining("Delete messages")]);
});
