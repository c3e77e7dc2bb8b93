// A bot under measurement: the fake Bot API, a database, the process, and a stream of updates.
import { type BotProcess, processorTime, residentMemory, startBot } from "../bot.ts";
import type { Place, Places } from "../databases.ts";
import { chatsOf, ends, ordinary, PROTECTIONS, type Stream } from "../load/traffic.ts";
import { command, createWriter } from "../load/writer.ts";
import { createRandom } from "../random.ts";
import { type FakeApi, openApi } from "../server/client.ts";
import { until } from "../waiting.ts";

export interface Stand {
  readonly api: FakeApi;
  readonly place: Place;
  readonly bot: BotProcess;
  readonly stream: Stream;
}

export interface StandOptions {
  readonly places: Places;
  readonly engine: "postgresql" | "embedded";
  readonly chats: number;
  readonly members: number;
  /** Where the bot finds its database, when not at the place's own address. */
  readonly through?: (url: string) => Promise<string>;
  /** Fills the database before the start; the owner sets nothing then. */
  readonly fill?: (url: string) => Promise<void>;
}

/** Limits in milliseconds: what takes longer is not measured. */
const [START_LIMIT, WORK_LIMIT] = [60_000, 180_000];

/** Commands of owners that are handed out in a second: each is a transaction, and none is measured. */
const SETTINGS_PACE = 80;

/** Starts a bot with every protection on in every group, works on it, and ends it. */
export async function onStand<T>(options: StandOptions, work: (stand: Stand) => Promise<T>): Promise<T> {
  const { places, engine, chats, members, fill } = options;
  const place = await places[engine]();
  const api = await openApi();
  const database = await databaseFor(place, options);
  const bot = startBot({ api: api.url, folder: place.folder, database, variables: { LOG_LEVEL: "warn" } });
  try {
    const stream = { writer: createWriter(() => Date.now()), random: createRandom(1), chats, members };
    const stand = { api, place, bot, stream };
    await reach(stand, "the start", async () => (await api.progress()).polls > 0);
    if (fill === undefined) await setUp(stand);
    return await work(stand);
  } finally {
    bot.signal("SIGKILL");
    await bot.ended;
    await api.close();
    await place.drop();
  }
}

async function databaseFor({ url }: Place, { through, fill }: StandOptions): Promise<string | undefined> {
  if (url === undefined) return undefined;
  await fill?.(url);
  return through === undefined ? url : through(url);
}

/** The owner switches the protections on, everybody says something, and the bot has looked up who is who. */
async function setUp(stand: Stand): Promise<void> {
  const { api, stream } = stand;
  command(stream.writer, chatsOf(stream), PROTECTIONS);
  await api.push(stream.writer.take());
  await api.pace(SETTINGS_PACE);
  const answers = stream.chats * PROTECTIONS.length;
  await reach(stand, "the settings", async () => (await api.progress()).sent >= answers);
  await api.pace(0);
  ordinary(stream, stream.chats * 10);
  await finishStream(stand);
}

/** Lets what was written be handed out, with an end in every group, and waits until all of it is dealt with. */
export async function finishStream(stand: Stand): Promise<void> {
  ends(stand.stream);
  await dealtWith(stand);
}

/** Pushes what was written, lets it be handed out, and waits until every mark is acted on. */
export async function dealtWith(stand: Stand): Promise<void> {
  const { api, stream } = stand;
  const batch = stream.writer.take();
  const { reactions } = await api.progress();
  await api.push(batch);
  await api.release();
  const wanted = reactions + batch.marks.length;
  await reach(stand, "the work", async () => (await api.progress()).reactions >= wanted);
}

/** Waits for something; throws with what the bot printed when it does not come. */
export async function reach({ bot }: Stand, what: string, isThere: () => Promise<boolean>): Promise<void> {
  const limit = what === "the work" ? WORK_LIMIT : START_LIMIT;
  const came = await until(async () => bot.isOver() || (await isThere()), { limit, every: 10 });
  if (!came || bot.isOver()) throw new Error(`Not reached: ${what}.\n${bot.output().slice(-1500)}`);
}

/** Waits until the process has next to nothing to do. */
export async function idle({ bot }: Stand): Promise<void> {
  let before = Number.NEGATIVE_INFINITY;
  await until(
    () => {
      const [now, last] = [processorTime(bot.pid), before];
      before = now;
      return now - last < 50;
    },
    { limit: 60_000, every: 1000 },
  );
}

/** Who used how much of the processor while something was measured, in seconds. */
export interface Usage {
  readonly bot: number;
  readonly server: number;
  readonly harness: number;
}

/** A function that gives the usage since now. */
export async function meter({ api, bot }: Pick<Stand, "api" | "bot">): Promise<() => Promise<Usage>> {
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

/** Resident memory in MiB; throws where the system does not tell. */
export function memoryOf({ bot }: Pick<Stand, "bot">): number {
  const memory = residentMemory(bot.pid);
  if (memory === undefined) throw new Error("This system has no /proc to read resident memory from.");
  return memory;
}
