// Admins who write as the group: believed, known by their title, or asked who they are.
import { describe, expect, test } from "vitest";
import { minutes } from "../../src/core/time.ts";
import { newestOf, useWorlds, type World, world } from "../support/world.ts";

useWorlds();

/** A group with a hidden admin of that title and these rights, and members who can be named. */
async function masked(title: string | undefined, rights: readonly string[] = ["can_restrict_members"]) {
  const made = await world();
  const ghost = made.telegram.person({ name: "Ghost" });
  made.group.makeAdmin(ghost, rights, { anonymous: true, ...(title === undefined ? {} : { title }) });
  await made.alice.says("hi");
  await made.bob.says("hi");
  return { ...made, ghost: made.as(ghost) };
}

const actorOf = async ({ stores, group }: World, number: number) => {
  const found = await stores().cases.find(group.id, number);
  return found?.actor.kind === "member" ? found.actor.member.id : undefined;
};

const questions = ({ group }: World): number =>
  group.botMessages.filter(({ body }) => body.text?.includes("posting anonymously")).length;

describe("with /anonadmin on", () => {
  test("a hidden admin is obeyed at once, in the name of the group, also after a restart", async () => {
    const here = await masked("Night", []);
    const { group, owner, ghost, alice, restart } = here;
    await owner.says("/anonadmin on");
    await restart();
    await ghost.says("/mute @alice_here");
    expect(group.statusOf(alice.person)).toBe("restricted");
    expect(questions(here)).toBe(0);
    expect(await actorOf(here, 1)).toBe(group.id);
  });

  test("what only the owner may do needs a proof all the same", async () => {
    const here = await masked(undefined);
    const { owner, ghost, mod, answer } = here;
    await owner.says("/anonadmin on");
    await mod.says("/approve @alice_here");
    await ghost.says("/unapproveall");
    expect(questions(here)).toBe(1);
    const pressed = await ghost.holds(newestOf(here)).tap("admin");
    expect(pressed?.text).toContain("Only the owner");
    await owner.says("/unapproveall", { anonymous: true });
    await owner.holds(newestOf(here)).tap("admin");
    expect(answer()).toContain("Remove this approval");
  });

  test("whoever writes as another channel is nobody still, and so is whoever is no admin", async () => {
    const { telegram, group, owner, bob, alice } = await masked(undefined);
    await owner.says("/anonadmin on");
    await bob.says("/mute @alice_here", { asChannel: telegram.channel("Night").record });
    expect(group.statusOf(alice.person)).toBe("member");
  });

  test("it is given only by who has every right", async () => {
    const { telegram, group, as, answer, mod } = await world();
    const chief = telegram.person({ name: "Chief" });
    group.makeAdmin(chief, ["can_promote_members"]);
    await as(chief).says("/anonadmin on");
    expect(answer()).toContain("you don't have the");
    await mod.says("/anonadmin on");
    expect(answer()).toContain("run at once");
  });
});

test.each([undefined, "Night"])("/settings of a hidden admin (title: %s) opens after one tap", async (title) => {
  const here = await masked(title, ["can_change_info"]);
  await here.ghost.says("/settings");
  expect(questions(here)).toBe(1);
  await here.ghost.holds(newestOf(here)).tap("admin");
  expect(here.ghost.holds(newestOf(here)).labels().length).toBeGreaterThan(5);
  await here.owner.says("/anonadmin on");
  await here.ghost.says("/settings");
  await here.ghost.holds(newestOf(here)).tap("admin");
  expect(here.ghost.holds(newestOf(here)).labels().length).toBeGreaterThan(5);
});

test.each([
  [undefined, "an anonymous admin"],
  ["Night", "Night"],
])("whoever is believed stands in the records as their title or as an anonymous admin (%s)", async (title, shown) => {
  const here = await masked(title);
  const { group, owner, ghost, mod, answer } = here;
  await owner.says("/anonadmin on");
  await ghost.says("/mute @alice_here");
  for (const command of ["/case 1", "/history @alice_here"]) {
    await mod.says(command);
    expect(answer()).toContain(shown);
    expect(answer()).not.toContain(String(group.id));
  }
});

describe("with /anonadmin off", () => {
  test("a title that one hidden admin bears tells who commands, with their own rights, and no tap", async () => {
    const here = await masked("<b>Night</b>");
    const { group, ghost, alice, bob, said } = here;
    await ghost.says("/mute @alice_here");
    expect(group.statusOf(alice.person)).toBe("restricted");
    expect(questions(here)).toBe(0);
    expect(await actorOf(here, 1)).toBe(ghost.person.id);
    await ghost.says("/promote @bob_here");
    expect(said().at(-1)).toMatchObject({ onlyFor: ghost.person.id });
    expect(said().at(-1)?.text).toContain("Add new admins");
    expect(group.statusOf(bob.person)).toBe("member");
  });

  test("a title that has moved on does not command for whoever bore it", async () => {
    const here = await masked("Night");
    const { telegram, group, ghost, alice } = here;
    group.makeAdmin(telegram.person({ name: "Other" }), "all", { title: "Night", anonymous: true });
    await ghost.says("/mute @alice_here");
    expect(group.statusOf(alice.person)).toBe("member");
    expect(questions(here)).toBe(1);
  });

  test("without a title each command asks", async () => {
    const here = await masked(undefined);
    const { group, ghost, alice, bob } = here;
    await ghost.says("/mute @alice_here");
    await ghost.holds(newestOf(here)).tap("admin");
    await ghost.says("/mute @bob_here");
    expect(group.statusOf(alice.person)).toBe("restricted");
    expect(group.statusOf(bob.person)).toBe("member");
    expect(questions(here)).toBe(1);
  });

  test("a proof counts ten minutes for a title that one admin bears in the open, also over a restart", async () => {
    const here = await masked(undefined);
    const { telegram, group, as, alice, bob, passes, restart } = here;
    const chief = as(telegram.person({ name: "Chief" }));
    group.makeAdmin(chief.person, ["can_restrict_members"], { title: "Chief" });
    await chief.says("/mute @alice_here", { anonymous: true });
    expect(group.statusOf(alice.person)).toBe("member");
    await chief.holds(newestOf(here)).tap("admin");
    await restart();
    await chief.says("/mute @bob_here", { anonymous: true });
    expect(group.statusOf(bob.person)).toBe("restricted");
    await passes(minutes(11));
    await chief.says("/unmute @bob_here", { anonymous: true });
    expect(group.statusOf(bob.person)).toBe("restricted");
    expect(questions(here)).toBe(1);
  });

  test("a press on another's question is judged by who presses, and never twice", async () => {
    const here = await masked(undefined);
    const { group, ghost, alice, bob, mod } = here;
    await ghost.says("/mute @alice_here");
    const question = newestOf(here);
    const data = question.body.reply_markup?.inline_keyboard[0]?.[0];
    const member = await bob.holds(question).tap("admin");
    expect(member?.alert).toBe(true);
    expect(group.statusOf(alice.person)).toBe("member");
    const foreign = await mod.holds(question).forge("proofs.prove:zzz");
    expect(foreign?.text).toContain("too long");
    await mod.holds(question).tap("admin");
    expect(await actorOf(here, 1)).toBe(mod.person.id);
    await mod.says("/unmute @alice_here");
    const replayed = await ghost.holds(question).forge(data && "callback_data" in data ? data.callback_data : "");
    expect(replayed?.text).toContain("too long");
    expect(group.statusOf(alice.person)).toBe("member");
  });
});

test("an admin of the linked channel who writes as the channel proves who they are, whatever is on", async () => {
  const here = await masked("News");
  const { telegram, group, owner, mod, alice, settle } = here;
  const channel = telegram.channel("News");
  group.record.linkedId = channel.record.id;
  await settle();
  await owner.says("/anonadmin on");
  await owner.says("/adminerror off");
  await mod.says("/mute @alice_here", { asChannel: channel.record });
  expect(group.statusOf(alice.person)).toBe("member");
  expect(questions(here)).toBe(1);
  await mod.holds(newestOf(here)).tap("admin");
  expect(await actorOf(here, 1)).toBe(mod.person.id);
});

test("the bot never says who hides behind the group: not at a proof, not under a notice", async () => {
  const here = await world();
  const { group, owner, mod, alice, said, telegram } = here;
  group.makeAdmin(mod.person, "all", { anonymous: true });
  await alice.says("hi");
  await mod.says("/warn @alice_here", { anonymous: true });
  await mod.holds(newestOf(here)).tap("admin");
  await mod.holds(newestOf(here)).tap("Remove");
  await owner.says("/mute @alice_here");
  await mod.holds(newestOf(here)).tap("Undo");
  const shown = telegram.calls.filter(({ method }) => method === "editMessageText").map(({ params }) => params["text"]);
  expect(shown.length).toBeGreaterThanOrEqual(3);
  expect([...said().map(({ text }) => text), ...shown].join("\n")).not.toContain("Mod");
});
