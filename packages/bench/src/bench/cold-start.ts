// The time from the start of the process to its first getUpdates, against the start of node alone.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { startBot } from "../bot.ts";
import type { BotStorage } from "../databases.ts";
import { median } from "../percentile.ts";
import { openApi } from "../server/client.ts";
import { pollUntil } from "../waiting.ts";
import type { BenchCase, BenchContext } from "./bench-case.ts";
import { ratioRow } from "./goal.ts";
import { type Contender, measureRounds, medianRatio } from "./rounds.ts";
import { failedRow, noteOf, type Row, rounded, skippedRow, spreadOf } from "./row.ts";

const TITLE = "cold start to the first getUpdates";

/** What is started in each round, by the names in the table. */
const [NODE, CONNECTION] = ["node -e 0", "node and a connection"];

const CONNECTING = fileURLToPath(new URL("../peers/connecting.js", import.meta.url));

export const coldStart: BenchCase = {
  letters: ["j"],
  title: TITLE,
  needsPostgresql: false,
  measure: async (context) => {
    const rounds = await measureRounds(contendersOf(context), context.isQuick ? 2 : 5);
    const postgresql = context.hasPostgresql
      ? rowOf(rounds, { engine: "PostgreSQL", base: CONNECTION, limit: 3 })
      : skippedRow(`(j) ${TITLE}, PostgreSQL`);
    return [postgresql, rowOf(rounds, { engine: "embedded", base: NODE, limit: 8 })];
  },
};

function contendersOf({ storages, hasPostgresql }: BenchContext): readonly Contender<number>[] {
  const kept = (make: () => Promise<BotStorage>, work: (storage: BotStorage) => Promise<number>) => async () => {
    const storage = await make();
    try {
      return await work(storage);
    } finally {
      await storage.drop();
    }
  };
  const connect = ({ url = "" }: BotStorage) => processTime([CONNECTING], { DATABASE_URL: url });
  const onServer: readonly Contender<number>[] = [
    { name: CONNECTION, measure: kept(storages.postgresql, connect) },
    { name: "PostgreSQL", measure: kept(storages.postgresql, startTime) },
  ];
  return [
    { name: NODE, measure: () => processTime(["-e", "0"], {}) },
    ...(hasPostgresql ? onServer : []),
    { name: "embedded", measure: kept(storages.embedded, startTime) },
  ];
}

/** Milliseconds until a process of node has ended. */
async function processTime(words: readonly string[], variables: Readonly<Record<string, string>>): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, words, { env: { PATH: process.env["PATH"], ...variables }, stdio: "ignore" });
  const [code] = (await once(child, "exit")) as readonly unknown[];
  if (code !== 0) throw new Error(`node ${words.join(" ")} ended with ${String(code)}.`);
  return performance.now() - begun;
}

/** Milliseconds until the bot's first getUpdates. */
async function startTime(storage: BotStorage): Promise<number> {
  const api = await openApi();
  const begun = performance.timeOrigin + performance.now();
  const bot = startBot({ api: api.url, folder: storage.folder, database: storage.url });
  try {
    await pollUntil(async () => bot.isOver() || (await api.progress()).polls > 0, { limit: 60_000 });
    const { firstPollAt } = await api.progress();
    if (firstPollAt === undefined) throw new Error(`No getUpdates.\n${bot.output().slice(-1500)}`);
    return firstPollAt - begun;
  } finally {
    bot.signal("SIGKILL");
    await bot.ended;
    await api.close();
  }
}

interface StartGoal {
  readonly engine: string;
  readonly base: string;
  readonly limit: number;
}

function rowOf(rounds: ReadonlyMap<string, readonly number[]>, { engine, base, limit }: StartGoal): Row {
  const [own, bases] = [rounds.get(engine) ?? [], rounds.get(base) ?? []];
  const [value, usual] = [median(own), median(bases)];
  const what = `(j) ${TITLE}, ${engine}`;
  if (value === undefined) return failedRow(what);
  const seconds = own.map((time) => time / 1000);
  const baseNote = usual === undefined ? "" : `${base} ${rounded(usual / 1000, 2)} s`;
  return ratioRow(
    what,
    { value: value / 1000, unit: "s", digits: 2 },
    { base, ratio: medianRatio(own, bases), goal: { is: "<", limit }, note: noteOf(baseNote, spreadOf(seconds, 2)) },
  );
}
