// The faults of the programme, with what each run of it is.
import { openBrokerPlace } from "../broker.ts";
import { type Place, query } from "../databases.ts";
import type { Fault, FaultKind } from "../server/faults.ts";
import { pause } from "../waiting.ts";
import { clockJump } from "./clock-jump.ts";
import { killedAtFirstStart, secondProcess } from "./directory.ts";
import { BACK_LIMITS, failing, frozen, killed, outage, stopped, telegramDown } from "./fault-injections.ts";
import type { Outcome } from "./outcome.ts";
import { revoked } from "./revoked.ts";
import { type FaultInjection, runTrial, type Trial } from "./trial.ts";
import { killedWhileAway, outageUnderLoad } from "./under-load.ts";
import { webhook } from "./webhook.ts";
import { standbyTakesOver, type Troubles, workersComeAndGo } from "./workers.ts";

export type Length = "short" | "long";

export interface Scenario {
  readonly name: string;
  readonly engine: "postgresql" | "embedded";
  /** It needs RabbitMQ besides. */
  readonly isShared?: boolean;
  /** The bot makes its database itself. */
  readonly isEmpty?: boolean;
  /** How many runs there are, and what each is. */
  readonly runs: Readonly<Record<Length, number>>;
  readonly run: (place: Place, seed: number, length: Length) => Promise<Outcome>;
  /** Kills, and outages of Telegram, in each run: at each of them sends under way may be skipped or repeated. */
  readonly kills?: (length: Length) => number;
  /** It takes longer than notices are worth sending: those that are skipped are told and not judged. */
  readonly outlastsNotices?: boolean;
}

type Run = Scenario["run"];

/** Runs a load while this happens. */
const during =
  (injection: (length: Length) => FaultInjection): Run =>
  (place, seed, length) =>
    runTrial(place, injection(length), seed);

const updatesOf = (length: Length, short: number, long: number): number => (length === "short" ? short : long);

const killsOf = (length: Length): number => updatesOf(length, 5, 10);

const deaths: readonly Scenario[] = [
  {
    name: "kill -9, PostgreSQL",
    engine: "postgresql",
    runs: { short: 1, long: 10 },
    kills: killsOf,
    run: during((length) => killed(updatesOf(length, 6000, 50_000), killsOf(length))),
  },
  {
    name: "kill -9, embedded",
    engine: "embedded",
    runs: { short: 1, long: 10 },
    kills: (length) => updatesOf(length, 3, 5),
    run: during((length) => killed(updatesOf(length, 1500, 5000), updatesOf(length, 3, 5))),
  },
  {
    name: "SIGTERM, PostgreSQL",
    engine: "postgresql",
    runs: { short: 1, long: 4 },
    run: during((length) => stopped(updatesOf(length, 3000, 10_000), updatesOf(length, 3, 5))),
  },
  {
    name: "SIGSTOP 8 s",
    engine: "postgresql",
    runs: { short: 1, long: 15 },
    run: during(() => frozen(1200, 8000)),
  },
];

/** Breaks every connection from the server's side. */
async function terminate({ place }: Trial): Promise<void> {
  if (place.url === undefined) return;
  await query(
    place.url,
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
  );
}

async function stand({ proxy }: Trial, ms: number): Promise<void> {
  proxy?.freeze();
  await pause(ms);
  proxy?.thaw();
}

async function turnAway({ proxy }: Trial, ms: number): Promise<void> {
  proxy?.refuse(true);
  proxy?.cut();
  await pause(ms);
  proxy?.refuse(false);
}

const outages: readonly Scenario[] = (
  [
    ["PostgreSQL ends all connections", terminate],
    ["PostgreSQL stands still 8 s", (trial) => stand(trial, 8000)],
    ["PostgreSQL stands still 15 s", (trial) => stand(trial, 15_000)],
    ["PostgreSQL refuses 4 s", (trial) => turnAway(trial, 4000)],
  ] as readonly (readonly [string, (trial: Trial) => Promise<void>])[]
).map(([name, happens]) => ({
  name,
  engine: "postgresql",
  runs: { short: name.includes("15 s") ? 0 : 1, long: 20 },
  run: during(() => outage({ updates: 1200, happens, limit: BACK_LIMITS.database })),
}));

const sieges: readonly Scenario[] = [
  {
    name: "PostgreSQL is away, floods come",
    engine: "postgresql",
    runs: { short: 1, long: 10 },
    run: during(() => outageUnderLoad(800)),
  },
  {
    name: "kill -9 while PostgreSQL is away",
    engine: "postgresql",
    kills: () => 1,
    runs: { short: 1, long: 20 },
    run: during(() => killedWhileAway(2400)),
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
  run: during(() => failing(800, [faults], 3000)),
});

const telegram: readonly Scenario[] = [
  {
    name: "getUpdates 409 429 500 502 reset hang",
    engine: "postgresql",
    runs: { short: 1, long: 10 },
    run: during(() => failing(1500, POLLING)),
  },
  {
    name: "Telegram answers 500 to everything",
    engine: "postgresql",
    runs: { short: 1, long: 1 },
    kills: () => 1,
    outlastsNotices: true,
    run: during((length) =>
      outage({ updates: 2400, happens: telegramDown(updatesOf(length, 20_000, 600_000)), limit: BACK_LIMITS.telegram }),
    ),
  },
  calls("calls 429, per chat", [{ kind: "limit", methods: ACTS, perSecond: 2, eachChat: true, retryAfter: 1 }]),
  calls("calls 429, in all", [{ kind: "limit", methods: ACTS, perSecond: 30, retryAfter: 1 }]),
  calls("bans 429", [{ kind: "429", methods: "ban\\w+", share: 0.5, retryAfter: 2 }]),
  calls("calls 500", [{ kind: "500", methods: ENFORCEMENT, share: 0.3 }]),
  calls("calls hang", [{ kind: "hang", methods: ENFORCEMENT, share: 0.05, between: [12_000, 12_000] }]),
  calls("calls reset after they apply", [{ kind: "reset-after", methods: ENFORCEMENT, share: 0.3 }]),
];

const alone = (name: string, engine: Scenario["engine"], run: Run): Scenario => ({ name, engine, run, runs: FEW });

const FEW = { short: 1, long: 5 } as const;

const others: readonly Scenario[] = [
  {
    ...alone("kill -9 at the first start, embedded", "embedded", killedAtFirstStart),
    isEmpty: true,
    runs: { short: 3, long: 50 },
  },
  alone("second process on the directory", "embedded", secondProcess),
  alone("getUpdates 401: the process ends", "postgresql", revoked),
  alone("clock jumps an hour, both ways", "postgresql", clockJump),
];

/** Updates, and kills among them. */
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
    run: (place, seed, length) => webhook(place, deliveriesOf(length), seed),
  },
  {
    name: "webhook and RabbitMQ: the same",
    engine: "postgresql",
    isShared: true,
    runs: { short: 1, long: 1 },
    kills: (length) => deliveriesOf(length).kills,
    run: async (place, seed, length) => {
      const broker = openBrokerPlace();
      try {
        return await webhook(place, { ...deliveriesOf(length), variables: broker.variables }, seed);
      } finally {
        await broker.drop();
      }
    },
  },
];

const troublesOf = (length: Length): Troubles =>
  length === "short" ? { kills: 2, stops: 1, freezes: 1 } : { kills: 12, stops: 9, freezes: 9 };

const many: readonly Scenario[] = [
  {
    name: "workers come and go, RabbitMQ",
    engine: "postgresql",
    isShared: true,
    runs: { short: 1, long: 1 },
    kills: (length) => troublesOf(length).kills,
    run: (place, seed, length) =>
      workersComeAndGo(
        place,
        {
          updates: updatesOf(length, 4000, 40_000),
          perSecond: updatesOf(length, 200, 300),
          troubles: troublesOf(length),
        },
        seed,
      ),
  },
  {
    name: "standby takes over",
    engine: "postgresql",
    runs: { short: 1, long: 10 },
    kills: () => 2,
    run: (place, seed, length) => standbyTakesOver(place, updatesOf(length, 3000, 10_000), seed),
  },
];

/** All faults of the programme, in the order of the table. */
export const scenarios: readonly Scenario[] = [deaths, outages, sieges, telegram, many, others, byWebhook].flat();
