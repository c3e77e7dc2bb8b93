// The start: waiting for what is late, and trying out the places on disk.
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readConfig } from "../../src/app/environment/config.ts";
import { prepareDataDirectories } from "../../src/app/environment/data-directories.ts";
import { retryAtStart } from "../../src/app/start-retry.ts";

describe("what is late", () => {
  const late = new Error("late");
  const always = { mayPass: () => true, tell: () => undefined };

  test("is tried again, and no longer once it works", async () => {
    const attempt = vi.fn().mockRejectedValueOnce(late).mockResolvedValue("here");
    const told = vi.fn();
    await expect(retryAtStart(attempt, { mayPass: () => true, tell: told })).resolves.toBe("here");
    expect(told.mock.calls).toEqual([[late, 1000]]);
    expect(attempt).toHaveBeenCalledTimes(2);
  });

  test("is not tried again where waiting cannot help", async () => {
    const attempt = vi.fn().mockRejectedValue(late);
    await expect(retryAtStart(attempt, { ...always, mayPass: () => false })).rejects.toBe(late);
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  test("is not waited for any longer once the process is to stop", async () => {
    const halt = new AbortController();
    const waiting = retryAtStart(() => Promise.reject(late), {
      ...always,
      tell: () => halt.abort(),
      halt: halt.signal,
    });
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("places on disk", () => {
  const folder = mkdtempSync(join(tmpdir(), "moderato-places-"));
  const prepare = (variables: NodeJS.ProcessEnv) => () =>
    prepareDataDirectories(
      readConfig(
        {
          BOT_TOKEN: "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw",
          DATA_DIR: join(folder, "data"),
          HEARTBEAT_FILE: join(folder, "beat"),
          ...variables,
        },
        ["en"],
      ),
    );

  beforeEach(() => writeFileSync(join(folder, "file"), ""));
  afterEach(() => rmSync(join(folder, "file")));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("are made where they are missing, and may be there already", () => {
    const variables = { DATA_DIR: join(folder, "a/b/c") };
    prepare(variables)();
    prepare(variables)();
    expect(existsSync(join(folder, "a/b/c"))).toBe(true);
  });

  test("the embedded database's folder is left alone where PostgreSQL is used", () => {
    prepare({ DATABASE_URL: "postgresql://localhost/x", DATA_DIR: join(folder, "unused") })();
    expect(existsSync(join(folder, "unused"))).toBe(false);
  });

  test.each([
    ["DATA_DIR", "file", /^DATA_DIR .+ENOTDIR/],
    ["DATA_DIR", "file/below", /^DATA_DIR .+ENOTDIR/],
    ["HEARTBEAT_FILE", "file/below", /^HEARTBEAT_FILE .+ENOTDIR/],
    ["HEARTBEAT_FILE", "nowhere/beat", /^HEARTBEAT_FILE .+ENOENT/],
  ])("%s %s is refused by name, with the cause", (name, path, sentence) => {
    expect(prepare({ [name]: join(folder, path) })).toThrow(sentence);
  });

  test.skipIf(process.getuid?.() === 0)("a folder of somebody else is refused by name", () => {
    chmodSync(folder, 0o555);
    try {
      expect(prepare({ DATA_DIR: join(folder, "new") })).toThrow(/^DATA_DIR .+may not write/);
    } finally {
      chmodSync(folder, 0o755);
    }
  });
});
