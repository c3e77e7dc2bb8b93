// Admins by command, as a group makes, unmakes, names and lists them.
import { describe, expect, test } from "vitest";
import { useWorlds, type World, type WorldTraits, world } from "../support/world.ts";

useWorlds();

const rightsOf = ({ group }: World, id: number) => [...(group.record.members.get(id)?.rights ?? [])].sort();

/** A group whose members have said a word, so that they can be named. */
async function talking(traits: WorldTraits = {}) {
  const made = await world(traits);
  await made.alice.says("hi");
  await made.bob.says("hi");
  return made;
}

describe("/promote and /demote", () => {
  test("an admin gives the rights they have, with a title, and takes them away again; both are cases", async () => {
    const here = await talking();
    const { telegram, group, as, alice, answer, stores, restart } = here;
    const chief = telegram.person({ name: "Chief" });
    group.makeAdmin(chief, ["can_promote_members", "can_delete_messages", "can_pin_messages"]);
    await as(chief).says("/promote @alice_here Gardener");
    expect(group.statusOf(alice.person)).toBe("administrator");
    expect(rightsOf(here, alice.person.id)).toEqual(["can_delete_messages", "can_manage_chat", "can_pin_messages"]);
    expect(group.record.members.get(alice.person.id)).toMatchObject({ title: "Gardener", isAnonymous: false });
    expect(answer()).toMatch(/Alice.* is now an admin.*Case 1/);
    expect(answer()).toContain("Title: Gardener");
    await restart();
    await as(chief).says("/demote @alice_here on leave");
    expect(group.statusOf(alice.person)).toBe("member");
    expect(await stores().cases.find(group.id, 2)).toMatchObject({
      kind: "demote",
      reason: "on leave",
      actor: { member: { id: chief.id } },
      former: { kind: "admin", title: "Gardener", rights: ["manage_chat", "delete_messages", "pin_messages"] },
    });
  });

  test("nobody made by the bot can make others, and they use what they were given at once", async () => {
    const here = await talking();
    const { group, owner, alice, bob, answer } = here;
    await owner.says("/promote @alice_here");
    expect(rightsOf(here, alice.person.id)).not.toContain("can_promote_members");
    await alice.says("/promote @bob_here");
    expect(answer()).toContain("Add new admins");
    expect(group.statusOf(bob.person)).toBe("member");
    await alice.says("/mute @bob_here");
    expect(group.statusOf(bob.person)).toBe("restricted");
  });

  test("several at once, whatever they are called", async () => {
    const { telegram, group, mod, as, answer } = await world();
    const people = ["<b>x</b>", "{ $user }"].map((name) => telegram.person({ name }));
    for (const person of people) {
      group.addMember(person);
      await as(person).says("hi");
    }
    await mod.says(`/promote ${people.map(({ id }) => id).join(" ")} <i>y</i>`);
    expect(people.map((person) => group.statusOf(person))).toEqual(["administrator", "administrator"]);
    expect(answer()).toContain("<b>x</b>");
    expect(answer()).toContain("<i>y</i>");
  });

  test("nothing happens to those for whom it is not", async () => {
    const here = await talking();
    const { telegram, mod, owner, alice, calls, answer, group } = here;
    await owner.says("hi");
    for (const [line, words] of [
      ["/promote @olga_here", "owns this group"],
      [`/promote ${telegram.bot.id}`, "That's me"],
      ["/promote @mod_here", "already an admin"],
      ["/demote @olga_here", "owns this group"],
      ["/demote @alice_here", "isn't an admin"],
      ["/promote", "Who do you mean"],
      ["/promote @nobody_here", "haven't seen"],
      ["/promote @alice_here seventeen letters", "up to 16"],
      ["/promote @alice_here 🌱", "doesn't allow emoji"],
    ] as const) {
      await mod.says(line);
      expect(answer(), line).toContain(words);
    }
    const advert = await alice.says("buy", { asChannel: telegram.channel("Ads").record });
    await mod.says("/promote", { replyTo: advert });
    expect(answer()).toContain("is a channel");
    await alice.does((presence) => presence.leaves());
    await mod.says("/promote @alice_here");
    expect(answer()).toContain("isn't in this group");
    await owner.says("/demote @mod_here");
    expect(answer()).toContain("only demote admins I promoted");
    expect(calls("promoteChatMember").filter(({ ok }) => ok)).toEqual([]);
    expect(group.statusOf(mod.person)).toBe("administrator");
  });

  test("without the right itself, the bot says so", async () => {
    const { group, mod, settle, alice, answer } = await talking();
    group.setBotRights(["can_manage_chat", "can_restrict_members"]);
    await settle();
    await mod.says("/promote @alice_here");
    expect(answer()).toMatch(/I need.*Add new admins/);
    expect(group.statusOf(alice.person)).toBe("member");
  });
});

describe("/title", () => {
  test("is for those whom the bot made admins", async () => {
    const { group, owner, mod, alice, answer } = await talking();
    await mod.says("/title @alice_here Gardener");
    expect(answer()).toContain("isn't an admin");
    await mod.says("/promote @alice_here");
    await mod.says("/title @alice_here Gardener");
    expect(group.record.members.get(alice.person.id)?.title).toBe("Gardener");
    await owner.says("/title @mod_here Boss");
    expect(answer()).toContain("admins I promoted");
    await mod.says("/title @alice_here off");
    expect(group.record.members.get(alice.person.id)?.title).toBeUndefined();
    await alice.says("/title @alice_here Queen");
    expect(answer()).toContain("Add new admins");
  });

  test("is not for basic groups, and says what helps", async () => {
    const { mod, answer } = await talking({ kind: "group" });
    await mod.says("/promote @alice_here Gardener");
    expect(answer()).toContain("only allows this in supergroups");
  });
});

describe("/adminlist", () => {
  test("is whispered to whoever asks, mentions nobody, and does not tell on those who hide", async () => {
    const { telegram, group, alice, mod, said, answer } = await world();
    group.makeAdmin(telegram.person({ name: "@bob_here" }), "all", { title: "{ $name }" });
    group.makeAdmin(telegram.person({ name: "Ghost" }), "all", { title: "shade", anonymous: true });
    await alice.says("/admins");
    const list = answer();
    expect(list.indexOf("Olga")).toBeLessThan(list.indexOf("Mod"));
    expect(list).toContain("{ $name }");
    expect(list).not.toMatch(/Ghost|shade|hidden/);
    expect(
      said()
        .at(-1)
        ?.entities.filter(({ type }) => type.includes("mention")),
    ).toEqual([]);
    expect(said().at(-1)?.onlyFor).toBe(alice.person.id);
    await mod.says("/adminlist");
    expect(answer()).toContain("One more is hidden");
    expect(answer()).not.toMatch(/Ghost|shade/);
  });
});

describe("/admincache", () => {
  test("is for admins, who may do it whatever their rights", async () => {
    const { telegram, group, as, alice, answer } = await world();
    await alice.says("/admincache");
    expect(answer()).toContain("Only admins");
    const weak = telegram.person({ name: "Weak" });
    group.makeAdmin(weak, []);
    await as(weak).says("/admincache");
    expect(answer()).toContain("ask Telegram who the admins are");
  });
});

describe("/adminerror off", () => {
  test("members and admins without the right hear nothing, those with it are obeyed, and everyone's commands go on", async () => {
    const here = await talking();
    const { telegram, group, as, mod, alice, bob, said, restart } = here;
    const weak = telegram.person({ name: "Weak" });
    group.makeAdmin(weak, ["can_pin_messages"]);
    await mod.says("/adminerror off");
    await restart();
    const before = said().length;
    await alice.says("/ban @bob_here");
    await as(weak).says("/ban @bob_here");
    await alice.says("/unapproveall");
    expect(said()).toHaveLength(before);
    await alice.says("/ping");
    expect(said()).toHaveLength(before + 1);
    await mod.says("/ban @bob_here");
    expect(group.statusOf(bob.person)).toBe("kicked");
    await mod.says("/adminerror on");
    await alice.says("/ban @bob_here");
    expect(said().at(-1)?.text).toContain("Only admins");
  });

  test("takes the right to change the group", async () => {
    const { telegram, group, as, answer } = await world();
    const weak = telegram.person({ name: "Weak" });
    group.makeAdmin(weak, ["can_restrict_members"]);
    await as(weak).says("/adminerror off");
    expect(answer()).toContain("Change group info");
  });
});
