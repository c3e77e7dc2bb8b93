// The faults of the programme and their runs.
import { openBrokerQueues } from "../broker.ts";
import { type BotStorage, query } from "../databases.ts";
import type { Fault, FaultKind } from "../server/faults.ts";
import { sleep } from "../waiting.ts";
import { clockJump } from "./clock-jump.ts";
import { killedAtFirstStart, secondProcess } from "./directory.ts";
import { BACK_LIMITS, failing, frozen, killed, outage, stopped, telegramDown } from "./fault-injections.ts";
import type { FaultResult } from "./fault-result.ts";
import { type FaultInjection, type FaultRun, runFaultInjection } from "./fault-run.ts";
import { revoked } from "./revoked-token.ts";
import { killedWhileAway, outageUnderLoad } from "./under-load.ts";
import { webhook } from "./webhook.ts";
import { type ProcessFaultCounts, standbyTakesOver, workersComeAndGo } from "./workers.ts";

export type Length = "short" | "long";

export interface Scenario {
  readonly name: string;
  readonly engine: "postgresql" | "embedded";
  /** Whether it also needs RabbitMQ. */
  readonly needsBroker?: boolean;
  /** Whether the bot creates its database itself. */
  readonly startsEmpty?: boolean;
  /** The number of runs. */
  readonly runs: Readonly<Record<Length, number>>;
  readonly run: (storage: BotStorage, seed: number, length: Length) => Promise<FaultResult>;
  /** Kills, and outages of Telegram, in each run: each may skip or repeat pending sends. */
  readonly kills?: (length: Length) => number;
  /** Whether it takes longer than notices are worth sending: skipped ones are reported but not judged. */
  readonly outlastsNotices?: boolean;
}

type Run = Scenario["run"];

/** Runs a load while the fault is injected. */
const underLoad =
  (injection: (length: Length) => FaultInjection): Run =>
  (storage, seed, length) =>
    runFaultInjection(storage, injection(length), seed);

const updatesOf = (length: Length, short: number, long: number): number => (length === "short" ? short : long);

const killsOf = (length: Length): number => updatesOf(length, 5, 10);

const exits: readonly Scenario[] = [
  {
    name: "kill -9, PostgreSQL",
    engine: "postgresql",
    runs: { short: 1, long: 10 },
    kills: killsOf,
    run: underLoad((length) => killed(updatesOf(length, 6000, 50_000), killsOf(length))),
  },
  {
    name: "kill -9, embedded",
    engine: "embedded",
    runs: { short: 1, long: 10 },
    kills: (length) => updatesOf(length, 3, 5),
    run: underLoad((length) => killed(updatesOf(length, 1500, 5000), updatesOf(length, 3, 5))),
  },
  {
    name: "SIGTERM, PostgreSQL",
    engine: "postgresql",
    runs: { short: 1, long: 4 },
    run: underLoad((length) => stopped(updatesOf(length, 3000, 10_000), updatesOf(length, 3, 5))),
  },
  {
    name: "SIGSTOP 8 s",
    engine: "postgresql",
    runs: { short: 1, long: 15 },
    run: underLoad(() => frozen(1200, 8000)),
  },
];

/** Terminates every connection from the server's side. */
async function terminate({ storage }: FaultRun): Promise<void> {
  if (storage.url === undefined) return;
  await query(
    storage.url,
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
  );
}

async function freezeDatabase({ proxy }: FaultRun, ms: number): Promise<void> {
  proxy?.freeze();
  await sleep(ms);
  proxy?.thaw();
}

async function refuseConnections({ proxy }: FaultRun, ms: number): Promise<void> {
  proxy?.refuse(true);
  proxy?.cut();
  await sleep(ms);
  proxy?.refuse(false);
}

const outages: readonly Scenario[] = (
  [
    ["PostgreSQL ends all connections", terminate],
    ["PostgreSQL stands still 8 s", (run) => freezeDatabase(run, 8000)],
    ["PostgreSQL stands still 15 s", (run) => freezeDatabase(run, 15_000)],
    ["PostgreSQL refuses 4 s", (run) => refuseConnections(run, 4000)],
  ] as readonly (readonly [string, (run: FaultRun) => Promise<void>])[]
).map(([name, inject]) => ({
  name,
  engine: "postgresql",
  runs: { short: name.includes("15 s") ? 0 : 1, long: 20 },
  run: underLoad(() => outage({ updates: 1200, inject, limit: BACK_LIMITS.database })),
}));

const longOutages: readonly Scenario[] = [
  {
    name: "PostgreSQL is away, floods come",
    engine: "postgresql",
    runs: { short: 1, long: 10 },
    run: underLoad(() => outageUnderLoad(800)),
  },
  {
    name: "kill -9 while PostgreSQL is away",
    engine: "postgresql",
    kills: () => 1,
    runs: { short: 1, long: 20 },
    run: underLoad(() => killedWhileAway(2400)),
  },
];

const polling = (kind: FaultKind, more: Partial<Fault> = {}): readonly Fault[] => [
  { kind, methods: "getUpdates", times: 3, ...more },
];

const POLLING: readonly (readonly Fault[])[] = [
  ...(["409", "429", "500", "502", "reset-before", "reset-after"] as const).map((kind) => polling(kind)),
  polling("hang", { between: [2000, 4000], times: 1 }),
];

const ENFORCEMENT = "ban\\w+|delete\\w+|restrict\\w+";
const ACTS = `send\\w+|${ENFORCEMENT}|getChat\\w*|answer\\w+`;

const calls = (name: string, faults: readonly Fault[]): Scenario => ({
  name,
  engine: "postgresql",
  runs: { short: 1, long: 10 },
  run: underLoad(() => failing(800, [faults], 3000)),
});

const telegram: readonly Scenario[] = [
  {
    name: "getUpdates 409 429 500 502 reset hang",
    engine: "postgresql",
    runs: { short: 1, long: 10 },
    run: underLoad(() => failing(1500, POLLING)),
  },
  {
    name: "Telegram answers 500 to everything",
    engine: "postgresql",
    runs: { short: 1, long: 1 },
    kills: () => 1,
    outlastsNotices: true,
    run: underLoad((length) =>
      outage({ updates: 2400, inject: telegramDown(updatesOf(length, 20_000, 600_000)), limit: BACK_LIMITS.telegram }),
    ),
  },
  calls("calls 429, per chat", [{ kind: "limit", methods: ACTS, perSecond: 2, eachChat: true, retryAfter: 1 }]),
  calls("calls 429, in all", [{ kind: "limit", methods: ACTS, perSecond: 30, retryAfter: 1 }]),
  calls("bans 429", [{ kind: "429", methods: "ban\\w+", share: 0.5, retryAfter: 2 }]),
  calls("calls 500", [{ kind: "500", methods: ENFORCEMENT, share: 0.3 }]),
  calls("calls hang", [{ kind: "hang", methods: ENFORCEMENT, share: 0.05, between: [12_000, 12_000] }]),
  calls("calls reset after they apply", [{ kind: "reset-after", methods: ENFORCEMENT, share: 0.3 }]),
];

const single = (name: string, engine: Scenario["engine"], run: Run): Scenario => ({ name, engine, run, runs: FEW });

const FEW = { short: 1, long: 5 } as const;

const others: readonly Scenario[] = [
  {
    ...single("kill -9 at the first start, embedded", "embedded", killedAtFirstStart),
    startsEmpty: true,
    runs: { short: 3, long: 50 },
  },
  single("second process on the directory", "embedded", secondProcess),
  single("getUpdates 401: the process ends", "postgresql", revoked),
  single("clock jumps an hour, both ways", "postgresql", clockJump),
];

/** The number of updates, and of kills during them. */
const deliveriesOf = (length: Length) => ({
  updates: updatesOf(length, 1800, 60_000),
  kills: updatesOf(length, 2, 20),
});

const byWebhook: readonly Scenario[] = [
  {
    name: "webhook: repeated, reordered, kill -9",
    engine: "postgresql",
    runs: { short: 1, long: 1 },
    kills: (length) => deliveriesOf(length).kills,
    run: (storage, seed, length) => webhook(storage, deliveriesOf(length), seed),
  },
  {
    name: "webhook and RabbitMQ: the same",
    engine: "postgresql",
    needsBroker: true,
    runs: { short: 1, long: 1 },
    kills: (length) => deliveriesOf(length).kills,
    run: async (storage, seed, length) => {
      const broker = openBrokerQueues();
      try {
        return await webhook(storage, { ...deliveriesOf(length), variables: broker.variables }, seed);
      } finally {
        await broker.drop();
      }
    },
  },
];

const faultCountsOf = (length: Length): ProcessFaultCounts =>
  length === "short" ? { kills: 2, stops: 1, freezes: 1 } : { kills: 12, stops: 9, freezes: 9 };

const groups: readonly Scenario[] = [
  {
    name: "workers come and go, RabbitMQ",
    engine: "postgresql",
    needsBroker: true,
    runs: { short: 1, long: 1 },
    kills: (length) => faultCountsOf(length).kills,
    run: (storage, seed, length) =>
      workersComeAndGo(
        storage,
        {
          updates: updatesOf(length, 4000, 40_000),
          perSecond: updatesOf(length, 200, 300),
          faultCounts: faultCountsOf(length),
        },
        seed,
      ),
  },
  {
    name: "standby takes over",
    engine: "postgresql",
    runs: { short: 1, long: 10 },
    kills: () => 2,
    run: (storage, seed, length) => standbyTakesOver(storage, updatesOf(length, 3000, 10_000), seed),
  },
];

/** All faults of the programme, in the order of the table. */
export const scenarios: readonly Scenario[] = [exits, outages, longOutages, telegram, groups, others, byWebhook].flat();
