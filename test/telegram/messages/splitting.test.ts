// Long texts in messages that Telegram takes.

import { parseHtml } from "telegram-emulator/formatting/html";
import { describe, expect, test } from "vitest";
import { splitHtml } from "../../../src/telegram/messages/splitting.ts";

const visible = (html: string): string => parseHtml(html).text;

/** A small generator of numbers that is the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
}

describe("splitting of long texts", () => {
  test.each([
    {
      cut: "at a paragraph rather than a line or a word",
      text: "aaaaaa bb\n\ncc dd\nee ff gg",
      limit: 18,
      first: "aaaaaa bb",
    },
    { cut: "at a line where no paragraph ends", text: "aaaaaa bb\ncc dd ee ff gg", limit: 16, first: "aaaaaa bb" },
    { cut: "at a word where no line ends", text: "aaaaaa bb cc dd ee", limit: 10, first: "aaaaaa bb" },
    { cut: "anywhere in a word longer than a message", text: "aaaaaaaaaaaa", limit: 5, first: "aaaaa" },
    {
      cut: "at a word rather than a paragraph in the first half",
      text: "a\n\nbbbbbbbbb cc ddd",
      limit: 14,
      first: "a\n\nbbbbbbbbb",
    },
  ])("cuts $cut", ({ text, limit, first }) => {
    expect(splitHtml(text, limit)[0]).toBe(first);
  });

  test("a text that fits stays whole, with its tags and gaps", () => {
    const html = `<b>${"x".repeat(4096)}</b>`;
    expect(splitHtml(html)).toEqual([html]);
    expect(splitHtml("  a\n\nb ")).toEqual(["  a\n\nb "]);
  });

  test("open tags are closed at the cut and opened again behind it, outermost first", () => {
    const [first, second] = splitHtml('<b>aaaa <a href="https://example.org/">bbbb cccc</a></b>', 10);
    expect(first).toBe('<b>aaaa <a href="https://example.org/">bbbb</a></b>');
    expect(second).toBe('<b><a href="https://example.org/">cccc</a></b>');
  });

  test("an escaped character counts as one and is never cut", () => {
    const parts = splitHtml("&amp;".repeat(9), 4);
    expect(parts).toEqual(["&amp;".repeat(4), "&amp;".repeat(4), "&amp;"]);
  });

  test("an emoji counts as the two units it is made of, and is never cut", () => {
    expect(splitHtml("😀".repeat(5), 5)).toEqual(["😀😀", "😀😀", "😀"]);
  });

  test("a tag that closes behind the last gap makes no message without words", () => {
    const parts = splitHtml(`<b>${"x".repeat(4096)} \n </b>`);
    expect(parts.map(visible)).toEqual(["x".repeat(4096)]);
  });

  test("thousands of empty lines make no message without words", () => {
    const parts = splitHtml(`${"\n".repeat(5000)}end`);
    expect(parts.map((part) => visible(part).trim())).toEqual(["end"]);
  });

  test("a text of nothing stays what it is", () => {
    expect(splitHtml("")).toEqual([""]);
  });

  test("any nested text is cut into parts that Telegram reads, none too long, nothing of it lost", () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = numbers(seed);
      const html = anyHtml(random, 0);
      const limit = 20 + random(60);
      const parts = splitHtml(html, limit);
      const words = parts.map(visible);
      expect(Math.max(...words.map(({ length }) => length)), `seed ${seed}`).toBeLessThanOrEqual(limit);
      expect(words.join("").replace(/\s/g, ""), `seed ${seed}`).toBe(visible(html).replace(/\s/g, ""));
    }
  });

  test("what was formatted stays formatted in every part", () => {
    for (let seed = 1; seed <= 100; seed++) {
      const html = anyHtml(numbers(seed), 0);
      const bold = (parts: readonly string[]) => parts.map((part) => coveredBy(part, "bold")).join("");
      expect(bold(splitHtml(html, 40)), `seed ${seed}`).toBe(bold([html]));
    }
  });
});

const WORDS = ["word", "ein", "&lt;tag&gt;", "😀", "👩‍👩‍👧", "a&amp;b", "long-word-without-a-gap", "\n", "\n\n", " "];
const TAGS = ["b", "i", "u", "code", "tg-spoiler", 'a href="https://example.org/?a=1&amp;b=2"'];

function anyHtml(random: (below: number) => number, depth: number): string {
  let html = "";
  for (let left = 6 + random(6); left > 0; left--) {
    const tag = TAGS[random(TAGS.length)] ?? "b";
    html +=
      depth < 3 && random(6) === 0
        ? `<${tag}>${anyHtml(random, depth + 1)}</${tag.split(" ")[0]}>`
        : `${WORDS[random(WORDS.length)]} `;
  }
  return html;
}

/** The letters that an entity of that type covers. */
function coveredBy(html: string, type: string): string {
  const { text, entities } = parseHtml(html);
  const units = Array.from({ length: text.length }, () => false);
  for (const entity of entities) {
    if (entity.type === type) units.fill(true, entity.offset, entity.offset + entity.length);
  }
  return lettersAt(text, units);
}

const lettersAt = (text: string, units: readonly boolean[]): string =>
  Array.from({ length: text.length }, (_, index) => text.charAt(index))
    .filter((char, index) => units[index] && !/\s/.test(char))
    .join("");
