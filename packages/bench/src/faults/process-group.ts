// Several processes of one bot on one database, which start and stop under load.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type BotProcess, startBot } from "../bot.ts";
import type { BotStorage } from "../databases.ts";
import { createUpdateWriter, handOutTimes } from "../load/update-writer.ts";
import { createRandom, type Random } from "../random.ts";
import { TOKEN } from "../server/accounts.ts";
import { type FakeApi, openApi } from "../server/client.ts";
import { pollUntil, sleep } from "../waiting.ts";
import { compareMarks } from "./compare-marks.ts";
import type { FaultResult } from "./fault-result.ts";
import { CHATS, isComplete, prepare } from "./fault-run.ts";
import { type MarkedUpdate, markedLoad, SETTINGS } from "./marked-load.ts";
import { readObservedState } from "./observed-state.ts";

/** Running processes. */
export interface ProcessGroup {
  readonly api: FakeApi;
  readonly random: Random;
  readonly members: readonly MemberProcess[];
  /** Waits until a share of the load has been fetched from Telegram. */
  readonly reached: (share: number) => Promise<void>;
  /** Records that an expected event did not happen. */
  readonly failed: (what: string) => void;
}

/** One process, and its replacements. */
export interface MemberProcess {
  readonly current: () => BotProcess;
  readonly restart: () => Promise<void>;
  readonly output: () => string;
}

export interface GroupPlan {
  readonly size: number;
  readonly updates: number;
  /** Updates offered per second. */
  readonly perSecond: number;
  readonly variables: Readonly<Record<string, string>>;
  /** Whether the log shows that the process is in its expected state. */
  readonly isUp: (output: string) => boolean;
  readonly inject: (group: ProcessGroup) => Promise<void>;
}

/** Limits in milliseconds, as for one process. */
const [START_LIMIT, STOP_LIMIT] = [60_000, 15_000];

/** The pending sends of a process that is gone are kept for it for a minute. */
const SILENCE = 75_000;

/** Runs it once. */
export async function runProcessGroup(storage: BotStorage, plan: GroupPlan, seed: number): Promise<FaultResult> {
  const api = await openApi();
  const hung: string[] = [];
  const members: MemberProcess[] = [];
  try {
    for (let number = 0; number < plan.size; number++) members.push(await startMember(api, storage, { plan, number }));
    const random = createRandom(seed);
    let now = (): number => Date.now();
    const writer = createUpdateWriter(() => now());
    await prepare(api, writer, hung);
    const before = writer.written();
    now = handOutTimes(plan.perSecond, writer.written);
    const marks = markedLoad({ writer, random, chats: CHATS, count: plan.updates });
    await api.push(writer.take());
    await api.pace(plan.perSecond);
    const confirmed = (count: number) => async (): Promise<boolean> => (await api.progress()).confirmed >= count;
    const limit = limitOf(plan);
    await plan.inject({
      api,
      random,
      members,
      failed: (what) => void hung.push(what),
      reached: async (share) => void (await pollUntil(confirmed(before + share * plan.updates), { limit, every: 10 })),
    });
    await finish({ api, members, marks, limit, total: before + plan.updates }, hung);
    const losses = compareMarks(marks, await readObservedState(storage, await api.report()), SETTINGS.length);
    const isLeaked = members.some(({ output }) => output().includes(TOKEN.split(":")[1] ?? TOKEN));
    return { ...losses, doubled: losses.doubled + Number(isLeaked), updates: writer.written() - before, hung };
  } finally {
    for (const { current } of members) current().signal("SIGKILL");
    for (const { current } of members) await current().ended;
    await api.close();
  }
}

/** Generous, since a slow machine must not fail a run. */
const limitOf = ({ updates, perSecond }: GroupPlan): number => 180_000 + (3000 * updates) / perSecond;

interface Post {
  readonly plan: GroupPlan;
  readonly number: number;
}

/** Starts a process in its own folder, and waits until it is in its expected state. */
async function startMember(api: FakeApi, storage: BotStorage, { plan, number }: Post): Promise<MemberProcess> {
  const folder = join(storage.folder, `process-${number}`);
  mkdirSync(folder, { recursive: true });
  let current: BotProcess | undefined;
  const begin = async (): Promise<BotProcess> => {
    const before = current?.output().length ?? 0;
    const bot = startBot({ api: api.url, folder, database: storage.url, variables: plan.variables });
    current = bot;
    const isUp = async (): Promise<boolean> => bot.isOver() || plan.isUp(bot.output().slice(before));
    await pollUntil(isUp, { limit: START_LIMIT });
    if (bot.isOver()) throw new Error(`A process did not start:\n${bot.output().slice(-2000)}`);
    return bot;
  };
  const first = await begin();
  return {
    current: () => current ?? first,
    restart: async () => void (await begin()),
    output: () => (current ?? first).output(),
  };
}

interface Ending {
  readonly api: FakeApi;
  readonly members: readonly MemberProcess[];
  readonly marks: readonly MarkedUpdate[];
  readonly limit: number;
  readonly total: number;
}

/** Waits until everything has been done or nothing happens any more, and stops all as an operator does. */
async function finish({ api, members, marks, limit, total }: Ending, hung: string[]): Promise<void> {
  for (const { current } of members)
    if (current().isOver()) hung.push(`a process ended with ${String(await current().ended)}`);
  const isDone = async (): Promise<boolean> => {
    const { confirmed, lastCallAt } = await api.progress();
    const quiet = Date.now() - lastCallAt;
    if (confirmed < total || quiet < 700) return false;
    return quiet > SILENCE || isComplete(marks, await api.report());
  };
  if (!(await pollUntil(isDone, { limit, every: 200 }))) hung.push("the work");
  for (const { current } of members) current().signal("SIGTERM");
  for (const { current } of members) {
    const ended = await Promise.race([current().ended, sleep(STOP_LIMIT).then(() => "no end")]);
    if (ended !== 0) hung.push(`a stop: ${String(ended)}`);
  }
}
