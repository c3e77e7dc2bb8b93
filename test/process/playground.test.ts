// npm run playground as its caller sees it: what cannot be had is one sentence, and nothing is left behind.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { start, temporaryFolder, useOperator } from "./support/operator.ts";

useOperator();

const SCRIPT = "packages/playground/dist/playground.js";

const playground = (...args: readonly string[]) => spawnSync(process.execPath, [SCRIPT, ...args], { encoding: "utf8" });

test.each([
  ["an option that would lead elsewhere", ["--api-root", "https://api.telegram.org"], /--api-root/],
  ["a port that is none", ["--port", "many"], /--port many is not a port/],
])("%s is refused without a stack", (_, args, sentence) => {
  const { status, stderr } = playground(...args);
  expect(status).toBe(1);
  expect(stderr).toMatch(sentence);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test("a folder that holds something is left as it is", () => {
  const data = temporaryFolder();
  writeFileSync(join(data, "kept"), "");
  const { status, stderr } = playground("--data", data);
  expect(status).toBe(1);
  expect(stderr.trim().split("\n")).toEqual([expect.stringContaining("holds something already")]);
});

test("a port in use is told in one sentence, at once", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  const { status, stderr } = playground("--port", String(port));
  other.close();
  expect(status).toBe(1);
  expect(stderr.trim().split("\n")).toEqual([expect.stringContaining(`Port ${port} is in use`)]);
});

test("the caller's own settings reach nobody, and at the end nothing is left", async () => {
  const folder = temporaryFolder();
  const settings = {
    BOT_TOKEN: "1:real",
    BOT_API_ROOT: "https://api.telegram.org",
    DATABASE_URL: "postgresql://x@127.0.0.1:9/x",
  };
  const opened = start(
    { ...settings, TMPDIR: folder },
    { script: "../packages/playground/dist/playground.js", args: ["--port", "0"] },
  );
  await opened.prints("http://127.0.0.1:");
  const [url = ""] = /http:\S+/.exec(opened.output()) ?? [];
  const stream = await fetch(`${url}/stream?chat=&messages=1`);
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = "";
  while (!heard.includes('"state":"running"')) heard += (await reader?.read())?.value ?? "";
  expect(heard).toContain('"database":"embedded"');
  expect(heard).not.toContain("api.telegram.org");
  opened.signal("SIGTERM");
  expect(await opened.ended).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
});

/** Processes that run in a folder (Linux: /proc). */
function processesIn(folder: string): readonly string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readlinkSync(`/proc/${name}/cwd`).startsWith(folder);
      } catch {
        return false;
      }
    });
}

test.skipIf(!existsSync("/proc/self/cwd"))("a signal while the bot still starts ends it, too, and soon", async () => {
  const folder = temporaryFolder();
  const opened = start(
    { TMPDIR: folder },
    { script: "../packages/playground/dist/playground.js", args: ["--port", "0"] },
  );
  await opened.prints("http://127.0.0.1:");
  await expect.poll(() => processesIn(folder).length, { timeout: 5_000 }).toBeGreaterThan(0);
  const begun = performance.now();
  opened.signal("SIGTERM");
  expect(await opened.ended).toBe(0);
  expect(performance.now() - begun).toBeLessThan(12_000);
  expect(processesIn(folder)).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});
