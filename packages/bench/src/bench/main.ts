// npm run bench: measures the built bot and its peers in one run, and writes the table into docs/measurements.md.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createStorageFactory, postgresVersion } from "../databases.ts";
import { machineLine } from "../machine.ts";
import { ArgumentRefused, readOptions } from "../options.ts";
import { markdownTable, replaceBetween, terminalTable } from "../table.ts";
import type { BenchCase, BenchContext } from "./bench-case.ts";
import { blocklistCost } from "./blocklist-cost.ts";
import { coldStart } from "./cold-start.ts";
import { memory } from "./memory.ts";
import { raidLatency } from "./raid-latency.ts";
import { cells, failedRow, HEAD, noteOf, type Row, skippedRow } from "./row.ts";
import { ruleCosts } from "./rule-costs.ts";
import { selectionOf } from "./selection.ts";
import { statementCount } from "./statement-count.ts";
import { steadyLatency } from "./steady-latency.ts";
import { throughput } from "./throughput.ts";
import { waitingNotices } from "./waiting-notices.ts";

const MEASUREMENTS = fileURLToPath(new URL("../../../../docs/measurements.md", import.meta.url));

const cases: readonly BenchCase[] = [
  throughput,
  steadyLatency,
  waitingNotices,
  raidLatency,
  memory,
  coldStart,
  statementCount,
  ruleCosts,
  blocklistCost,
];

async function main(): Promise<void> {
  const { only, flags } = readOptions(process.argv.slice(2), ["--quick"]);
  const version = await postgresVersion();
  const machine = machineLine(version);
  console.log(machine);
  const context: BenchContext = {
    storages: createStorageFactory(),
    isQuick: flags.has("--quick"),
    hasPostgresql: version !== undefined,
    isWanted: selectionOf(only),
    rates: new Map(),
  };
  const wanted = cases.filter(({ letters }) => letters.some(context.isWanted));
  const rows: Row[] = [];
  try {
    for (const one of wanted) rows.push(...(await measured(one, context)));
  } finally {
    await context.storages.close();
  }
  console.log(`\n${terminalTable(HEAD, rows.map(cells))}`);
  if (only.length === 0 && !context.isQuick) publish(machine, rows);
}

/** A failing case gives a row with the failure. */
async function measured(one: BenchCase, context: BenchContext): Promise<readonly Row[]> {
  const { letters, title, needsPostgresql, measure } = one;
  const what = `(${letters.join(", ")}) ${title}`;
  if (needsPostgresql && !context.hasPostgresql) return [skippedRow(what)];
  try {
    const rows = await measure(context);
    for (const row of rows) console.log(`${row.what}: ${noteOf(row.figure, row.ratio, row.note)}`);
    return rows;
  } catch (error) {
    console.error(error);
    return [failedRow(what)];
  }
}

/** Writes a complete run into the document, in place of the last one. */
function publish(machine: string, rows: readonly Row[]): void {
  const text = `\`npm run bench\` on ${machine}:\n\n${markdownTable(HEAD, rows.map(cells))}`;
  writeFileSync(MEASUREMENTS, replaceBetween(readFileSync(MEASUREMENTS, "utf8"), "bench", text));
}

main().catch((error: unknown) => {
  console.error(error instanceof ArgumentRefused ? error.message : error);
  process.exitCode = 1;
});
