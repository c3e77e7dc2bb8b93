// One run of the bot under load with an injected fault, from its start to the reading of its database.
import { type BotProcess, startBot } from "../bot.ts";
import type { BotStorage } from "../databases.ts";
import { chatId, command, createUpdateWriter, handOutTimes } from "../load/update-writer.ts";
import { type DatabaseProxy, openProxy } from "../proxy.ts";
import { createRandom, type Random } from "../random.ts";
import { TOKEN } from "../server/accounts.ts";
import { type FakeApi, openApi } from "../server/client.ts";
import type { Fault } from "../server/faults.ts";
import { pollUntil, sleep } from "../waiting.ts";
import { compareMarks, type Losses } from "./compare-marks.ts";
import type { FaultResult } from "./fault-result.ts";
import { type MarkedUpdate, markedLoad, SETTINGS } from "./marked-load.ts";
import { readObservedState } from "./observed-state.ts";

/** The bot and its environment during a run. */
export interface FaultRun {
  readonly api: FakeApi;
  readonly storage: BotStorage;
  /** A proxy to PostgreSQL, if that is the database. */
  readonly proxy: DatabaseProxy | undefined;
  readonly random: Random;
  readonly seed: number;
  /** The number of updates of the load, and of those before it. */
  readonly load: { readonly from: number; readonly count: number };
  readonly bot: () => BotProcess;
  /** Restarts the bot, and waits until it polls. */
  readonly restart: () => Promise<void>;
  /** Waits until a number of updates of the load are confirmed. */
  readonly reached: (updates: number) => Promise<void>;
  /** Records that an expected event did not happen. */
  readonly failed: (what: string) => void;
  /** Adds a figure to the result. */
  readonly measured: (figure: string) => void;
  /** Makes calls fail in addition to their usual latency. */
  readonly fails: (faults: readonly Fault[]) => Promise<void>;
}

/** A fault that is injected while the bot works. */
export interface FaultInjection {
  readonly updates: number;
  /** Updates offered per second. */
  readonly perSecond: number;
  readonly inject: (run: FaultRun) => Promise<void>;
}

/** The number of groups of the load. */
export const CHATS = 40;

/** Calls take a while, so that some are always pending. */
const USUAL: readonly Fault[] = [
  { kind: "latency", methods: "(?!getUpdates|getMe|setMyCommands).*", between: [5, 25] },
];

/** Limits in milliseconds: generous, since a slow machine must not fail a run. */
const [START_LIMIT, WORK_LIMIT, STOP_LIMIT] = [60_000, 150_000, 15_000];

/** After this time without a call, nothing more is expected. Telegram's waits are shorter. */
const SILENCE = 14_000;

/** Runs it once. */
export async function runFaultInjection(
  storage: BotStorage,
  injection: FaultInjection,
  seed: number,
): Promise<FaultResult> {
  const api = await openApi();
  const proxy = storage.url === undefined ? undefined : await openProxy(storage.url);
  const hung: string[] = [];
  const figures: string[] = [];
  const bot = createRestartableBot(api, { folder: storage.folder, database: proxy?.url }, hung);
  try {
    await bot.start();
    const random = createRandom(seed);
    let now = (): number => Date.now();
    const writer = createUpdateWriter(() => now());
    await prepare(api, writer, hung);
    const load = { from: writer.written(), count: injection.updates };
    now = handOutTimes(injection.perSecond, writer.written);
    const marks = markedLoad({ writer, random, chats: CHATS, count: injection.updates });
    await api.push(writer.take());
    await api.pace(injection.perSecond);
    const run = {
      api,
      storage,
      proxy,
      random,
      seed,
      load,
      bot: bot.current,
      restart: bot.start,
      failed: (what: string) => void hung.push(what),
      measured: (figure: string) => void figures.push(figure),
      ...loadControls(api, load, seed),
    };
    await injection.inject(run);
    await api.break({ faults: USUAL, seed });
    await finish(run, marks, hung);
    return { ...(await account(run, marks)), updates: writer.written() - load.from, hung, figures };
  } finally {
    await bot.end();
    await proxy?.close();
    await api.close();
  }
}

/** A bot that is started more than once. */
interface RestartableBot {
  /** Resolves once it has fetched updates; throws if the process exits before. */
  readonly start: () => Promise<void>;
  readonly current: () => BotProcess;
  readonly end: () => Promise<void>;
}

function createRestartableBot(api: FakeApi, { folder, database }: BotLocation, hung: string[]): RestartableBot {
  let bot: BotProcess | undefined;
  return {
    start: async () => {
      const { polls } = await api.progress();
      bot = startBot({ api: api.url, folder, database });
      const started = async (): Promise<boolean> => (await api.progress()).polls > polls || (bot?.isOver() ?? false);
      if (!(await pollUntil(started, { limit: START_LIMIT }))) hung.push("the start");
      if (bot.isOver()) throw new Error(`The bot did not start:\n${bot.output().slice(-2000)}`);
    },
    current: () => bot ?? startBot({ api: api.url, folder }),
    end: async () => {
      bot?.signal("SIGKILL");
      await bot?.ended;
    },
  };
}

interface BotLocation {
  readonly folder: string;
  readonly database: string | undefined;
}

function loadControls(api: FakeApi, load: FaultRun["load"], seed: number): Pick<FaultRun, "reached" | "fails"> {
  return {
    reached: async (updates) => {
      const isThere = async (): Promise<boolean> => (await api.progress()).confirmed >= load.from + updates;
      await pollUntil(isThere, { limit: WORK_LIMIT, every: 4 });
    },
    fails: (faults) => api.break({ faults: [...faults, ...USUAL], seed }),
  };
}

/** Owners' commands handed out per second. */
const SETTINGS_PACE = 80;

/** The owner sets what the load relies on. */
export async function prepare(
  api: FakeApi,
  writer: ReturnType<typeof createUpdateWriter>,
  hung: string[],
): Promise<void> {
  const chats = Array.from({ length: CHATS }, (_, number) => chatId(number));
  command(writer, chats, SETTINGS);
  await api.push(writer.take());
  await api.pace(SETTINGS_PACE);
  const wanted = chats.length * SETTINGS.length;
  const isSet = async (): Promise<boolean> => (await api.progress()).sent >= wanted;
  if (!(await pollUntil(isSet, { limit: START_LIMIT }))) hung.push("the settings");
  await api.break({ faults: USUAL, seed: 1 });
}

/** Waits until everything has been done or nothing happens any more, and stops the bot as an operator does. */
async function finish(
  { api, load, bot, restart }: FaultRun,
  marks: readonly MarkedUpdate[],
  hung: string[],
): Promise<void> {
  if (bot().isOver()) {
    hung.push(`the process ended with ${String(await bot().ended)}`);
    await restart();
  }
  const isDone = async (): Promise<boolean> => {
    const { confirmed, lastCallAt } = await api.progress();
    const quiet = Date.now() - lastCallAt;
    if (confirmed < load.from + load.count || quiet < 700) return false;
    return quiet > SILENCE || isComplete(marks, await api.report());
  };
  if (!(await pollUntil(isDone, { limit: WORK_LIMIT, every: 200 }))) hung.push("the work");
  bot().signal("SIGTERM");
  const ended = await Promise.race([bot().ended, sleep(STOP_LIMIT).then(() => "no end")]);
  if (ended !== 0) hung.push(`the stop: ${String(ended)}`);
}

type Report = Awaited<ReturnType<FakeApi["report"]>>;

/** Whether all effects that the server can see are there. */
export function isComplete(marks: readonly MarkedUpdate[], { banned, deleted, sent }: Report): boolean {
  const bans = marks.filter((mark) => mark.kind === "ban");
  const areBanned = bans.every(
    ({ chat, user, message }) => banned[`${chat}:${user}`] !== undefined && deleted[`${chat}:${message}`] !== undefined,
  );
  return areBanned && sent.length >= marks.length + CHATS * SETTINGS.length;
}

async function account({ api, storage, bot }: FaultRun, marks: readonly MarkedUpdate[]): Promise<Losses> {
  const report = await api.report();
  const losses = compareMarks(marks, await readObservedState(storage, report), SETTINGS.length);
  const isLeaked = bot()
    .output()
    .includes(TOKEN.split(":")[1] ?? TOKEN);
  return isLeaked ? { ...losses, doubled: losses.doubled + 1, examples: ["the token was printed"] } : losses;
}
