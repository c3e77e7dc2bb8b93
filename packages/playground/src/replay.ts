// npm run replay: feeds a chat export or sample messages through the built bot, and reports what the bot did.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTelegram } from "telegram-emulator/telegram";
import { ACCOUNT } from "./bot/account.ts";
import { BotNotStarted, startBot } from "./bot/process.ts";
import { type Figures, figuresOf } from "./replay/figures.ts";
import { InputRefused, type Material } from "./replay/material.ts";
import { type Options, readOptions } from "./replay/options.ts";
import { play } from "./replay/play.ts";
import { readMaterial } from "./replay/read.ts";
import { report } from "./replay/report.ts";
import { setUp } from "./replay/setup.ts";

/** The group exists a minute before the file begins. */
const LEAD = 60_000;

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const material = readMaterial(options.file, options);
  if (!material.happenings.some(({ kind }) => kind === "message"))
    throw new InputRefused(`${options.file} has no message that a group could be shown.`);
  const figures = await inFolder((folder) => replay(options, material, folder));
  console.log(options.isJson ? JSON.stringify(figures, undefined, 2) : report(figures));
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "moderato-replay-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function replay(options: Options, material: Material, folder: string): Promise<Figures> {
  const clock = createClock((material.happenings[0]?.at ?? 0) * 1000 - LEAD);
  const telegram = createTelegram({ now: clock.now, bot: ACCOUNT });
  const server = await telegram.listen();
  const { database, commands, admins } = options;
  const bot = await startBot({ token: telegram.token, apiRoot: server.url, folder, database, now: clock.now() });
  try {
    const setup = await setUp({ telegram, material, commands, admins });
    const begun = performance.now();
    const setTime = (now: number): void => {
      clock.set(now);
      bot.setTime(now);
    };
    const isTimed = material.layout === "telegram-export";
    const played = await play({ ...setup, setTime, isTimed, isOver: bot.isOver }, material.happenings);
    const seconds = (performance.now() - begun) / 1000;
    const exitCode = await bot.stop();
    return figuresOf({ material, setup, played, log: bot.log, exitCode, seconds });
  } finally {
    await bot.stop();
    await server.close();
  }
}

/** Time goes on from where it was put, and never back; the bot's own clock does the same. */
function createClock(start: number) {
  let [target, since] = [start, performance.now()];
  const now = (): number => Math.floor(target + performance.now() - since);
  return {
    now,
    set: (wanted: number): void => {
      target = Math.max(now(), wanted);
      since = performance.now();
    },
  };
}

main().catch((error: unknown) => {
  const isPlain = error instanceof InputRefused || error instanceof BotNotStarted;
  console.error(isPlain ? error.message : error);
  process.exitCode = 1;
});
