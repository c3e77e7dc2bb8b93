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

test("nothing is asked while no limit is set", () => {
  const settings = floodSettings.parse({});
  expect(consecutive.isOn(settings)).toBe(false);
  expect(timed.isOn(settings)).toBe(false);
});

test.each([
  ["8", 8],
  ["2", 2],
  ["50", 50],
  ["off", "off"],
  ["no", "off"],
  ["1", "flood-limit-malformed"],
  ["51", "flood-limit-malformed"],
  ["many", "flood-limit-malformed"],
])("/setflood %s reads as %s", async (args, expected) => {
  expect(outcome(await limitOrOff(utterance(args), DIRECTORY))).toBe(expected);
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
      limit: 8,
      timedLimit: 5,
      window: minutes(1),
      sanction: { kind: "ban", for: days(3) },
      clears: false,
    });
  });

  test("off switches a limit off", async () => {
    const group = stage(flood.setUp(NOTHING_KEPT), { limit: 8, timedLimit: 5 });
    await group.say("setflood off");
    expect(keysOf(await group.say("setfloodtimer off"))).toEqual(["flood-state-off"]);
  });

  test.each(["flood", "setflood", "setfloodtimer", "floodmode", "clearflood"])(
    "a bare /%s says how it stands, with an example",
    async (name) => {
      expect(keysOf(await stage(flood.setUp(NOTHING_KEPT)).say(name))).toEqual([
        "flood-state-and-example",
        "flood-state-off",
      ]);
    },
  );
});
