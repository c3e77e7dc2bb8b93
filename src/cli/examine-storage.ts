// The database and the disk, looked at without changing either.
import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { join } from "node:path";
import { backupFolder } from "../app/backups.ts";
import type { Config } from "../app/environment/config.ts";
import { errorMessageOf } from "../app/observability/error-message.ts";
import { appliedMigrations } from "../storage/backup/catalog.ts";
import { type Database, openDatabase } from "../storage/engine/database.ts";
import { DatabaseInUse } from "../storage/engine/errors.ts";
import { readMigrations } from "../storage/engine/migration-files.ts";
import type { Finding } from "./finding.ts";

/** Less than this many bytes free is too little for the embedded database and its copies. */
const LEAST_FREE = 500_000_000;

/** Whether the database answers, which version it is, and whether this program's migrations are applied. */
export async function examineDatabase(config: Config): Promise<readonly Finding[]> {
  const { DATABASE_URL: url, DATA_DIR: dataDir } = config;
  if (url === undefined && !existsSync(join(dataDir, "pglite")))
    return [{ state: "note", what: `There is no embedded database in ${dataDir} yet: the first start makes it.` }];
  try {
    const database = await openDatabase({ url, dataDir });
    try {
      return await examineOpen(database);
    } finally {
      await database.close();
    }
  } catch (error) {
    if (!(error instanceof DatabaseInUse)) return [{ state: "wrong", what: errorMessageOf(error) }];
    const what = `The embedded database is in use by a running bot, so its inside is not looked at. Copies: ${backupFolder(config)}.`;
    return [{ state: "fine", what }];
  }
}

async function examineOpen(database: Database): Promise<readonly Finding[]> {
  const version = await database.serverVersion();
  const applied = await database.session(appliedMigrations);
  const known = (await readMigrations()).map(({ name }) => name);
  const missing = known.filter((name) => !applied.includes(name));
  const unknown = applied.filter((name) => !known.includes(name));
  const findings: Finding[] = [
    { state: "fine", what: `The database answers (${database.engine}, PostgreSQL ${version}).` },
  ];
  if (missing.length > 0) {
    const what = `Migrations to come: ${missing.join(", ")}.`;
    findings.push({ state: "note", what, remedy: "The next start applies them." });
  }
  if (unknown.length > 0) {
    const what = `The database was migrated by a newer version (${unknown.join(", ")}).`;
    findings.push({ state: "wrong", what, remedy: "Run that version, or restore a backup from before the upgrade." });
  }
  return findings;
}

/** How much is free where the embedded database lies. */
export async function examineDisk({ DATA_DIR: folder, DATABASE_URL: url }: Config): Promise<readonly Finding[]> {
  if (url !== undefined || !existsSync(folder)) return [];
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const what = `${Math.floor(free / 1_000_000)} MB are free where ${folder} lies.`;
  return [
    free >= LEAST_FREE
      ? { state: "fine", what }
      : { state: "wrong", what, remedy: "A full disk stops the bot: free some space, or name another DATA_DIR." },
  ];
}
