// What counts as a flood, and what follows.

import { describe, expect, test } from "vitest";
import type { MessageEvent } from "../../src/core/chat-event.ts";
import { text } from "../../src/core/text.ts";
import { after, days, hours, minutes, seconds } from "../../src/core/time.ts";
import { limitOrOff, timedLimitOrOff } from "../../src/features/flood/arguments.ts";
import { flood } from "../../src/features/flood/feature.ts";
import { consecutive, timed } from "../../src/features/flood/rules.ts";
import { floodSettings } from "../../src/features/flood/settings.ts";
import type { RecentMessage } from "../../src/kit/declarations/rule.ts";
import type { Parsed } from "../../src/kit/parsing/parsed.ts";
import { NOTHING_KEPT } from "../support/features.ts";
import { ANNA, CHAT, DIRECTORY, keysOf, NOW, utterance, WORDS } from "../support/ports.ts";
import { stage } from "../support/stage.ts";

const outcome = <A>(parsed: Parsed<A>) => (parsed.ok ? parsed.value : parsed.refusal.key);

/** Messages a second apart; each word is an album's name, or `-` for a message of its own. */
const burstOf = (albums: string): readonly RecentMessage[] =>
  [...albums].map((album, index) => ({
    id: index + 1,
    at: after(NOW, seconds(index)),
    album: album === "-" ? undefined : album,
  }));

const eventFor = (messages: readonly RecentMessage[]): MessageEvent => {
  const last = messages.at(-1);
  return {
    kind: "message",
    chat: CHAT,
    at: last?.at ?? NOW,
    member: ANNA,
    senderKind: "person",
    album: last?.album,
    message: { chatId: CHAT.id, id: last?.id ?? 0, topic: undefined },
    content: WORDS,
  };
};

const judge = (messages: readonly RecentMessage[], stored: object, rule = consecutive) => {
  const settings = floodSettings.parse(stored);
  return rule.judge(
    eventFor(messages),
    { run: messages, chatRun: messages, latest: messages, previous: undefined, gathered: undefined },
    { chat: CHAT, settings, now: NOW },
  );
};

describe("with a limit of four messages in a row", () => {
  test.each([
    ["three messages", "---", undefined],
    ["the fourth takes the whole burst along", "----", { remove: [1, 2, 3, 4], sanctioned: true }],
    ["the fifth only goes", "-----", { remove: [5], sanctioned: false }],
    ["the seventh only goes", "-------", { remove: [7], sanctioned: false }],
    ["the eighth asks for the sanction again", "--------", { remove: [8], sanctioned: true }],
    ["an album of four is one message", "aaaa", undefined],
    ["an album that is the fourth", "---a", { remove: [1, 2, 3, 4], sanctioned: true }],
    ["a later part of that album brings no second sanction", "---aa", { remove: [1, 2, 3, 4, 5], sanctioned: false }],
    ["two albums and two messages", "aab--", { remove: [1, 2, 3, 4, 5], sanctioned: true }],
  ])("%s", (_name, albums, expected) => {
    const verdict = judge(burstOf(albums), { limit: 4, clears: true });
    expect(verdict && { remove: verdict.remove, sanctioned: verdict.sanction !== undefined }).toEqual(expected);
  });

  test("unless told to clear, only the message that reached the limit goes", () => {
    expect(judge(burstOf("----"), { limit: 4 })?.remove).toEqual([4]);
  });

  test("the verdict names its rule, its sanction and what was counted", () => {
    expect(judge(burstOf("----"), { limit: 4 })).toMatchObject({
      rule: "flood.consecutive",
      sanction: { kind: "mute", for: days(1) },
      evidence: [{ name: "run", detail: text("flood-signal-row", { count: 4, limit: 4 }) }],
    });
  });
});

describe("a run", () => {
  const spread = (...at: readonly number[]): readonly RecentMessage[] =>
    at.map((minute, index) => ({ id: index + 1, at: after(NOW, minutes(minute)), album: undefined }));

  test.each([
    ["within ten minutes is a flood", [0, 3, 6, 10], true],
    ["of more than ten minutes is none", [0, 3, 6, 11], false],
    ["over hours is none, however long it is", [0, 20, 40, 60, 80, 100, 120], false],
    ["counts what is within the time at its end", [0, 60, 61, 62, 63], true],
  ])("%s", (_name, at, isFlood) => {
    expect(judge(spread(...at), { limit: 4 }) !== undefined).toBe(isFlood);
  });

  test("has the longest time that the group has set", () => {
    expect(judge(spread(0, 20, 40, 60), { limit: 4, runTime: hours(1) })).toBeDefined();
    expect(judge(spread(0, 1, 2, 3), { limit: 4, runTime: minutes(1) })).toBeUndefined();
  });
});

test("watched, the rules judge, and their verdicts act on nothing", () => {
  expect(judge(burstOf("----"), { limit: 4, mode: "watch" })).toMatchObject({ watch: true });
  expect(judge(burstOf("----"), { timedLimit: 4, mode: "watch" }, timed)).toMatchObject({ watch: true });
  expect(judge(burstOf("----"), { limit: 4 })).not.toHaveProperty("watch");
});

describe("with a limit of three messages within two seconds", () => {
  const settings = { timedLimit: 3, window: seconds(2), clears: true };

  test("the third within the window takes those in the window along", () => {
    expect(judge(burstOf("---"), settings, timed)?.remove).toEqual([1, 2, 3]);
  });

  test("messages before the window do not count", () => {
    const [first, , , fourth, fifth] = burstOf("-----");
    const spread = [first, fourth, fifth].filter((message) => message !== undefined);
    expect(judge(spread, settings, timed)).toBeUndefined();
  });
});

test.each([{}, { mode: "off", limit: 8, timedLimit: 8 }, { mode: "watch" }])("nothing is asked with %j", (stored) => {
  const settings = floodSettings.parse(stored);
  expect(consecutive.isOn(settings)).toBe(false);
  expect(timed.isOn(settings)).toBe(false);
});

test("a group that had set a limit before there were modes keeps its protection", () => {
  expect(consecutive.isOn(floodSettings.parse({ limit: 8 }))).toBe(true);
  expect(timed.isOn(floodSettings.parse({ timedLimit: 8 }))).toBe(true);
});

test.each([
  ["8", { count: 8, runTime: undefined }],
  ["2", { count: 2, runTime: undefined }],
  ["50", { count: 50, runTime: undefined }],
  ["8 10m", { count: 8, runTime: minutes(10) }],
  ["8  1h30m", { count: 8, runTime: minutes(90) }],
  ["8 5s", "args-duration-bounds"],
  ["8 2d", "args-duration-bounds"],
  ["8 soon", "flood-limit-malformed"],
  ["off", "off"],
  ["no", "off"],
  ["1", "flood-limit-malformed"],
  ["51", "flood-limit-malformed"],
  ["many", "flood-limit-malformed"],
])("/setflood %s reads as %j", async (args, expected) => {
  expect(outcome(await limitOrOff(utterance(args), DIRECTORY))).toEqual(expected);
});

test.each([
  ["8 30s", { count: 8, window: seconds(30) }],
  ["5  1h", { count: 5, window: hours(1) }],
  ["off", "off"],
  ["8", "flood-timer-malformed"],
  ["8 soon", "flood-timer-malformed"],
  ["8 30s please", "flood-timer-malformed"],
  ["8 1s", "args-duration-bounds"],
  ["8 2h", "args-duration-bounds"],
])("/setfloodtimer %s reads as %j", async (args, expected) => {
  expect(outcome(await timedLimitOrOff(utterance(args), DIRECTORY))).toEqual(expected);
});

describe("the commands", () => {
  test("change what is watched, and say how it stands then", async () => {
    const group = stage(flood.setUp(NOTHING_KEPT));
    expect(keysOf(await group.say("setflood 8"))).toContain("flood-state-consecutive");
    expect(keysOf(await group.say("setfloodtimer 5 1m"))).toContain("flood-state-timed");
    await group.say("setfloodmode tban 3d");
    expect(keysOf(await group.say("clearflood off"))).toContain("flood-state-keeps");
    expect(group.settings()).toEqual({
      mode: "on",
      limit: 8,
      runTime: minutes(10),
      timedLimit: 5,
      window: minutes(1),
      sanction: { kind: "ban", for: days(3) },
      clears: false,
    });
  });

  test("off switches a limit off", async () => {
    const group = stage(flood.setUp(NOTHING_KEPT), { limit: 8, timedLimit: 5 });
    await group.say("setflood off");
    expect(keysOf(await group.say("setfloodtimer off"))).toEqual(["flood-state-no-limit"]);
  });

  test("/flood on starts with eight messages in a row, and off keeps the limits for the next on", async () => {
    const group = stage(flood.setUp(NOTHING_KEPT));
    await group.say("flood on");
    expect(group.settings()).toMatchObject({ mode: "on", limit: 8 });
    await group.say("setflood 6 5m");
    expect(keysOf(await group.say("flood off"))).toEqual(["flood-state-off"]);
    expect(keysOf(await group.say("flood watch"))[0]).toBe("modes-watched-state");
    expect(group.settings()).toMatchObject({ mode: "watch", limit: 6, runTime: minutes(5) });
    expect(keysOf(await group.say("flood loud"))).toEqual(["modes-refused"]);
  });

  test("a limit that is set switches a protection on that was off, and leaves a watched one watched", async () => {
    const off = stage(flood.setUp(NOTHING_KEPT), { mode: "off" });
    await off.say("setflood 6");
    expect(off.settings()).toMatchObject({ mode: "on", limit: 6 });
    const watched = stage(flood.setUp(NOTHING_KEPT), { mode: "watch" });
    await watched.say("setfloodtimer 6 1m");
    expect(watched.settings()).toMatchObject({ mode: "watch", timedLimit: 6 });
  });

  test.each(["flood", "setflood", "setfloodtimer", "floodmode", "clearflood"])(
    "a bare /%s says how it stands, with an example",
    async (name) => {
      expect(keysOf(await stage(flood.setUp(NOTHING_KEPT)).say(name))).toEqual([
        "modes-state-and-example",
        "flood-state-no-limit",
      ]);
    },
  );
});
