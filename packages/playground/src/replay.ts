// npm run replay: feeds a chat export or sample messages to the built bot, and reports what the bot did.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTelegram } from "telegram-emulator/telegram";
import { ACCOUNT } from "./bot/account.ts";
import { BotNotStarted, startBot } from "./bot/process.ts";
import { type Figures, figuresOf } from "./replay/figures.ts";
import { type Options, readOptions } from "./replay/options.ts";
import { play } from "./replay/play.ts";
import { readMaterial } from "./replay/read.ts";
import { InputRefused, type ReplayInput } from "./replay/replay-input.ts";
import { report } from "./replay/report.ts";
import { setUp } from "./replay/setup.ts";

/** The group is created a minute before the first message. */
const LEAD = 60_000;

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const input = readMaterial(options.file, options);
  if (!input.events.some(({ kind }) => kind === "message"))
    throw new InputRefused(`${options.file} has no message that can be shown in a group.`);
  const figures = await inFolder((folder) => replay(options, input, folder));
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

async function replay(options: Options, input: ReplayInput, folder: string): Promise<Figures> {
  const clock = createClock((input.events[0]?.at ?? 0) * 1000 - LEAD);
  const telegram = createTelegram({ now: clock.now, bot: ACCOUNT });
  const server = await telegram.listen();
  const { database, commands, admins } = options;
  const bot = await startBot({ token: telegram.token, apiRoot: server.url, folder, database, now: clock.now() });
  try {
    const setup = await setUp({ telegram, input, commands, admins });
    const begun = performance.now();
    const setTime = (now: number): void => {
      clock.set(now);
      bot.setTime(now);
    };
    const isTimed = input.layout === "telegram-export";
    const playResult = await play({ ...setup, setTime, isTimed, isOver: bot.isOver }, input.events);
    const seconds = (performance.now() - begun) / 1000;
    const exitCode = await bot.stop();
    return figuresOf({ input, setup, playResult, log: bot.log, exitCode, seconds });
  } finally {
    await bot.stop();
    await server.close();
  }
}

/** A clock that continues from the time it was set to, and never goes back, as the bot's own clock. */
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
