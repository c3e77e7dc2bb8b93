// Moderators of the bot: made, unmade, listed.

import { describe, expect, test } from "vitest";
import type { Member, MemberStatus } from "../../src/core/member.ts";
import { moderators } from "../../src/features/moderators/feature.ts";
import { fakeCases } from "../support/fake-cases.ts";
import { NOTHING_KEPT } from "../support/features.ts";
import {
  ADMIN,
  ANNA,
  BORIS,
  CHANNEL,
  CHAT,
  caseKinds,
  DIRECTORY,
  fakeLog,
  keysOf,
  NOW,
  noAudit,
  OWNER,
  person,
  recordingCases,
  reply,
} from "../support/ports.ts";
import { adminWith, rankingGateway } from "../support/ranks.ts";
import { fakeRoles, fakeStatuses } from "../support/roles.ts";
import { stage } from "../support/stage.ts";

const BOT: Member = { ...person(1, "Bot"), kind: "bot" };
const USUAL = ["delete_messages", "restrict_members"];

function group(known: ReadonlyMap<number, MemberStatus> = new Map()) {
  const [roles, cases, log] = [fakeRoles(), fakeCases(), fakeLog()];
  const gateway = rankingGateway({ statuses: new Map(known) });
  const statuses = fakeStatuses(new Map([[ADMIN.id, OWNER], ...known]));
  const recordCase = recordingCases(cases, log);
  const needs = {
    caseKinds,
    ...NOTHING_KEPT,
    roles,
    cases,
    recordCase,
    gateway,
    statuses,
    audit: noAudit,
    botId: BOT.id,
    directory: DIRECTORY,
  };
  return { roles, cases, log, here: stage(moderators.setUp(needs)) };
}

describe("/mod add", () => {
  test("gives the usual rights, and the case keeps what is needed to take them back", async () => {
    const { here, roles, cases, log } = group();
    const said = await here.say("mod add @anna");
    expect(said).toMatchObject({ kind: "card", audience: "notice" });
    expect(keysOf(said)[0]).toBe("moderators-added");
    expect(roles.all).toMatchObject([{ kind: "moderator", member: ANNA, rights: USUAL, by: ADMIN.id, at: NOW }]);
    expect(cases.all).toMatchObject([{ kind: "promote", target: ANNA, former: { kind: "member" } }]);
    expect(cases.all[0]?.reason).toMatchObject({ key: "moderators-reason-added" });
    expect(cases.all[0]?.evidence.role).toEqual({ kind: "moderator", before: undefined });
    expect(log.told).toHaveLength(1);
  });

  test("gives the named rights in place of those of before, to several", async () => {
    const { here, roles, cases } = group();
    await here.say("mod add @anna");
    await here.say("mod add @anna @boris Pin, delete pin");
    expect(roles.all.map(({ member, rights }) => [member, rights])).toEqual([
      [ANNA, ["pin_messages", "delete_messages"]],
      [BORIS, ["pin_messages", "delete_messages"]],
    ]);
    expect(cases.all[1]?.evidence.role?.before).toMatchObject({ rights: USUAL, by: ADMIN.id });
    expect(cases.all.map(({ batch }) => batch)).toEqual([undefined, undefined, 2]);
  });

  test("finds the people in a mention and in a reply", async () => {
    const { here, roles } = group();
    const mentioned = [{ member: BORIS, start: 4, end: 9 }];
    await here.say("mod add Boris pin", { said: { mentioned } });
    await here.say("mod add info", { said: { repliedTo: reply(ANNA) } });
    expect(roles.all.map(({ member, rights }) => [member, rights])).toEqual([
      [BORIS, ["pin_messages"]],
      [ANNA, ["change_info"]],
    ]);
  });

  test("leaves out what the giver lacks, and says so; of nothing nothing comes", async () => {
    const { here, roles } = group();
    const status = adminWith(["promote_members", "delete_messages"]);
    expect(keysOf(await here.say("mod add @anna", { status }))).toContain("moderators-left-out");
    expect(roles.all).toMatchObject([{ rights: ["delete_messages"] }]);
    expect(keysOf(await here.say("mod add @boris pin", { status }))[0]).toBe("moderators-nothing-given");
    expect(roles.all).toHaveLength(1);
  });

  test.each<[string, readonly [Member, MemberStatus], string]>([
    ["an admin", [ANNA, adminWith([])], "moderators-admin-already"],
    ["the owner", [ANNA, OWNER], "moderators-admin-already"],
    ["somebody who has left", [ANNA, { kind: "left" }], "moderation-not-present"],
    ["a bot", [BOT, { kind: "member" }], "moderators-only-people"],
    ["a channel", [CHANNEL, { kind: "member" }], "moderators-only-people"],
  ])("%s does not become one", async (_who, [member, status], key) => {
    const { here, roles, cases } = group(new Map([[member.id, status]]));
    expect(keysOf(await here.say("mod add", { said: { repliedTo: reply(member) } }))).toEqual([key]);
    expect(roles.all).toEqual([]);
    expect(cases.all).toEqual([]);
  });

  test("whoever writes as the group stands for nobody", async () => {
    const { here, roles } = group();
    expect(keysOf(await here.say("mod add @anna", { actor: { ...CHANNEL, id: CHAT.id } }))).toEqual([
      "moderators-nameless",
    ]);
    expect(roles.all).toEqual([]);
  });

  test.each([
    ["mod give @anna", "moderators-unknown-word"],
    ["mod add @anna everything", "moderators-unknown-right"],
    ["mod add @anna promote", "moderators-unknown-right"],
    ["mod add", "targets-missing"],
    ["mod remove", "targets-missing"],
  ])("%s is refused with an example", async (line, key) => {
    expect(keysOf(await group().here.say(line))).toEqual([key]);
  });
});

describe("/mod remove", () => {
  test("takes everything, and the case keeps what it was; it is no case of Telegram's rights", async () => {
    const { here, roles, cases } = group();
    await here.say("mod add @anna");
    expect(keysOf(await here.say("mod remove @anna"))).toEqual(["moderators-removed"]);
    expect(roles.all).toEqual([]);
    expect(cases.all[1]).toMatchObject({
      kind: "demote",
      former: undefined,
      evidence: { role: { kind: "moderator", before: { rights: USUAL, by: ADMIN.id } } },
    });
  });

  test("of somebody who is none does nothing", async () => {
    const { here, cases } = group();
    expect(keysOf(await here.say("mod remove @anna"))).toEqual(["moderators-none"]);
    expect(cases.all).toEqual([]);
  });
});

describe("/mod", () => {
  test("lists them with the rights that are left, without mentions", async () => {
    const { here, roles } = group(new Map([[BORIS.id, { kind: "member" } as const]]));
    expect(keysOf(await here.say("mod"))).toEqual(["moderators-nobody"]);
    await here.say("mod add @anna");
    await roles.give(CHAT.id, {
      kind: "moderator",
      member: person(9, "Idle"),
      rights: ["pin_messages"],
      reason: undefined,
      by: BORIS.id,
      at: NOW,
    });
    const said = await here.say("mod list");
    expect(keysOf(said)).toContain("moderators-line-idle");
    expect(keysOf(said)).toContain("moderators-line");
    expect(JSON.stringify(said)).not.toContain('"kind":"user"');
  });
});
