// The one door to people: in which order it looks, acts and records, and what it says where it does not.

import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { CaseKind } from "../../../src/core/case.ts";
import type { Member, MemberStatus } from "../../../src/core/member.ts";
import type { Sanction } from "../../../src/core/sanction.ts";
import { text } from "../../../src/core/text.ts";
import { days, hours, minutes } from "../../../src/core/time.ts";
import type { Warner } from "../../../src/kit/ports/cases/warner.ts";
import type { Gateway } from "../../../src/kit/ports/gateway.ts";
import { createModerator } from "../../../src/moderation/acting/moderator.ts";
import { createRecordCase } from "../../../src/moderation/cases/record-case.ts";
import { fakeCases } from "../../support/fake-cases.ts";
import { featureOf } from "../../support/features.ts";
import { ADMIN, ANNA, CHANNEL, CHAT, caseKinds, keysOf, NOW, noAudit } from "../../support/ports.ts";
import { type Actions, later, no, recordingGateway, recordingLog, statusesOf } from "../stage.ts";

const BY = { kind: "member", member: ADMIN } as const;
const RULE = { kind: "rule", rule: "try.rule" } as const;
const LIMITED: MemberStatus = { kind: "restricted", present: true, permissions: ["send_messages"], until: undefined };

interface Situation {
  readonly status?: MemberStatus;
  readonly powers?: (actions: Actions) => Partial<Gateway>;
}

function moderating({ status, powers }: Situation = {}) {
  const actions: Actions = [];
  const cases = fakeCases();
  const warner: Warner = {
    warn: async () => {
      actions.push("warned");
      return { ok: false, refusal: text("warns-gone") };
    },
  };
  const moderator = createModerator({
    gateway: recordingGateway(actions, powers?.(actions), status),
    statuses: statusesOf(),
    cases,
    botId: 1,
    recordCase: createRecordCase({
      caseKinds,
      cases,
      log: recordingLog(actions),
      jobs: { book: async ({ at }) => void actions.push(`booked ${at - NOW}`) },
      endsOf: ({ until }) => (until ? [{ job: "x.y", chatId: CHAT.id, payload: {}, at: until }] : []),
    }),
    audit: noAudit,
    roles: { of: () => [] },
    memory: { recall: () => undefined, keep: async () => undefined },
    features: [featureOf("warns", z.object({}), { warner })],
  });
  const order = (sanction: Sanction | undefined, more: { target?: Member; remove?: readonly number[] } = {}) => ({
    chat: CHAT,
    target: ANNA,
    sanction,
    reason: "spam",
    by: BY,
    now: NOW,
    ...more,
  });
  return { actions, cases, moderator, order };
}

describe("a sanction", () => {
  test("clears messages first, acts, keeps what was before, books its end, and is told", async () => {
    const { actions, cases, moderator, order } = moderating({ status: LIMITED });
    const result = await moderator.sanction(order({ kind: "mute", for: hours(1) }, { remove: [3, 4] }));
    expect(actions).toEqual(["remove 3,4", "restrict 201 to 0", `booked ${hours(1)}`, "log mute 1"]);
    expect(cases.all).toMatchObject([
      { kind: "mute", former: LIMITED, until: later(hours(1)), reason: "spam", evidence: { messageIds: [3, 4] } },
    ]);
    expect(result.ok && keysOf(result.card)).toEqual(["moderation-with-reason", "moderation-muted-for"]);
  });

  test.each<[Sanction, string, CaseKind]>([
    [{ kind: "ban" }, "ban 201", "ban"],
    [{ kind: "kick" }, "kick 201", "kick"],
    [{ kind: "decline" }, "decline 201", "decline"],
  ])("%j is done by the power that is made for it", async (sanction, action, kind) => {
    const { actions, cases, moderator, order } = moderating();
    await moderator.sanction(order(sanction));
    expect(actions[0]).toBe(action);
    expect(cases.all[0]?.kind).toBe(kind);
  });

  test.each([
    [minutes(0.1), minutes(1)],
    [days(900), days(365)],
  ])("of %d ms ends after %d ms, in Telegram as in the case", async (asked, kept) => {
    const { cases, moderator, order } = moderating();
    await moderator.sanction(order({ kind: "ban", for: asked }));
    expect(cases.all[0]?.until).toBe(later(kept));
  });

  test("does not wait for a database that is away: Telegram's answer alone counts", async () => {
    const { actions, cases, moderator, order } = moderating({ status: LIMITED });
    cases.openAtHand = async () => undefined;
    const result = await moderator.sanction(order({ kind: "mute", for: hours(1) }));
    expect(result.ok).toBe(true);
    expect(actions[0]).toBe("restrict 201 to 0");
  });

  test("is a case of a deletion where only messages go", async () => {
    const { actions, cases, moderator, order } = moderating();
    await moderator.sanction(order(undefined, { remove: [3] }));
    expect(actions).toEqual(["remove 3", "log delete 1"]);
    expect(cases.all[0]?.kind).toBe("delete");
  });

  test("that is a warning is the warner's to give", async () => {
    const { actions, moderator, order } = moderating();
    await moderator.sanction(order({ kind: "warn" }));
    expect(actions).toEqual(["warned"]);
  });
});

describe("where Telegram refuses", () => {
  test("the act, no case is opened and the missing right is named", async () => {
    const { actions, cases, moderator, order } = moderating({ powers: () => ({ ban: async () => no("lacks-right") }) });
    const result = await moderator.sanction(order({ kind: "ban" }));
    expect(actions).toEqual([]);
    expect(cases.all).toEqual([]);
    expect(result).toMatchObject({ ok: false, botLacksRight: true, refusal: { key: "moderation-bot-lacks-right" } });
  });

  test("the act, messages that are gone are a case, which says what was not done", async () => {
    const { actions, cases, moderator, order } = moderating({ powers: () => ({ ban: async () => no("lacks-right") }) });
    const result = await moderator.sanction(order({ kind: "ban" }, { remove: [3] }));
    expect(actions).toEqual(["remove 3", "log delete 1"]);
    expect(cases.all).toMatchObject([
      { kind: "delete", reason: "spam", evidence: { messageIds: [3], failed: { kind: "ban" } } },
    ]);
    expect(result).toMatchObject({ ok: true, partialFailure: { key: "moderation-bot-lacks-right" } });
  });

  test("to delete, the sanction is carried out all the same and the shortfall is told", async () => {
    const { actions, moderator, order } = moderating({ powers: () => ({ remove: async () => no("lacks-right") }) });
    const result = await moderator.sanction(order({ kind: "ban" }, { remove: [3] }));
    expect(actions).toContain("ban 201");
    expect(result).toMatchObject({ ok: true, partialFailure: { key: "moderation-bot-lacks-right" } });
  });

  test("to say who somebody is, nothing is done", async () => {
    const { actions, moderator, order } = moderating({ powers: () => ({ membership: async () => no("no-access") }) });
    expect(await moderator.sanction(order({ kind: "ban" }))).toMatchObject({ ok: false });
    expect(actions).toEqual([]);
  });

  test("a stranger can be banned all the same", async () => {
    const { actions, moderator, order } = moderating({
      powers: () => ({ membership: async () => no("unknown-member") }),
    });
    expect(await moderator.sanction(order({ kind: "ban" }))).toMatchObject({ ok: true });
    expect(actions).toContain("ban 201");
  });
});

describe("nothing is done", () => {
  test.each<[string, MemberStatus, Sanction, string]>([
    ["to the owner", { kind: "owner", anonymous: false }, { kind: "ban" }, "moderation-not-owner"],
    [
      "to an admin",
      { kind: "admin", rights: [], anonymous: false, title: undefined },
      { kind: "mute" },
      "moderation-not-admin",
    ],
    ["to one who left, by a kick", { kind: "left" }, { kind: "kick" }, "moderation-not-present"],
    ["to one who is banned, by a kick", { kind: "banned", until: undefined }, { kind: "kick" }, "moderation-is-banned"],
    ["to one who is banned, by a mute", { kind: "banned", until: undefined }, { kind: "mute" }, "moderation-is-banned"],
  ])("%s", async (...[, status, sanction, key]) => {
    const { actions, cases, moderator, order } = moderating({ status });
    expect(await moderator.sanction(order(sanction))).toMatchObject({ ok: false, refusal: { key } });
    expect(actions).toEqual([]);
    expect(cases.all).toEqual([]);
  });
});

describe("a channel", () => {
  test("is banned; an admin who asks for less is told why not", async () => {
    const { actions, moderator, order } = moderating();
    expect(await moderator.sanction(order({ kind: "ban" }, { target: CHANNEL }))).toMatchObject({ ok: true });
    const muted = await moderator.sanction(order({ kind: "mute" }, { target: CHANNEL }));
    expect(muted).toMatchObject({ ok: false, refusal: { key: "moderation-channel-only-banned" } });
    expect(actions).toEqual([`ban ${CHANNEL.id}`, "log ban 1"]);
  });

  test("is banned by a protection that would mute, and spared what no channel can suffer", async () => {
    const { actions, moderator, order } = moderating();
    const asked = (sanction: Sanction) => ({ ...order(sanction, { target: CHANNEL, remove: [3] }), by: RULE });
    await moderator.sanction(asked({ kind: "mute", for: hours(1) }));
    await moderator.sanction(asked({ kind: "warn" }));
    expect(actions.filter((action) => !action.startsWith("log") && !action.startsWith("booked"))).toEqual([
      "remove 3",
      `ban ${CHANNEL.id}`,
      "remove 3",
    ]);
  });
});
