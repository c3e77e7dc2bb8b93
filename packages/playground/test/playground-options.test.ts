// The command-line options of the playground and their errors.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { OptionsRefused, openFolder, readOptions } from "../src/session/options.ts";

const own = mkdtempSync(join(tmpdir(), "moderato-options-"));
afterAll(() => rmSync(own, { recursive: true, force: true }));

test("without options the port is always the same, and the files are kept nowhere", () => {
  expect(readOptions([])).toEqual({ port: 8484, data: undefined });
  expect(readOptions(["--port", "0", "--data", "x"])).toEqual({ port: 0, data: "x" });
});

describe("is refused in a sentence that says what would be right", () => {
  test.each([
    ["a port that is a word", ["--port", "many"], "--port many is not a port"],
    ["a port beyond the last", ["--port", "65536"], "from 1024 to 65535"],
    ["a negative port", ["--port=-1"], "not a port"],
    ["an option that does not exist", ["--api", "https://api.telegram.org"], "--api"],
    ["a word too many", ["raid"], "npm run playground"],
  ])("%s", (_, args, words) => {
    expect(() => readOptions(args)).toThrow(OptionsRefused);
    expect(() => readOptions(args)).toThrow(words);
  });

  test("a folder with something in it, which may be a real bot's", () => {
    writeFileSync(join(own, "PG_VERSION"), "17");
    expect(() => openFolder(own)).toThrow(/holds something already.*new or empty folder/);
    expect(readdirSync(own)).toContain("PG_VERSION");
  });

  test("a file, and a folder that cannot be made", () => {
    expect(() => openFolder(join(own, "PG_VERSION"))).toThrow("is a file");
    expect(() => openFolder("/proc/moderato")).toThrow("cannot be made");
  });
});

test("a folder that is named stays, a temporary one goes", () => {
  const named = openFolder(join(own, "new"));
  named.leave();
  expect(existsSync(named.folder)).toBe(true);
  const temporary = openFolder(undefined);
  expect(existsSync(temporary.folder)).toBe(true);
  temporary.leave();
  expect(existsSync(temporary.folder)).toBe(false);
});
