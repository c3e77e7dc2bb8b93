// One run of the bot under a load while something happens to it, from its start to the reading of its database.
import { type BotProcess, startBot } from "../bot.ts";
import type { Place } from "../databases.ts";
import { chatId, command, createWriter, handOutTimes } from "../load/writer.ts";
import { type DatabaseProxy, openProxy } from "../proxy.ts";
import { createRandom, type Random } from "../random.ts";
import { TOKEN } from "../server/accounts.ts";
import { type FakeApi, openApi } from "../server/client.ts";
import type { Fault } from "../server/faults.ts";
import { pause, until } from "../waiting.ts";
import { readFound } from "./found.ts";
import { type Losses, settle } from "./ledger.ts";
import { type Mark, markedLoad, SETTINGS } from "./marked.ts";
import type { Outcome } from "./outcome.ts";

/** The bot and its surroundings in the middle of a run. */
export interface Trial {
  readonly api: FakeApi;
  readonly place: Place;
  /** In front of PostgreSQL, where that is the database. */
  readonly proxy: DatabaseProxy | undefined;
  readonly random: Random;
  readonly seed: number;
  /** How many updates the load has, and how many there were before it. */
  readonly load: { readonly from: number; readonly count: number };
  readonly bot: () => BotProcess;
  /** Starts the bot again after its end, and waits until it polls. */
  readonly restart: () => Promise<void>;
  /** Waits until so many updates of the load are confirmed. */
  readonly reached: (updates: number) => Promise<void>;
  /** Something that the run is about did not come to pass. */
  readonly missed: (what: string) => void;
  /** A figure to be told besides. */
  readonly measured: (figure: string) => void;
  /** Calls of the server take their usual time, and fail in this way besides. */
  readonly fails: (faults: readonly Fault[]) => Promise<void>;
}

/** Something that happens to the bot while it works. */
export interface FaultInjection {
  readonly updates: number;
  /** How many updates are offered in a second. */
  readonly perSecond: number;
  readonly happens: (trial: Trial) => Promise<void>;
}

/** How many groups the load has. */
export const CHATS = 40;

/** Calls take a while, so that some are always under way. */
const USUAL: readonly Fault[] = [
  { kind: "latency", methods: "(?!getUpdates|getMe|setMyCommands).*", between: [5, 25] },
];

/** Limits in milliseconds: generous, for a slow machine must not fail a run. */
const [START_LIMIT, WORK_LIMIT, STOP_LIMIT] = [60_000, 150_000, 15_000];

/** Nothing was called for so long: what has not come by then does not come. Telegram's waits are shorter. */
const SILENCE = 14_000;

/** Runs it once. */
export async function runTrial(place: Place, injection: FaultInjection, seed: number): Promise<Outcome> {
  const api = await openApi();
  const proxy = place.url === undefined ? undefined : await openProxy(place.url);
  const hung: string[] = [];
  const figures: string[] = [];
  const bot = keepBot(api, { folder: place.folder, database: proxy?.url }, hung);
  try {
    await bot.start();
    const random = createRandom(seed);
    let now = (): number => Date.now();
    const writer = createWriter(() => now());
    await prepare(api, writer, hung);
    const load = { from: writer.written(), count: injection.updates };
    now = handOutTimes(injection.perSecond, writer.written);
    const marks = markedLoad({ writer, random, chats: CHATS, count: injection.updates });
    await api.push(writer.take());
    await api.pace(injection.perSecond);
    const trial = {
      api,
      place,
      proxy,
      random,
      seed,
      load,
      bot: bot.present,
      restart: bot.start,
      missed: (what: string) => void hung.push(what),
      measured: (figure: string) => void figures.push(figure),
      ...means(api, load, seed),
    };
    await injection.happens(trial);
    await api.break({ faults: USUAL, seed });
    await finish(trial, marks, hung);
    return { ...(await account(trial, marks)), updates: writer.written() - load.from, hung, figures };
  } finally {
    await bot.end();
    await proxy?.close();
    await api.close();
  }
}

/** The bot of a trial, which is started more than once. */
interface BotKeeper {
  /** Resolves once it has fetched updates; throws where the process ends before. */
  readonly start: () => Promise<void>;
  readonly present: () => BotProcess;
  readonly end: () => Promise<void>;
}

function keepBot(api: FakeApi, { folder, database }: BotHome, hung: string[]): BotKeeper {
  let bot: BotProcess | undefined;
  return {
    start: async () => {
      const { polls } = await api.progress();
      bot = startBot({ api: api.url, folder, database });
      const started = async (): Promise<boolean> => (await api.progress()).polls > polls || (bot?.isOver() ?? false);
      if (!(await until(started, { limit: START_LIMIT }))) hung.push("the start");
      if (bot.isOver()) throw new Error(`The bot did not start:\n${bot.output().slice(-2000)}`);
    },
    present: () => bot ?? startBot({ api: api.url, folder }),
    end: async () => {
      bot?.signal("SIGKILL");
      await bot?.ended;
    },
  };
}

interface BotHome {
  readonly folder: string;
  readonly database: string | undefined;
}

function means(api: FakeApi, load: Trial["load"], seed: number): Pick<Trial, "reached" | "fails"> {
  return {
    reached: async (updates) => {
      const isThere = async (): Promise<boolean> => (await api.progress()).confirmed >= load.from + updates;
      await until(isThere, { limit: WORK_LIMIT, every: 4 });
    },
    fails: (faults) => api.break({ faults: [...faults, ...USUAL], seed }),
  };
}

/** Commands of owners that are handed out in a second. */
const SETTINGS_PACE = 80;

/** The owner sets what the load relies on. */
export async function prepare(api: FakeApi, writer: ReturnType<typeof createWriter>, hung: string[]): Promise<void> {
  const chats = Array.from({ length: CHATS }, (_, number) => chatId(number));
  command(writer, chats, SETTINGS);
  await api.push(writer.take());
  await api.pace(SETTINGS_PACE);
  const wanted = chats.length * SETTINGS.length;
  const isSet = async (): Promise<boolean> => (await api.progress()).sent >= wanted;
  if (!(await until(isSet, { limit: START_LIMIT }))) hung.push("the settings");
  await api.break({ faults: USUAL, seed: 1 });
}

/** Waits until everything has come, or nothing comes any more, and stops the bot as an operator does. */
async function finish({ api, load, bot, restart }: Trial, marks: readonly Mark[], hung: string[]): Promise<void> {
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
  if (!(await until(isDone, { limit: WORK_LIMIT, every: 200 }))) hung.push("the work");
  bot().signal("SIGTERM");
  const ended = await Promise.race([bot().ended, pause(STOP_LIMIT).then(() => "no end")]);
  if (ended !== 0) hung.push(`the stop: ${String(ended)}`);
}

type Report = Awaited<ReturnType<FakeApi["report"]>>;

/** Whether all that can be seen at the server is there. */
export function isComplete(marks: readonly Mark[], { banned, deleted, sent }: Report): boolean {
  const bans = marks.filter((mark) => mark.kind === "ban");
  const areBanned = bans.every(
    ({ chat, user, message }) => banned[`${chat}:${user}`] !== undefined && deleted[`${chat}:${message}`] !== undefined,
  );
  return areBanned && sent.length >= marks.length + CHATS * SETTINGS.length;
}

async function account({ api, place, bot }: Trial, marks: readonly Mark[]): Promise<Losses> {
  const report = await api.report();
  const losses = settle(marks, await readFound(place, report), SETTINGS.length);
  const isLeaked = bot()
    .output()
    .includes(TOKEN.split(":")[1] ?? TOKEN);
  return isLeaked ? { ...losses, doubled: losses.doubled + 1, examples: ["the token was printed"] } : losses;
}
