// One process at a time in a directory.
import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import typescript from "typescript";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockDirectory } from "../../src/storage/engine/directory-lock.ts";
import { DatabaseInUse } from "../../src/storage/engine/errors.ts";

const rhythm = { heartbeat: 100, staleAfter: 600 };
const ignore = (): void => undefined;
let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "moderato-lock-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** A process of its own that takes the lock, says so, and holds it. Node does not read TypeScript, so it gets it translated. */
async function holder() {
  for (const name of ["directory-lock", "errors"]) {
    const source = readFileSync(new URL(`../../src/storage/${name}.ts`, import.meta.url), "utf8");
    const { outputText } = typescript.transpileModule(source, {
      compilerOptions: {
        module: typescript.ModuleKind.ESNext,
        target: typescript.ScriptTarget.ES2022,
        rewriteRelativeImportExtensions: true,
      },
    });
    writeFileSync(join(directory, `${name}.js`), outputText);
  }
  writeFileSync(join(directory, "package.json"), '{ "type": "module" }');
  const script = join(directory, "holder.js");
  writeFileSync(
    script,
    `import { lockDirectory } from "./directory-lock.js";
    await lockDirectory(${JSON.stringify(directory)}, () => process.exit(3), ${JSON.stringify(rhythm)});
    process.send("held");
    setInterval(() => undefined, 1000);`,
  );
  const child = fork(script, { stdio: "inherit" });
  const [message] = await once(child, "message");
  expect(message).toBe("held");
  return child;
}

test("a directory that is held is refused by its name, and is free after the release", async () => {
  const first = await lockDirectory(directory, ignore, rhythm);
  await expect(lockDirectory(directory, ignore, rhythm)).rejects.toThrow(DatabaseInUse);
  await expect(lockDirectory(directory, ignore, rhythm)).rejects.toThrow(directory);
  first.release();
  const second = await lockDirectory(directory, ignore, rhythm);
  second.release();
  expect(existsSync(join(directory, "pglite.lock"))).toBe(false);
});

test("of six that want a directory at once one gets it", async () => {
  const all = await Promise.allSettled(Array.from({ length: 6 }, () => lockDirectory(directory, ignore, rhythm)));
  const held = all.filter(({ status }) => status === "fulfilled");
  expect(held).toHaveLength(1);
  for (const one of all) if (one.status === "fulfilled") one.value.release();
});

test("the lock of a process killed with -9 is taken over by one alone of those who wait", async () => {
  const child = await holder();
  const token = readFileSync(join(directory, "pglite.lock", "owner"), "utf8");
  await expect(lockDirectory(directory, ignore, rhythm)).rejects.toThrow(DatabaseInUse);
  child.kill("SIGKILL");
  await once(child, "exit");
  const all = await Promise.allSettled(Array.from({ length: 4 }, () => lockDirectory(directory, ignore, rhythm)));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(readFileSync(join(directory, "pglite.lock", "owner"), "utf8")).not.toBe(token);
  for (const one of all) if (one.status === "fulfilled") one.value.release();
});

test("a holder that stood still and was taken over notices at its next beat, and leaves the lock alone", async () => {
  const child = await holder();
  child.kill("SIGSTOP");
  const lock = await lockDirectory(directory, ignore, rhythm);
  child.kill("SIGCONT");
  const [code] = await once(child, "exit");
  expect(code).toBe(3);
  await sleep(rhythm.heartbeat * 2);
  await expect(lockDirectory(directory, ignore, rhythm)).rejects.toThrow(DatabaseInUse);
  lock.release();
});

test("a lock made by a process that died before it signed goes stale too", async () => {
  const { release } = await lockDirectory(directory, ignore, { heartbeat: 60_000, staleAfter: 600 });
  rmSync(join(directory, "pglite.lock", "owner"));
  const next = await lockDirectory(directory, ignore, rhythm);
  next.release();
  release();
});
