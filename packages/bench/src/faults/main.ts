// npm run faults: what is lost, doubled or out of order when things go wrong; exits 1 unless it is nothing.
import { brokerVersion } from "../broker.ts";
import { createPlaces, type Places, postgresVersion } from "../databases.ts";
import { ArgumentRefused, readOptions } from "../options.ts";
import { terminalTable } from "../table.ts";
import type { Outcome } from "./outcome.ts";
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

/** How many sends under way a kill may cost on average (the Bot API has no idempotency key). */
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
  const places = createPlaces();
  const rows: Row[] = [];
  try {
    for (const scenario of scenarios.filter(({ name }) => isWanted(name, only))) {
      if (scenario.runs[length] === 0) continue;
      const missing = missingFor(scenario, { version, broker });
      rows.push(missing ? skipped(scenario, missing) : await row(places, scenario, { length, seed }));
    }
  } finally {
    await places.close();
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

function missingFor({ engine, isShared }: Scenario, { version, broker }: Versions): string | undefined {
  if (version === undefined && engine === "postgresql") return "no PostgreSQL answers";
  return isShared && broker === undefined ? "no RabbitMQ answers" : undefined;
}

const isWanted = (name: string, only: readonly string[]): boolean =>
  only.length === 0 || only.some((part) => name.toLowerCase().includes(part.toLowerCase()));

const skipped = ({ name }: Pick<Scenario, "name">, why: string): Row => ({
  cells: [name, "0", ...Array<string>(7).fill(""), `skipped: ${why}`],
  isGood: true,
});

async function row(
  places: Places,
  scenario: Scenario,
  { length, seed }: { length: Length; seed: number },
): Promise<Row> {
  const results: Outcome[] = [];
  for (let run = 0; run < scenario.runs[length]; run++) {
    const place = await places[scenario.engine](scenario.isEmpty);
    const begun = performance.now();
    try {
      const result = await scenario.run(place, seed * 1000 + run, length);
      results.push(result);
      tell(scenario, result, performance.now() - begun);
    } finally {
      await place.drop();
    }
  }
  return verdict(scenario, results, (scenario.kills?.(length) ?? 0) * results.length);
}

function tell({ name }: Scenario, { examples, hung, figures = [] }: Outcome, ms: number): void {
  const words = [...figures, ...hung.map((what) => `hung: ${what}`), ...examples].join("; ");
  console.log(`${name}: ${(ms / 1000).toFixed(1)} s${words === "" ? "" : `: ${words}`}`);
}

function verdict({ name, outlastsNotices = false }: Scenario, results: readonly Outcome[], kills: number): Row {
  const sum = (of: (result: Outcome) => number): number => results.reduce((total, each) => total + of(each), 0);
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
