// Who may use commands and buttons, and on whom.
import { describe, expect, test } from "vitest";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

describe("nobody is acted on who must not be", () => {
  test.each(["/ban", "/kick", "/mute", "/warn"])(
    "%s spares the owner, admins, the bot itself and Telegram's accounts",
    async (command) => {
      const { telegram, mod, owner, calls, answer } = await world();
      await owner.says("hello");
      for (const target of [owner.person.id, telegram.bot.id, 777000, 1087968824, 136817688]) {
        await mod.says(`${command} ${target}`);
        expect(answer()).toMatch(/can't|admin/);
      }
      expect([...calls("banChatMember"), ...calls("restrictChatMember"), ...calls("unbanChatMember")]).toEqual([]);
    },
  );

  test("an automatic forward of the linked channel is spared", async () => {
    const telegramChannel = await linked();
    const { mod, calls, post, answer } = telegramChannel;
    await mod.says("/ban", { replyTo: post });
    expect(calls("banChatSenderChat")).toEqual([]);
    expect(answer()).toContain("this group's channel");
  });

  test("a person who writes as a channel is banned as that channel", async () => {
    const { telegram, mod, alice, calls } = await world();
    const channel = telegram.channel("Ads");
    const advert = await alice.says("buy", { asChannel: channel.record });
    await mod.says("/ban", { replyTo: advert });
    expect(calls("banChatSenderChat")[0]?.params["sender_chat_id"]).toBe(channel.record.id);
    expect(calls("banChatMember")).toEqual([]);
  });
});

async function linked() {
  const base = await world();
  const channel = base.telegram.channel("News");
  base.group.record.linkedId = channel.record.id;
  const post = channel.posts("Hello");
  await base.settle();
  return { ...base, post };
}

describe("a command asks for the caller's own right", () => {
  test.each([
    ["/ban", ["can_delete_messages"], "Ban users"],
    ["/warn", ["can_pin_messages"], "Ban users"],
    ["/purge 3", ["can_restrict_members"], "Delete messages"],
    ["/setflood 5", ["can_delete_messages"], "Ban users"],
  ])("%s is refused to an admin who has only %s", async (command, rights, lacking) => {
    const { telegram, group, as, alice, answer } = await world();
    const weak = telegram.person({ name: "Weak" });
    group.makeAdmin(weak, rights);
    const message = await alice.says("hello");
    await as(weak).says(command, { replyTo: message });
    expect(answer()).toContain(lacking);
    expect(group.statusOf(alice.person)).toBe("member");
  });

  test("a member is told that only admins can, and nothing happens", async () => {
    const { group, alice, bob, answer } = await world();
    await bob.says("hi");
    await alice.says("/ban @bob_here");
    expect(answer()).toContain("Only admins");
    expect(group.statusOf(bob.person)).toBe("member");
  });

  test("a demoted admin loses every right at once, also without news of it", async () => {
    const { group, mod, alice, bob } = await world();
    await alice.says("hi");
    await bob.says("hi");
    await mod.says("/warn @bob_here");
    group.makeAdmin(mod.person, []);
    group.addMember(mod.person);
    await mod.says("/ban @alice_here");
    expect(group.statusOf(alice.person)).toBe("member");
  });

  test("only the owner resets all warnings", async () => {
    const { mod, owner, alice, answer } = await world();
    await alice.says("hi");
    await mod.says("/warn @alice_here");
    await mod.says("/resetallwarns");
    expect(answer()).toContain("Only the owner");
    await owner.says("/resetallwarns");
    expect(answer()).toContain("Removed");
  });
});

describe("the bot says what it lacks itself", () => {
  test("without the right to ban it names the right and where to give it", async () => {
    const { group, mod, alice, answer, settle } = await world();
    await alice.says("hi");
    group.setBotRights(["can_manage_chat", "can_delete_messages"]);
    await settle();
    await mod.says("/ban @alice_here");
    expect(answer()).toMatch(/I need.*Ban users/);
  });

  test("where it is no admin it says so", async () => {
    const { mod, alice, answer } = await world({ botRights: "member", readsAllMessages: true });
    await alice.says("hi");
    await mod.says("/ban @alice_here");
    expect(answer()).toContain("not an admin");
  });
});

describe("commands", () => {
  test("/ban@thisbot is carried out, /ban@otherbot is not", async () => {
    const { group, mod, alice, bob } = await world();
    const [a, b] = [await alice.says("a"), await bob.says("b")];
    await mod.says("/ban@other_bot", { replyTo: a });
    await mod.says("/ban@Moderato_Bot", { replyTo: b });
    expect(group.statusOf(alice.person)).toBe("member");
    expect(group.statusOf(bob.person)).toBe("kicked");
  });

  test("the prefix ! works like /", async () => {
    const { group, mod, alice } = await world();
    await mod.says("!mute", { replyTo: await alice.says("a") });
    expect(group.statusOf(alice.person)).toBe("restricted");
  });

  test("a forwarded command, one sent through an inline bot, and an edited one are not carried out", async () => {
    const { telegram, group, mod, alice } = await world();
    const message = await alice.says("a");
    const inline = telegram.person({ name: "inline", isBot: true });
    await mod.says("/ban", {
      replyTo: message,
      forwardedFrom: { type: "hidden_user", date: 1, sender_user_name: "x" },
    });
    await mod.says("/ban", { replyTo: message, viaBot: inline.account });
    const harmless = await mod.says("hello", { replyTo: message });
    await mod.does((presence) => presence.edits(harmless, "/ban"));
    expect(group.statusOf(alice.person)).toBe("member");
  });

  test("an anonymous admin proves by one tap who they are, and then the command is carried out as theirs", async () => {
    const { group, mod, alice, bob } = await world();
    const message = await alice.says("a");
    await mod.says("/ban spam", { replyTo: message, anonymous: true });
    expect(group.statusOf(alice.person)).toBe("member");
    const [question] = group.botMessages.slice(-1);
    if (!question) throw new Error("no question");
    const refused = await bob.holds(question).tap("admin");
    expect(refused?.alert).toBe(true);
    expect(group.statusOf(alice.person)).toBe("member");
    await mod.holds(question).tap("admin");
    expect(group.statusOf(alice.person)).toBe("kicked");
    const late = await mod.holds(question).forge("proofs.prove:1");
    expect(late).toBeDefined();
  });

  test("whoever writes as the anonymous bot without its group, or as another channel, is nobody", async () => {
    const { telegram, group, alice, bob, mod } = await world();
    const message = await alice.says("a");
    await bob.says("/ban", { replyTo: message, asChannel: telegram.channel("Mod").record });
    expect(group.statusOf(alice.person)).toBe("member");
    expect(group.statusOf(mod.person)).toBe("administrator");
  });
});
