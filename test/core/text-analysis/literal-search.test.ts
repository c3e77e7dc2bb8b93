// Many literals are found in one pass.
import { describe, expect, test } from "vitest";
import { createLiteralSearch } from "../../../src/core/text-analysis/literal-search.ts";

const foundIn = (literals: readonly string[], text: string): readonly string[] => {
  const found: string[] = [];
  createLiteralSearch(literals).each(text, (literal, end) => {
    found.push(`${literals[literal]}@${end}`);
  });
  return found;
};

describe("a search", () => {
  test.each([
    [["he", "she", "his", "hers"], "ushers", ["she@4", "he@4", "hers@6"]],
    [["a"], "aaa", ["a@1", "a@2", "a@3"]],
    [["aa", "a"], "aa", ["a@1", "aa@2", "a@2"]],
    [["abcd", "bc"], "abce", ["bc@3"]],
    [["😀", "привет"], "😀привет", ["😀@2", "привет@8"]],
    [["none"], "nothing here", []],
    [["x"], "", []],
    [[], "anything", []],
  ])("for %j in %j finds %j", (literals, text, expected) => {
    expect(foundIn(literals, text)).toEqual(expected);
  });

  test("finds what a search for each literal alone finds", () => {
    const literals = Array.from({ length: 200 }, (_, index) => (index * 7919).toString(3));
    const distinct = [...new Set(literals)];
    const text = Array.from({ length: 500 }, (_, index) => (index * 31).toString(3)).join("");
    const expected = distinct.flatMap((literal) => {
      const ends: string[] = [];
      for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1))
        ends.push(`${literal}@${at + literal.length}`);
      return ends;
    });
    expect([...foundIn(distinct, text)].sort()).toEqual(expected.sort());
  });
});
