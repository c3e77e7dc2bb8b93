// Approvals: given, taken, listed, and all taken at once.

import { describe, expect, test } from "vitest";
import type { Member, MemberStatus } from "../../src/core/member.ts";
import { approvals } from "../../src/features/approvals/feature.ts";
import type { Reply } from "../../src/kit/reply.ts";
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
import { fakeRoles, fakeStatuses } from "../support/roles.ts";
import { stage } from "../support/stage.ts";

const BOT = person(1, "Bot");
const MEMBER: MemberStatus = { kind: "member" };

function approving(known: ReadonlyMap<number, MemberStatus | undefined> = new Map()) {
  const [roles, cases, log] = [fakeRoles(), fakeCases(), fakeLog()];
  const needs = {
    roles,
    cases,
    caseKinds,
    recordCase: recordingCases(cases, log),
    ...NOTHING_KEPT,
    audit: noAudit,
    statuses: fakeStatuses(known),
    botId: BOT.id,
    directory: DIRECTORY,
  };
  return { roles, cases, log, group: stage(approvals.setUp(needs)) };
}

const dataOf = (said: Reply): string => {
  const button = said?.kind === "card" ? said.buttons[0]?.[0] : undefined;
  return button?.kind === "press" ? button.data : "";
};

/** Approves so many people. */
async function approvedMany(count: number) {
  const made = approving();
  for (let id = 1; id <= count; id++)
    await made.roles.give(CHAT.id, {
      kind: "approved",
      member: person(1000 + id, `P${id}`),
      rights: [],
      reason: undefined,
      by: ADMIN.id,
      at: NOW,
    });
  return made;
}

describe("/approve", () => {
  test("makes a role with its reason and a case, and tells the chat", async () => {
    const { roles, cases, log, group } = approving();
    const said = await group.say("approve @anna a regular");
    expect(said).toMatchObject({ kind: "card", audience: "notice" });
    expect(keysOf(said)).toEqual(["moderation-with-reason", "approvals-approved"]);
    expect(roles.all).toMatchObject([{ kind: "approved", member: ANNA, reason: "a regular", by: ADMIN.id, at: NOW }]);
    expect(cases.all).toMatchObject([{ kind: "approve", target: ANNA, reason: "a regular" }]);
    expect(cases.all[0]?.evidence.role).toEqual({ kind: "approved", before: undefined });
    expect(log.told).toHaveLength(1);
  });

  test("approves several, whose cases are one batch", async () => {
    const { roles, cases, group } = approving();
    await group.say("approve @anna @boris");
    expect(roles.all.map(({ member }) => member)).toEqual([ANNA, BORIS]);
    expect(cases.all.map(({ batch }) => batch)).toEqual([undefined, 1]);
  });

  test("approves a channel that writes here, and somebody of whom Telegram says nothing now", async () => {
    const { roles, group } = approving(new Map([[ANNA.id, undefined]]));
    await group.say("approve", { said: { repliedTo: reply(CHANNEL) } });
    await group.say("approve @anna");
    expect(roles.all.map(({ member }) => member)).toEqual([CHANNEL, ANNA]);
  });

  test.each<[string, Member, MemberStatus]>([
    ["an owner", ANNA, OWNER],
    ["an admin", ANNA, { kind: "admin", rights: [], anonymous: false, title: undefined }],
    ["the bot", BOT, MEMBER],
    ["the group, as which anonymous admins write", { ...CHANNEL, id: CHAT.id }, MEMBER],
  ])("%s needs none", async (_who, member, status) => {
    const { roles, cases, group } = approving(new Map([[member.id, status]]));
    const said = await group.say("approve", { said: { repliedTo: reply(member) } });
    expect(keysOf(said)).toEqual(["approvals-needless"]);
    expect(roles.all).toEqual([]);
    expect(cases.all).toEqual([]);
  });

  test("a second time does nothing and says so", async () => {
    const { cases, group } = approving();
    await group.say("approve @anna first");
    expect(keysOf(await group.say("approve @anna second"))).toEqual(["approvals-already"]);
    expect(cases.all).toHaveLength(1);
  });

  test("nobody is named: one right example", async () => {
    expect(keysOf(await approving().group.say("approve"))).toEqual(["targets-missing"]);
  });
});

describe("/unapprove", () => {
  test("takes the role and keeps in the case what it was", async () => {
    const { roles, cases, group } = approving();
    await group.say("approve @anna a regular");
    expect(keysOf(await group.say("unapprove @anna"))).toEqual(["approvals-unapproved"]);
    expect(roles.all).toEqual([]);
    expect(cases.all[1]).toMatchObject({
      kind: "unapprove",
      evidence: { role: { kind: "approved", before: { reason: "a regular", by: ADMIN.id, at: NOW } } },
    });
  });

  test("of nobody does nothing, and a moderator of the bot is not approved by that", async () => {
    const { roles, cases, group } = approving();
    await roles.give(CHAT.id, {
      kind: "moderator",
      member: ANNA,
      rights: [],
      reason: undefined,
      by: 1,
      at: NOW,
    });
    expect(keysOf(await group.say("unapprove @anna"))).toEqual(["approvals-none"]);
    expect(roles.all).toHaveLength(1);
    expect(cases.all).toEqual([]);
  });
});

describe("/approval", () => {
  test("tells everybody about themselves", async () => {
    const { group } = approving();
    expect(keysOf(await group.say("approval", { actor: ANNA, status: MEMBER }))).toEqual(["approvals-none"]);
    await group.say("approve @anna a regular");
    expect(keysOf(await group.say("approval", { actor: ANNA, status: MEMBER }))).toEqual(["approvals-since-for"]);
    expect(keysOf(await group.say("approval @anna", { actor: ANNA, status: MEMBER }))).toEqual(["approvals-since-for"]);
  });

  test("tells about others whoever can approve, and the anonymous admin; nobody else", async () => {
    const { group } = approving();
    expect(keysOf(await group.say("approval @boris", { actor: ANNA, status: MEMBER }))).toEqual([
      "access-lacks-right",
      "rights-restrict-members",
    ]);
    expect(keysOf(await group.say("approval @boris"))).toEqual(["approvals-none"]);
    const masked = { ...CHANNEL, id: CHAT.id };
    expect(keysOf(await group.say("approval @boris", { actor: masked, status: MEMBER }))).toEqual(["approvals-none"]);
  });
});

describe("/approved", () => {
  test("lists up to 30 people in words, without mentions", async () => {
    const { group } = await approvedMany(30);
    const said = await group.say("approved");
    expect(keysOf(said).filter((key) => key === "approvals-line")).toHaveLength(30);
    expect(JSON.stringify(said)).not.toContain('"kind":"user"');
  });

  test("lists more of them in a file, a line each, whatever they are called", async () => {
    const { group, roles } = await approvedMany(30);
    await group.say("approve @anna tab\there\nand <b>there</b>");
    const said = await group.say("approved");
    if (said?.kind !== "card" || !said.file || !("content" in said.file)) throw new Error("no file");
    const lines = said.file.content.trimEnd().split("\n");
    expect(lines).toHaveLength(roles.all.length);
    expect(lines.at(-1)).toBe("2026-01-05T12:00:00.000Z\t201\tanna\tAnna\ttab here and <b>there</b>");
  });

  test("says where there is nobody", async () => {
    expect(keysOf(await approving().group.say("approved"))).toEqual(["approvals-nobody"]);
  });
});

describe("/unapproveall", () => {
  test("says how many there are, and the button takes them all, a case for each in one batch", async () => {
    const { group, roles, cases } = await approvedMany(3);
    const asked = await group.say("unapproveall");
    expect(keysOf(asked)).toEqual(["approvals-clear-question"]);
    expect(roles.all).toHaveLength(3);
    const pressed = await group.press(dataOf(asked));
    expect(pressed.replace?.key).toBe("approvals-cleared");
    expect(roles.all).toEqual([]);
    expect(cases.all.map(({ kind, batch }) => [kind, batch])).toEqual([
      ["unapprove", undefined],
      ["unapprove", 1],
      ["unapprove", 1],
    ]);
  });

  test("asks again where the number has changed, does nothing twice, and nothing where nobody is left", async () => {
    const { group, roles } = await approvedMany(3);
    const stale = dataOf(await group.say("unapproveall"));
    await group.say("approve @anna");
    const asked = await group.press(stale);
    expect(asked.toast?.key).toBe("approvals-changed");
    expect(asked.replace?.args["count"]).toBe(4);
    expect(roles.all).toHaveLength(4);
    const renewed = asked.buttons?.[0]?.[0];
    const data = renewed?.kind === "press" ? renewed.data : "";
    await group.press(data);
    expect(roles.all).toEqual([]);
    expect((await group.press(data)).toast?.key).toBe("approvals-nobody");
    expect((await group.press("approvals.clear:0")).toast?.key).toBe("approvals-nobody");
    expect(keysOf(await group.say("unapproveall"))).toEqual(["approvals-nobody"]);
  });

  test("data that is no number does nothing", async () => {
    const { group, roles } = await approvedMany(1);
    for (const forged of ["", "x!", "01", "-1", "1e9"]) await group.press(`approvals.clear:${forged}`);
    expect(roles.all).toHaveLength(1);
  });
});
