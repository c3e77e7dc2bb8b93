// Databases of earlier versions: what they hold is read by this one.
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type Database, openDatabase } from "../../src/storage/engine/database.ts";
import { migrate } from "../../src/storage/engine/migrate.ts";

const MIGRATIONS = "prisma/migrations";

let database: Database | undefined;
let folder: string | undefined;
afterEach(async () => {
  await database?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** A database as it was before a migration. */
async function before(migration: string): Promise<Database> {
  folder = mkdtempSync(join(tmpdir(), "moderato-upgrade-"));
  for (const name of readdirSync(MIGRATIONS))
    if (name.endsWith(".toml") || name < migration)
      cpSync(join(MIGRATIONS, name), join(folder, name), { recursive: true });
  database = await openDatabase({ dataDir: ":memory:" });
  await migrate(database, folder);
  return database;
}

test("a message that waits to be sent keeps its content under its present name; what has none stays as it is", async () => {
  const { session, client, ...rest } = await before("20261128230000");
  const parcel = { html: "<b>Hello</b>", keyboard: [] };
  const rows = [
    { key: "update 1 1", kind: "say", payload: { chatId: -1, parcel } },
    { key: "update 1 2", kind: "act", payload: { power: "ban", given: [7] } },
  ];
  for (const { key, kind, payload } of rows)
    await session(({ query }) =>
      query(
        `INSERT INTO outbox (key, kind, addressee, payload, free_at, expires_at) VALUES ($1, $2, -1, $3::jsonb, now(), now())`,
        [key, kind, JSON.stringify(payload)],
      ),
    );
  expect(await migrate({ session, client, ...rest })).toContain("20261128230000_rename_outbox_content");
  const kept = await client.outboxRow.findMany({ orderBy: { key: "asc" }, select: { payload: true } });
  expect(kept.map(({ payload }) => payload)).toEqual([
    { chatId: -1, content: parcel },
    { power: "ban", given: [7] },
  ]);
});
