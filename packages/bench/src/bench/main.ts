// npm run bench: measures the built bot and its peers in one run, and writes the table into docs/measurements.md.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createStorageFactory, postgresVersion } from "../databases.ts";
import { machineLine } from "../machine.ts";
import { ArgumentRefused, readOptions } from "../options.ts";
import { markdownTable, replaceBetween, terminalTable } from "../table.ts";
import type { BenchCase, BenchContext } from "./bench-case.ts";
import { latency } from "./latency.ts";
import { resources } from "./resources.ts";
import { cells, HEAD, type Row } from "./row.ts";
import { ruleCosts } from "./rule-costs.ts";
import { throughput } from "./throughput.ts";

const MEASUREMENTS = fileURLToPath(new URL("../../../../docs/measurements.md", import.meta.url));

const cases: readonly BenchCase[] = [...throughput, ...latency, ...resources, ruleCosts];

async function main(): Promise<void> {
  const { only, flags } = readOptions(process.argv.slice(2), ["--quick"]);
  const version = await postgresVersion();
  const machine = machineLine(version);
  console.log(machine);
  const wanted = cases.filter(({ letter }) => only.length === 0 || only.includes(letter));
  const context = { storages: createStorageFactory(), isQuick: flags.has("--quick"), rates: new Map<string, number>() };
  const rows: Row[] = [];
  try {
    for (const one of wanted) rows.push(...(await measured(one, context, version !== undefined)));
  } finally {
    await context.storages.close();
  }
  console.log(`\n${terminalTable(HEAD, rows.map(cells))}`);
  if (only.length === 0 && !context.isQuick) publish(machine, rows);
}

/** A failing case gives a row with the failure. */
async function measured(one: BenchCase, context: BenchContext, hasPostgresql: boolean): Promise<readonly Row[]> {
  const { letter, title, needsPostgresql, measure } = one;
  const blank = { what: `(${letter}) ${title}`, goal: "", isMet: undefined, note: "" };
  if (needsPostgresql && !hasPostgresql) return [{ ...blank, figure: "not measured: no PostgreSQL answers" }];
  try {
    const rows = (await measure(context)).map((row) => ({ ...row, what: nameOf(letter, row) }));
    for (const { what, figure, note } of rows) console.log(`${what}: ${figure} (${note})`);
    return rows;
  } catch (error) {
    console.error(error);
    return [{ ...blank, figure: "failed", isMet: false }];
  }
}

const nameOf = (letter: string, { what }: Row): string => (what.startsWith("(") ? what : `(${letter}) ${what}`);

/** Writes a complete run into the document, in place of the last one. */
function publish(machine: string, rows: readonly Row[]): void {
  const text = `\`npm run bench\` on ${machine}:\n\n${markdownTable(HEAD, rows.map(cells))}`;
  writeFileSync(MEASUREMENTS, replaceBetween(readFileSync(MEASUREMENTS, "utf8"), "bench", text));
}

main().catch((error: unknown) => {
  console.error(error instanceof ArgumentRefused ? error.message : error);
  process.exitCode = 1;
});
