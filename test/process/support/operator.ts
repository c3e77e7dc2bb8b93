// What an operator does: starts the built bot with an environment, reads what it prints, sends it signals.

import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createTelegram, type Telegram, type TelegramOptions } from "telegram-emulator/telegram";
import { afterAll, expect } from "vitest";
import { template } from "../../storage/template.ts";
import { ACCOUNT } from "../../support/bot-account.ts";

export const TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";

/** A port of this machine at which nothing listens. */
export const NOBODY = "http://127.0.0.1:9";

const built = (path: string): string => fileURLToPath(new URL(`../../../dist/${path}`, import.meta.url));

export interface Bot {
  readonly child: ChildProcess;
  /** All it has printed. */
  readonly output: () => string;
  readonly complaint: () => string;
  /** Resolves once it has printed this, or rejects when it ends first. */
  readonly prints: (words: string, times?: number) => Promise<void>;
  /** How it ended: its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
  readonly signal: (signal: NodeJS.Signals) => void;
}

const children = new Set<ChildProcess>();
const outputs: string[] = [];
const cleanUps: (() => unknown)[] = [];

/** Registers what follows the tests of a file: no process is left, and nothing printed holds the token. */
export function useOperator(): void {
  afterAll(async () => {
    for (const child of children) child.kill("SIGKILL");
    for (const cleanUp of cleanUps.splice(0)) await cleanUp();
    for (const output of outputs) expect(output).not.toContain(TOKEN.split(":")[1]);
  });
}

/** A folder that goes when the tests are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "moderato-process-"));
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An emulated Telegram with a door for other processes. */
export async function openTelegram(options: TelegramOptions = {}): Promise<Telegram & { readonly url: string }> {
  const telegram = createTelegram({ token: TOKEN, bot: { ...ACCOUNT, readsAllMessages: true }, ...options });
  const server = await telegram.listen();
  cleanUps.push(server.close);
  return { ...telegram, url: server.url };
}

/** A port of this machine that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

type Variables = Readonly<Record<string, string>>;

/** Where a folder has no database yet, an empty one: making it anew takes seconds. */
export async function withDatabase(folder = temporaryFolder()): Promise<string> {
  const place = join(folder, "data", "pglite");
  if (!existsSync(place)) cpSync(await template(), place, { recursive: true });
  return folder;
}

/** Starts a script of dist/ in a folder of its own, with these variables and no others. */
export function start(
  variables: Variables,
  { script = "main.js", folder = temporaryFolder(), nodeArgs = [] as string[], args = [] as string[] } = {},
): Bot {
  const child = spawn(process.execPath, [...nodeArgs, built(script), ...args], {
    cwd: folder,
    env: { PATH: process.env["PATH"], HEARTBEAT_FILE: join(folder, "heartbeat"), ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.add(child);
  const printed = { out: "", err: "" };
  const listeners = new Set<() => void>();
  const take = (stream: "out" | "err") => (chunk: Buffer) => {
    printed[stream] += chunk.toString();
    outputs.push(chunk.toString());
    for (const listener of listeners) listener();
  };
  child.stdout.on("data", take("out"));
  child.stderr.on("data", take("err"));
  const output = (): string => printed.out + printed.err;
  const ended = new Promise<number | string | null>((resolve) =>
    child.once("close", (code, signal) => resolve(code ?? signal)),
  );
  return {
    child,
    output,
    ended,
    complaint: () => printed.err,
    signal: (signal) => void child.kill(signal),
    prints: (words, times = 1) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (output().split(words).length > times) resolve();
        };
        listeners.add(look);
        look();
        void ended.then(() => reject(new Error(`It ended without printing ${words}:\n${output()}`)));
      }),
  };
}

/** The variables of a bot on an emulated Telegram. */
export const variablesFor = ({ url }: { readonly url: string }, more: Variables = {}): Variables => ({
  BOT_TOKEN: TOKEN,
  BOT_API_ROOT: url,
  ...more,
});

/** Starts a script with the time put to another moment. */
export const atTime = (now: number): { readonly nodeArgs: string[]; readonly variables: Variables } => ({
  nodeArgs: ["--import", built("../packages/playground/dist/bot-clock.js")],
  variables: { BOT_CLOCK: String(now) },
});

/** Waits until a condition holds. */
export async function until(condition: () => boolean, limit = 20_000): Promise<void> {
  for (const begun = Date.now(); !condition(); await new Promise((resolve) => setTimeout(resolve, 20)))
    if (Date.now() - begun > limit) throw new Error(`It did not come to pass: ${condition.toString()}`);
}
