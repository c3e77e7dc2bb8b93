// The timeline of the bot's activity: verdicts with their cases, in order of time.
import { describe, expect, test } from "vitest";
import {
  areSame,
  consequencesOf,
  headline,
  isAbout,
  messagesOf,
  removalText,
  timelineOf,
} from "../../src/page/activity/timeline/timeline-entries.ts";
import { sceneIn, sceneLink } from "../../src/page/format/scene-hash.ts";
import { formerStatusText, sentence } from "../../src/page/format/sentences.ts";
import type { CaseView, VerdictView } from "../../src/protocol/bot.ts";

const verdict = (number: number, more: Partial<VerdictView> = {}): VerdictView => ({
  kind: "verdict",
  key: `verdict ${number}`,
  number,
  at: 1_000,
  chatId: -1,
  messageId: number,
  about: "Bob",
  rule: "flood.consecutive",
  reason: "too many messages",
  sanction: undefined,
  removes: [number],
  isWatch: false,
  evidence: [],
  ...more,
});
const act = (number: number, more: Partial<CaseView> = {}): CaseView => ({
  kind: "case",
  key: `case -1 ${number}`,
  chatId: -1,
  number,
  at: 1_500,
  act: "mute",
  target: "Bob",
  by: "flood.consecutive",
  reason: undefined,
  until: undefined,
  messages: [],
  evidence: [],
  former: undefined,
  ...more,
});
const keysOf = (timeline: ReturnType<typeof timelineOf>) => timeline.map(({ key }) => key);

describe("the timeline", () => {
  test("tells a verdict and the case that it brought once", () => {
    const brought = act(7, { messages: [18] });
    const timeline = timelineOf([verdict(18), verdict(19)], [brought]);
    expect(keysOf(timeline)).toEqual(["case -1 7", "verdict 19"]);
    expect(timeline[0]).toMatchObject({ kind: "act", act: brought, verdicts: [{ number: 18 }] });
  });

  test("tells what several rules concluded about a message once, with the case or without", () => {
    const other = { rule: "flood.timed", removes: [17, 18] };
    const [alone] = timelineOf([verdict(1), verdict(2, { ...other, messageId: 1 })], []);
    expect(alone).toMatchObject({ kind: "conclusion", verdicts: [{ number: 1 }, { number: 2 }] });
    const brought = act(7, { messages: [18] });
    const timeline = timelineOf([verdict(18), verdict(19, { ...other, messageId: 18 })], [brought]);
    expect(timeline).toMatchObject([{ act: brought, verdicts: [{ number: 18 }, { number: 19 }] }]);
  });

  test("keeps what only watches apart from what acts", () => {
    const watched = verdict(2, { messageId: 18, rule: "spam.links", isWatch: true });
    const timeline = timelineOf([verdict(18), watched], [act(7, { messages: [18] })]);
    expect(timeline.map(({ kind }) => kind)).toEqual(["conclusion", "act"]);
    expect(timeline[0]?.verdicts).toEqual([watched]);
  });

  test("keeps apart what another rule, another chat or a person did", () => {
    const timeline = timelineOf(
      [verdict(18)],
      [
        act(1, { messages: [18], by: "flood.timed" }),
        act(2, { messages: [18], chatId: -2 }),
        act(3, { messages: [18], by: "Olga" }),
      ],
    );
    expect(timeline).toHaveLength(4);
    expect(timeline.every((entry) => entry.kind === "conclusion" || entry.verdicts.length === 0)).toBe(true);
  });

  test("goes by seconds, then by messages, for verdicts know no smaller parts", () => {
    const timeline = timelineOf(
      [verdict(20, { at: 2_000 }), verdict(19, { at: 1_000 })],
      [act(1, { at: 1_900, messages: [18] }), act(2, { at: 1_100, by: "Olga" }), act(3, { at: 900, by: "Olga" })],
    );
    expect(keysOf(timeline)).toEqual(["case -1 3", "case -1 1", "verdict 19", "case -1 2", "verdict 20"]);
  });

  test("keeps verdicts without a message, such as on requests to join", () => {
    const asked = { messageId: undefined, removes: [] };
    expect(timelineOf([verdict(1, asked), verdict(2, asked)], [])).toHaveLength(2);
  });

  test("finds the chapters about a message", () => {
    const [entry] = timelineOf([verdict(18, { removes: [16, 17, 18] })], [act(1, { messages: [18] })]);
    if (!entry) throw new Error("there is a entry");
    expect(messagesOf(entry)).toEqual([18, 16, 17]);
    expect(isAbout(entry, { chat: -1, message: 17 })).toBe(true);
    expect(isAbout(entry, { chat: -1, message: 15 })).toBe(false);
    expect(isAbout(entry, { chat: -2, message: 17 })).toBe(false);
  });
});

describe("in words", () => {
  test.each([
    [{ act: "mute" }, "Muted Bob"],
    [{ act: "unwarn" }, "Removed a warning from Bob"],
    [{ act: "delete" }, "Deleted messages of Bob"],
    [{ act: "delete", target: undefined, messages: [1, 2] }, "Deleted 2 messages"],
    [{ act: "ban", target: undefined }, "Banned"],
    [{ act: "promote" }, "Promoted Bob"],
    [{ act: "title" }, "Gave a title to Bob"],
    [{ act: "undo", undoes: 3 }, "Undid case 3: Bob"],
    [{ act: "undo", undoes: 3, target: undefined }, "Undid case 3"],
  ])("the case %j is “%s”", (more, words) => {
    expect(headline(act(1, more))).toBe(words);
  });

  test("what follows from a verdict is told, also when it is nothing", () => {
    const muted = verdict(1, { sanction: "mute for 10 minutes" });
    expect(consequencesOf([muted])).toBe("mute for 10 minutes, 1 message removed");
    expect(consequencesOf([muted, { ...muted, removes: [1, 2] }])).toBe("mute for 10 minutes, 2 messages removed");
    expect(consequencesOf([verdict(1, { removes: [] })])).toBe("No action");
    expect(consequencesOf([verdict(1, { isWatch: true })])).toBe("Watch only: no action");
    expect(removalText([])).toBeUndefined();
  });

  test("cards are drawn anew only for other verdicts", () => {
    const [a, b] = [verdict(1), verdict(2)];
    expect(areSame([a, b], [a, b])).toBe(true);
    expect(areSame([a], [a, b])).toBe(false);
    expect(areSame([a], [{ ...a }])).toBe(false);
  });

  test("a sentence begins with a capital letter", () => {
    expect(sentence("too many messages")).toBe("Too many messages");
    expect(sentence("été")).toBe("Été");
    expect(sentence("5 links")).toBe("5 links");
  });

  test("moments in a sentence are as people read them", () => {
    const told = formerStatusText(
      "restricted until 2026-11-24T04:03:02.000Z",
      (at) => `[${new Date(at).getUTCMinutes()}]`,
    );
    expect(told).toBe("restricted until [3]");
    expect(formerStatusText("member", () => "")).toBe("member");
    expect(formerStatusText("left", () => "")).toBe("not in the group");
  });
});

describe("the link of a scene", () => {
  test("leads back to the scene", () => {
    const link = sceneLink("http://127.0.0.1:8484", "spam-wave");
    expect(link).toBe("http://127.0.0.1:8484/#scene=spam-wave");
    expect(sceneIn(new URL(link).hash)).toBe("spam-wave");
  });

  test.each(["", "#", "#scene=", "#scene=%20", "#other=raid"])("is none in %j", (hash) => {
    expect(sceneIn(hash)).toBeUndefined();
  });
});
