// The gate says in a sentence what is missing, and with what command it comes.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { missingTexts } from "../../scripts/missing-texts.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "moderato-texts-"));
  cpSync("locales", folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("nothing is missing here", () => {
  expect(missingTexts(folder)).toBeUndefined();
});

test("a text that a language lacks, and one that English does not have, are named with their file", () => {
  const path = join(folder, "de", "text.ftl");
  writeFileSync(path, readFileSync(path, "utf8").replace("text-lines", "text-rows"));
  expect(missingTexts(folder)?.split("\n")).toEqual([
    "locales/de/text.ftl lacks text-lines, which locales/en/text.ftl has. Write them there.",
    "locales/de/text.ftl has text-rows, which locales/en does not have. Delete them.",
  ]);
});

test("a text that cannot be read is named with its file", () => {
  writeFileSync(join(folder, "de", "text.ftl"), "text-lines = { $lines\n");
  expect(() => missingTexts(folder)).toThrow("de/text.ftl");
});
