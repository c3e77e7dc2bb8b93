// The import law holds, and would notice if it did not.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";

interface Report {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

const tool = join(process.cwd(), "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");

/** What the law says of the product and the packages below a folder. */
function cruise(folder: string): Report["summary"] {
  const call = [tool, "src", "packages", "--output-type", "json"];
  try {
    const said = execFileSync(process.execPath, call, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 });
    return (JSON.parse(said) as Report).summary;
  } catch (error) {
    return (JSON.parse((error as { readonly stdout: string }).stdout) as Report).summary;
  }
}

/** A project of a few files under the same law. */
function projectOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "law-"));
  for (const name of [".dependency-cruiser.cjs", "tsconfig.json"]) cpSync(name, join(folder, name));
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

test("the sources keep the law, and all of them were looked at", () => {
  const { totalCruised, violations } = cruise(process.cwd());
  expect(violations).toEqual([]);
  expect(totalCruised).toBeGreaterThan(800);
}, 60_000);

describe("the law notices", () => {
  const value = "export const value = 1;\n";
  const uses = (path: string): string => `import { value } from "${path}";\nexport const other = value;\n`;

  const cases: readonly (readonly [said: string, rule: string, files: Readonly<Record<string, string>>])[] = [
    ["core that looks into the kit", "law-core", { "src/core/a.ts": uses("../kit/b.ts"), "src/kit/b.ts": value }],
    ["core that waits", "law-core", { "src/core/a.ts": uses("../async/b.ts"), "src/async/b.ts": value }],
    ["core with a library", "law-core", { "src/core/a.ts": 'import { z } from "zod";\nexport const other = z;\n' }],
    [
      "a feature that looks into another",
      "law-features",
      { "src/features/a/x.ts": uses("../b/y.ts"), "src/features/b/y.ts": value },
    ],
    [
      "a feature that reads files",
      "law-features",
      { "src/features/a/x.ts": 'import { join } from "node:path";\nexport const other = join;\n' },
    ],
    [
      "a feature with grammY",
      "law-features",
      { "src/features/a/x.ts": 'import { Api } from "grammy";\nexport const other = Api;\n' },
    ],
    [
      "a feature's commands with the database",
      "law-features",
      { "src/features/a/commands.ts": uses("../../storage/unit-of-work/b.ts"), "src/storage/unit-of-work/b.ts": value },
    ],
    [
      "a feature's store that opens a database",
      "law-feature-stores",
      { "src/features/a/store.ts": uses("../../storage/engine/b.ts"), "src/storage/engine/b.ts": value },
    ],
    [
      "storage that looks into a feature",
      "law-storage",
      { "src/storage/a.ts": uses("../features/b/store.ts"), "src/features/b/store.ts": value },
    ],
    [
      "storage that looks into telegram",
      "law-storage",
      { "src/storage/a.ts": uses("../telegram/b.ts"), "src/telegram/b.ts": value },
    ],
    [
      "telegram that looks into a feature",
      "law-telegram",
      { "src/telegram/a.ts": uses("../features/a/x.ts"), "src/features/a/x.ts": value },
    ],
    [
      "the start that reaches the emulator",
      "product-without-packages",
      {
        "src/main.ts": uses("../packages/telegram-emulator/src/a.ts"),
        "packages/telegram-emulator/src/a.ts": value,
      },
    ],
    [
      "the product that asks for a package by its name",
      "product-without-packages",
      {
        "src/app/a.ts":
          'import { createTelegram } from "telegram-emulator/telegram";\nexport const it = createTelegram;\n',
      },
    ],
    [
      "the emulator that knows the product",
      "law-telegram-emulator",
      { "packages/telegram-emulator/src/a.ts": uses("../../../src/core/b.ts"), "src/core/b.ts": value },
    ],
    [
      "the emulator that knows another package",
      "law-telegram-emulator",
      { "packages/telegram-emulator/src/a.ts": uses("../../bench/src/b.ts"), "packages/bench/src/b.ts": value },
    ],
    [
      "the emulator with a client of the Bot API",
      "law-telegram-emulator",
      { "packages/telegram-emulator/src/a.ts": 'import { Api } from "grammy";\nexport const other = Api;\n' },
    ],
    [
      "the emulator that needs grammY's types while it runs",
      "grammy-types-alone",
      {
        "packages/telegram-emulator/src/a.ts": 'import types from "@grammyjs/types";\nexport const other = types;\n',
      },
    ],
    [
      "a test of the emulator that knows the product",
      "emulator-for-anybody",
      { "packages/telegram-emulator/test/a.test.ts": uses("../../../src/core/b.ts"), "src/core/b.ts": value },
    ],
    [
      "the playground that knows the product",
      "law-playground",
      { "packages/playground/src/a.ts": uses("../../../src/core/b.ts"), "src/core/b.ts": value },
    ],
    [
      "the playground that knows the bench",
      "law-playground",
      { "packages/playground/src/a.ts": uses("../../bench/src/b.ts"), "packages/bench/src/b.ts": value },
    ],
    [
      "the bench that knows the product",
      "law-bench",
      { "packages/bench/src/a.ts": uses("../../../src/features/index.ts"), "src/features/index.ts": value },
    ],
    [
      "the bench that knows the playground",
      "law-bench",
      { "packages/bench/src/a.ts": uses("../../playground/src/b.ts"), "packages/playground/src/b.ts": value },
    ],
    [
      "the bench with grammY outside of its peers",
      "grammy-in-the-peers",
      { "packages/bench/src/a.ts": 'import { Api } from "grammy";\nexport const other = Api;\n' },
    ],
    [
      "the playground's server that knows the page",
      "server-without-page",
      { "packages/playground/src/a.ts": uses("./page/b.ts"), "packages/playground/src/page/b.ts": value },
    ],
    [
      "the page that reads files",
      "law-page",
      {
        "packages/playground/src/page/a.ts": 'import { join } from "node:path";\nexport const other = join;\n',
      },
    ],
    [
      "the page that knows more than the protocol",
      "law-page-types",
      {
        "packages/playground/src/page/a.ts": uses("../views/b.ts"),
        "packages/playground/src/views/b.ts": value,
      },
    ],
    [
      "a circle",
      "no-cycles",
      { "src/core/a.ts": uses("./b.ts"), "src/core/b.ts": `export { other as value } from "./a.ts";\n` },
    ],
    [
      "the app with grammY",
      "grammy-in-one-folder",
      { "src/app/a.ts": 'import { Api } from "grammy";\nexport const other = Api;\n' },
    ],
    [
      "the app with a database's driver",
      "prisma-in-one-folder",
      { "src/app/a.ts": 'import pg from "pg";\nexport const other = pg;\n' },
    ],
    ["a file that nobody needs", "no-orphans", { "src/core/a.ts": value }],
  ];

  /** All cases are one project, so that it is cruised once: files named by a letter get the number of their case. */
  const numbered = cases.map(([said, rule, files], number) => {
    const own = (text: string): string => text.replaceAll(/\b([a-z])((?:\.test)?\.ts)\b/g, `$1${number}$2`);
    return { said, rule, files: Object.entries(files).map(([path, content]) => [own(path), own(content)] as const) };
  });

  let violations: Report["summary"]["violations"];
  beforeAll(() => {
    const files = numbered.flatMap((one) => one.files);
    expect(new Set(files.map(([path]) => path)).size).toBe(files.length);
    violations = cruise(projectOf(Object.fromEntries(files))).violations;
  });

  test.each(numbered)("$said", ({ rule, files }) => {
    const broken = violations.filter(({ from }) => files.some(([path]) => path === from));
    expect(broken.map(({ rule: { name } }) => name)).toContain(rule);
  });
});

describe("the check notices that a literal is spread into another one:", () => {
  /** What the project's own rules say of such a source. */
  function lint(source: string): string {
    const folder = projectOf({ "src/core/tried.ts": source });
    cpSync("biome.json", join(folder, "biome.json"));
    cpSync("scripts/no-literal-spread.grit", join(folder, "scripts/no-literal-spread.grit"));
    const tool = join(process.cwd(), "node_modules/@biomejs/biome/bin/biome");
    const call = [tool, "lint", "--vcs-enabled=false", "src/core/tried.ts"];
    const { stdout, stderr } = spawnSync(process.execPath, call, { cwd: folder, encoding: "utf8" });
    expect(stdout + stderr).toContain("Checked 1 file");
    return stdout + stderr;
  }

  test.each(["{ ...{ given }, b: 2 }", "{ ...({ given } as const), b: 2 }", "[...[given], 2]"])("%s", (literal) => {
    expect(lint(`const given = 1;\nexport const made = ${literal};\n`)).toContain("A literal is spread");
  });

  test("and lets what is spread on a condition, or was made elsewhere, be", () => {
    const source = "const a = { b: 1 };\nexport const made = (c: boolean) => ({ ...a, ...(c && { d: 2 }) });\n";
    expect(lint(source)).not.toContain("A literal is spread");
  });
});
