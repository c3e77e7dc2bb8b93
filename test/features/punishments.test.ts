// Bans, kicks and mutes by command.

import { describe, expect, test } from "vitest";
import { type Text, text } from "../../src/core/text.ts";
import { days, hours, minutes } from "../../src/core/time.ts";
import { punishments } from "../../src/features/punishments/feature.ts";
import { noticesFor, punishmentSettings } from "../../src/features/punishments/settings.ts";
import type { CaseMessageStore } from "../../src/kit/ports/cases/case-messages.ts";
import { fakeCases } from "../support/fake-cases.ts";
import { NOTHING_KEPT } from "../support/features.ts";
import { portWith } from "../support/port-with.ts";
import {
  ADMIN,
  ANNA,
  albumsOf,
  BORIS,
  CAROL,
  fakeGateway,
  fakeModerator,
  keysOf,
  noAudit,
  reply,
} from "../support/ports.ts";
import { fakeStates } from "../support/remembering-ports.ts";
import { stage } from "../support/stage.ts";

const PORTS = {
  ...NOTHING_KEPT,
  gateway: fakeGateway(),
  audit: noAudit,
  cases: fakeCases(),
  caseMessages: portWith<CaseMessageStore>({}),
  states: fakeStates(),
};

/** What somebody has written. */
const WRITTEN = { messagesOf: async () => [7, 9] };

function setUp(objections: ReadonlyMap<number, Text> = new Map()) {
  const cases = fakeCases();
  const moderator = fakeModerator(cases, objections);
  const feature = punishments.setUp({ ...PORTS, moderator, seen: albumsOf({ trip: [39, 40, 41] }, WRITTEN) });
  return { cases, moderator, feature, group: stage(feature) };
}

test.each([
  ["ban @anna spam", { kind: "ban" }, "spam"],
  ["tban @anna 3d spam", { kind: "ban", for: days(3) }, "spam"],
  ["kick @anna", { kind: "kick" }, undefined],
  ["mute @anna", { kind: "mute" }, undefined],
  ["tmute @anna 3h too loud", { kind: "mute", for: hours(3) }, "too loud"],
])("/%s is asked of the moderator as %j", async (line, sanction, reason) => {
  const { group, moderator } = setUp();
  const said = await group.say(line);
  expect(moderator.orders).toEqual([expect.objectContaining({ target: ANNA, sanction, reason, remove: [] })]);
  expect(moderator.orders[0]?.by).toEqual({ kind: "member", member: ADMIN });
  expect(said).toMatchObject({ kind: "card", audience: "notice" });
});

test.each([
  ["unban @anna", "ban"],
  ["unmute @anna", "mute"],
])("/%s takes a %s back", async (line, from) => {
  const { group, moderator } = setUp();
  await group.say(line);
  expect(moderator.lifts).toMatchObject([{ target: ANNA, from }]);
});

describe("with the message", () => {
  test.each(["dban", "dkick", "dmute"])("/%s takes the whole album along", async (name) => {
    const { group, moderator } = setUp();
    await group.say(`${name} spam`, { said: { repliedTo: reply(CAROL, 40, "trip") } });
    expect(moderator.orders).toMatchObject([{ target: CAROL, remove: [39, 40, 41], reason: "spam" }]);
  });

  test("/dban without a reply is refused with an example", async () => {
    const { group, moderator } = setUp();
    expect(await group.say("dban @anna")).toEqual(text("args-reply-needed", { example: "/dban spam" }));
    expect(moderator.orders).toEqual([]);
  });

  test("/dban is refused to an admin who may not delete", async () => {
    const { group, moderator } = setUp();
    const status = { kind: "admin", rights: ["restrict_members"], anonymous: false, title: undefined } as const;
    const said = await group.say("dban", { status, said: { repliedTo: reply(CAROL) } });
    expect(keysOf(said)).toEqual(["access-lacks-right", "rights-delete-messages"]);
    expect(moderator.orders).toEqual([]);
  });
});

describe("without a word", () => {
  test.each(["sban", "skick", "smute"])("/%s says nothing and has its command deleted", async (name) => {
    const { group, moderator, feature } = setUp();
    expect(await group.say(`${name} @anna @boris`)).toBeUndefined();
    expect(moderator.orders).toHaveLength(2);
    expect(feature.commands.find((one) => one.name === name)?.silent).toBe(true);
  });

  test("what was not done is said to the caller", async () => {
    const objection = text("moderation-not-admin", { user: BORIS });
    const { group } = setUp(new Map([[BORIS.id, objection]]));
    expect(await group.say("sban @anna @boris")).toEqual(text("text-lines", { lines: [objection] }));
  });
});

describe("several at once", () => {
  test("have a case each, and one notice", async () => {
    const { group, cases } = setUp();
    const said = await group.say("ban @anna @boris 203 spam");
    expect(cases.all.map(({ target }) => target)).toEqual([ANNA, BORIS, CAROL]);
    expect(keysOf(said)).toEqual([
      "text-lines",
      "moderation-with-reason",
      "punishments-banned",
      "punishments-names",
      "punishments-names",
      "punishments-name",
    ]);
  });

  test("those who must be left alone have a line each", async () => {
    const { group } = setUp(new Map([[BORIS.id, text("moderation-not-admin", { user: BORIS })]]));
    expect(keysOf(await group.say("tmute @anna @boris 1h"))).toEqual([
      "text-lines",
      "punishments-muted-for",
      "punishments-name",
      "moderation-not-admin",
    ]);
  });

  test("where nothing was done only the caller is told", async () => {
    const refusals = [ANNA, BORIS].map((user) => [user.id, text("moderation-not-banned", { user })] as const);
    const { group } = setUp(new Map(refusals));
    const said = await group.say("unban @anna @boris");
    expect(said?.kind).toBe("text");
    expect(keysOf(said)).toEqual(["text-lines", "moderation-not-banned", "moderation-not-banned"]);
  });
});

test("an admin is not banned, and the refusal says why", async () => {
  const objection = text("moderation-not-admin", { user: ANNA });
  expect(await setUp(new Map([[ANNA.id, objection]])).group.say("ban @anna")).toEqual(objection);
});

test("what could not be done besides stands under the notice", async () => {
  const { moderator, feature } = setUp();
  const partialFailure = text("moderation-no-access");
  const partly = punishments.setUp({
    ...PORTS,
    seen: albumsOf(),
    moderator: {
      ...moderator,
      sanction: async (order) => {
        const result = await moderator.sanction(order);
        return result.ok ? { ...result, partialFailure } : result;
      },
    },
  });
  expect(feature.id).toBe(partly.id);
  expect(keysOf(await stage(partly).say("ban @anna"))).toEqual([
    "text-lines",
    "moderation-banned",
    "moderation-no-access",
  ]);
});

test.each([
  [{}, minutes(5)],
  [{ noticesLast: hours(1) }, hours(1)],
  [{ noticesFade: false }, undefined],
])("with the settings %j notices stay for %s ms", (stored, expected) => {
  expect(noticesFor(punishmentSettings.parse(stored))).toBe(expected);
});

test("the page says how long notices stay", () => {
  const [page] = setUp().feature.pages;
  expect(page?.overview(punishmentSettings.parse({})).key).toBe("punishments-overview-fade");
  expect(page?.overview(punishmentSettings.parse({ noticesFade: false })).key).toBe("punishments-overview-stay");
});
