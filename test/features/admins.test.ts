// Admins: made, unmade, named, listed, and settled about.
import { describe, expect, test } from "vitest";
import type { Member, MemberStatus } from "../../src/core/member.ts";
import { ADMIN, ANNA, BORIS, CAROL, CHANNEL, CHAT, keysOf, NOW, OWNER, person, reply } from "../support/ports.ts";
import { administered, adminWith, BOT, BOT_RIGHTS, known } from "../support/ranks.ts";

describe("/promote", () => {
  test("gives what the promoter and the bot have in common, but never the right to make admins", async () => {
    const { here, gateway, cases, log, statuses } = administered();
    const status = adminWith(["promote_members", "delete_messages", "pin_messages"]);
    const said = await here.say("promote @anna", { status });
    expect(gateway.asked).toEqual([["Anna", ["delete_messages"]]]);
    expect(said).toMatchObject({ kind: "card", audience: "notice" });
    expect(keysOf(said)).toEqual(["moderation-promoted"]);
    expect(cases.all).toMatchObject([
      { kind: "promote", target: ANNA, former: { kind: "member" }, actor: { member: ADMIN } },
    ]);
    expect(log.told).toHaveLength(1);
    expect(statuses.forgotten).toEqual([CHAT.id]);
  });

  test("of an owner gives all that the bot has", async () => {
    const { here, gateway } = administered();
    await here.say("promote @anna");
    expect(gateway.asked).toEqual([["Anna", BOT_RIGHTS.filter((right) => right !== "promote_members")]]);
  });

  test("gives a title besides, and keeps it in the case", async () => {
    const { here, gateway, cases } = administered();
    expect(keysOf(await here.say("promote @anna Head   gardener"))).toContain("admins-reason-title");
    expect(gateway.asked[1]).toEqual(["Anna", "Head gardener"]);
    expect(cases.all[0]?.reason).toMatchObject({ args: { title: "Head gardener" } });
  });

  test("says where the title could not be given", async () => {
    const { here, cases } = administered({ refusals: { entitle: "not-supergroup" } });
    expect(keysOf(await here.say("promote @anna Gardener"))).toEqual([
      "text-lines",
      "moderation-promoted",
      "moderation-not-supergroup",
    ]);
    expect(cases.all[0]?.reason).toBeUndefined();
  });

  test("of several is one notice and one batch; who cannot be promoted has a line", async () => {
    const { here, cases } = administered(known(BORIS, { kind: "left" }));
    expect(keysOf(await here.say("promote @anna @boris @carol"))).toEqual([
      "text-lines",
      "moderation-promoted",
      "moderation-not-present",
      "moderation-promoted",
    ]);
    expect(cases.all.map(({ target, batch }) => [target, batch])).toEqual([
      [ANNA, undefined],
      [CAROL, 1],
    ]);
  });

  test("done again after a crash, it comes to the same and the case knows what was before", async () => {
    const { here, cases, memory } = administered(known(ANNA, adminWith(["delete_messages"])));
    await memory.keep(`rank ${ANNA.id}`, { kind: "member" });
    expect(keysOf(await here.say("promote @anna"))).toEqual(["moderation-promoted"]);
    expect(cases.all[0]?.former).toEqual({ kind: "member" });
  });

  test.each<[string, readonly [Member, MemberStatus], string]>([
    ["the owner", [ANNA, OWNER], "admins-not-owner"],
    ["an admin", [ANNA, adminWith([])], "admins-already"],
    ["the bot", [BOT, { kind: "member" }], "admins-not-me"],
    ["a channel", [CHANNEL, { kind: "member" }], "admins-not-channel"],
    ["the group itself", [{ ...CHANNEL, id: CHAT.id }, { kind: "member" }], "admins-nobody-behind"],
    ["one of Telegram's accounts", [person(777000, "Telegram"), { kind: "member" }], "admins-nobody-behind"],
    ["somebody who has left", [ANNA, { kind: "left" }], "moderation-not-present"],
    ["somebody who is banned", [ANNA, { kind: "banned", until: undefined }], "moderation-not-present"],
  ])("%s is not promoted", async (_who, [member, status], key) => {
    const { here, gateway, cases } = administered(known(member, status));
    expect(keysOf(await here.say("promote", { said: { repliedTo: reply(member) } }))).toEqual([key]);
    expect(gateway.asked).toEqual([]);
    expect(cases.all).toEqual([]);
  });

  test.each([
    ["lacks-right", "moderation-bot-lacks-right"],
    ["unknown-member", "moderation-unknown-member"],
    ["target-is-owner", "admins-not-owner"],
    ["no-access", "moderation-no-access"],
    ["flood-wait", "moderation-refused"],
  ] as const)("what Telegram has against it (%s) is a sentence: %s", async (promote, key) => {
    const { here, cases } = administered({ refusals: { promote } });
    expect(keysOf(await here.say("promote @anna"))[0]).toBe(key);
    expect(cases.all).toEqual([]);
  });

  test("whoever Telegram does not know is named", async () => {
    expect(
      keysOf(await administered({ refusals: { membership: "unknown-member" } }).here.say("promote @anna")),
    ).toEqual(["moderation-unknown-member"]);
  });

  test("nothing is given where there is nothing in common", async () => {
    const { here, gateway } = administered({}, adminWith(["promote_members"]));
    expect(keysOf(await here.say("promote @anna"))).toEqual(["admins-nothing-to-give"]);
    expect(gateway.asked).toEqual([]);
  });
});

describe("/demote", () => {
  test("takes every right, keeps what they were, and the role of the bot with them", async () => {
    const former = adminWith(["pin_messages"], { title: "Gardener" });
    const { here, gateway, cases, roles } = administered(known(ANNA, former));
    await roles.give(CHAT.id, {
      kind: "moderator",
      member: ANNA,
      rights: ["delete_messages"],
      reason: undefined,
      by: 9,
      at: NOW,
    });
    expect(keysOf(await here.say("demote @anna too loud"))).toEqual(["moderation-with-reason", "moderation-demoted"]);
    expect(gateway.asked).toEqual([["Anna", []]]);
    expect(roles.all).toEqual([]);
    expect(cases.all).toMatchObject([
      { kind: "demote", former, reason: "too loud", evidence: { role: { before: { rights: ["delete_messages"] } } } },
    ]);
  });

  test.each<[string, MemberStatus, string]>([
    ["an owner", OWNER, "admins-not-owner"],
    ["a member", { kind: "member" }, "admins-no-admin"],
    ["somebody who has left", { kind: "left" }, "moderation-not-present"],
  ])("%s is not demoted", async (_who, status, key) => {
    const { here, gateway } = administered(known(ANNA, status));
    expect(keysOf(await here.say("demote @anna"))).toEqual([key]);
    expect(gateway.asked).toEqual([]);
  });

  test("an admin whom somebody else made is left to them", async () => {
    const { here, cases } = administered({ ...known(ANNA, adminWith([])), refusals: { promote: "lacks-right" } });
    expect(keysOf(await here.say("demote @anna"))).toEqual(["admins-not-mine"]);
    expect(cases.all).toEqual([]);
  });

  test("a moderator of the bot is a matter of /mod", async () => {
    const { here, roles } = administered();
    await roles.give(CHAT.id, {
      kind: "moderator",
      member: ANNA,
      rights: [],
      reason: undefined,
      by: 9,
      at: NOW,
    });
    expect(keysOf(await here.say("demote @anna"))).toEqual(["admins-moderator-only"]);
  });
});

describe("/title", () => {
  test("gives one, and keeps the one before", async () => {
    const { here, gateway, cases } = administered(known(ANNA, adminWith([], { title: "Guest" })));
    expect(keysOf(await here.say("title @anna Gardener"))).toEqual(["admins-titled"]);
    expect(gateway.asked).toEqual([["Anna", "Gardener"]]);
    expect(cases.all).toMatchObject([{ kind: "title", former: { title: "Guest" } }]);
  });

  test("takes one away", async () => {
    const { here, gateway } = administered(known(ANNA, adminWith([])));
    expect(keysOf(await here.say("title @anna off"))).toEqual(["admins-untitled"]);
    expect(gateway.asked).toEqual([["Anna", ""]]);
  });

  test.each([
    ["", "targets-missing"],
    ["@anna", "admins-title-missing"],
    ["@anna seventeen letters", "admins-title-long"],
    ["@anna Gardener 🌱", "admins-title-emoji"],
    ["@anna 🇩🇪", "admins-title-emoji"],
    ["@anna 1️⃣", "admins-title-emoji"],
  ])("title %s is refused: %s", async (args, key) => {
    const { here, gateway } = administered(known(ANNA, adminWith([])));
    expect(keysOf(await here.say(`title ${args}`))).toEqual([key]);
    expect(gateway.asked).toEqual([]);
  });

  test.each<[string, MemberStatus, string]>([
    ["an owner", OWNER, "admins-title-owner"],
    ["a member", { kind: "member" }, "admins-no-admin"],
  ])("%s gets none", async (_who, status, key) => {
    expect(keysOf(await administered(known(ANNA, status)).here.say("title @anna Gardener"))).toEqual([key]);
  });

  test("an admin whom somebody else made gets none from the bot", async () => {
    const { here } = administered({ ...known(ANNA, adminWith([])), refusals: { entitle: "lacks-right" } });
    expect(keysOf(await here.say("title @anna Gardener"))).toEqual(["admins-title-not-mine"]);
  });
});
