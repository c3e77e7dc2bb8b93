// The example of the README does what it says.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const README = new URL("../README.md", import.meta.url);
const EXAMPLE = new URL("./readme-example.ts", import.meta.url);

test("the example prints what it says, and is short", async () => {
  const [, example = ""] = /```ts\n(.+?)```/s.exec(readFileSync(README, "utf8")) ?? [];
  const [, promised] = /console\.log\(.+\); \/\/ (.+)/.exec(example) ?? [];
  expect(example.split("\n").filter((line) => line !== "" && !line.startsWith("import")).length).toBeLessThan(11);
  const printed = vi.spyOn(console, "log").mockImplementation(() => undefined);
  writeFileSync(EXAMPLE, example);
  try {
    await import(EXAMPLE.href);
    expect(printed.mock.calls).toEqual([[["You said: hello"]]]);
    expect(promised).toBe("[ 'You said: hello' ]");
  } finally {
    printed.mockRestore();
    rmSync(EXAMPLE);
  }
});

test("the package speaks of no bot and of nobody who uses it", () => {
  const root = new URL("../", import.meta.url);
  const sources = readdirSync(new URL("src", root), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  expect(sources.length).toBeGreaterThan(40);
  for (const name of ["README.md", "package.json", ...sources.map((source) => `src/${source}`)])
    expect(readFileSync(new URL(name, root), "utf8"), name).not.toMatch(/moderato|playground/i);
});
