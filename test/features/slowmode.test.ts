// What is too soon in slow mode.
import { expect, test } from "vitest";
import type { MessageEvent } from "../../src/core/chat-event.ts";
import { after, seconds } from "../../src/core/time.ts";
import { interval } from "../../src/features/slowmode/rules.ts";
import { slowmodeSettings } from "../../src/features/slowmode/settings.ts";
import { ANNA, CHAT, NOW, WORDS } from "../support/ports.ts";

const messageWith = (album: string | undefined): MessageEvent => ({
  kind: "message",
  chat: CHAT,
  at: NOW,
  member: ANNA,
  senderKind: "person",
  album,
  message: { chatId: CHAT.id, id: 9, topic: undefined },
  content: WORDS,
});

const judged = (ago: number | undefined, { album = undefined as string | undefined, mode = "on" } = {}) => {
  const settings = slowmodeSettings.parse({ mode, interval: seconds(30) });
  const previous = ago === undefined ? undefined : { id: 8, at: after(NOW, seconds(-ago)), album: "a" };
  const none = { run: [], chatRun: [], latest: [], gathered: undefined };
  return interval.judge(messageWith(album), { ...none, previous }, { chat: CHAT, settings, now: NOW });
};

test.each([
  ["the first message", undefined, undefined, false],
  ["one at the same moment", 0, undefined, true],
  ["one a second too soon", 29, undefined, true],
  ["one in time", 30, undefined, false],
  ["a later part of the same album", 0, "a", false],
  ["another album", 0, "b", true],
])("%s", (...row) => {
  const [, ago, album, isTooSoon] = row;
  expect(judged(ago, { album })?.remove).toEqual(isTooSoon ? [9] : undefined);
});

test("the verdict deletes, sanctions nobody, and is told to the member alone; watched, it acts on nothing", () => {
  expect(judged(5)).toMatchObject({ rule: "slowmode.interval", sanction: undefined, tellsMember: true });
  expect(judged(5)?.watch).toBeUndefined();
  expect(judged(5, { mode: "watch" })?.watch).toBe(true);
  expect(interval.isOn(slowmodeSettings.parse({}))).toBe(false);
});
