// Labels of rules and distinct initials of people.
import { expect, test } from "vitest";
import { kindLabel } from "../../src/page/format/case-kinds.ts";
import { distinctInitials } from "../../src/page/format/names.ts";
import { isRule, ruleLabel } from "../../src/page/format/rules.ts";

test("a rule is called by its protection, and a person is no rule", () => {
  expect(ruleLabel("flood.timed")).toBe("Flood protection");
  expect(ruleLabel("antinuke.budget")).toBe("Anti-nuke");
  expect(ruleLabel("links.any")).toBe("Links protection");
  expect(isRule("flood.timed")).toBe(true);
  expect(isRule("Adam")).toBe(false);
  expect(isRule("Dr. Who")).toBe(false);
});

test("people with the same initials have letters of their own", () => {
  const letters = distinctInitials(["Adam", "Alice", "Bob", "Hot Deals"]);
  expect(["Adam", "Alice", "Bob", "Hot Deals"].map(letters)).toEqual(["Ad", "Al", "B", "HD"]);
});

test("kinds of cases are counted in words, and one without words of its own is still read", () => {
  expect(["mute", "unwarn", "exile"].map(kindLabel)).toEqual(["Mutes", "Warnings removed", "Exile"]);
});
