// In a forum the bot answers where it was spoken to, and never names General.
import { describe, expect, test } from "vitest";
import { newestOf, useWorlds, world } from "../support/world.ts";

useWorlds();

const TALK = ["/ping", "/help", "/help ban", "/id", "/warns", "/warnings", "/kickme", "/settings", "/unknown"];
const COMMANDS = ["/warn", "/mute", "/unmute", "/tmute 2h", "/flood", "/setflood 5", "/doctor", "/language", "/ban"];

describe("in a topic", () => {
  test("every answer, notice, menu and refusal goes to that topic", async () => {
    const { group, mod, bob, said } = await world({ isForum: true });
    const topic = group.openTopic("Talk");
    const message = await bob.says("hi", { topic });
    for (const command of COMMANDS) await mod.says(command, { topic, replyTo: message });
    for (const command of TALK) await mod.says(command, { topic });
    expect(said().length).toBeGreaterThanOrEqual(COMMANDS.length + TALK.length - 2);
    expect(new Set(said().map((one) => one.topic))).toEqual(new Set([topic]));
  });

  test("the notice of a flood goes to the topic that was flooded", async () => {
    const { group, mod, alice, said } = await world({ isForum: true });
    const topic = group.openTopic("Talk");
    await mod.says("/setflood 3");
    await alice.says("x", { topic, times: 3 });
    expect(said().at(-1)).toMatchObject({ topic, text: expect.stringContaining("muted") });
  });

  test("talk in another topic does not break a run", async () => {
    const { group, mod, alice, bob } = await world({ isForum: true });
    const [one, other] = [group.openTopic("One"), group.openTopic("Other")];
    await mod.says("/setflood 4");
    for (let count = 0; count < 4; count++) {
      await alice.says("x", { topic: one });
      await bob.says("y", { topic: other });
      if (count < 3) await bob.says("z");
    }
    expect(group.statusOf(alice.person)).toBe("restricted");
    expect(group.statusOf(bob.person)).toBe("restricted");
  });

  test("messages in a row that alternate between topics are a flood, and all of them go", async () => {
    const { group, mod, alice, bob } = await world({ isForum: true });
    const [one, other] = [group.openTopic("One"), group.openTopic("Other")];
    await mod.says("/setflood 4");
    await mod.says("/clearflood on");
    const burst = [];
    for (const topic of [one, other, one, other]) burst.push(await alice.says("x", { topic }));
    expect(group.statusOf(alice.person)).toBe("restricted");
    expect(burst.every(({ deletion }) => deletion !== undefined)).toBe(true);
    for (const topic of [one, other, one, undefined]) {
      await bob.says("x", { topic });
      await mod.says("please", { topic: other });
    }
    expect(group.statusOf(bob.person)).toBe("member");
  });

  test("messages of one member over several topics count together in the time limit", async () => {
    const { group, mod, alice } = await world({ isForum: true });
    const topics = ["One", "Two", "Three"].map((name) => group.openTopic(name));
    await mod.says("/setfloodtimer 6 30s");
    for (const topic of [...topics, ...topics]) await alice.says("x", { topic });
    expect(group.statusOf(alice.person)).toBe("restricted");
  });

  test("a plain message there is no reply to whoever opened the topic", async () => {
    const { group, mod, answer, owner } = await world({ isForum: true });
    const topic = group.openTopic("Talk");
    await mod.says("/ban", { topic });
    expect(group.statusOf(owner.person)).toBe("creator");
    expect(answer()).toContain("Who do you mean?");
  });

  test("a button's answer stays in the topic", async () => {
    const { group, mod, bob, said } = await world({ isForum: true });
    const topic = group.openTopic("Talk");
    const message = await bob.says("hi", { topic });
    await mod.says("/ban", { topic, replyTo: message, anonymous: true });
    await mod.holds(newestOf({ group })).tap("admin");
    expect(said().at(-1)).toMatchObject({ topic, text: expect.stringContaining("banned") });
  });
});

test("in General no topic is ever named", async () => {
  const { group, mod, bob, calls } = await world({ isForum: true });
  group.openTopic("Talk");
  const message = await bob.says("hi");
  for (const command of COMMANDS) await mod.says(command, { replyTo: message });
  for (const command of TALK) await mod.says(command);
  const sent = calls("sendMessage");
  expect(sent.length).toBeGreaterThan(10);
  expect(sent.filter(({ params }) => params["message_thread_id"] !== undefined)).toEqual([]);
});
