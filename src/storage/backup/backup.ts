// Writes all tables into a file, as they were at one moment, while the bot may go on.
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Instant } from "../../core/time.ts";
import type { Database } from "../engine/database.ts";
import type { SqlSession } from "../engine/sql-session.ts";
import { FORMAT } from "./backup-file.ts";
import { appliedMigrations, quoted, sequencesOf, type Table, tablesOf } from "./catalog.ts";

/** How many rows are read at once. */
const BATCH = 2_000;

/** One moment for all tables, and texts of values that do not depend on the server's settings. */
const SNAPSHOT = `SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'postgres';
SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1;`;

/** How many rows each table had. */
export type RowCounts = Readonly<Record<string, number>>;

/**
 * Writes a backup; the file appears under its name only when it is whole, readable to its owner alone. On PostgreSQL the
 * bot is not held up; on the embedded database, which is one connection, it waits.
 */
export async function backUp(database: Database, path: string, at: Instant): Promise<RowCounts> {
  const draft = `${path}.partial`;
  const rows: Record<string, number> = {};
  try {
    await database.atomically(async (session) => {
      await session.run(SNAPSHOT);
      const text = Readable.from(linesOf(session, { at, rows }));
      await pipeline(text, createGzip({ level: 6 }), createWriteStream(draft, { mode: 0o600, flush: true }));
    });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return rows;
}

interface Account {
  readonly at: Instant;
  /** Filled on the way. */
  readonly rows: Record<string, number>;
}

async function* linesOf(session: SqlSession, account: Account): AsyncGenerator<string> {
  const hash = createHash("sha256");
  for await (const text of bodyOf(session, account)) {
    hash.update(text);
    yield text;
  }
  yield line({ rows: account.rows, sha256: hash.digest("hex") });
}

async function* bodyOf(session: SqlSession, { at, rows }: Account): AsyncGenerator<string> {
  const migrations = await appliedMigrations(session);
  yield line({ format: FORMAT, at: new Date(at).toISOString(), migrations });
  for (const table of await tablesOf(session)) {
    yield line({ table: table.name, columns: table.columns });
    rows[table.name] = 0;
    for await (const batch of rowsOf(session, table)) {
      rows[table.name] = (rows[table.name] ?? 0) + batch.length;
      yield `${batch.join("\n")}\n`;
    }
  }
  yield line({ sequences: await sequencesOf(session) });
}

const line = (content: unknown): string => `${JSON.stringify(content)}\n`;

/** Rows as the database itself writes them in JSON: every value as its text, so that no id is rounded and no null of JSON lost. */
async function* rowsOf(session: SqlSession, { name, columns }: Table): AsyncGenerator<readonly string[]> {
  const values = columns.map(([column]) => `${quoted(column)}::text`);
  await session.run(
    `DECLARE backup NO SCROLL CURSOR FOR SELECT json_build_array(${values.join(", ")})::text AS row FROM ${quoted(name)}`,
  );
  for (let size = BATCH; size === BATCH; ) {
    const batch = await session.query(`FETCH ${BATCH} FROM backup`, []);
    size = batch.length;
    if (size > 0) yield batch.map(({ row }) => String(row));
  }
  await session.run("CLOSE backup");
}
