// A bot under measurement: the fake Bot API, a database, the process, and a stream of updates.
import { type BotProcess, processorTime, residentMemory, startBot } from "../bot.ts";
import type { BotStorage, StorageFactory } from "../databases.ts";
import { PROTECTIONS } from "../load/protections.ts";
import { chatsOf, createStream, endMarkers, type LoadStream, ordinary } from "../load/traffic.ts";
import { command } from "../load/update-writer.ts";
import { type FakeApi, openApi } from "../server/client.ts";
import { pollUntil } from "../waiting.ts";

export interface BenchRun {
  readonly api: FakeApi;
  readonly storage: BotStorage;
  readonly bot: BotProcess;
  readonly stream: LoadStream;
}

/** A running bot or peer, and its source of updates. */
export type LoadTarget = Pick<BenchRun, "api" | "bot" | "stream">;

export interface BenchRunOptions {
  readonly storages: StorageFactory;
  readonly engine: "postgresql" | "embedded";
  readonly chats: number;
  readonly members: number;
  /** Returns the address through which the bot reaches its database, such as a proxy. */
  readonly connectThrough?: (url: string) => Promise<string>;
  /** Fills the database before the start; the owner sets nothing then. */
  readonly fill?: (url: string) => Promise<void>;
}

/** Limits in milliseconds. */
const [START_LIMIT, WORK_LIMIT] = [60_000, 180_000];

/** Owners' commands handed out per second: each is a transaction, and none is measured. */
const SETTINGS_PACE = 80;

/** Starts a bot with every protection on in every group, runs the work, and stops the bot. */
export async function withBenchRun<T>(options: BenchRunOptions, work: (run: BenchRun) => Promise<T>): Promise<T> {
  const { storages, engine, chats, members, fill } = options;
  const storage = await storages[engine]();
  const api = await openApi();
  const database = await databaseFor(storage, options);
  const bot = startBot({ api: api.url, folder: storage.folder, database, variables: { LOG_LEVEL: "warn" } });
  try {
    const run = { api, storage, bot, stream: createStream(chats, members) };
    await waitFor(run, "the start", async () => (await api.progress()).polls > 0);
    if (fill === undefined) await setUp(run);
    return await work(run);
  } finally {
    bot.signal("SIGKILL");
    await bot.ended;
    await api.close();
    await storage.drop();
  }
}

async function databaseFor(
  { url }: BotStorage,
  { connectThrough, fill }: BenchRunOptions,
): Promise<string | undefined> {
  if (url === undefined) return undefined;
  await fill?.(url);
  return connectThrough === undefined ? url : connectThrough(url);
}

/** The owner enables the protections, every member writes, and the bot has looked up the admins. */
async function setUp(run: BenchRun): Promise<void> {
  const { api, stream } = run;
  command(stream.writer, chatsOf(stream), PROTECTIONS);
  await api.push(stream.writer.take());
  await api.pace(SETTINGS_PACE);
  const answers = stream.chats * PROTECTIONS.length;
  await waitFor(run, "the settings", async () => (await api.progress()).sent >= answers);
  await api.pace(0);
  ordinary(stream, stream.chats * 10);
  await finishStream(run);
}

/** Hands out the written updates with an end marker in every group, and waits until all are processed. */
export async function finishStream(run: BenchRun): Promise<void> {
  endMarkers(run.stream);
  await processStream(run);
}

/** Hands out the written updates, and waits until every expected act was done. */
export async function processStream(run: BenchRun): Promise<void> {
  const { api, stream } = run;
  const batch = stream.writer.take();
  const { reactions } = await api.progress();
  await api.push(batch);
  await api.release();
  const wanted = reactions + batch.marks.length;
  await waitFor(run, "the work", async () => (await api.progress()).reactions >= wanted);
}

/** Waits for a condition; throws with the bot's output if it is not met in time. */
export async function waitFor(
  { bot }: Pick<BenchRun, "bot">,
  what: string,
  isThere: () => Promise<boolean>,
): Promise<void> {
  const limit = what === "the work" ? WORK_LIMIT : START_LIMIT;
  const came = await pollUntil(async () => bot.isOver() || (await isThere()), { limit, every: 10 });
  if (!came || bot.isOver()) throw new Error(`Not reached: ${what}.\n${bot.output().slice(-1500)}`);
}

/** Waits until the process is nearly idle. */
export async function waitUntilIdle({ bot }: Pick<BenchRun, "bot">): Promise<void> {
  let before = Number.NEGATIVE_INFINITY;
  await pollUntil(
    () => {
      const [now, last] = [processorTime(bot.pid), before];
      before = now;
      return now - last < 50;
    },
    { limit: 60_000, every: 1000 },
  );
}

/** Processor time used by each process during a measurement, in seconds. */
export interface Usage {
  readonly bot: number;
  readonly server: number;
  readonly harness: number;
}

/** Returns a function that gives the usage since now. */
export async function startUsageMeter({ api, bot }: Pick<BenchRun, "api" | "bot">): Promise<() => Promise<Usage>> {
  const read = async () => ({
    bot: processorTime(bot.pid),
    server: (await api.progress()).cpu,
    harness: process.cpuUsage(),
  });
  const before = await read();
  return async () => {
    const now = await read();
    const own = process.cpuUsage(before.harness);
    return {
      bot: (now.bot - before.bot) / 1000,
      server: (now.server - before.server) / 1000,
      harness: (own.user + own.system) / 1_000_000,
    };
  };
}

/** Resident memory in MiB; throws if the system does not report it. */
export function memoryOf({ bot }: Pick<BenchRun, "bot">): number {
  const memory = residentMemory(bot.pid);
  if (memory === undefined) throw new Error("This system has no /proc to read resident memory from.");
  return memory;
}
