// Backup and restore: what comes back is what was there, on either engine and from one to the other, or nothing at all.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { backUp } from "../../src/storage/backup/backup.ts";
import { restore } from "../../src/storage/backup/restore.ts";
import type { Database } from "../../src/storage/engine/database.ts";
import { BackupRefused } from "../../src/storage/engine/errors.ts";
import { migrate } from "../../src/storage/engine/migrate.ts";
import { type Engine, engines, START, truncate } from "./engines.ts";
import { contentsOf, fill } from "./hostile-rows.ts";

const folder = mkdtempSync(join(tmpdir(), "moderato-backup-"));
const file = join(folder, "backup.jsonl.gz");

afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the file anew with other text in it. */
function alter(change: (text: string) => string): void {
  writeFileSync(file, gzipSync(change(gunzipSync(readFileSync(file)).toString())));
}

const plain = { replace: false } as const;

const pairs = engines.flatMap((from) => engines.map((to) => ({ from, to })));

describe.each(pairs)("from $from.name to $to.name", ({ from, to }: { readonly from: Engine; readonly to: Engine }) => {
  let [source, target] = [] as unknown as [Database, Database];
  beforeAll(async () => {
    [source, target] = [await from.open(), await to.open()];
  });
  beforeEach(async () => {
    await truncate(source);
    await truncate(target);
  });
  afterAll(async () => {
    await source.close();
    await target.close();
  });

  test("every value of every table comes back, and ids go on where they were", async () => {
    await fill(source);
    const rows = await backUp(source, file, START);
    const before = await contentsOf(source);
    expect(await contentsOf(target)).not.toEqual(before);
    expect(await restore(target, file, plain)).toEqual(rows);
    expect(await contentsOf(target)).toEqual(before);
    expect(await contentsOf(source)).toEqual(before);
    const sql =
      "INSERT INTO jobs (chat_id, job, payload, run_at, free_at) VALUES (-1, 'x', '1', now(), now()) RETURNING id";
    await source.client.$executeRawUnsafe("INSERT INTO chats (id, kind, title) VALUES (-1, 'group', 'One')");
    await target.client.$executeRawUnsafe("INSERT INTO chats (id, kind, title) VALUES (-1, 'group', 'One')");
    expect(await target.client.$queryRawUnsafe(sql)).toEqual(await source.client.$queryRawUnsafe(sql));
  });

  test("more rows than are read at once come back too", async () => {
    await source.client.$executeRawUnsafe(
      "INSERT INTO members (id, kind, name, seen_at) SELECT n, 'person', 'Member ' || n, now() FROM generate_series(1, 4000) n",
    );
    expect((await backUp(source, file, START))["members"]).toBe(4000);
    await restore(target, file, plain);
    expect(await contentsOf(target)).toEqual(await contentsOf(source));
  });
});

describe.each(engines)("on $name", (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await engine.open();
  });
  beforeEach(async () => {
    await truncate(database);
    await fill(database);
    await backUp(database, file, START);
    await truncate(database);
  });
  afterAll(() => database.close());

  const isEmpty = async (): Promise<boolean> =>
    Object.values(await contentsOf(database)).every((rows) => rows.length === 0);

  test("the file is its owner's alone, and no draft of it is left", () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["backup.jsonl.gz"]);
  });

  test("a backup of one moment holds nothing that came later", async () => {
    await fill(database);
    const chats = await database.client.chat.count();
    const writing = backUp(database, file, START);
    await database.client.$executeRawUnsafe("INSERT INTO chats (id, kind, title) VALUES (-2, 'group', 'Late')");
    const rows = await writing;
    expect([chats, chats + 1]).toContain(rows["chats"]);
    await truncate(database);
    await restore(database, file, plain);
    expect(await database.client.chat.count()).toBe(rows["chats"]);
  });

  test("a database that holds something is refused, and replaced where that is asked for", async () => {
    await database.client.$executeRawUnsafe("INSERT INTO chats (id, kind, title) VALUES (-7, 'group', 'Here before')");
    await expect(restore(database, file, plain)).rejects.toThrow("The database is not empty.");
    expect((await contentsOf(database))["chats"]).toHaveLength(1);
    await restore(database, file, { replace: true });
    expect(JSON.stringify(await contentsOf(database))).not.toContain("Here before");
  });

  test.each<[string, RegExp, () => void]>([
    ["cut off in its compressed bytes", /cut off/, () => writeFileSync(file, readFileSync(file).subarray(0, -20))],
    [
      "cut off between two lines",
      /cut off/,
      () => alter((text) => `${text.trimEnd().split("\n").slice(0, -1).join("\n")}\n`),
    ],
    ["cut off within a line", /cut off|altered/, () => alter((text) => text.slice(0, -30))],
    ["altered in one character", /altered/, () => alter((text) => text.replace("Garden", "garden"))],
    ["missing a row", /altered/, () => alter((text) => text.replace(/\n\["[^\n]+\n/, "\n"))],
    ["longer than it was", /altered/, () => alter((text) => `${text}["1"]\n`)],
    [
      "damaged in its compressed bytes",
      /is not a backup|altered|cut off/,
      () => {
        const bytes = readFileSync(file);
        bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 255, bytes.length >> 1);
        writeFileSync(file, bytes);
      },
    ],
    ["another file", /is not a backup/, () => writeFileSync(file, "hello\n")],
    ["another file, compressed", /is not a backup/, () => writeFileSync(file, gzipSync('{"hello":1}\n'))],
    ["empty", /is not a backup|cut off/, () => writeFileSync(file, "")],
    ["missing", /There is no file/, () => rmSync(file)],
  ])("a file that is %s is refused in one sentence, and nothing is written", async (_, sentence, spoil) => {
    spoil();
    const attempt = restore(database, file, plain);
    await expect(attempt).rejects.toThrow(BackupRefused);
    await expect(attempt).rejects.toThrow(sentence);
    expect(await isEmpty()).toBe(true);
  });

  test("a backup of a newer version is refused by the names of its migrations", async () => {
    const noMigrations = mkdtempSync(join(tmpdir(), "moderato-no-migrations-"));
    const attempt = restore(database, file, { replace: false, folder: noMigrations });
    await expect(attempt).rejects.toThrow(/comes from a newer version.+20261123044000_init/);
    expect(await isEmpty()).toBe(true);
    rmSync(noMigrations, { recursive: true });
  });

  test("a restore that fails in the middle leaves the database as it was", async () => {
    const failing: Database = {
      ...database,
      atomically: (work) =>
        database.atomically((session) =>
          work({
            ...session,
            query: async (sql, values) => {
              if (sql.includes('INTO "warnings"')) throw new Error("the power is gone");
              return session.query(sql, values);
            },
          }),
        ),
    };
    await expect(restore(failing, file, plain)).rejects.toThrow("the power is gone");
    expect(await isEmpty()).toBe(true);
    await restore(database, file, plain);
    expect(await isEmpty()).toBe(false);
  });

  test("a backup of an older version is restored as it was, and then brought up to date", async () => {
    const newer = mkdtempSync(join(tmpdir(), "moderato-newer-"));
    cpSync("prisma/migrations", newer, { recursive: true });
    mkdirSync(join(newer, "29991231000000_notes"));
    writeFileSync(
      join(newer, "29991231000000_notes", "migration.sql"),
      "ALTER TABLE chats ADD COLUMN note TEXT; UPDATE chats SET note = 'from ' || id; ALTER TABLE chats ALTER COLUMN note SET NOT NULL;",
    );
    const other = await engine.open();
    await migrate(other, newer);
    const rows = await restore(other, file, { replace: false, folder: newer });
    const notes = await other.client.$queryRawUnsafe<{ note: string }[]>("SELECT note FROM chats");
    expect(notes).toHaveLength(rows["chats"] ?? 0);
    expect(notes.map(({ note }) => note)).toContain("from -9223372036854775808");
    expect(await migrate(other, newer)).toEqual([]);
    await other.close();
    rmSync(newer, { recursive: true });
  });
});
