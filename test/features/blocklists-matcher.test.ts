// Which messages a trigger hits, and which it leaves alone.
import { describe, expect, test } from "vitest";
import { days, instant } from "../../src/core/time.ts";
import type { Entry } from "../../src/features/blocklists/entry.ts";
import { analysed, compileMatcher, type TextsOf } from "../../src/features/blocklists/matcher.ts";
import { readTrigger, type Subject } from "../../src/features/blocklists/pattern.ts";
import { NOW } from "../support/ports.ts";

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

const holding =
  (texts: Partial<Record<Subject, readonly string[]>>): TextsOf =>
  (subject) =>
    analysed(texts[subject] ?? []);

/** What of a text an entry with that trigger matches. */
const matchedIn = (trigger: string, words: string, subject: Subject = "text"): string | undefined =>
  compileMatcher([entry(trigger)]).hits(holding({ [subject]: [words] }), NOW)[0]?.matched;

const ACUTE = "\u0301";
const ZERO_WIDTH = "\u200b";

describe("a trigger hits", () => {
  test.each([
    ["casino", "Best CASINO in town!", "CASINO"],
    ["casino", "(casino)", "casino"],
    ["casino", `ca${ZERO_WIDTH}sino`, `ca${ZERO_WIDTH}sino`],
    ["casino", `ćási${ACUTE}no`, `ćási${ACUTE}no`],
    ["creme", "Crème brûlée", "Crème"],
    ["казино", "Лучшее КАЗИНО города", "КАЗИНО"],
    ["елка", "наша ёлка", "ёлка"],
    ["free gold", "get free \n  gold now", "free \n  gold"],
    ["bit?", "two bits", "bits"],
    ["bit?", "bit!", "bit!"],
    ["*hi*", "this", "hi"],
    ["hi*", "a history", "hi"],
    ["*coin", "buy dogecoin.", "coin"],
    ["w*n", "you winn... when", "winn"],
    ["free ** gold", "free for you: much gold", "free for you: much gold"],
    ["free**gold", "freegold", "freegold"],
    ["100\\*", "get 100* now", "100*"],
    ["why\\?", "but why?", "why?"],
    ["赌博", "网上赌博网站", "赌博"],
    ["🎰", "play🎰🎰", "🎰"],
    ["❤", "I ❤\ufe0f you", "❤\ufe0f"],
    ["$$$", "earn $$$", "$$$"],
    ["t.me/+", "join https://t.me/+abc", "t.me/+"],
    ["exact:hello", "  Hello ", "Hello"],
    ["exact:hel*", "hellooo", "hellooo"],
    ["prefix:buy", "Buy gold", "Buy"],
    ["prefix:buy now", " buy  now!", "buy  now"],
    ["lookalike:bitcoin", "Вitс0in", "Вitс0in"],
    ["lookalike:bitcoin", "b.i.t.c.o.i.n", "b.i.t.c.o.i.n"],
    ["lookalike:bitcoin", "get b i t c o i n   n o w", "b i t c o i n"],
    ["lookalike:casino", "c@s1n0", "c@s1n0"],
    ["lookalike:fr?? money", "fr33 m0ney", "fr33 m0ney"],
    ["lookalike:казино", "kaзинo", "kaзинo"],
    ["re:free\\s+(gold|money)", "FREE   money", "FREE   money"],
    ["re:\\b\\d{4}-\\d{4}\\b", "card 1234-5678", "1234-5678"],
  ])("%s in %j: %j", (trigger, words, matched) => {
    expect(matchedIn(trigger, words)).toBe(matched);
  });

  test.each([
    ["file:*.zip", "file", "Invoice.ZIP"],
    ["inline:@gif", "inline", "gif"],
    ["forward:@spam", "forward", "Spam"],
    ["forward:https://t.me/spam", "forward", "spam"],
    ["forward:-1001234", "forward", "-1001234"],
    ["stickerpack:rude_pack", "stickerpack", "Rude_Pack"],
    ["stickerpack:https://t.me/addstickers/rude_pack", "stickerpack", "rude_pack"],
    ["name:crypto", "name", "Crypto Anna"],
    ["username:*_promo", "username", "best_promo"],
  ] as const)("%s by the %s %j", (trigger, subject, words) => {
    expect(matchedIn(trigger, words, subject)).toBe(words.slice(0, matchedIn(trigger, words, subject)?.length));
    expect(matchedIn(trigger, words, subject)).toBeDefined();
  });
});

describe("a trigger leaves alone", () => {
  test.each([
    ["casino", "casinos"],
    ["casino", "mycasino"],
    ["casino", "ca sino"],
    ["casino", "c4sino"],
    ["казино", "казиношка"],
    ["мой", "мои"],
    ["free gold", "free golden"],
    ["bit?", "bit"],
    ["bit?", "bit "],
    ["bit?", "bitss"],
    ["hi", "this"],
    ["w*n", "we ran"],
    ["100\\*", "100"],
    ["why\\?", "why!"],
    ["free**gold", "gold for free"],
    ["exact:hello", "hello there"],
    ["prefix:buy", "I buy"],
    ["prefix:buy", "buyer"],
    ["lookalike:bitcoin", "bit coin"],
    ["lookalike:sos", "in 505 words"],
    ["lookalike:hi", "hill"],
    ["re:^free", "for free"],
    ["re:(a+)+$", "b"],
    ["🎰", "play"],
  ])("%s: %j", (trigger, words) => {
    expect(matchedIn(trigger, words)).toBeUndefined();
  });

  test.each([
    ["file:*.zip", "file", "zip.txt"],
    ["inline:@gif", "inline", "gifbot"],
    ["forward:@spam", "forward", "antispam"],
    ["stickerpack:rude", "stickerpack", "rude_pack"],
    ["name:crypto", "name", "Cryptos"],
    ["username:promo", "username", "best_promo"],
    ["name:crypto", "text", "crypto"],
    ["file:*.zip", "text", "see a.zip"],
  ] as const)("%s: the %s %j", (trigger, subject, words) => {
    expect(matchedIn(trigger, words, subject)).toBeUndefined();
  });
});

describe("what cannot be a trigger is refused", () => {
  test.each([
    ["exact:", "blocklists-prefix-empty"],
    ["re: ", "blocklists-prefix-empty"],
    ["*", "blocklists-pattern-anything"],
    ["?? **", "blocklists-pattern-anything"],
    ["re:.*", "blocklists-pattern-anything"],
    ["re:(a", "blocklists-expression-refused"],
    ["re:(?=a)b", "blocklists-expression-refused"],
    ["re:(a)\\1", "blocklists-expression-refused"],
    ["inline:@", "blocklists-pattern-anything"],
    [ZERO_WIDTH.repeat(3), "blocklists-pattern-anything"],
    ["x".repeat(401), "blocklists-trigger-long"],
  ])("%s", (trigger, refusal) => {
    const read = readTrigger(trigger);
    expect(read.ok ? undefined : read.refusal.key).toBe(refusal);
  });

  test("and RE2 says why", () => {
    const read = readTrigger("re:(a");
    expect(read.ok ? undefined : read.refusal.args).toEqual({ expression: "(a", why: "missing closing ): `(a`" });
  });
});

test.each([
  ["Casino", "casino"],
  ["CAFÉ", "cafe"],
  ["*hi*", "**hi*"],
  ["inline:@Gif", "INLINE: gif"],
  ["lookalike:cаsinо", "lookalike:c4sino"],
])("%s and %s are the same trigger", (one, other) => {
  const keys = [one, other].map((trigger) => {
    const read = readTrigger(trigger);
    return read.ok ? read.value.key : undefined;
  });
  expect(keys[0]).toBeDefined();
  expect(keys[0]).toBe(keys[1]);
});

test("of several entries all that match are given, each once", () => {
  const entries = ["gold", "go*", "lookalike:gold", "re:gold", "silver"].map((trigger, id) => entry(trigger, { id }));
  const hits = compileMatcher(entries).hits(holding({ text: ["gold gold", "more gold"] }), NOW);
  expect(hits.map(({ entry: { id } }) => id)).toEqual([0, 1, 2, 3]);
});

test("an entry that has expired matches nothing any more", () => {
  const matcher = compileMatcher([entry("gold", { expiresAt: instant(NOW + days(1)) })]);
  const texts = holding({ text: ["gold"] });
  expect(matcher.hits(texts, NOW)).toHaveLength(1);
  expect(matcher.hits(texts, instant(NOW + days(1)))).toHaveLength(0);
});

test("what no entry looks at is not read", () => {
  const asked: Subject[] = [];
  compileMatcher([entry("gold"), entry("file:*.zip", { id: 2 })]).hits((subject) => {
    asked.push(subject);
    return [];
  }, NOW);
  expect(asked).toEqual(["text", "file"]);
});

test("a pattern of many wildcards is done with a long text, which none of them matches", () => {
  expect(matchedIn("a*a*a*a*a*a*a*a*a*a*b", "a".repeat(4096))).toBeUndefined();
  expect(matchedIn("a**a**a**a**a**a**a**ab", "a".repeat(4096))).toBeUndefined();
  expect(matchedIn("re:(a+)+$b", "a".repeat(4096))).toBeUndefined();
});

test("a long match is shown in part", () => {
  expect(matchedIn("a**b", `a ${"x".repeat(300)} b`)).toHaveLength(101);
});
