// Formatted text as HTML, read back as Telegram reads it.
import type { MessageEntity } from "grammy/types";
import { parseHtml } from "telegram-emulator/formatting/html";
import { describe, expect, test } from "vitest";
import { toHtml } from "../../../src/telegram/adapter/formatting.ts";

const plain = (type: MessageEntity.CommonMessageEntity["type"], offset: number, length: number): MessageEntity => ({
  type,
  offset,
  length,
});

const byPlace = (entities: readonly MessageEntity[]) =>
  entities.map((entity) => JSON.stringify(Object.entries(entity).sort())).sort();

const user = { id: 42, is_bot: false, first_name: "" };

describe("formatted text as HTML", () => {
  test.each<readonly [string, string, readonly MessageEntity[]]>([
    ["nothing", "plain & <simple>", []],
    ["bold beside italic", "ab", [plain("bold", 0, 1), plain("italic", 1, 1)]],
    ["bold and italic over the same words", "both", [plain("bold", 0, 4), plain("italic", 0, 4)]],
    [
      "five formats over the same words, and a sixth inside",
      "all of it",
      [
        plain("bold", 0, 9),
        plain("italic", 0, 9),
        plain("underline", 0, 9),
        plain("strikethrough", 0, 9),
        plain("spoiler", 0, 9),
        plain("code", 4, 2),
      ],
    ],
    ["one inside the other from the same start", "in and out", [plain("bold", 0, 10), plain("italic", 0, 2)]],
    ["one inside the other to the same end", "out and in", [plain("bold", 0, 10), plain("italic", 8, 2)]],
    ["a quote around code over the same words", "code", [plain("code", 0, 4), plain("blockquote", 0, 4)]],
    ["a quote that can be opened", "long quote", [plain("expandable_blockquote", 0, 10)]],
    [
      "a link with an address that needs escapes",
      "here",
      [{ type: "text_link", offset: 0, length: 4, url: "https://example.org/?a=1&b=%22" }],
    ],
    ["a mention of somebody without a username", "Anna", [{ type: "text_mention", offset: 0, length: 4, user }]],
    ["a program", "let x = 1 < 2", [{ type: "pre", offset: 0, length: 13, language: "ts" }]],
    ["a program without a language", "x", [{ type: "pre", offset: 0, length: 1 }]],
    ["an emoji of somebody's own", "👍", [{ type: "custom_emoji", offset: 0, length: 2, custom_emoji_id: "5368" }]],
    [
      "a date",
      "tomorrow",
      [{ type: "date_time", offset: 0, length: 8, unix_time: 1_700_000_000, date_time_format: "D" }],
    ],
    ["words behind emoji, counted in UTF-16 units", "😀😀 bold", [plain("bold", 5, 4)]],
    ["text that looks like tags", "</b><b>&amp;</b>", [plain("bold", 4, 7)]],
  ])("keeps %s", (_, text, entities) => {
    const read = parseHtml(toHtml(text, entities));
    expect(read.text).toBe(text);
    expect(byPlace(read.entities)).toEqual(byPlace(entities));
  });

  test.each(["mention", "hashtag", "url", "bot_command", "email", "phone_number", "cashtag"] as const)(
    "leaves a %s to Telegram, which finds it again by itself",
    (type) => {
      expect(toHtml("@somebody", [plain(type, 0, 9)])).toBe("@somebody");
    },
  );

  test("whatever entities nest, the HTML is one that Telegram reads back as the same", () => {
    const types = ["bold", "italic", "underline", "strikethrough", "spoiler"] as const;
    for (let seed = 0; seed < 200; seed++) {
      const entities: MessageEntity[] = [];
      let [start, end] = [0, 20];
      for (const [depth, type] of types.entries()) {
        if ((seed >> depth) % 2 === 0) entities.push(plain(type, start, end - start));
        start += (seed + depth) % 3;
        end -= (seed * 7 + depth) % 3;
      }
      const html = toHtml('hostile <b> & "text" ', entities);
      expect(byPlace(parseHtml(html).entities), `seed ${seed}`).toEqual(byPlace(entities));
    }
  });
});
