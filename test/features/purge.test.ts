// Deleting stretches of the chat.

import { describe, expect, test } from "vitest";
import { text } from "../../src/core/text.ts";
import { purge } from "../../src/features/purge/feature.ts";
import { LONGEST_RANGE, rangeBetween, readRange } from "../../src/features/purge/range.ts";
import { fakeCases } from "../support/fake-cases.ts";
import { NOTHING_KEPT } from "../support/features.ts";
import {
  ANNA,
  albumsOf,
  BORIS,
  CHAT,
  fakeGateway,
  fakeLog,
  fakeMarks,
  keysOf,
  noAudit,
  recordingCases,
  reply,
  utterance,
} from "../support/ports.ts";
import { stage } from "../support/stage.ts";

/** A group without topics and without a linked channel. */
const NO_TOPICS = { topicOf: async () => undefined, inTopic: async () => [], openings: async () => [] };

function setUp(tooOld: readonly number[] = []) {
  const [gateway, cases, log] = [fakeGateway(tooOld), fakeCases(), fakeLog()];
  const feature = purge.setUp({
    ...NOTHING_KEPT,
    gateway,
    cases,
    recordCase: recordingCases(cases, log),
    audit: noAudit,
    store: fakeMarks(),
    seen: albumsOf({ trip: [44, 45, 46] }, NO_TOPICS),
  });
  return { gateway, cases, log, feature, group: stage(feature) };
}

/** A command whose message has the id 50, in reply to a message. */
const inReplyTo = (id: number, album?: string) => ({ said: { repliedTo: reply(ANNA, id, album) } });

test.each([
  ["", 47, { from: 47, to: 49 }],
  ["3", undefined, { from: 47, to: 49 }],
  ["500", undefined, { from: 1, to: 49 }],
  ["3", 40, { from: 40, to: 42 }],
  ["20", 48, { from: 48, to: 49 }],
])("/purge %j as message 50, in reply to %s, concerns %j", (args, id, value) => {
  const repliedTo = id === undefined ? undefined : reply(ANNA, id);
  expect(readRange(utterance(args, { repliedTo }))).toEqual({ ok: true, value });
});

test.each(["", "0", "many", "-3", "3 4"])("/purge %j without a reply is refused with an example", (args) => {
  expect(readRange(utterance(args, { example: "/purge 20" }))).toEqual({
    ok: false,
    refusal: text("purge-malformed", { example: "/purge 20" }),
  });
});

test("a stretch has its bound, whichever end is named first", () => {
  expect(rangeBetween(LONGEST_RANGE, 1)).toEqual({ ok: true, value: { from: 1, to: LONGEST_RANGE } });
  expect(rangeBetween(1, LONGEST_RANGE + 1)).toMatchObject({ ok: false, refusal: { key: "purge-too-many" } });
});

describe("/purge", () => {
  test("deletes from the answered message to the command, tells the chat, and leaves a case", async () => {
    const { group, gateway, cases, log } = setUp();
    const said = await group.say("purge", inReplyTo(48));
    expect(gateway.removed).toEqual([[48, 49, 50]]);
    expect(said).toEqual(
      expect.objectContaining({ audience: "notice", text: text("purge-done", { number: 1, count: 2 }) }),
    );
    expect(cases.all).toMatchObject([{ kind: "delete", target: undefined, evidence: { messageIds: [48, 49] } }]);
    expect(log.told).toHaveLength(1);
  });

  test("takes the whole album along that it begins in", async () => {
    const { group, gateway } = setUp();
    await group.say("purge 1", inReplyTo(46, "trip"));
    expect(gateway.removed).toEqual([[44, 45, 46, 50]]);
  });

  test("says how many messages stayed because they are too old", async () => {
    const { group } = setUp([47, 48]);
    const said = await group.say("purge 3");
    expect(said).toMatchObject({
      text: { args: { lines: [{ key: "purge-done" }, text("purge-stayed", { count: 2 })] } },
    });
  });

  test("that cannot delete says why, and leaves no case", async () => {
    const { gateway, cases } = setUp();
    const powerless = { ...gateway, remove: async () => ({ ok: false, obstacle: "lacks-right" }) as const };
    const feature = purge.setUp({
      ...NOTHING_KEPT,
      gateway: powerless,
      cases,
      recordCase: recordingCases(cases, fakeLog()),
      audit: noAudit,
      store: fakeMarks(),
      seen: albumsOf({}, NO_TOPICS),
    });
    expect(keysOf(await stage(feature).say("purge 3"))[0]).toBe("moderation-bot-lacks-right");
    expect(cases.all).toEqual([]);
  });
});

test("/spurge deletes the same and says nothing but what stayed", async () => {
  const { group, gateway } = setUp();
  expect(await group.say("spurge 2")).toBeUndefined();
  expect(gateway.removed).toEqual([[48, 49, 50]]);
  expect(keysOf(await setUp([48]).group.say("spurge 2"))).toEqual(["purge-stayed"]);
});

describe("/purgefrom and /purgeto", () => {
  test("delete what lies between them, and both commands", async () => {
    const { group, gateway } = setUp();
    expect(keysOf(await group.say("purgefrom", inReplyTo(42)))).toEqual(["purge-marked"]);
    await group.say("purgeto", {
      said: { ...inReplyTo(43).said, message: { chatId: CHAT.id, id: 60, topic: undefined } },
    });
    expect(gateway.removed).toEqual([[50], [42, 43, 60]]);
  });

  test("a mark counts once, and only for the one who set it", async () => {
    const { group, gateway } = setUp();
    await group.say("purgefrom", inReplyTo(42));
    expect(keysOf(await group.say("purgeto", { ...inReplyTo(44), actor: BORIS }))).toEqual(["purge-no-mark"]);
    await group.say("purgeto", inReplyTo(44));
    expect(keysOf(await group.say("purgeto", inReplyTo(44)))).toEqual(["purge-no-mark"]);
    expect(gateway.removed).toHaveLength(2);
  });

  test("too long a range is refused and keeps its mark", async () => {
    const { group, gateway } = setUp();
    await group.say("purgefrom", inReplyTo(42));
    expect(keysOf(await group.say("purgeto", inReplyTo(42 + LONGEST_RANGE)))).toEqual(["purge-too-many"]);
    await group.say("purgeto", inReplyTo(43));
    expect(gateway.removed.at(-1)).toEqual([42, 43, 50]);
  });
});

describe("/del", () => {
  test("deletes the answered album and the command, silently, as a case against its author", async () => {
    const { group, gateway, cases, feature } = setUp();
    expect(await group.say("del", inReplyTo(45, "trip"))).toBeUndefined();
    expect(gateway.removed).toEqual([[44, 45, 46, 50]]);
    expect(cases.all).toMatchObject([{ kind: "delete", target: ANNA }]);
    expect(feature.commands.find(({ name }) => name === "del")?.silent).toBe(true);
  });

  test("without a reply is refused with an example", async () => {
    expect(await setUp().group.say("del")).toEqual(text("args-reply-needed", { example: "/del" }));
  });
});
