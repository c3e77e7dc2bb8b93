// Lock types by how a text is written: its marks, scripts, length and capitals.
import type { Reading, SpanKind } from "../../../core/content.ts";
import { type Finds, findSpan, findWords, foundIf, writtenTexts } from "../subject.ts";

const span =
  (...kinds: readonly SpanKind[]): Finds =>
  ({ reading }) =>
    findSpan(reading, kinds);

const words =
  (pattern: RegExp): Finds =>
  ({ reading }) =>
    findWords(reading, pattern);

/** Finds letters of any of these scripts (Unicode, Script property). */
const script = (...names: readonly string[]): Finds => {
  const letter = `[${names.map((name) => `\\p{Script=${name}}`).join("")}]`;
  return words(new RegExp(`${letter}+`, "u"));
};

/** Letters that carry four marks or more, which no script needs (Unicode, UAX 15: stacked marks). */
const ZALGO = /\p{L}\p{M}{4,}/u;

/** Letters written from right to left, and the signs that turn the direction of a text (Unicode, UAX 9). */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u202B\u202E\u2067]+/u;

/** The fewest letters that can be in capitals: `OK` and names of firms are not. */
const FEWEST_LETTERS = 12;

function isInCapitals(reading: Reading, share: number): boolean {
  const letters = writtenTexts(reading)
    .map(({ text }) => text.replace(/[^\p{Lu}\p{Ll}]/gu, ""))
    .join("");
  if (letters.length < FEWEST_LETTERS) return false;
  return letters.replace(/\p{Ll}/gu, "").length * 100 >= letters.length * share;
}

/** Characters as people see them are not counted: code points are. */
const lengthOf = (reading: Reading): number =>
  writtenTexts(reading).reduce((sum, { text }) => sum + [...text].length, 0);

const linesOf = (reading: Reading): number =>
  writtenTexts(reading).reduce((sum, { text }) => sum + text.split("\n").length, 0);

export const textTypes = {
  /** A message of text and nothing else. */
  text: ({ event, reading }) => foundIf(event.content.media === undefined && reading.texts.length > 0),
  mention: ({ reading, allowlist }) => findSpan(reading, ["mention", "text_mention"], allowlist.allowsUsername),
  hashtag: span("hashtag"),
  cashtag: span("cashtag"),
  caps: ({ reading, settings }) => foundIf(isInCapitals(reading, settings.capsShare)),
  longtext: ({ reading, settings }) => foundIf(lengthOf(reading) >= settings.longText),
  lines: ({ reading, settings }) => foundIf(linesOf(reading) >= settings.mostLines),
  zalgo: words(ZALGO),
  code: span("code"),
  pre: span("pre"),
  blockquote: span("blockquote", "expandable_blockquote"),
  expandablequote: span("expandable_blockquote"),
  underline: span("underline"),
  strikethrough: span("strikethrough"),
  edited: ({ event }) => foundIf(event.kind === "edit"),
  arabic: script("Arabic"),
  cyrillic: script("Cyrillic"),
  cjk: script("Han", "Hiragana", "Katakana", "Hangul", "Bopomofo"),
  rtl: (subject) =>
    subject.reading.traits.has("right-to-left") ? foundIf(true) : findWords(subject.reading, RIGHT_TO_LEFT),
} as const satisfies Readonly<Record<string, Finds>>;
