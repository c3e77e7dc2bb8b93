// npm run faults: counts lost, doubled and out-of-order effects under faults; exits with 1 unless there are none.
import { brokerVersion } from "../broker.ts";
import { createStorageFactory, postgresVersion, type StorageFactory } from "../databases.ts";
import { ArgumentRefused, readOptions } from "../options.ts";
import { terminalTable } from "../table.ts";
import type { FaultResult } from "./fault-result.ts";
import { type Length, type Scenario, scenarios } from "./scenarios.ts";

const HEAD = [
  "fault",
  "runs",
  "updates",
  "lost",
  "doubled",
  "out of order",
  "hung",
  "sends skipped",
  "sends repeated",
  "verdict",
];

/** How many pending sends a kill may affect on average (the Bot API has no idempotency key). */
const SENDS_PER_KILL = 3;

interface Row {
  readonly cells: readonly string[];
  readonly isGood: boolean;
}

async function main(): Promise<void> {
  const { only, seed, flags } = readOptions(process.argv.slice(2), ["--short", "--long"]);
  const length: Length = flags.has("--long") ? "long" : "short";
  const version = await postgresVersion();
  const broker = await brokerVersion();
  console.log(
    `${length} programme, seed ${seed}, ${version ? `PostgreSQL ${version}` : "no PostgreSQL"}, ${broker ? `RabbitMQ ${broker}` : "no RabbitMQ"}`,
  );
  const storages = createStorageFactory();
  const rows: Row[] = [];
  try {
    for (const scenario of scenarios.filter(({ name }) => isWanted(name, only))) {
      if (scenario.runs[length] === 0) continue;
      const missing = missingFor(scenario, { version, broker });
      rows.push(missing ? skipped(scenario, missing) : await row(storages, scenario, { length, seed }));
    }
  } finally {
    await storages.close();
  }
  console.log(
    `\n${terminalTable(
      HEAD,
      rows.map(({ cells }) => cells),
    )}`,
  );
  if (rows.some(({ isGood }) => !isGood)) process.exitCode = 1;
}

interface Versions {
  readonly version: string | undefined;
  readonly broker: string | undefined;
}

function missingFor({ engine, needsBroker }: Scenario, { version, broker }: Versions): string | undefined {
  if (version === undefined && engine === "postgresql") return "no PostgreSQL answers";
  return needsBroker && broker === undefined ? "no RabbitMQ answers" : undefined;
}

const isWanted = (name: string, only: readonly string[]): boolean =>
  only.length === 0 || only.some((part) => name.toLowerCase().includes(part.toLowerCase()));

const skipped = ({ name }: Pick<Scenario, "name">, why: string): Row => ({
  cells: [name, "0", ...Array<string>(7).fill(""), `skipped: ${why}`],
  isGood: true,
});

async function row(
  storages: StorageFactory,
  scenario: Scenario,
  { length, seed }: { length: Length; seed: number },
): Promise<Row> {
  const results: FaultResult[] = [];
  for (let run = 0; run < scenario.runs[length]; run++) {
    const storage = await storages[scenario.engine](scenario.startsEmpty);
    const begun = performance.now();
    try {
      const result = await scenario.run(storage, seed * 1000 + run, length);
      results.push(result);
      report(scenario, result, performance.now() - begun);
    } finally {
      await storage.drop();
    }
  }
  return verdict(scenario, results, (scenario.kills?.(length) ?? 0) * results.length);
}

function report({ name }: Scenario, { examples, hung, figures = [] }: FaultResult, ms: number): void {
  const words = [...figures, ...hung.map((what) => `hung: ${what}`), ...examples].join("; ");
  console.log(`${name}: ${(ms / 1000).toFixed(1)} s${words === "" ? "" : `: ${words}`}`);
}

function verdict({ name, outlastsNotices = false }: Scenario, results: readonly FaultResult[], kills: number): Row {
  const sum = (of: (result: FaultResult) => number): number => results.reduce((total, each) => total + of(each), 0);
  const counts = [
    sum(({ lost }) => lost),
    sum(({ doubled }) => doubled),
    sum(({ disorder }) => disorder),
    sum(({ hung }) => hung.length),
  ];
  const sends = [sum(({ sendsSkipped }) => sendsSkipped), sum(({ sendsRepeated }) => sendsRepeated)];
  const skips = results.flatMap(({ skipped: why }) => why ?? []);
  if (skips[0] !== undefined) return skipped({ name }, skips[0]);
  const judged = (outlastsNotices ? 0 : (sends[0] ?? 0)) + (sends[1] ?? 0);
  const isGood = counts.every((count) => count === 0) && judged <= kills * SENDS_PER_KILL;
  const numbers = [results.length, sum(({ updates }) => updates), ...counts, ...sends];
  return { cells: [name, ...numbers.map(String), isGood ? "good" : "NOT GOOD"], isGood };
}

main().catch((error: unknown) => {
  console.error(error instanceof ArgumentRefused ? error.message : error);
  process.exitCode = 1;
});
