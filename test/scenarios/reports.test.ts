// Reports: members call the admins to a message, and the admins decide it with one tap.
import { describe, expect, test } from "vitest";
import { days, minutes } from "../../src/core/time.ts";
import { aLog } from "../support/log-channel.ts";
import { labelsOf, newestOf, useWorlds, world } from "../support/world.ts";

useWorlds();

/** A group in which Alice has reported a message of Bob. */
async function reported(words = "/report spam") {
  const place = await world();
  const message = await place.bob.says("buy <b>now</b>");
  const report = await place.alice.says(words, { replyTo: message });
  return { ...place, message, report, card: () => newestOf(place) };
}

describe("a report", () => {
  test.each(["/report spam", "please look @admin", "@admins"])(
    "by %s calls the admins without a word",
    async (words) => {
      const { card, report, telegram, message, owner, mod } = await reported(words);
      expect(card().replyTo?.id).toBe(message.id);
      expect(labelsOf(card())).toHaveLength(5);
      const called = (card().body.entities ?? []).flatMap((one) => (one.type === "text_mention" ? [one.user.id] : []));
      expect(called).toEqual(expect.arrayContaining([owner.person.id, mod.person.id]));
      expect(called).not.toContain(telegram.bot.id);
      expect(JSON.stringify([...report.reactions.values()])).toContain("👀");
    },
  );

  test("of the same message by others raises the count of its one card, over a restart", async () => {
    const { telegram, group, as, card, message, restart, alice } = await reported();
    const before = card().id;
    await restart();
    const carol = telegram.person({ name: "Carol" });
    group.addMember(carol);
    await as(carol).says("/report", { replyTo: message });
    await alice.says("/report again", { replyTo: message });
    expect(card().id).toBe(before);
    expect(card().body.text).toContain("2 people");
    expect(card().body.text).toContain("Reason: spam");
  });

  test("is answered with a sentence where there is nothing to report", async () => {
    const { alice, bob, mod, owner, group, answer, card } = await reported();
    const shown = card().id;
    await alice.says("/report");
    expect(answer()).toContain("Reply to the message");
    const own = await alice.says("hello");
    await alice.says("/report", { replyTo: own });
    expect(answer()).toContain("your own message");
    const admins = await mod.says("hello");
    await bob.says("/report", { replyTo: admins });
    expect(answer()).toContain("can't report admins' messages");
    const hidden = await owner.says("hello", { anonymous: true });
    await bob.says("/report", { replyTo: hidden });
    expect(answer()).toContain("can't report admins' messages");
    await mod.says("/report", { replyTo: own });
    expect(answer()).toContain("You're an admin");
    await mod.says("/report", { replyTo: own, anonymous: true });
    expect(answer()).toContain("You're an admin");
    await bob.says("/report", { replyTo: card() });
    expect(answer()).toContain("That's my message");
    expect(group.botMessages.filter((one) => labelsOf(one).length === 5).map(({ id }) => id)).toEqual([shown]);
  });

  test("is heard three times in ten minutes, and never from those who are blocked", async () => {
    const { alice, bob, mod, answer, passes, group } = await reported();
    for (let count = 0; count < 2; count++) await alice.says("/report", { replyTo: await bob.says(`spam ${count}`) });
    const fourth = await bob.says("spam again");
    await alice.says("/report", { replyTo: fourth });
    expect(answer()).toContain("wait a few minutes");
    await passes(minutes(11));
    await mod.says("/reports block @alice_here");
    await alice.says("/report", { replyTo: fourth });
    expect(answer()).toContain("can no longer report messages");
    await mod.says("/reports blocked");
    expect(answer()).toContain("Alice");
    await mod.says("/reports unblock @alice_here");
    const before = group.botMessages.length;
    await alice.says("/report", { replyTo: fourth });
    expect(group.botMessages.length).toBe(before + 1);
  });
});

describe("the buttons", () => {
  test.each([
    ["Ban", "kicked"],
    ["Mute", "restricted"],
    ["Warn", "member"],
    ["Delete", "member"],
  ])("%s: acts, deletes the message, says who did it, and goes away", async (label, status) => {
    const { mod, bob, group, card, message, stores, passes } = await reported();
    const { id } = card();
    await mod.holds(card()).tap(label);
    expect(group.statusOf(bob.person)).toBe(status);
    expect(group.messages.find((one) => one.id === message.id)?.deletion).toBeDefined();
    const shown = group.messages.find((one) => one.id === id);
    expect(shown?.body.text).toMatch(/Case 1[\s\S]*decided by \W*Mod/);
    expect(await stores().cases.find(group.id, 2)).toBeUndefined();
    await passes(minutes(6));
    expect(group.messages.find((one) => one.id === id)?.deletion).toBeDefined();
  });

  test("two admins who press at the same time: one act, one case, and both get an answer", async () => {
    const { mod, owner, group, card, stores, settle } = await reported();
    const shown = card();
    const pressed = await Promise.all([
      mod.person.in(group).presses(shown, "Ban"),
      owner.person.in(group).presses(shown, "Mute"),
    ]);
    await settle();
    expect(pressed.filter(({ answer }) => answer?.alert).length).toBe(1);
    expect((await stores().cases.find(group.id, 1))?.kind).toBe("ban");
    expect(await stores().cases.find(group.id, 2)).toBeUndefined();
  });

  test("members, admins without the right, forged and replayed data change nothing and get an answer", async () => {
    const { telegram, alice, mod, group, card, as, bob, stores, message } = await reported();
    const helper = telegram.person({ name: "Helper" });
    group.makeAdmin(helper, ["can_delete_messages"]);
    const shown = card();
    expect((await alice.holds(shown).tap("Ban"))?.text).toContain("Only admins");
    expect((await as(helper).holds(shown).tap("Ban"))?.text).toContain("Ban users");
    const panel = mod.holds(shown);
    expect((await panel.forge("reports.decide:999-ban"))?.text).toContain("no longer exists");
    for (const data of ["reports.decide:x", `reports.decide:${message.id}-crown`, "reports.decide@zz:1-ban"])
      expect(await panel.forge(data)).toBeDefined();
    expect(group.statusOf(bob.person)).toBe("member");
    await panel.tap("Dismiss");
    expect((await panel.forge(`reports.decide:${message.id}-ban`))?.text).toContain("already decided");
    expect(group.statusOf(bob.person)).toBe("member");
    expect(await stores().cases.find(group.id, 1)).toBeUndefined();
    await alice.says("/report", { replyTo: message });
    expect(group.statusOf(bob.person)).toBe("member");
  });
});

describe("enough reports", () => {
  test("delete the message and mute its author until an admin decides", async () => {
    const place = await world();
    const { telegram, group, mod, alice, bob, as, stores, passes } = place;
    const log = await aLog(place);
    await mod.says("/reports threshold 1");
    const message = await bob.says("spam");
    const carol = telegram.person({ name: "Carol" });
    group.addMember(carol);
    await alice.says("/report", { replyTo: message });
    expect(group.statusOf(bob.person)).toBe("member");
    const card = newestOf(place);
    await as(carol).says("/report", { replyTo: message });
    expect(group.statusOf(bob.person)).toBe("restricted");
    expect(await stores().cases.find(group.id, 1)).toMatchObject({ actor: { rule: "reports.threshold" } });
    expect(log.texts()).toContain("spam");
    await passes(minutes(1));
    await mod.holds(card).tap("Dismiss");
    expect(group.statusOf(bob.person)).toBe("member");
    expect((await stores().cases.find(group.id, 1))?.state).toBe("undone");
  });
});

describe("in private", () => {
  test("admins who want to hear of reports do, and can decide there", async () => {
    const place = await world();
    const { mod, alice, bob, group, passes } = place;
    await mod.tells("/reports on");
    const message = await bob.says("spam");
    await alice.says("/report", { replyTo: message });
    const told = mod.inbox();
    told.shows("was reported");
    const card = newestOf(place);
    await passes(minutes(1));
    await told.tap("Ban");
    await passes(minutes(1));
    expect(group.statusOf(bob.person)).toBe("kicked");
    expect(group.messages.find(({ id }) => id === card.id)?.body.text).toContain("decided by");
    await mod.tells("/reports off");
    await passes(days(1));
    const before = mod.person.inbox().length;
    const other = await mod.says("hi");
    await alice.says("/report", { replyTo: other });
    expect(mod.person.inbox().length).toBe(before);
  });
});

describe("settings", () => {
  test.each([
    ["/reports loud", "on, off"],
    ["/reports threshold many", "1 to 20"],
    ["/reports threshold 99", "1 to 20"],
    ["/reports block", "@anna"],
  ])("%s is answered with what is wrong", async (command, words) => {
    const { mod, answer } = await world();
    await mod.says(command);
    expect(answer()).toContain(words);
  });

  test("off: nobody is called, by command or by word; members cannot switch it on", async () => {
    const { mod, alice, bob, answer, group } = await world();
    await mod.says("/reports off");
    const message = await bob.says("spam");
    await alice.says("/report", { replyTo: message });
    expect(answer()).toContain("Reports are off");
    await alice.says("@admin", { replyTo: message });
    await alice.says("/reports on");
    expect(answer()).toContain("Only admins");
    expect(group.botMessages.filter((one) => labelsOf(one).length > 0)).toEqual([]);
  });
});
