// The division of a text by its entities.
import type { MessageEntity } from "grammy/types";
import { describe, expect, test } from "vitest";
import { type Segment, segmentsOf } from "../../src/page/chat/text/segments.ts";

type Plain = Exclude<MessageEntity["type"], "pre" | "text_link" | "text_mention" | "custom_emoji" | "date_time">;

/** An entity over the first occurrence of a text. */
function over(text: string, words: string, type: Plain): MessageEntity {
  return { type, offset: text.indexOf(words), length: words.length };
}

/** The parts with the names of their entities. */
function written(segments: readonly Segment[]): string {
  return segments
    .map((one) => (one.kind === "text" ? one.text : `<${one.entity.type}>${written(one.segments)}</>`))
    .join("");
}

const divided = (text: string, ...entities: readonly MessageEntity[]): string => written(segmentsOf(text, entities));

describe("segments of a text", () => {
  test("are the text itself where nothing is marked", () => {
    expect(segmentsOf("hello", [])).toEqual([{ kind: "text", text: "hello" }]);
    expect(segmentsOf("", [])).toEqual([]);
  });

  test("hold an entity and what stands around it", () => {
    const text = "a bold word";
    expect(divided(text, over(text, "bold", "bold"))).toBe("a <bold>bold</> word");
  });

  test("count offsets in UTF-16 units", () => {
    const text = "👩‍👩‍👧 hi 👍 there";
    expect(divided(text, over(text, "hi", "italic"), over(text, "👍", "spoiler"))).toBe(
      "👩‍👩‍👧 <italic>hi</> <spoiler>👍</> there",
    );
  });

  test("nest, the longer one outside, in whatever order they come", () => {
    const text = "one two three";
    const parts = [over(text, "two", "code"), over(text, "one two three", "bold"), over(text, "two three", "italic")];
    expect(divided(text, ...parts)).toBe("<bold>one <italic><code>two</> three</></>");
    expect(divided(text, ...parts.reverse())).toBe("<bold>one <italic><code>two</> three</></>");
  });

  test("keep two entities over the same words", () => {
    expect(divided("x", over("x", "x", "bold"), over("x", "x", "underline"))).toBe("<bold><underline>x</></>");
  });

  test("divide an entity that reaches over the end of another, and say that both pieces are one", () => {
    const text = "abcdef";
    const spoiler = over(text, "cdef", "spoiler");
    const segments = segmentsOf(text, [over(text, "abcd", "bold"), spoiler]);
    expect(written(segments)).toBe("<bold>ab<spoiler>cd</></><spoiler>ef</>");
    const [bold, rest] = segments;
    const inside = bold?.kind === "part" ? bold.segments.at(-1) : undefined;
    expect([inside, rest].map((one) => one?.kind === "part" && one.entity)).toEqual([spoiler, spoiler]);
  });

  test("set blocks outermost, and leave out the line break after them", () => {
    const text = "say\nquoted words\n\nend";
    const quote = over(text, "quoted words", "blockquote");
    expect(divided(text, over(text, "say\nquoted", "bold"), quote)).toBe(
      "<bold>say\n</><blockquote><bold>quoted</> words</>\nend",
    );
  });

  test("leave out the break after a block also where an entity begins with it", () => {
    const text = "code\nnext";
    const pre: MessageEntity = { type: "pre", offset: 0, length: 4, language: "ts" };
    expect(divided(text, pre, over(text, "\nnext", "italic"))).toBe("<pre>code</><italic>next</>");
  });

  test("cut entities that reach out of the text, and leave out those without any", () => {
    const outside: readonly MessageEntity[] = [
      { type: "bold", offset: 2, length: 40 },
      { type: "italic", offset: 30, length: 2 },
      { type: "code", offset: 1, length: 0 },
      { type: "underline", offset: -3, length: 4 },
    ];
    expect(divided("abcd", ...outside)).toBe("<underline>a</>b<bold>cd</>");
  });

  test("lose no character of random overlaps", () => {
    const text = "0123456789abcdefghij";
    const kinds: readonly Plain[] = ["bold", "italic", "spoiler", "code", "underline"];
    for (let round = 0; round < 200; round += 1) {
      const entities = kinds.map((type, index): MessageEntity => {
        const offset = (round * 7 + index * 11) % 20;
        return { type, offset, length: 1 + ((round * 3 + index * 5) % (20 - offset)) };
      });
      const bare = divided(text, ...entities).replace(/<[^>]*>/g, "");
      expect(bare, JSON.stringify(entities)).toBe(text);
    }
  });
});
