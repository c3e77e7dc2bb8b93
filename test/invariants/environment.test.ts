// The variables that the operator is told of are those that are read.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { environment, readConfig } from "../../src/app/config.ts";

const example = readFileSync(".env.example", "utf8");

test(".env.example lists every variable, and no other", () => {
  const listed = [...example.matchAll(/^(?:# )?([A-Z][A-Z_]*)=/gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual(Object.keys(environment.shape).sort());
});

test("what .env.example shows as examples is accepted", () => {
  const shown = Object.fromEntries(
    [...example.matchAll(/^# ([A-Z][A-Z_]*)=(.+)$/gm)].map(([, name = "", value = ""]) => [name, value]),
  );
  const token = "123456789:AAbbccddeeffgghhiijjkkllmmnnooppqqr";
  expect(() => readConfig({ ...shown, BOT_TOKEN: token }, ["en"])).not.toThrow();
});
