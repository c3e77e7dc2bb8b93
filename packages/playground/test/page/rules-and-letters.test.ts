// Rules and people as the page names them: in words, and so that they can be told apart.
import { expect, test } from "vitest";
import { kindWords } from "../../src/page/words/case-kinds.ts";
import { lettersAmong } from "../../src/page/words/names.ts";
import { isRule, ruleWords } from "../../src/page/words/rules.ts";

test("a rule is called by its protection, and a person is no rule", () => {
  expect(ruleWords("flood.timed")).toBe("Flood protection");
  expect(ruleWords("antinuke.budget")).toBe("Anti-nuke");
  expect(ruleWords("links.any")).toBe("Links protection");
  expect(isRule("flood.timed")).toBe(true);
  expect(isRule("Adam")).toBe(false);
  expect(isRule("Dr. Who")).toBe(false);
});

test("people with the same initials have letters of their own", () => {
  const letters = lettersAmong(["Adam", "Alice", "Bob", "Hot Deals"]);
  expect(["Adam", "Alice", "Bob", "Hot Deals"].map(letters)).toEqual(["Ad", "Al", "B", "HD"]);
});

test("kinds of cases are counted in words, and one without words of its own is still read", () => {
  expect(["mute", "unwarn", "exile"].map(kindWords)).toEqual(["Mutes", "Warnings removed", "Exile"]);
});
