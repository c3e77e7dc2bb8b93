// Commands on the database alone: backup, restore, migrate. They need no token.
import { resolve } from "node:path";
import { backupFolder, backupName } from "../app/backups.ts";
import { systemClock } from "../app/clock.ts";
import { type Config, readDatabaseConfig } from "../app/environment/config.ts";
import { backUp, type RowCounts } from "../storage/backup/backup.ts";
import { restore } from "../storage/backup/restore.ts";
import { type Database, openDatabase } from "../storage/engine/database.ts";
import { BackupRefused, DatabaseInUse } from "../storage/engine/errors.ts";
import { migrate } from "../storage/engine/migrate.ts";
import { type Run, readArguments } from "./arguments.ts";

type DatabaseConfig = Pick<Config, "DATABASE_URL" | "DATA_DIR">;

/** Writes a backup; while the bot runs on the embedded database, the bot's own copies are pointed to. */
export const backup: Run = async (args, { variables, say }) => {
  const { positionals } = readArguments(args, { usage: "backup [file]", least: 0, most: 1 });
  const place = readDatabaseConfig(variables);
  const file = resolve(positionals[0] ?? backupName(systemClock.now()));
  const rows = await withDatabase(place, (database) => backUp(database, file, systemClock.now())).catch(
    (error: unknown) => {
      if (!(error instanceof DatabaseInUse)) throw error;
      throw new BackupRefused(
        `The embedded database in ${place.DATA_DIR} is in use: the bot runs. It copies its data every hour to ${backupFolder(place)}; take the newest file there, or stop the bot first.`,
      );
    },
  );
  say(`Wrote ${told(rows)} to ${file}.`);
  return true;
};

/** Restores a backup, and says what came back. */
export const putBack: Run = async (args, { variables, say }) => {
  const shape = { usage: "restore <file> [--replace]", least: 1, most: 1, switches: ["replace"] };
  const { positionals, isSet } = readArguments(args, shape);
  const file = resolve(positionals[0] ?? "");
  const options = { replace: isSet("replace") };
  const rows = await withDatabase(readDatabaseConfig(variables), (database) => restore(database, file, options));
  say(`Restored ${told(rows)} from ${file}.`);
  return true;
};

/** Applies the migrations that are missing. */
export const bringUpToDate: Run = async (args, { variables, say }) => {
  readArguments(args, { usage: "migrate", least: 0, most: 0 });
  const applied = await withDatabase(readDatabaseConfig(variables), (database) => migrate(database));
  say(applied.length === 0 ? "The database is up to date." : `Applied ${applied.join(", ")}.`);
  return true;
};

async function withDatabase<T>(place: DatabaseConfig, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ url: place.DATABASE_URL, dataDir: place.DATA_DIR });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function told(rows: RowCounts): string {
  const counts = Object.values(rows);
  return `${counts.reduce((sum, count) => sum + count, 0)} rows of ${counts.length} tables`;
}
