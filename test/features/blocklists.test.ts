// What entries conclude about a message.
import { describe, expect, test } from "vitest";
import type { EditEvent, MessageEvent } from "../../src/core/chat-event.ts";
import { type Content, type Reading, writtenContent } from "../../src/core/content.ts";
import { text } from "../../src/core/text.ts";
import { hours } from "../../src/core/time.ts";
import type { Entry } from "../../src/features/blocklists/entry.ts";
import { compileMatcher } from "../../src/features/blocklists/matcher.ts";
import { createRecentMessages } from "../../src/features/blocklists/recent-messages.ts";
import { triggerRule } from "../../src/features/blocklists/rules.ts";
import { blocklistSettings } from "../../src/features/blocklists/settings.ts";
import { ANNA, CHAT, NOW } from "../support/ports.ts";

const entry = (trigger: string, more: Partial<Entry> = {}): Entry => ({
  id: 1,
  trigger,
  key: trigger,
  reason: undefined,
  action: {},
  expiresAt: undefined,
  by: 1,
  at: NOW,
  ...more,
});

const messageOf = (content: Content, kind: "message" | "edit" = "message"): MessageEvent | EditEvent => ({
  kind,
  chat: CHAT,
  at: NOW,
  member: ANNA,
  senderKind: "person",
  album: undefined,
  message: { chatId: CHAT.id, id: 7, topic: undefined },
  content,
});

const reading = (more: Partial<Reading>, words = ""): Content => {
  const content = writtenContent(words);
  return { ...content, reading: { ...content.reading, ...more } };
};

function judge(entries: readonly Entry[], event: MessageEvent | EditEvent, stored: object = {}) {
  const rule = triggerRule({ matcher: () => compileMatcher(entries), recent: createRecentMessages() });
  const scope = { chat: CHAT, settings: blocklistSettings.parse({ mode: "on", ...stored }), now: NOW };
  const facts = { run: [], chatRun: [], latest: [], previous: undefined };
  return rule.judge(event, { ...facts, gathered: rule.gather(event, scope) }, scope);
}

const says = (words: string): MessageEvent | EditEvent => messageOf(writtenContent(words));

describe("a message with a trigger", () => {
  test("is deleted and nothing more, and the reason does not show the trigger", () => {
    expect(judge([entry("gold")], says("free GOLD"))).toEqual({
      rule: "blocklists.trigger",
      reason: text("blocklists-reason"),
      sanction: undefined,
      remove: [7],
      silent: false,
      evidence: [
        {
          name: "entry",
          weight: 1,
          detail: text("blocklists-signal", { trigger: "gold", number: "1", matched: "GOLD" }),
        },
      ],
    });
  });

  test("is judged again when it is edited", () => {
    expect(judge([entry("gold")], messageOf(writtenContent("gold"), "edit"))?.remove).toEqual([7]);
  });

  test("brings what the mode says, unless its entry says something else", () => {
    const sanction = { kind: "ban" };
    expect(judge([entry("gold")], says("gold"), { sanction })?.sanction).toEqual(sanction);
    const own = entry("gold", { action: { sanction: { kind: "warn" } } });
    expect(judge([own], says("gold"), { sanction })?.sanction).toEqual({ kind: "warn" });
  });

  test("stays where deletion is off or its entry leaves it, and then an entry without a sanction does nothing", () => {
    expect(judge([entry("gold")], says("gold"), { deletes: false })).toBeUndefined();
    expect(judge([entry("gold", { action: { deletes: false } })], says("gold"))).toBeUndefined();
    const warned = entry("gold", { action: { deletes: false, sanction: { kind: "warn" } } });
    expect(judge([warned], says("gold"))).toMatchObject({ remove: [], sanction: { kind: "warn" } });
    expect(judge([entry("gold", { action: { deletes: true } })], says("gold"), { deletes: false })?.remove).toEqual([
      7,
    ]);
  });

  test("of several entries the harshest counts, with its reason and its silence", () => {
    const entries = [
      entry("gold", { id: 1, reason: "no gold", action: { sanction: { kind: "warn" } } }),
      entry("free", {
        id: 2,
        reason: "no gifts",
        action: { sanction: { kind: "mute", for: hours(6) }, isSilent: true },
      }),
      entry("now", { id: 3 }),
    ];
    const verdict = judge(entries, says("free gold now"));
    expect(verdict).toMatchObject({ sanction: { kind: "mute", for: hours(6) }, silent: true, remove: [7] });
    expect(verdict?.reason).toEqual(text("blocklists-own-reason", { reason: "no gifts" }));
    expect(verdict?.evidence).toHaveLength(3);
  });

  test("has the reason of the group where the entry has none", () => {
    expect(judge([entry("gold")], says("gold"), { reason: "be nice" })?.reason).toEqual(
      text("blocklists-own-reason", { reason: "be nice" }),
    );
  });

  test("is only watched in that mode", () => {
    expect(judge([entry("gold")], says("gold"), { mode: "watch" })).toMatchObject({ watch: true, remove: [7] });
  });
});

test("nothing is asked while the mode is off, which it is until somebody switches it on", () => {
  const rule = triggerRule({ matcher: () => compileMatcher([]), recent: createRecentMessages() });
  expect(rule.isOn(blocklistSettings.parse({}))).toBe(false);
  expect(rule.isOn(blocklistSettings.parse({ mode: "watch" }))).toBe(true);
});

describe("a trigger is found", () => {
  const member = { kind: "channel", id: -100123, name: "Spam", username: "spam_news" } as const;

  test.each([
    ["in a caption", "gold", reading({ texts: [{ place: "caption", text: "gold", spans: [] }] })],
    [
      "in a poll beside other texts",
      "gold",
      reading({
        texts: [
          { place: "poll", text: "What?", spans: [] },
          { place: "poll", text: "gold", spans: [] },
        ],
      }),
    ],
    ["in a quote of another chat", "gold", reading({ texts: [{ place: "external-quote", text: "gold", spans: [] }] })],
    [
      "in an address behind words",
      "bad.example",
      reading({ links: [{ url: "https://bad.example/x", place: "text", shown: "here" }] }, "here"),
    ],
    [
      "in an address of a preview",
      "bad.example",
      reading({ links: [{ url: "https://bad.example", place: "preview" }] }, "x"),
    ],
    [
      "as the emoji of a sticker",
      "🎰",
      reading({ sticker: { pack: "p", emoji: "🎰", isMoving: false, isPremium: false } }),
    ],
    [
      "as the pack of a sticker",
      "stickerpack:p",
      reading({ sticker: { pack: "p", emoji: "🎰", isMoving: false, isPremium: false } }),
    ],
    ["as the name of a file", "file:*.exe", reading({ files: [{ media: "document", uniqueId: "u", name: "a.exe" }] })],
    ["as the inline bot", "inline:@gif", reading({ via: { kind: "bot", id: 9, name: "Gif", username: "gif" } })],
    [
      "as the channel it was forwarded from",
      "forward:@spam_news",
      { ...writtenContent("x"), origin: { kind: "channel", member } as const },
    ],
    ["as the channel it replies to", "forward:-100123", reading({ repliedOrigin: { kind: "channel", member } })],
    [
      "as the name of a hidden account",
      "forward:Crypto**",
      { ...writtenContent("x"), origin: { kind: "hidden", name: "Crypto Bob" } as const },
    ],
    ["in the author's name", "name:anna", writtenContent("x")],
    ["as the author's username", "username:@anna", writtenContent("x")],
  ] as const)("%s", (_where, trigger, content) => {
    expect(judge([entry(trigger)], messageOf(content))?.remove).toEqual([7]);
  });

  test("but not in a quote of the same chat, which is somebody else's", () => {
    const quote = { place: "quote", text: "gold", spans: [] } as const;
    expect(judge([entry("gold")], messageOf(reading({ texts: [quote] })))).toBeUndefined();
    const own = { place: "text", text: "no!", spans: [] } as const;
    expect(judge([entry("gold")], messageOf(reading({ texts: [own, quote] })))).toBeUndefined();
  });
});
