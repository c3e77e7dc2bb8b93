// The one door to people: in which order it looks, acts and records, and what it says where it does not.

import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { CaseKind } from "../../src/core/case.ts";
import type { Member, Standing } from "../../src/core/member.ts";
import type { Sanction } from "../../src/core/sanction.ts";
import { text } from "../../src/core/text.ts";
import { days, hours, minutes } from "../../src/core/time.ts";
import type { Gateway } from "../../src/kit/ports/gateway.ts";
import type { Warner } from "../../src/kit/ports/warner.ts";
import { createModerator } from "../../src/moderation/moderator.ts";
import { createRecordCase } from "../../src/moderation/record-case.ts";
import { fakeCases } from "../support/fake-cases.ts";
import { featureOf } from "../support/features.ts";
import { ADMIN, ANNA, CHANNEL, CHAT, caseKinds, keysOf, NOW, noRecords } from "../support/ports.ts";
import { type Deeds, later, no, recordingGateway, recordingLog, standingsOf } from "./stage.ts";

const BY = { kind: "member", member: ADMIN } as const;
const RULE = { kind: "rule", rule: "try.rule" } as const;
const LIMITED: Standing = { kind: "restricted", present: true, permissions: ["send_messages"], until: undefined };

interface Situation {
  readonly standing?: Standing;
  readonly powers?: (deeds: Deeds) => Partial<Gateway>;
}

function moderating({ standing, powers }: Situation = {}) {
  const deeds: Deeds = [];
  const cases = fakeCases();
  const warner: Warner = {
    warn: async () => {
      deeds.push("warned");
      return { ok: false, refusal: text("warns-gone") };
    },
  };
  const moderator = createModerator({
    gateway: recordingGateway(deeds, powers?.(deeds), standing),
    standings: standingsOf(),
    cases,
    botId: 1,
    recordCase: createRecordCase({
      caseKinds,
      cases,
      log: recordingLog(deeds),
      scheduler: { book: async ({ at }) => void deeds.push(`booked ${at - NOW}`) },
      endsOf: ({ until }) => (until ? [{ job: "x.y", chatId: CHAT.id, payload: {}, at: until }] : []),
    }),
    records: noRecords,
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
  return { deeds, cases, moderator, order };
}

describe("a sanction", () => {
  test("clears messages first, acts, keeps what was before, books its end, and is told", async () => {
    const { deeds, cases, moderator, order } = moderating({ standing: LIMITED });
    const ruling = await moderator.sanction(order({ kind: "mute", for: hours(1) }, { remove: [3, 4] }));
    expect(deeds).toEqual(["remove 3,4", "restrict 201 to 0", `booked ${hours(1)}`, "log mute 1"]);
    expect(cases.all).toMatchObject([
      { kind: "mute", former: LIMITED, until: later(hours(1)), reason: "spam", evidence: { messageIds: [3, 4] } },
    ]);
    expect(ruling.ok && keysOf(ruling.card)).toEqual(["moderation-with-reason", "moderation-muted-for"]);
  });

  test.each<[Sanction, string, CaseKind]>([
    [{ kind: "ban" }, "ban 201", "ban"],
    [{ kind: "kick" }, "kick 201", "kick"],
    [{ kind: "decline" }, "decline 201", "decline"],
  ])("%j is done by the power that is made for it", async (sanction, deed, kind) => {
    const { deeds, cases, moderator, order } = moderating();
    await moderator.sanction(order(sanction));
    expect([deeds[0], cases.all[0]?.kind]).toEqual([deed, kind]);
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
    const { deeds, cases, moderator, order } = moderating({ standing: LIMITED });
    cases.openAtHand = async () => undefined;
    const ruling = await moderator.sanction(order({ kind: "mute", for: hours(1) }));
    expect(ruling.ok).toBe(true);
    expect(deeds[0]).toBe("restrict 201 to 0");
  });

  test("is a case of a deletion where only messages go", async () => {
    const { deeds, cases, moderator, order } = moderating();
    await moderator.sanction(order(undefined, { remove: [3] }));
    expect([deeds, cases.all[0]?.kind]).toEqual([["remove 3", "log delete 1"], "delete"]);
  });

  test("that is a warning is the warner's to give", async () => {
    const { deeds, moderator, order } = moderating();
    await moderator.sanction(order({ kind: "warn" }));
    expect(deeds).toEqual(["warned"]);
  });
});

describe("where Telegram refuses", () => {
  test("the act, no case is opened and the missing right is named", async () => {
    const { deeds, cases, moderator, order } = moderating({ powers: () => ({ ban: async () => no("lacks-right") }) });
    const ruling = await moderator.sanction(order({ kind: "ban" }));
    expect([deeds, cases.all]).toEqual([[], []]);
    expect(ruling).toMatchObject({ ok: false, isInability: true, refusal: { key: "moderation-bot-lacks-right" } });
  });

  test("the act, messages that are gone are a case, which says what was not done", async () => {
    const { deeds, cases, moderator, order } = moderating({ powers: () => ({ ban: async () => no("lacks-right") }) });
    const ruling = await moderator.sanction(order({ kind: "ban" }, { remove: [3] }));
    expect(deeds).toEqual(["remove 3", "log delete 1"]);
    expect(cases.all).toMatchObject([
      { kind: "delete", reason: "spam", evidence: { messageIds: [3], failed: { kind: "ban" } } },
    ]);
    expect(ruling).toMatchObject({ ok: true, shortfall: { key: "moderation-bot-lacks-right" } });
  });

  test("to delete, the sanction is carried out all the same and the shortfall is told", async () => {
    const { deeds, moderator, order } = moderating({ powers: () => ({ remove: async () => no("lacks-right") }) });
    const ruling = await moderator.sanction(order({ kind: "ban" }, { remove: [3] }));
    expect(deeds).toContain("ban 201");
    expect(ruling).toMatchObject({ ok: true, shortfall: { key: "moderation-bot-lacks-right" } });
  });

  test("to say who somebody is, nothing is done", async () => {
    const { deeds, moderator, order } = moderating({ powers: () => ({ membership: async () => no("no-access") }) });
    expect(await moderator.sanction(order({ kind: "ban" }))).toMatchObject({ ok: false });
    expect(deeds).toEqual([]);
  });

  test("a stranger can be banned all the same", async () => {
    const { deeds, moderator, order } = moderating({
      powers: () => ({ membership: async () => no("unknown-member") }),
    });
    expect(await moderator.sanction(order({ kind: "ban" }))).toMatchObject({ ok: true });
    expect(deeds).toContain("ban 201");
  });
});

describe("nothing is done", () => {
  test.each<[string, Standing, Sanction, string]>([
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
  ])("%s", async (...[, standing, sanction, key]) => {
    const { deeds, cases, moderator, order } = moderating({ standing });
    expect(await moderator.sanction(order(sanction))).toMatchObject({ ok: false, refusal: { key } });
    expect([deeds, cases.all]).toEqual([[], []]);
  });
});

describe("a channel", () => {
  test("is banned; an admin who asks for less is told why not", async () => {
    const { deeds, moderator, order } = moderating();
    expect(await moderator.sanction(order({ kind: "ban" }, { target: CHANNEL }))).toMatchObject({ ok: true });
    const muted = await moderator.sanction(order({ kind: "mute" }, { target: CHANNEL }));
    expect(muted).toMatchObject({ ok: false, refusal: { key: "moderation-channel-only-banned" } });
    expect(deeds).toEqual([`ban ${CHANNEL.id}`, "log ban 1"]);
  });

  test("is banned by a protection that would mute, and spared what no channel can suffer", async () => {
    const { deeds, moderator, order } = moderating();
    const asked = (sanction: Sanction) => ({ ...order(sanction, { target: CHANNEL, remove: [3] }), by: RULE });
    await moderator.sanction(asked({ kind: "mute", for: hours(1) }));
    await moderator.sanction(asked({ kind: "warn" }));
    expect(deeds.filter((deed) => !deed.startsWith("log") && !deed.startsWith("booked"))).toEqual([
      "remove 3",
      `ban ${CHANNEL.id}`,
      "remove 3",
    ]);
  });
});
