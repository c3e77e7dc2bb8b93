// The documents say what the program does.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { reference } from "../../scripts/reference.mjs";
import { text } from "../../src/core/text.ts";
import { formsOf } from "../../src/features/help/texts.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { valueText } from "../../src/telegram/menu/controls.ts";
import { declaredFeatures } from "../support/features.ts";

const page = readFileSync("docs/reference.md", "utf8");
const documents = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "docs/measurements.md",
  "docs/operating.md",
  "docs/playground.md",
  "docs/reference.md",
  "docs/replay.md",
];

test("docs/reference.md is what npm run docs writes", () => {
  const present = reference({ features: declaredFeatures, translator: createTranslator(), text, valueText, formsOf });
  expect(page === present, "docs/reference.md is outdated. Write it anew with: npm run docs").toBe(true);
});

test("it names every command and alias", () => {
  for (const { name, aliases = [] } of declaredFeatures.flatMap(({ commands }) => commands))
    for (const each of [name, ...aliases]) expect(page).toContain(`\`/${each}\``);
});

test.each([
  ...documents,
  ...readdirSync("docs/adr")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/adr/${name}`),
])("%s leads nowhere but to files that are there, and names only scripts that there are", (path) => {
  const words = readFileSync(path, "utf8");
  const links = [...words.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, to = ""]) => join(dirname(path), to));
  for (const link of links) expect(() => readFileSync(link), link).not.toThrow(/ENOENT/);
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const named = [...words.matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("the decisions are numbered without a gap, each with what was decided and why", () => {
  const records = readdirSync("docs/adr")
    .filter((name) => name.endsWith(".md"))
    .sort();
  expect(records.map((name) => Number(name.slice(0, 4)))).toEqual(records.map((_, index) => index + 1));
  for (const name of records) {
    const words = readFileSync(join("docs/adr", name), "utf8");
    for (const heading of ["## Context", "## Decision", "## Consequences"]) expect(words, name).toContain(heading);
  }
});
