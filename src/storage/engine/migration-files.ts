// The migrations that come with this version, in Prisma's own layout.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** One step of the schema. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** The SHA-256 of the file, as Prisma computes it. */
  readonly checksum: string;
}

const FOLDER = fileURLToPath(new URL("../../../prisma/migrations", import.meta.url));

/** Reads the migrations of a folder, oldest first. */
export async function readMigrations(folder: string = FOLDER): Promise<readonly Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(names.sort().map((name) => readMigration(folder, name)));
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const sql = await readFile(join(folder, name, "migration.sql"), "utf8");
  return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
}
