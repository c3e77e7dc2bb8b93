// Whom the bot knows by @username: everybody it has seen in any way, also after a crash.
import { expect, test } from "vitest";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

test("somebody whose old message was answered can be named afterwards", async () => {
  const { telegram, group, mod, answer } = await world();
  const carol = telegram.person({ name: "Carol", username: "carol_here" });
  group.addMember(carol);
  const old = carol.in(group).says("from before the bot came");
  telegram.state.updateQueue.drop();
  await mod.says("/warn", { replyTo: old });
  await mod.says("/warns @carol_here");
  expect(answer()).toContain("1 of 3");
});

test("somebody who came in and has said nothing can be named", async () => {
  const { telegram, group, as, mod } = await world();
  const carol = telegram.person({ name: "Carol", username: "carol_here" });
  await as(carol).does((presence) => presence.joins());
  await mod.says("/ban @carol_here");
  expect(group.statusOf(carol)).toBe("kicked");
});

test("somebody who is mentioned by name can be named by the username afterwards", async () => {
  const { telegram, group, mod, bob } = await world();
  const carol = telegram.person({ name: "Carol", username: "carol_here" });
  group.addMember(carol);
  const entities = [{ type: "text_mention", offset: 0, length: 5, user: carol.user }] as const;
  await bob.says("Carol, look", { entities: [...entities] });
  await mod.says("/mute @carol_here");
  expect(group.statusOf(carol)).toBe("restricted");
});

test("the owner who added the bot finds the group in the private list before writing a word there", async () => {
  const { owner, group } = await world();
  group.setBotRights("member");
  group.setBotRights("all");
  const menu = await owner.opensSettingsPrivately();
  menu.offers("Group");
});
