// A migrated embedded database in half a second: the first test to ask makes a template, all others copy it.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Database, openDatabase } from "../../src/storage/engine/database.ts";
import { migrate } from "../../src/storage/engine/migrate.ts";
import { readMigrations } from "../../src/storage/engine/migration-files.ts";

const CACHE = fileURLToPath(new URL("../../node_modules/.cache/moderato/", import.meta.url));

/** Opens a copy of the template; closing it removes the copy. */
export async function openMigrated(): Promise<Database> {
  const directory = copyOfTemplate(await template());
  const database = await openDatabase({ dataDir: directory });
  return {
    ...database,
    close: async () => {
      await database.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function copyOfTemplate(place: string): string {
  const directory = mkdtempSync(join(tmpdir(), "moderato-test-"));
  cpSync(place, join(directory, "pglite"), { recursive: true });
  return directory;
}

/** Opens a copy that is there for as long as the process; its directory goes when that ends. */
export async function openShared(): Promise<Database> {
  const directory = copyOfTemplate(await template());
  process.once("exit", () => rmSync(directory, { recursive: true, force: true }));
  return openDatabase({ dataDir: directory });
}

/** Where the template of the present migrations lies. Of several workers that make it at once, the first to end wins. */
export async function template(): Promise<string> {
  const migrations = await readMigrations();
  const hash = createHash("sha256").update(migrations.map(({ checksum }) => checksum).join());
  const place = join(CACHE, `database-${hash.digest("hex").slice(0, 16)}`);
  if (existsSync(place)) return place;
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(join(CACHE, "draft-"));
  const database = await openDatabase({ dataDir: draft });
  await migrate(database);
  await database.close();
  try {
    renameSync(join(draft, "pglite"), place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return place;
}
