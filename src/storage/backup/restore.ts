// Puts a backup back into a database of either engine: all of it, or nothing.

import type { Database } from "../engine/database.ts";
import { BackupRefused } from "../engine/errors.ts";
import { applyWithin, MIGRATION_LOCK, RECORD } from "../engine/migrate.ts";
import { type Migration, readMigrations } from "../engine/migration-files.ts";
import type { SqlSession } from "../engine/sql-session.ts";
import type { RowCounts } from "./backup.ts";
import { type Header, type Part, readBackup } from "./backup-file.ts";
import { appliedMigrations, quoted, type Sequence, type Table, tablesOf } from "./catalog.ts";

export interface RestoreOptions {
  /** What the database holds may be thrown away. */
  readonly replace: boolean;
  /** Where the migrations lie; those of this version unless told otherwise. */
  readonly folder?: string;
}

/** How much is written at once: rows, and bytes. */
const [BATCH, LONGEST_BATCH] = [1_000, 2_000_000];

/**
 * Restores a backup and gives how many rows each table has. A backup of an older version is restored as it was and then
 * migrated like any database of that version. Everything is one transaction. Throws BackupRefused.
 */
export async function restore(database: Database, path: string, options: RestoreOptions): Promise<RowCounts> {
  const header = await verified(path);
  const migrations = await readMigrations(options.folder);
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = header.migrations.filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new BackupRefused(
      `${path} comes from a newer version, with migrations that this one does not know (${unknown.join(", ")}). Restore it with that version.`,
    );
  return database.atomically(async (session) => {
    await session.query("SELECT pg_advisory_xact_lock($1)::text", [MIGRATION_LOCK]);
    await session.run("SET LOCAL client_min_messages = warning; SET LOCAL TimeZone = 'UTC'");
    await clear(session, options);
    await shape(session, migrations, header);
    const rows = await load(session, path);
    for (const migration of migrations)
      if (!header.migrations.includes(migration.name)) await applyWithin(session, migration);
    return rows;
  });
}

/** Reads the whole file once before anything is touched. */
async function verified(path: string): Promise<Header> {
  let header: Header | undefined;
  for await (const part of readBackup(path)) if (part.kind === "header") header = part;
  if (header === undefined) throw new BackupRefused(`${path} is empty.`);
  return header;
}

/** Locks every table and sees that it holds nothing, or throws away what it holds where that is allowed. */
async function clear(session: SqlSession, { replace }: RestoreOptions): Promise<void> {
  const names = (await tablesOf(session)).map(({ name }) => quoted(name));
  if (names.length === 0) return;
  await session.run(`LOCK TABLE ${names.join(", ")} IN ACCESS EXCLUSIVE MODE`);
  for (const name of names) {
    const [found] = await session.query(`SELECT EXISTS (SELECT 1 FROM ${name}) AS is_filled`, []);
    if (found?.["is_filled"] === true && !replace)
      throw new BackupRefused(
        "The database is not empty. Restore into an empty one, or add --replace to throw away everything that it holds.",
      );
  }
  await session.run(`TRUNCATE ${names.join(", ")} RESTART IDENTITY`);
}

/** Gives the database the schema of the backup: nothing to do where it has it, otherwise its tables are made anew. */
async function shape(session: SqlSession, migrations: readonly Migration[], header: Header): Promise<void> {
  const applied = await appliedMigrations(session);
  if (JSON.stringify(applied) === JSON.stringify([...header.migrations].sort())) return;
  const tables = (await tablesOf(session)).map(({ name }) => quoted(name));
  await session.run(`DROP TABLE IF EXISTS ${["_prisma_migrations", ...tables].join(", ")} CASCADE`);
  await session.run(RECORD);
  for (const migration of migrations)
    if (header.migrations.includes(migration.name)) await applyWithin(session, migration);
}

async function load(session: SqlSession, path: string): Promise<RowCounts> {
  const tables = new Map((await tablesOf(session)).map((table) => [table.name, table]));
  let writer: Writer | undefined;
  let rows: RowCounts = {};
  const steps: { readonly [Kind in Part["kind"]]: (part: Extract<Part, { readonly kind: Kind }>) => Promise<void> } = {
    header: async () => undefined,
    table: async ({ table, columns }) => {
      await writer?.end();
      writer = writing(session, { name: table, columns: typed(columns, tables.get(table), path) });
    },
    row: async ({ json }) => writer?.add(json),
    sequences: async ({ sequences }) => {
      await writer?.end();
      for (const sequence of sequences) await count(session, sequence);
    },
    end: async (part) => {
      rows = part.rows;
    },
  };
  for await (const part of readBackup(path)) await (steps[part.kind] as (part: Part) => Promise<void>)(part);
  return rows;
}

/** The columns of the file with the types of the database: a file says nothing that is run. */
function typed(columns: Table["columns"], table: Table | undefined, path: string): Table["columns"] {
  const types = new Map(table?.columns);
  return columns.map(([name]) => {
    const type = types.get(name);
    if (type === undefined) throw new BackupRefused(`${path} has a column ${name} that its own version did not have.`);
    return [name, type] as const;
  });
}

interface Writer {
  readonly add: (json: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

function writing(session: SqlSession, { name, columns }: Table): Writer {
  const names = columns.map(([column]) => quoted(column));
  const values = columns.map(([, type], index) => `(one->>${index})::${type}`);
  const sql = `INSERT INTO ${quoted(name)} (${names.join(", ")}) OVERRIDING SYSTEM VALUE SELECT ${values.join(", ")} FROM jsonb_array_elements($1::jsonb) AS one`;
  let batch: string[] = [];
  let length = 0;
  const end = async (): Promise<void> => {
    if (batch.length > 0) await session.query(sql, [`[${batch.join(",")}]`]);
    [batch, length] = [[], 0];
  };
  return {
    end,
    add: async (json) => {
      length += json.length;
      if (batch.push(json) >= BATCH || length >= LONGEST_BATCH) await end();
    },
  };
}

async function count(session: SqlSession, { name, last }: Sequence): Promise<void> {
  await session.query("SELECT setval($1::regclass, $2::bigint, $3)::text", [quoted(name), last ?? "1", last !== null]);
}
