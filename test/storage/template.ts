// A migrated embedded database in a second: the first test to ask makes a template, all others load it into memory.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { type Database, openDatabase } from "../../src/storage/engine/database.ts";
import { migrate } from "../../src/storage/engine/migrate.ts";
import { readMigrations } from "../../src/storage/engine/migration-files.ts";

const CACHE = fileURLToPath(new URL("../../node_modules/.cache/moderato/", import.meta.url));

/** Opens a copy of the template, in memory: an embedded database asks its files for their length at every turn. */
export async function openMigrated(): Promise<Database> {
  const contents = new Blob([readFileSync(dumpIn(await template()))]);
  return openDatabase({ dataDir: ":memory:", contents });
}

/** Where the template of the present migrations lies. Of several workers that make it at once, the first to end wins. */
export async function template(): Promise<string> {
  const migrations = await readMigrations();
  const hash = createHash("sha256").update(migrations.map(({ checksum }) => checksum).join());
  const place = join(CACHE, `dumped-${hash.digest("hex").slice(0, 16)}`);
  if (existsSync(place)) return place;
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(join(CACHE, "draft-"));
  const database = await openDatabase({ dataDir: draft });
  await migrate(database);
  await database.close();
  const folder = join(draft, "pglite");
  writeFileSync(dumpIn(draft), await dumpOf(folder));
  try {
    renameSync(dumpIn(draft), dumpIn(place));
    renameSync(folder, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return place;
}

/** The template as one file, beside it. */
const dumpIn = (place: string): string => `${place}.tar`;

async function dumpOf(folder: string): Promise<Uint8Array> {
  const pglite = await PGlite.create({ dataDir: folder });
  const dump = await pglite.dumpDataDir("none");
  await pglite.close();
  return new Uint8Array(await dump.arrayBuffer());
}
