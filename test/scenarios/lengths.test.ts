// Lengths of time as people write them: alone they are one, before a reason they may be one, and none is guessed.
import { describe, expect, test } from "vitest";
import { days } from "../../src/core/time.ts";
import { labelsOf, newestOf, useWorlds, whisperOf, world } from "../support/world.ts";

useWorlds();

/** A group in which Alice and Bob have written, and how many seconds are left of what holds for one of them. */
async function talking() {
  const here = await world();
  const [a] = [await here.alice.says("a"), await here.bob.says("b")];
  const left = ({ person } = here.alice): number => {
    const until = here.group.untilOf(person);
    return until === 0 ? 0 : Math.round(until - here.now() / 1000);
  };
  return { ...here, a, left };
}

const about = (length: number) => (left: number) => Math.abs(left - length) < 4;

describe("a length alone", () => {
  test.each([
    ["/mute @alice_here 10m", 600],
    ["/ban @alice_here 3d", 259_200],
    ["/smute @alice_here 10min", 600],
    ["/sban @alice_here 1 week", 604_800],
    ["/mute @alice_here 2 hours", 7200],
    ["/mute @alice_here 1h30m", 5400],
    ["/tmute @alice_here 10 minutes", 600],
    ["/tban @alice_here 2 hours raiding", 7200],
    ["/restrict @alice_here media 90 minutes", 5400],
    ["/mute @alice_here 10m.", 600],
    ["/mute @alice_here 1h 30m", 5400],
    ["/tmute @alice_here 10m, spam", 600],
  ])("%s lasts %d seconds", async (command, length) => {
    const { mod, left } = await talking();
    await mod.says(command);
    expect(left()).toSatisfy(about(length));
  });

  test.each(["/mute 10m", "/dmute 10m", "/ban 10m", "/dban 10 min"])("so does %s in reply", async (command) => {
    const { mod, left, a } = await talking();
    await mod.says(command, { replyTo: a });
    expect(left()).toSatisfy(about(600));
  });

  test("is told, for several people as well", async () => {
    const { mod, left, bob, answer } = await talking();
    await mod.says("/mute @alice_here @bob_here 2h");
    expect([left(), left(bob)].every(about(7200))).toBe(true);
    expect(answer()).toContain("Muted for 2 hours");
  });
});

describe("what is no length", () => {
  test.each([
    "/tban @alice_here 1M",
    "/tmute @alice_here 1mo spam",
    "/tban @alice_here 1y",
    "/ban @alice_here 1M",
    "/mute @alice_here 1h30",
    "/ban @alice_here -10m",
    "/mute @alice_here 1 month",
    "/mute @alice_here 2 h",
    "/restrict @alice_here media 1M",
    "/wipe @alice_here 1M",
  ])("%s is refused with an example", async (command) => {
    const { mod, group, alice, answer, calls } = await talking();
    await mod.says(command);
    expect(group.statusOf(alice.person)).toBe("member");
    expect(calls("deleteMessages")).toEqual([]);
    expect(answer()).toMatch(/as a time.*\/\w+ @anna/);
  });

  test.each(["/warntime 1M", "/setfloodtimer 5 1M", "/warnmode tmute 1M", "/floodmode tban 1M"])(
    "%s changes nothing",
    async (command) => {
      const { mod, stores, group } = await talking();
      await mod.says(command);
      expect(await stores().settings.history(group.id, 9)).toEqual([]);
    },
  );

  test.each(["/warntime 2 weeks", "/setfloodtimer 5 30 seconds", "/warnmode 1 tmute 10 minutes, 3 ban"])(
    "%s is understood",
    async (command) => {
      const { mod, answer } = await talking();
      await mod.says(command);
      expect(answer()).toMatch(/2 weeks|30 seconds|10 minutes/);
    },
  );
});

describe("a reason that begins or ends with a length", () => {
  test.each([
    ["/ban @alice_here 3d raiding", "Reason: 3d raiding", "Only for 3 days"],
    ["/mute @alice_here 1h off topic", "Reason: 1h off topic", "Only for 1 hour"],
    ["/mute @alice_here 2 hours of spam", "Reason: 2 hours of spam", "Only for 2 hours"],
    ["/ban @alice_here raiding 3d", "Reason: raiding 3d", "Only for 3 days"],
    ["/mute @alice_here for 1 hour", "Reason: for 1 hour", "Only for 1 hour"],
  ])("%s acts without an end, and one tap gives it one", async (command, reason, label) => {
    const here = await talking();
    const { mod, left, answer, group, alice } = here;
    await mod.says(command);
    expect(answer()).toContain(reason);
    expect(left()).toBe(0);
    const notice = newestOf(here);
    expect(labelsOf(notice)).toContain(label);
    await alice.does((presence) => presence.presses(notice, "Only for").catch(() => undefined));
    expect(left()).toBe(0);
    await mod.holds(notice).tap("Only for");
    expect(left()).toBeGreaterThan(3000);
    expect(["kicked", "restricted"]).toContain(group.statusOf(alice.person));
    expect(notice.body.text).toMatch(/ for (?:3 days|1 hour|2 hours)/);
    expect(labelsOf(notice)).not.toContain(label);
  });

  test("whose act ends by itself then", async () => {
    const here = await talking();
    await here.mod.says("/mute @alice_here 1d off topic");
    await here.mod.holds(newestOf(here)).tap("Only for");
    await here.passes(days(1.1));
    expect(here.group.statusOf(here.alice.person)).toBe("member");
  });

  test("does nothing once the act was taken back", async () => {
    const here = await talking();
    const { mod, alice, group, calls } = here;
    await mod.says("/mute @alice_here 1d off topic");
    const notice = newestOf(here);
    await mod.says("/undo");
    expect(group.statusOf(alice.person)).toBe("member");
    const before = calls("restrictChatMember").length;
    const { data } = (notice.body.reply_markup?.inline_keyboard ?? [])
      .flat()
      .map((button) => ({ data: "callback_data" in button ? button.callback_data : "" }))
      .find(({ data: carried }) => carried?.startsWith("punishments.only")) ?? { data: "punishments.only:1.1uo0" };
    await mod.holds(notice).forge(data ?? "");
    expect(calls("restrictChatMember")).toHaveLength(before);
    expect(group.statusOf(alice.person)).toBe("member");
  });

  test("of several people gives all of them their end", async () => {
    const here = await talking();
    const { mod, left, bob } = here;
    await mod.says("/mute @alice_here @bob_here 1h off topic");
    expect(left()).toBe(0);
    expect(left(bob)).toBe(0);
    await mod.holds(newestOf(here)).tap("Only for");
    expect([left(), left(bob)].every(about(3600))).toBe(true);
  });

  test("is offered to the admin alone where nobody is to be told", async () => {
    const here = await talking();
    await here.mod.says("/smute @alice_here 1h off topic");
    expect(here.group.botMessages).toEqual([]);
    await here.mod.holds(whisperOf(here)).tap("Only for");
    expect(here.left()).toSatisfy(about(3600));
  });

  test("offers nothing to those who are kicked", async () => {
    const here = await talking();
    await here.mod.says("/kick @alice_here 3d raiding");
    expect(labelsOf(newestOf(here)).filter((label) => label.includes("Only for"))).toEqual([]);
  });
});
