// Brings the database up to date at start. Both engines take this path, and the record is Prisma's own, so that its tools stay usable.
import { randomUUID } from "node:crypto";
import type { Database } from "./database.ts";
import { DatabaseIsNewer, MigrationChanged, MigrationFailed } from "./errors.ts";
import { type Migration, readMigrations } from "./migration-files.ts";
import type { SqlSession } from "./sql-session.ts";

/** The key of the advisory lock under which Prisma's own tools migrate. */
export const MIGRATION_LOCK = 72_707_369;

/** Makes Prisma's own record of migrations where there is none. */
export const RECORD = `
CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/** Applies what is missing, oldest first, and gives the names of what it applied; refuses a database it does not understand. */
export async function migrate(database: Database, folder?: string): Promise<readonly string[]> {
  const migrations = await readMigrations(folder);
  return database.session((session) => underLock(session, () => applyMissing(session, migrations)));
}

/** Two processes that start at once migrate one after the other; the end of the session frees the lock in any case. */
async function underLock<T>(session: SqlSession, work: () => Promise<T>): Promise<T> {
  await session.run("SET lock_timeout = '60s'");
  await session.query("SELECT pg_advisory_lock($1)::text", [MIGRATION_LOCK]);
  try {
    return await work();
  } finally {
    await session.query("SELECT pg_advisory_unlock($1)", [MIGRATION_LOCK]);
    await session.run("RESET lock_timeout");
  }
}

async function applyMissing(session: SqlSession, migrations: readonly Migration[]): Promise<readonly string[]> {
  await session.run("SET client_min_messages = warning");
  await session.run(RECORD);
  const applied = await readApplied(session);
  const unknown = [...applied.keys()].filter((name) => !migrations.some((migration) => migration.name === name));
  if (unknown.length > 0) throw new DatabaseIsNewer(unknown);
  const missing: Migration[] = [];
  for (const migration of migrations) {
    const checksum = applied.get(migration.name);
    if (checksum === undefined) missing.push(migration);
    else if (checksum !== migration.checksum) throw new MigrationChanged(migration.name);
  }
  for (const migration of missing) await apply(session, migration);
  return missing.map(({ name }) => name);
}

/** Checksums by name. One that another tool began and did not end makes the state of the database unknown. */
async function readApplied(session: SqlSession): Promise<ReadonlyMap<string, string>> {
  const rows = await session.query(
    "SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name",
    [],
  );
  const unfinished = rows.find(({ finished }) => finished !== true);
  if (unfinished)
    throw new MigrationFailed(
      String(unfinished["migration_name"]),
      "it was begun and not ended. See prisma migrate resolve.",
    );
  return new Map(rows.map((row) => [String(row["migration_name"]), String(row["checksum"])]));
}

async function apply(session: SqlSession, migration: Migration): Promise<void> {
  await session.run("BEGIN");
  try {
    await applyWithin(session, migration);
    await session.run("COMMIT");
  } catch (error) {
    await session.run("ROLLBACK");
    throw new MigrationFailed(migration.name, error instanceof Error ? error.message : String(error), error);
  }
}

/** Applies one migration within the caller's transaction, and records it. */
export async function applyWithin(session: SqlSession, { name, sql, checksum }: Migration): Promise<void> {
  await session.run(sql);
  await session.query(
    "INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), clock_timestamp(), 1)",
    [randomUUID(), checksum, name],
  );
}
