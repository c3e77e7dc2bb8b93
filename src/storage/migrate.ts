// Applies the migrations of prisma/migrations, and keeps the same record of them that Prisma's own command keeps.
import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DatabaseIsNewer, MigrationChanged } from "./failures.ts";

/** The folder of the migrations, beside src/ and dist/. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));

/** A connection that runs scripts and reads rows. Nothing that people wrote ever comes this way. */
export interface ScriptRunner {
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly unknown[]>;
}

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** Prisma's table, column by column, so that `prisma migrate deploy` goes on where this left off. */
const RECORD = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/** Applies what is missing, each migration in one transaction; gives their names. The caller holds the lock. */
export async function migrate(runner: ScriptRunner, folder = MIGRATIONS_FOLDER): Promise<readonly string[]> {
  const known = readMigrations(folder);
  await runner.run(RECORD);
  const applied = await readApplied(runner);
  refuseForeign(known, applied);
  const missing = known.filter(({ name }) => !applied.has(name));
  for (const migration of missing) await apply(runner, migration);
  return missing.map(({ name }) => name);
}

function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

async function readApplied(runner: ScriptRunner): Promise<ReadonlyMap<string, string>> {
  const rows = await runner.rows(
    `SELECT migration_name AS name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  );
  return new Map(rows.map((row) => [field(row, "name"), field(row, "checksum")]));
}

const field = (row: unknown, name: string): string => String(Object(row)[name]);

function refuseForeign(known: readonly Migration[], applied: ReadonlyMap<string, string>): void {
  for (const [name, checksum] of applied) {
    const migration = known.find((candidate) => candidate.name === name);
    if (!migration) {
      throw new DatabaseIsNewer(
        `The database was last used by a newer version of Moderato (it has ${name}). Update the bot, or restore a backup from before.`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new MigrationChanged(
        `The migration ${name} was changed after it had been applied. Restore its file; changes belong in a new migration.`,
      );
    }
  }
}

async function apply(runner: ScriptRunner, { name, sql, checksum }: Migration): Promise<void> {
  const record = `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
    VALUES ('${randomUUID()}', '${checksum}', now(), '${name}', now(), 1)`;
  try {
    await runner.run(`BEGIN;\n${sql};\n${record};\nCOMMIT;`);
  } catch (error) {
    await runner.run("ROLLBACK");
    throw new Error(
      `The migration ${name} could not be applied: ${error instanceof Error ? error.message : "unknown"}`,
      { cause: error },
    );
  }
}
