// /doctor finds out what keeps the bot from working, and says the remedy.
import { describe, expect, test } from "vitest";
import { minutes } from "../../src/core/time.ts";
import { aLog } from "../support/log-channel.ts";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

describe("where all is well", () => {
  test("every line is good, and protections are named with their state", async () => {
    const { mod, answer } = await world();
    await mod.says("/doctor");
    expect(answer()).not.toContain("❌");
    expect(answer()).toMatch(/✅.*rights[\s\S]*✅.*see[\s\S]*✅.*database.*ms[\s\S]*✅.*clock[\s\S]*▫️.*Flood.*off/);
    await mod.says("/setflood 5");
    await mod.says("/doctor");
    expect(answer()).toMatch(/✅.*Flood.*on/);
  });
});

describe("where something is missing", () => {
  test("each lacking right has its line, with where to give it; a protection without power says so", async () => {
    const { group, mod, answer, settle } = await world();
    await mod.says("/setflood 5");
    group.setBotRights(["can_manage_chat"]);
    await settle();
    await mod.says("/doctor");
    expect(answer()).toMatch(/❌.*Delete messages.*Administrators/);
    expect(answer()).toMatch(/❌.*Ban users.*Administrators/);
    expect(answer()).toMatch(/❌.*Flood.*(Ban users|Delete messages)/);
  });

  test("it hears at once of rights that were given, also where no update told of it", async () => {
    const { group, mod, answer, telegram, settle } = await world();
    group.setBotRights(["can_manage_chat"]);
    await settle();
    await mod.says("/doctor");
    group.setBotRights("all");
    telegram.state.updateQueue.drop();
    await mod.says("/doctor");
    expect(answer()).not.toContain("❌");
  });

  test.each([
    { readsAllMessages: true, line: /✅ I see all messages/ },
    { readsAllMessages: false, line: /❌.*privacy mode.*@BotFather/ },
  ])(
    "a bot that is no admin is told so, and whether it hears: $readsAllMessages",
    async ({ readsAllMessages, line }) => {
      const { mod, answer } = await world({ botRights: "member", readsAllMessages });
      await mod.says("/doctor");
      expect(answer()).toMatch(/❌.*not an admin.*Administrators/);
      expect(answer()).toMatch(line);
    },
  );

  test("a clock that is off, or work that is late, is told of with how much", async () => {
    const { mod, now, answer } = await world();
    await mod.says("/doctor", { date: Math.floor(now() / 1000) - 300 });
    expect(answer()).toMatch(/❌.*30[0-2] seconds/);
    await mod.says("/doctor", { date: Math.floor(now() / 1000) - 30 });
    expect(answer()).toContain("✅ My clock");
  });
});

describe("the log channel", () => {
  test("is named where it can be written to, and where there is none that is said", async () => {
    const place = await world();
    await place.mod.says("/doctor");
    expect(place.answer()).toContain("▫️ Log channel: none");
    await aLog(place);
    await place.mod.says("/doctor");
    expect(place.answer()).toContain("✅ Log channel: “Black box”");
  });

  test.each([
    { rights: ["can_edit_messages"] as const, line: /❌ Log channel: I can't post in “Black box”/ },
    { rights: "none" as const, line: /❌ Log channel:.*“Black box”.*\/setlog/ },
  ])("that can't be written to is told of at once, with the remedy: $rights", async ({ rights, line }) => {
    const place = await world();
    const log = await aLog(place);
    log.channel.setBotRights(rights);
    place.telegram.state.updateQueue.drop();
    await place.mod.says("/doctor");
    expect(place.answer()).toMatch(line);
  });

  test("that is full of waiting entries says so", async () => {
    const place = await world();
    const log = await aLog(place);
    log.channel.setBotRights("none");
    await place.alice.says("hi");
    await place.mod.says("/mute @alice_here");
    await expect.poll(async () => (await place.stores().logPosts.oldest(place.group.id, 1)).length).toBe(1);
    await place.mod.says("/doctor");
    expect(place.answer()).toContain("Some log entries are waiting");
  });
});

test("where Telegram doesn't tell the bot's rights, they are not said to be lacking", async () => {
  const { group, owner, mod, answer, telegram, passes } = await world();
  await mod.says("/setflood 5");
  await owner.says("/anonadmin on");
  const fault = { kind: "error", code: 500, description: "Internal Server Error" } as const;
  telegram.faults.add({ method: "getChatMember", fault });
  mod.person.in(group).says("/doctor", { anonymous: true });
  await new Promise((resolve) => setTimeout(resolve, 200));
  await passes(minutes(16));
  expect(answer()).toContain("⚠️ Telegram didn't tell me which rights");
  expect(answer()).not.toContain("not an admin");
});

test("is for admins, of whatever right", async () => {
  const { telegram, group, as, alice, answer } = await world();
  await alice.says("/doctor");
  expect(answer()).toContain("Only admins");
  const weak = telegram.person({ name: "Weak" });
  group.makeAdmin(weak, ["can_pin_messages"]);
  await as(weak).says("/doctor");
  expect(answer()).toContain("Health check");
});
