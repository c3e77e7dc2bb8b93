// Several processes of one bot on one database, which come and go under a load.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type BotProcess, startBot } from "../bot.ts";
import type { Place } from "../databases.ts";
import { createWriter, handOutTimes } from "../load/writer.ts";
import { createRandom, type Random } from "../random.ts";
import { TOKEN } from "../server/accounts.ts";
import { type FakeApi, openApi } from "../server/client.ts";
import { pause, until } from "../waiting.ts";
import { readFound } from "./found.ts";
import { settle } from "./ledger.ts";
import { type Mark, markedLoad, SETTINGS } from "./marked.ts";
import type { Outcome } from "./outcome.ts";
import { CHATS, isComplete, prepare } from "./trial.ts";

/** Processes in the middle of their run. */
export interface ProcessGroup {
  readonly api: FakeApi;
  readonly random: Random;
  readonly members: readonly MemberProcess[];
  /** Waits until such a share of the load has been taken from Telegram. */
  readonly reached: (share: number) => Promise<void>;
  /** Something that the run is about did not come to pass. */
  readonly missed: (what: string) => void;
}

/** One process, and those that came in its place. */
export interface MemberProcess {
  readonly present: () => BotProcess;
  readonly restart: () => Promise<void>;
  readonly output: () => string;
}

export interface GroupPlan {
  readonly size: number;
  readonly updates: number;
  /** How many updates are offered in a second. */
  readonly perSecond: number;
  readonly variables: Readonly<Record<string, string>>;
  /** What the log says once a process is where it should be. */
  readonly isUp: (output: string) => boolean;
  readonly happens: (group: ProcessGroup) => Promise<void>;
}

/** Limits in milliseconds, as for one process. */
const [START_LIMIT, STOP_LIMIT] = [60_000, 15_000];

/** What a process that is gone has left to send is held for it for a minute. */
const SILENCE = 75_000;

/** Runs it once. */
export async function runProcessGroup(place: Place, plan: GroupPlan, seed: number): Promise<Outcome> {
  const api = await openApi();
  const hung: string[] = [];
  const members: MemberProcess[] = [];
  try {
    for (let number = 0; number < plan.size; number++) members.push(await startMember(api, place, { plan, number }));
    const random = createRandom(seed);
    let now = (): number => Date.now();
    const writer = createWriter(() => now());
    await prepare(api, writer, hung);
    const before = writer.written();
    now = handOutTimes(plan.perSecond, writer.written);
    const marks = markedLoad({ writer, random, chats: CHATS, count: plan.updates });
    await api.push(writer.take());
    await api.pace(plan.perSecond);
    const confirmed = (count: number) => async (): Promise<boolean> => (await api.progress()).confirmed >= count;
    const limit = limitOf(plan);
    await plan.happens({
      api,
      random,
      members,
      missed: (what) => void hung.push(what),
      reached: async (share) => void (await until(confirmed(before + share * plan.updates), { limit, every: 10 })),
    });
    await finish({ api, members, marks, limit, total: before + plan.updates }, hung);
    const losses = settle(marks, await readFound(place, await api.report()), SETTINGS.length);
    const isLeaked = members.some(({ output }) => output().includes(TOKEN.split(":")[1] ?? TOKEN));
    return { ...losses, doubled: losses.doubled + Number(isLeaked), updates: writer.written() - before, hung };
  } finally {
    for (const { present } of members) present().signal("SIGKILL");
    for (const { present } of members) await present().ended;
    await api.close();
  }
}

/** Generous, for a slow machine must not fail a run. */
const limitOf = ({ updates, perSecond }: GroupPlan): number => 180_000 + (3000 * updates) / perSecond;

interface Post {
  readonly plan: GroupPlan;
  readonly number: number;
}

/** Starts a process in a folder of its own, and waits until it is where it should be. */
async function startMember(api: FakeApi, place: Place, { plan, number }: Post): Promise<MemberProcess> {
  const folder = join(place.folder, `process-${number}`);
  mkdirSync(folder, { recursive: true });
  let present: BotProcess | undefined;
  const begin = async (): Promise<BotProcess> => {
    const before = present?.output().length ?? 0;
    const bot = startBot({ api: api.url, folder, database: place.url, variables: plan.variables });
    present = bot;
    const isUp = async (): Promise<boolean> => bot.isOver() || plan.isUp(bot.output().slice(before));
    await until(isUp, { limit: START_LIMIT });
    if (bot.isOver()) throw new Error(`A process did not start:\n${bot.output().slice(-2000)}`);
    return bot;
  };
  const first = await begin();
  return {
    present: () => present ?? first,
    restart: async () => void (await begin()),
    output: () => (present ?? first).output(),
  };
}

interface Ending {
  readonly api: FakeApi;
  readonly members: readonly MemberProcess[];
  readonly marks: readonly Mark[];
  readonly limit: number;
  readonly total: number;
}

/** Waits until everything has come, or nothing comes any more, and stops all as an operator does. */
async function finish({ api, members, marks, limit, total }: Ending, hung: string[]): Promise<void> {
  for (const { present } of members)
    if (present().isOver()) hung.push(`a process ended with ${String(await present().ended)}`);
  const isDone = async (): Promise<boolean> => {
    const { confirmed, lastCallAt } = await api.progress();
    const quiet = Date.now() - lastCallAt;
    if (confirmed < total || quiet < 700) return false;
    return quiet > SILENCE || isComplete(marks, await api.report());
  };
  if (!(await until(isDone, { limit, every: 200 }))) hung.push("the work");
  for (const { present } of members) present().signal("SIGTERM");
  for (const { present } of members) {
    const ended = await Promise.race([present().ended, pause(STOP_LIMIT).then(() => "no end")]);
    if (ended !== 0) hung.push(`a stop: ${String(ended)}`);
  }
}
