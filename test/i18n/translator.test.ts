// Words in the reader's language, and what people wrote as data in them.

import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Member } from "../../src/core/member.ts";
import type { Text } from "../../src/core/text.ts";
import { lasting, moment, type TextValue, text } from "../../src/core/text.ts";
import { hours, instant, minutes, seconds, weeks } from "../../src/core/time.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { writeDuration, writeMoment } from "../../src/i18n/values.ts";

const translator = createTranslator();
const person = (name: string, more: Partial<Member> = {}): Member => ({
  kind: "user",
  id: 7,
  name,
  username: undefined,
  ...more,
});
const named = (user: TextValue, locale = "en"): string =>
  translator.html(text("moderation-not-banned", { user }), locale);

describe("names are data", () => {
  test.each([
    '</a><a href="https://evil.example">click</a>',
    "<b>bold</b> & <script>",
    "{ $user } { 5 ->",
    "$& $1 $$ \\1",
    "{ NUMBER(1) }",
    "&lt;b&gt;",
    "*_`[x](y)`_*",
  ])("%s is shown as it is", (name) => {
    const html = named(person(name));
    expect(html.match(/<[^>]+>/g)).toEqual(['<a href="tg://user?id=7">', "</a>"]);
    expect(translator.plain(text("moderation-not-banned", { user: person(name) }), "en")).toContain(name);
  });

  test("a name cannot turn the direction of the sentence around it", () => {
    const html = named(person("\u202Eabc\u2069\u2069\u2069"));
    expect(html).toContain("\u2068\u202Eabc");
    expect(html.match(/\u2069/g)).toHaveLength(1);
  });

  test("a long name is cut between what people see as characters", () => {
    const html = named(person("👨‍👩‍👧‍👦".repeat(100)));
    expect(html).toContain(`${"👨‍👩‍👧‍👦".repeat(64)}…`);
    expect(html).not.toContain("👨‍👩‍👧‍👦".repeat(65));
  });

  test.each([
    ["line\nbreak\u0007", "line break"],
    ["", "7"],
    ["   ", "7"],
  ])("%j reads as %s", (name, shown) => {
    expect(named(person(name))).toContain(`\u2068${shown}\u2069`);
  });

  test("somebody without a name goes by the username", () => {
    expect(named(person("", { username: "anna" }))).toContain("anna");
  });

  test("a channel leads to its public name, and one without to nothing", () => {
    expect(named(person("News", { kind: "channel", id: -1, username: "news" }))).toContain('href="https://t.me/news"');
    expect(named(person("News", { kind: "channel", id: -1 }))).toContain("<b>\u2068News\u2069</b>");
  });

  test("a reason is escaped, and a formatted text is not escaped again", () => {
    const reason = (value: TextValue) =>
      translator.html(text("moderation-with-reason", { act: "x", reason: value }), "en");
    expect(reason("<i>&</i>")).toContain("&lt;i&gt;&amp;&lt;/i&gt;");
    expect(reason({ kind: "markup", html: "<i>x</i>" })).toContain("<i>x</i>");
    expect(reason({ kind: "link", label: "<x>", url: 'https://e.example/"' })).toContain(
      '<a href="https://e.example/&quot;">&lt;x&gt;</a>',
    );
  });
});

describe("values in a language", () => {
  test.each([
    ["en", hours(1.5), "1 hour, 30 minutes"],
    ["de", weeks(2), "2 Wochen"],
    ["ru", minutes(5), "5 минут"],
    ["ru", minutes(2), "2 минуты"],
    ["es", seconds(61), "1 minuto y 1 segundo"],
    ["en", seconds(0), "1 second"],
  ])("%s: %d ms is “%s”", (locale, duration, expected) => {
    expect(writeDuration(duration, locale)).toBe(expected);
    expect(translator.plain(text("menu-duration", { duration: lasting(duration) }), locale)).toBe(expected);
  });

  test("a moment says that it is in UTC", () => {
    const at = instant(Date.UTC(2030, 0, 2, 3, 4));
    expect(writeMoment(at, "en")).toMatch(/^2 Jan 2030, 03:04 UTC$/);
    expect(translator.plain(text("warns-line", { position: 1, when: moment(at) }), "de")).toContain(
      "2. Jan. 2030, 03:04 UTC",
    );
  });

  test.each([
    ["2030-01-02T03:04Z", "2030-12-31T23:59Z", "2 Jan, 03:04 UTC"],
    ["2030-12-01T14:05Z", "2030-01-01T00:00Z", "1 Dec, 14:05 UTC"],
    ["2031-01-01T00:00Z", "2030-12-31T23:59Z", "1 Jan 2031, 00:00 UTC"],
    ["2029-12-31T23:59Z", "2030-01-01T00:00Z", "31 Dec 2029, 23:59 UTC"],
  ])("the moment %s is, at %s, “%s”", (at, now, expected) => {
    const knowing = createTranslator({ now: () => instant(Date.parse(now)) });
    const line = text("undo-end", { until: moment(instant(Date.parse(at))) });
    expect(knowing.plain(line, "en").trim()).toBe(`until ${expected}`);
  });

  test("texts stand in texts, and a list has one line each", () => {
    const lines = [text("menu-on"), text("menu-off")];
    expect(translator.plain(text("text-lines", { lines }), "de")).toBe("an\naus");
  });
});

describe("languages", () => {
  test.each([
    ["ru", "ru"],
    ["pt-br", undefined],
    ["DE-at", "de"],
    ["es-419", "es"],
    [undefined, undefined],
  ])("an app that speaks %s is answered in %s", (code, expected) => {
    expect(translator.match(code)).toBe(expected);
  });

  test("a language that is not here is answered in English", () => {
    expect(translator.plain(text("menu-on"), "xx")).toBe("on");
  });

  test("a file that cannot be read stops the start with its name", () => {
    const folder = mkdtempSync(join(tmpdir(), "locales-"));
    mkdirSync(join(folder, "en"));
    writeFileSync(join(folder, "en", "one.ftl"), "menu-on = on\n");
    writeFileSync(join(folder, "en", "two.ftl"), "menu-on = twice\n");
    expect(() => createTranslator({ folder })).toThrow("locales/en/two.ftl");
  });

  test("a message that is missing is a mistake with its name", () => {
    const folder = mkdtempSync(join(tmpdir(), "locales-"));
    mkdirSync(join(folder, "en"));
    expect(() => createTranslator({ folder }).html(text("menu-on"), "en")).toThrow("menu-on");
  });
});

test.each([
  "warns-lines",
  "undo-lines",
  "moderation-approved",
  "moderation-kind-warn",
  "undo-what-unwarn",
  "moderation-no-moderator",
])("a text that an earlier version kept as %s is read in every language", (key) => {
  const { html, locales: all } = createTranslator();
  const kept = {
    kind: "text",
    key,
    args: { lines: [text("text-lines", { lines: [] })], user: "Anna", number: 7 },
  } as unknown as Text;
  for (const locale of all) expect(() => html(kept, locale)).not.toThrow();
});
